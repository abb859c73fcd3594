import { describe, expect, test } from 'vitest';
import { AppError } from '#shared/base/app-error';
import type { Sha256 } from '#shared/model/ids';
import type { Page, PageLook } from '#shared/model/page';
import type { PageReading, TextLine } from '#shared/model/page-text';
import { readDossier, readingKey, readPage, recipeOf } from '#shared/pipeline/index';
import type { OpenScan } from '#shared/ports/page-rasterizer';
import type { KnownOfPage, PageReader } from '#shared/ports/page-reader';

const sha256 = 'a'.repeat(64) as Sha256;
const clock = { now: () => new Date(0) };
const look: PageLook = {
  width: 1,
  height: 1,
  dpi: 200,
  turn: 0,
  skew: 0,
  ink: 0.1,
  blank: false,
  hash: '0',
  seals: [],
};
const lines = (...texts: string[]): TextLine[] =>
  texts.map((text, row) => ({ text, box: [0.1, row * 0.05, 0.5, 0.02], confidence: 0.9 }));

const scan = (over: Partial<OpenScan> = {}): OpenScan => ({
  pages: 9,
  picture: async (_, dpi) => ({ data: new Uint8ClampedArray(4), width: 1, height: 1, dpi }),
  textLayer: async () => [],
  crop: async () => ({ data: new Uint8ClampedArray(4), width: 1, height: 1, dpi: 200 }),
  close: async () => {},
  ...over,
});

function reader(over: Partial<PageReader> = {}): PageReader & { readonly asked: number[] } {
  const asked: number[] = [];
  return {
    asked,
    engine: 'tesseract',
    version: '7/best',
    size: 2,
    look: () => Promise.reject(new Error('not asked')),
    read: () => Promise.reject(new Error('not asked')),
    async page(picture, { print, turn = 0 }) {
      if (print !== undefined)
        return {
          look: { ...look, turn },
          read: { engine: 'text-layer', version: '2', lines: print, rules: [], legibility: 1, turn },
          picture,
        };
      asked.push(asked.length);
      return {
        look,
        read: {
          engine: 'tesseract',
          version: '7/best',
          lines: lines('由引擎识别的文字'),
          rules: [],
          legibility: 0.9,
          turn: 90,
        },
        picture,
      };
    },
    pause: () => {},
    resume: () => {},
    cancel: () => {},
    close: async () => {},
    ...over,
  };
}

describe('one page', () => {
  const layer = lines('行政处罚决定书', '当事人：云溪县滨江餐饮店，地址：云溪县滨江路十二号');
  test('a usable text layer is used and the engine is not asked', async () => {
    const engine = reader();
    const { reading } = await readPage(
      { scan: scan({ textLayer: async () => layer }), sha256, index: 0 },
      engine,
      clock,
    );
    expect(reading.text.engine).toBe('text-layer');
    expect(engine.asked).toEqual([]);
  });
  test("print is taken as a person's turn has it", async () => {
    const { reading } = await readPage(
      { scan: scan({ textLayer: async () => layer }), sha256, index: 0, turn: 90 },
      reader(),
      clock,
    );
    expect(reading).toMatchObject({ look: { turn: 90 }, text: { lines: layer } });
  });
  test('the turn that made it upright is kept with the look', async () => {
    const { reading } = await readPage({ scan: scan(), sha256, index: 3 }, reader(), clock);
    expect(reading).toMatchObject({ index: 3, look: { turn: 90 }, text: { engine: 'tesseract' } });
  });
  test("a person's turn is told to the reader, and the pixels that come back are given on", async () => {
    const usual = reader();
    const back = { data: new Uint8ClampedArray(4), width: 1, height: 1, dpi: 200 };
    let told: KnownOfPage | undefined;
    const engine = reader({
      page: async (given, known) => {
        told = known;
        return { ...(await usual.page(given, known)), picture: back };
      },
    });
    const { picture } = await readPage({ scan: scan(), sha256, index: 0, turn: 180 }, engine, clock);
    expect(told).toEqual({ print: undefined, turn: 180 });
    expect(picture).toBe(back);
  });
});

describe('a dossier', () => {
  const pages: Page[] = [1, 2, 3, 4].map((ordinal) => ({ ordinal, scan: sha256, index: ordinal - 1 }));
  const shelf = (kept: readonly PageReading[] = []) => {
    const store = [...kept];
    return {
      store,
      find: async ({ index }: Page) => store.find((reading) => reading.index === index),
      keep: async (reading: PageReading) => void store.push(reading),
    };
  };

  test('every page is read once and kept at once; a second run reads none', async () => {
    const [engine, first] = [reader(), shelf()];
    const read = await readDossier({ pages, open: async () => scan(), reader: engine, clock, shelf: first });
    expect(read.map(({ ordinal, reading }) => [ordinal, reading?.index])).toEqual([
      [1, 0],
      [2, 1],
      [3, 2],
      [4, 3],
    ]);
    await readDossier({ pages, open: async () => scan(), reader: engine, clock, shelf: first });
    expect(engine.asked).toHaveLength(4);
    expect(first.store).toHaveLength(4);
  });

  test('a page that cannot be read says why; the rest go on', async () => {
    const broken = scan({
      picture: async (index, dpi) => {
        if (index === 1) throw new AppError('page-unreadable', '甲.pdf 第2页');
        return { data: new Uint8ClampedArray(4), width: 1, height: 1, dpi };
      },
    });
    const read = await readDossier({ pages, open: async () => broken, reader: reader(), clock, shelf: shelf() });
    expect(
      read.filter(({ reading }) => reading === undefined).map(({ ordinal, trouble }) => [ordinal, trouble]),
    ).toEqual([[2, '“甲.pdf 第2页”无法读取，已记录并跳过；其余页面照常识别，可稍后重试。']]);
  });

  test('a full disk stops everything: no page would be kept', async () => {
    const full = { ...shelf(), keep: async () => Promise.reject(new AppError('disk-full', '')) };
    await expect(
      readDossier({ pages, open: async () => scan(), reader: reader(), clock, shelf: full }),
    ).rejects.toMatchObject({ code: 'disk-full' });
  });
});

test('the key of a reading fits the library’s names and changes with the recipe', () => {
  const recipe = recipeOf({ engine: 'pp-ocr', version: '4.1/ort 1.30' });
  const key = readingKey({ scan: sha256, index: 12 }, recipe);
  expect(key).toMatch(/^[a-z0-9-]+$/);
  expect(key).not.toBe(
    readingKey({ scan: sha256, index: 12 }, recipeOf({ engine: 'pp-ocr', version: '4.2/ort 1.30' })),
  );
});
