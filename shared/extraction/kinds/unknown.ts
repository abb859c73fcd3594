import type { Extractor } from '../layout/reading';

/** Nothing is asked of a paper whose kind is not known. */
export const unknown: Extractor = {};
