import type { Citation } from './citation';

/** 好的做法: what was done well, and where it shows. */
export type GoodPractice = { readonly text: string; readonly cited: readonly Citation[] };
