import type { ErrorCode } from '../../base/app-error';
import type { ScanMedia } from '../../model/scan';

/** Bytes in memory or on disk: structurally the `ScanBytes` of the ports. */
export type FileBytes =
  | Uint8Array
  | {
      readonly size: number;
      slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> };
      arrayBuffer(): Promise<ArrayBuffer>;
    };

/** A file as given, before anyone looked inside. `path` uses `/` and begins with the folder that was given. */
export type GivenFile = { readonly path: string; readonly bytes: FileBytes };
export type AcceptedFile = GivenFile & { readonly media: ScanMedia };
/** `detail` fills the blank of the sentence for `code`. */
export type RefusedFile = { readonly name: string; readonly code: ErrorCode; readonly detail: string };
export type CollectedScans = { readonly accepted: readonly AcceptedFile[]; readonly refused: readonly RefusedFile[] };
