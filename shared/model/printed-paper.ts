/**
 * A paper that was given to the printer: which, how many of its pages and how many times. Whether the sheets came out the
 * program is not told.
 */
export type PrintedPaper = {
  readonly output: string;
  readonly name: string;
  readonly pages: number;
  readonly copies: number;
};
