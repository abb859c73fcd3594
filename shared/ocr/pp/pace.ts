/** What is given up for speed. What each figure costs and gains: decisions/engines.md. */
export type Pace = {
  /** Long side of the detector's picture, pixels. */
  readonly detector: number;
  /** Share of their width that lines keep: the recogniser's work goes with it. */
  readonly narrowed: number;
};

export type PaceName = 'standard' | 'quick';

export const paces: Readonly<Record<PaceName, Pace>> = {
  standard: { detector: 960, narrowed: 1 },
  quick: { detector: 736, narrowed: 0.7 },
};
