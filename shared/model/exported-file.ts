import type { Sha256 } from './ids';

/** A file that left the program: what it is, where it went, and the digest by which it is known again. */
export type ExportedFile = { readonly output: string; readonly file: string; readonly sha256: Sha256 };
