const WINDOW = 5 * 60_000;
const TIMES = 3;

/** Whether one more reload is sensible: `now` in milliseconds. A page that dies at once every time would else reload for ever. */
export function crashBudget(): { allows(now: number): boolean } {
  let spent: readonly number[] = [];
  return {
    allows(now) {
      spent = spent.filter((at) => now - at < WINDOW);
      if (spent.length >= TIMES) return false;
      spent = [...spent, now];
      return true;
    },
  };
}
