import type { PlainDate } from '../base/plain-date';
import type { Citation } from '../model/citation';

/** What became of looking for something: seen, not there on legible paper, or not to be told from this scan. */
export type Seen<T> =
  | { readonly state: 'seen'; readonly value: T; readonly cited: readonly Citation[]; readonly confidence: number }
  | { readonly state: 'unsure'; readonly cited: readonly Citation[] }
  | { readonly state: 'unseen' };

/** A day on which a step was taken, and the paper that says so. */
export type Step = {
  readonly what: string;
  readonly date: PlainDate;
  readonly page: number;
  readonly cited: readonly Citation[];
  readonly confidence: number;
};

export const seen = <T>(value: T, cited: readonly Citation[] = [], confidence = 0.9): Seen<T> => ({
  state: 'seen',
  value,
  cited,
  confidence,
});

export const unseen = { state: 'unseen' } as const;

export const unsure = (cited: readonly Citation[] = []) => ({ state: 'unsure', cited }) as const;
