import type { Sha256 } from '#shared/model/ids';

/** A file being written piece by piece; nothing is under its name until `finish` resolves. */
export type ExportFile = {
  /** @throws AppError `disk-full`, `refused` */
  part(bytes: Uint8Array): Promise<void>;
  finish(): Promise<{ readonly file: string; readonly sha256: Sha256 }>;
  abandon(): Promise<void>;
};
