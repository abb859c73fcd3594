import type { ErrorCode } from '#shared/base/app-error';
import type { Box } from '#shared/model/geometry';

/** What the window asks of the rasteriser's worker. `scan` is the number given to an open scan. */
export type RasterTask =
  | {
      readonly do: 'open';
      readonly name: string;
      readonly media: string;
      readonly bytes: Uint8Array | Blob;
      readonly password: string | undefined;
    }
  | { readonly do: 'picture'; readonly scan: number; readonly index: number; readonly dpi: number }
  | { readonly do: 'crop'; readonly scan: number; readonly index: number; readonly box: Box; readonly dpi: number }
  | { readonly do: 'textLayer'; readonly scan: number; readonly index: number }
  | { readonly do: 'words'; readonly bytes: Uint8Array }
  | { readonly do: 'close'; readonly scan: number };

export type RasterRequest = { readonly id: number; readonly task: RasterTask };

export type RasterAnswer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly code: ErrorCode; readonly detail: string };

/** The first message to the worker: a port of our own, as pdf.js listens on the worker's, and where its files are. */
export type RasterStart = { readonly port: MessagePort; readonly assets: string };
