import type { Sha256 } from '#shared/model/ids';
import type { Library, LibraryState } from '#shared/ports/library';
import type { ExportFile } from './export-file';

/** Everything the window may ask of the world outside it; Electron and a plain browser each provide one. */
export type Desktop = Library & {
  readonly kind: 'electron' | 'browser';
  /** Opens another library; only where libraries are folders. */
  readonly chooseLibrary?: () => Promise<LibraryState | 'cancelled'>;
  /** @throws AppError `disk-full`, `refused` */
  saveExport(
    name: string,
    bytes: Uint8Array,
  ): Promise<{ readonly file: string; readonly sha256: Sha256 } | 'cancelled'>;
  /** For what is too large to be held at once; asks where at once, so it needs a fresh click. */
  beginExport(name: string): Promise<ExportFile | 'cancelled'>;
  /** Shows a saved file in its folder; only where files have a place. */
  readonly showExport?: (file: string) => Promise<void>;
  /** Keeps the computer from falling asleep, as far as it can be kept, until told otherwise. */
  stayAwake(awake: boolean): Promise<void>;
  /** What the window's print style shows, as a PDF; only where the desktop can make one. @throws AppError `refused` */
  readonly printPdf?: () => Promise<Uint8Array>;
  about(): Promise<{ readonly version: string; readonly platform: string; readonly station: string }>;
};
