/** One event of the wheel over a page. `at` in milliseconds. */
export type WheelTurn = {
  readonly at: number;
  readonly delta: number;
  readonly atTop: boolean;
  readonly atBottom: boolean;
};

/** Events closer together than this are one run of the wheel. */
const SAME_RUN = 220;

/** Decides when a turn of the wheel turns the page: only a run that began at the edge does, and only once. */
export function createPageTurner(): (turn: WheelTurn) => 1 | -1 | undefined {
  let last = Number.NEGATIVE_INFINITY;
  return ({ at, delta, atTop, atBottom }) => {
    const fresh = at - last > SAME_RUN;
    last = at;
    if (!fresh) return undefined;
    if (delta > 0 && atBottom) return 1;
    if (delta < 0 && atTop) return -1;
    return undefined;
  };
}
