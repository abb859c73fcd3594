import type { Figure } from '../model/figures';
import type { DossierId } from '../model/ids';

export const figure = (key: string, words: string, dossiers: readonly DossierId[], meaning: string): Figure => ({
  key,
  words,
  dossiers,
  meaning,
});

export const count = (value: number): string => String(value);

/** Two decimals, as the field prints scores. */
export const score = (value: number | undefined): string => (value === undefined ? '—' : value.toFixed(2));

/** 52.17%; worked in whole numbers, so that a half is always rounded up. */
export const percent = (part: number, whole: number): string =>
  whole === 0 ? '—' : `${(Math.round((part * 10_000) / whole) / 100).toFixed(2)}%`;

/** 52.17% of a share 0…1 */
export const rate = (share: number): string => `${(Math.round(share * 10_000) / 100).toFixed(2)}%`;
