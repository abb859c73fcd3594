import type { Turn } from '../model/geometry';
import type { PageLook, SealSighting } from '../model/page';
import type { EngineId, PageText, TextLine } from '../model/page-text';
import type { AbortSignalLike } from './ocr-engine';
import type { Picture } from './picture';

/** 快速 (PP-OCR on fewer pixels) · 标准 (PP-OCR) · 备用 (tesseract), where the other cannot or may not be used. */
export type ReadingPolicy = 'quick' | 'standard' | 'tesseract-only';

/** Why an engine does not run. */
export type EngineTrouble = 'engine-file-missing' | 'engine-file-damaged' | 'engine-unavailable';

/** The engine asked for does not run, and the other reads in its place. `detail` is the file, or what the engine said. */
export type ReaderNotice = {
  readonly unavailable: 'pp-ocr' | 'tesseract';
  readonly because: EngineTrouble;
  readonly detail: string;
};

/** What was seen before reading. `turnKnown`: a strip or a page whose turn is certain, which no engine need doubt. */
export type ReadingLook = PageLook & { readonly turnKnown?: true };

/** What is known of a page beforehand: its text layer where that can be used, and which way up where a person said so. */
export type KnownOfPage = { readonly print?: readonly TextLine[] | undefined; readonly turn?: Turn | undefined };

/** A page as read. `turn` is the turn that made it upright: engines correct what was seen before reading. */
export type PageReadout = PageText & {
  readonly turn: Turn;
  /** The words of the seals in `look.seals`, in that order, where they were read. */
  readonly seals?: readonly Pick<SealSighting, 'text' | 'sure'>[];
};

/** What came of a whole page, and its pixels. */
export type PageDone = { readonly look: PageLook; readonly read: PageReadout; readonly picture: Picture };

/** Reads pages in workers of its own, several at once; callers never block and may ask for any number. */
export type PageReader = {
  /** What reads, and in which version: the key of stored readings. */
  readonly engine: EngineId;
  readonly version: string;
  /** Pages read at the same time. */
  readonly size: number;
  readonly notice?: ReaderNotice;
  /**
   * A whole page: looked at; then its print taken where it brings some along, nothing read where it is blank, else read. Its
   * pixels are handed over: `picture` is empty afterwards, go on with the one that comes back.
   * @throws AppError as `read`
   */
  page(picture: Picture, known: KnownOfPage, signal?: AbortSignalLike): Promise<PageDone>;
  look(picture: Picture): Promise<PageLook>;
  /** A failure concerns this page alone. @throws AppError `engine-timeout`, `page-unreadable`, `cancelled`, an EngineTrouble */
  read(picture: Picture, look: ReadingLook, signal?: AbortSignalLike): Promise<PageReadout>;
  /** Pages being read are finished, waiting ones wait. */
  pause(): void;
  resume(): void;
  /** Ends every page asked for so far with `cancelled`, also those being read. The reader stays usable. */
  cancel(): void;
  close(): Promise<void>;
};
