/** How many of the last pages the rate is taken from. */
const WINDOW = 20;

/** Pages a minute over the last pages read, pauses left out. */
export type ReadingRate = { page(at: number): void; begin(at: number): void; perMinute(): number | undefined };

export function readingRate(): ReadingRate {
  let times: number[] = [];
  return {
    begin(at) {
      times = [at];
    },
    page(at) {
      times = [...times, at].slice(-WINDOW - 1);
    },
    perMinute() {
      const [first, last] = [times[0], times.at(-1)];
      if (first === undefined || last === undefined || last <= first) return undefined;
      return ((times.length - 1) * 60_000) / (last - first);
    },
  };
}
