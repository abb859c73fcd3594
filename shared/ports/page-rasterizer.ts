import type { Box } from '../model/geometry';
import type { TextLine } from '../model/page-text';
import type { Picture } from './picture';

/** A scan opened page by page; never more than one page of pixels is held. */
export type OpenScan = {
  readonly pages: number;
  /** The file is damaged, and these are only the pages that could still be found in it. */
  readonly salvaged?: boolean;
  /** @throws AppError `page-unreadable` where this page alone is broken */
  picture(index: number, dpi: number): Promise<Picture>;
  /** Lines of a text layer as they stand on the page; empty for a picture. */
  textLayer(index: number): Promise<readonly TextLine[]>;
  /** A part of a page at a resolution of its own, for re-reading and crops. */
  crop(index: number, box: Box, dpi: number): Promise<Picture>;
  close(): Promise<void>;
};

/**
 * PDF or picture file → pages of pixels.
 * @throws AppError `file-damaged`, `pdf-needs-password`, `pdf-wrong-password`, `pdf-without-pages`, `image-too-large`; detail is `name`
 */
export type PageRasterizer = {
  open(
    file: { readonly name: string; readonly media: string; readonly bytes: ScanBytes },
    password?: string,
  ): Promise<OpenScan>;
};

/** Bytes in memory, or something that can be read in slices (a browser's Blob or File). */
export type ScanBytes =
  | Uint8Array
  | {
      readonly size: number;
      slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> };
      arrayBuffer(): Promise<ArrayBuffer>;
    };
