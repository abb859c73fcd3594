import { expect, test } from 'vitest';
import type { PageLook } from '#shared/model/page';
import { handedOver, serveEngine } from '#shared/ocr/index';
import type { OcrEngine } from '#shared/ports/ocr-engine';
import type { KnownOfPage, PageDone } from '#shared/ports/page-reader';
import { paper } from '../paper';

const look: PageLook = {
  width: 10,
  height: 10,
  dpi: 100,
  turn: 0,
  skew: 0,
  ink: 0,
  blank: false,
  hash: '0',
  seals: [],
};

/** A worker's side whose engine says which look it was given. */
async function served(seen: PageLook = look) {
  const given: unknown[] = [];
  const engine: OcrEngine = {
    id: 'tesseract',
    version: '1',
    read: async (_picture, _signal, told) => {
      given.push(told);
      return { lines: [], turn: told?.turn ?? 0 };
    },
    close: async () => {},
  };
  const answer = serveEngine({
    start: async () => engine,
    look: (_, turn = seen.turn) => ({ ...seen, turn }),
    turned: (was, turn) => ({ ...was, turn }),
  });
  await answer({ id: 1, task: { do: 'start', engine: 'tesseract', pace: 'standard', runtime: '/' } });
  const page = async (known: KnownOfPage) => {
    const { picture } = paper(10, 10);
    const answered = await answer({ id: 2, task: { do: 'page', picture, known } });
    if (!('done' in answered)) throw new Error(answered.detail);
    return { answered, picture, done: answered.done as PageDone };
  };
  return { page, given };
}

test('a page is looked at and read, and its pixels go back as they came', async () => {
  const { page, given } = await served();
  const { done, picture, answered } = await page({});
  expect(done).toMatchObject({ look, read: { engine: 'tesseract', turn: 0 } });
  expect(done.picture).toBe(picture);
  expect(handedOver(answered)).toEqual([picture.data.buffer]);
  expect(given).toEqual([look]);
});

test('a blank page is not read, and is legible', async () => {
  const { page, given } = await served({ ...look, blank: true });
  const { done } = await page({});
  expect(done.read).toMatchObject({ engine: 'tesseract', lines: [], legibility: 1 });
  expect(given).toEqual([]);
});

test("a person's turn reaches the engine", async () => {
  const { page, given } = await served();
  const { done } = await page({ turn: 180 });
  expect(given).toMatchObject([{ turn: 180, turnKnown: true }]);
  expect(done).toMatchObject({ look: { turn: 180 }, read: { turn: 180 } });
});

test('print that a page brings along is taken, the way up that a person said', async () => {
  const { page, given } = await served();
  const line = { text: '行政处罚决定书', box: [0.1, 0.1, 0.5, 0.02], confidence: 1 } as const;
  const { done } = await page({ print: [line], turn: 90 });
  expect(done).toMatchObject({
    look: { turn: 90 },
    read: { engine: 'text-layer', lines: [{ text: line.text }], turn: 90 },
  });
  expect(given).toEqual([]);
});

test('only whole pages change hands', () => {
  const { picture } = paper(10, 10);
  expect(handedOver({ id: 1, task: { do: 'page', picture, known: {} } })).toEqual([picture.data.buffer]);
  expect(handedOver({ id: 1, task: { do: 'read', picture, look } })).toEqual([]);
  expect(handedOver({ id: 1, task: { do: 'look', picture } })).toEqual([]);
  expect(handedOver({ id: 1, done: look })).toEqual([]);
});
