import type { Turn } from '../model/geometry';
import type { EngineId, TextLine } from '../model/page-text';
import type { Picture } from './picture';

/** What an engine saw on a picture, in the engine's own order; boxes in fractions of the picture after `turn`. */
export type EngineOutput = { readonly lines: readonly TextLine[]; readonly turn: Turn };

/** One worker's worth of an engine: reads one page at a time. */
export type OcrEngine = {
  readonly id: EngineId;
  readonly version: string;
  /** @throws AppError `engine-timeout`, `cancelled` */
  read(picture: Picture, signal?: AbortSignalLike): Promise<EngineOutput>;
  close(): Promise<void>;
};

/** The part of AbortSignal that a pure room may know. */
export type AbortSignalLike = { readonly aborted: boolean };
