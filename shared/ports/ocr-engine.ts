import type { Turn } from '../model/geometry';
import type { PageLook } from '../model/page';
import type { EngineId, Rule, TextLine } from '../model/page-text';
import type { Picture } from './picture';

/** What an engine saw on a picture, in the engine's own order; boxes and rules in fractions of the picture after `turn`. */
export type EngineOutput = {
  readonly lines: readonly TextLine[];
  readonly turn: Turn;
  /** Where the engine had to know them; others' are found by whoever asked. */
  readonly rules?: readonly Rule[];
  /** Tilt of the lines in degrees, clockwise positive, where the engine measured it. */
  readonly skew?: number;
  /** Share, by length, of what looked like lines but could not be read, 0…1. Strokes of stamps and pictures are among it. */
  readonly unread?: number;
};

/** One worker's worth of an engine: reads one page at a time. */
export type OcrEngine = {
  readonly id: EngineId;
  readonly version: string;
  /** @throws AppError `engine-timeout`, `cancelled` */
  read(
    picture: Picture,
    signal?: AbortSignalLike,
    /**
     * What was seen before reading; engines that need no preparation do without. `stamped`: a stamp or what lies under one, whose
     * star and rim must not be guessed at.
     */
    look?: Pick<PageLook, 'turn' | 'skew' | 'seals'> & { readonly turnKnown?: true; readonly stamped?: true },
  ): Promise<EngineOutput>;
  close(): Promise<void>;
};

/** The part of AbortSignal that a pure room may know. */
export type AbortSignalLike = { readonly aborted: boolean };
