import type { DossierId } from '#shared/model/ids';

/** What came of taking a package in, in sentences for the person who did. */
export type Taken = {
  readonly words: string;
  /** What was left out, and why. */
  readonly left: readonly string[];
  /** Dossiers that are new here and want to be read. */
  readonly dossiers: readonly DossierId[];
};
