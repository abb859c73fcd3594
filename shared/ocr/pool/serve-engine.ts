import { AppError } from '../../base/app-error';
import type { Turn } from '../../model/geometry';
import type { PageLook } from '../../model/page';
import type { TextLine } from '../../model/page-text';
import type { OcrEngine } from '../../ports/ocr-engine';
import type { KnownOfPage, PageDone, PageReadout, ReadingLook } from '../../ports/page-reader';
import type { Picture } from '../../ports/picture';
import { assemblePageText } from '../assemble-page-text';
import { findRules } from '../layout/find-rules';
import { toGrey } from '../prepare/grey';
import { turnGrey } from '../prepare/turn';
import { readSeals } from '../seals/read-seals';
import { readUnderSeals } from '../seals/read-under-seals';
import { lookAtSigning } from '../signing/look-at-signing';
import type { Answer, Request, Started, Task } from './messages';

export type EngineHost = {
  readonly start: (task: Extract<Task, { do: 'start' }>) => Promise<OcrEngine>;
  readonly look: (picture: Picture, turn?: Turn) => PageLook;
  /** The same look once it is known which way up the page is. */
  readonly turned: (look: PageLook, turn: Turn) => PageLook;
};

/** The worker's side: answers one request at a time with an engine that it starts itself. */
export function serveEngine({ start, look, turned }: EngineHost): (request: Request) => Promise<Answer> {
  let engine: OcrEngine | undefined;

  async function carryOut(task: Task): Promise<Started | PageLook | PageDone | PageReadout> {
    if (task.do === 'look') return look(task.picture);
    if (task.do === 'start') {
      engine = await start(task);
      return { engine: engine.id, version: engine.version };
    }
    if (engine === undefined) throw new AppError('engine-unavailable', task.do);
    return task.do === 'page' ? wholePage(engine, task.picture, task.known) : readPage(engine, task.picture, task.look);
  }

  async function wholePage(by: OcrEngine, picture: Picture, { print, turn }: KnownOfPage): Promise<PageDone> {
    if (print !== undefined) return { ...takePrint(look(picture, turn), picture, print), picture };
    const scanned = look(picture);
    const seen = turn === undefined ? scanned : turned(scanned, turn);
    if (seen.blank) return { look: seen, read: nothingOn(seen, by), picture };
    const read = await readPage(by, picture, turn === undefined ? seen : { ...seen, turnKnown: true });
    return { look: seen, read, picture };
  }

  return async ({ id, task }) => {
    try {
      return { id, done: await carryOut(task) };
    } catch (error) {
      if (error instanceof AppError) return { id, refused: error.code, detail: error.detail, broken: false };
      // Whatever else goes wrong inside an engine may have left its memory in disorder.
      return {
        id,
        refused: task.do === 'start' ? 'engine-unavailable' : 'page-unreadable',
        detail: String(error),
        broken: true,
      };
    }
  };
}

/** Print needs no engine; whether somebody signed only the picture tells. */
function takePrint(look: PageLook, picture: Picture, lines: readonly TextLine[]): Omit<PageDone, 'picture'> {
  const text = assemblePageText({ engine: 'text-layer', version: '3', lines });
  const upright = turnGrey(toGrey(picture), look.turn);
  return { look, read: { ...text, ...lookAtSigning(upright, look.turn, text, look), turn: look.turn } };
}

const nothingOn = ({ turn }: PageLook, { id, version }: OcrEngine): PageReadout => ({
  ...assemblePageText({ engine: id, version, lines: [], blank: true }),
  turn,
});

async function readPage(engine: OcrEngine, picture: Picture, look: ReadingLook): Promise<PageReadout> {
  const { lines, rules, turn, skew, unread } = await engine.read(picture, undefined, look);
  const lying = turn === 90 || turn === 270;
  const aspect = lying ? picture.width / picture.height : picture.height / picture.width;
  const clear = await readUnderSeals(lines, picture, look, turn, engine);
  const upright = turnGrey(toGrey(picture), turn);
  const text = assemblePageText({
    engine: engine.id,
    version: engine.version,
    lines: clear,
    rules: rules ?? findRules(upright),
    aspect,
    skew: skew ?? look.skew,
    unread: unread ?? 0,
    blank: look.blank,
  });
  const seals = await readSeals(picture, look, turn, engine);
  return { ...text, ...lookAtSigning(upright, turn, text, look), turn, seals };
}
