import type { ErrorCode } from '../../base/app-error';
import type { PageLook } from '../../model/page';
import type { EngineId } from '../../model/page-text';
import type { KnownOfPage, PageDone, PageReadout, ReadingLook } from '../../ports/page-reader';
import type { Picture } from '../../ports/picture';
import type { PaceName } from '../pp/pace';

/** What a worker is asked for. `runtime` is where `resources/runtime` stands: a URL or a folder, with a closing slash. */
export type Task =
  | { readonly do: 'start'; readonly engine: 'tesseract' | 'pp-ocr'; readonly pace: PaceName; readonly runtime: string }
  | { readonly do: 'page'; readonly picture: Picture; readonly known: KnownOfPage }
  | { readonly do: 'look'; readonly picture: Picture }
  | { readonly do: 'read'; readonly picture: Picture; readonly look: ReadingLook };

export type Started = { readonly engine: EngineId; readonly version: string };

/** What comes back for each task. */
export type Outcome<T extends Task> = T extends { do: 'start' }
  ? Started
  : T extends { do: 'look' }
    ? PageLook
    : T extends { do: 'page' }
      ? PageDone
      : PageReadout;

export type Request = { readonly id: number; readonly task: Task };

/** `broken` tells that the worker should not be trusted with another page. */
export type Answer =
  | { readonly id: number; readonly done: Started | PageLook | PageDone | PageReadout }
  | { readonly id: number; readonly refused: ErrorCode; readonly detail: string; readonly broken: boolean };
