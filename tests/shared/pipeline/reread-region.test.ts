import { describe, expect, test } from 'vitest';
import type { Box, Turn } from '#shared/model/geometry';
import type { Sha256 } from '#shared/model/ids';
import type { PageLook } from '#shared/model/page';
import type { PageReading, ReadPage, TextLine } from '#shared/model/page-text';
import { layRereads, rereadRegion, wholeLines } from '#shared/pipeline/index';
import type { OpenScan } from '#shared/ports/page-rasterizer';
import type { PageReader } from '#shared/ports/page-reader';

const look: PageLook = { width: 4, height: 2, dpi: 300, turn: 180, skew: 0, ink: 0, blank: true, hash: '', seals: [] };
const line = (text: string, box: Box, more: Partial<TextLine> = {}): TextLine => ({
  text,
  box,
  confidence: 1,
  ...more,
});

/** A scan that notes what was cut, and a reader that gives `lines` of a strip it turned by `turned`. */
function desk(lines: readonly TextLine[], turned: Turn = 0) {
  const cuts: { box: Box; dpi: number }[] = [];
  const looks: PageLook[] = [];
  const sizes: [number, number][] = [];
  const scan: OpenScan = {
    pages: 1,
    picture: () => Promise.reject(new Error('not asked')),
    textLayer: async () => [],
    async crop(_index, box, dpi) {
      cuts.push({ box, dpi });
      return { data: new Uint8ClampedArray(4 * 2 * 4), width: 4, height: 2, dpi };
    },
    close: async () => {},
  };
  const reader: PageReader = {
    engine: 'pp-ocr',
    version: '1',
    size: 1,
    look: async () => look,
    page: () => Promise.reject(new Error('not asked')),
    async read(picture, seen) {
      sizes.push([picture.width, picture.height]);
      looks.push(seen);
      return { engine: 'pp-ocr', version: '1', lines, rules: [], legibility: 1, turn: turned };
    },
    pause: () => {},
    resume: () => {},
    cancel: () => {},
    close: async () => {},
  };
  return { scan, reader, cuts, looks, sizes };
}

const close = (box: Box) => box.map((edge) => expect.closeTo(edge, 4));

describe('a part of a page read again', () => {
  test('is cut with a margin at 300 dpi and read as a person says it lies, however empty it looks', async () => {
    const { scan, reader, cuts, looks } = desk([]);
    await rereadRegion({ scan, index: 0, box: [0.2, 0.3, 0.4, 0.05], turn: 0 }, reader);
    expect(cuts).toEqual([{ box: close([0.192, 0.292, 0.416, 0.066]), dpi: 300 }]);
    expect(looks).toMatchObject([{ turn: 0, turnKnown: true, blank: false }]);
  });

  test('never reaches out of the page', async () => {
    const { scan, reader, cuts } = desk([]);
    await rereadRegion({ scan, index: 0, box: [0, 0.95, 1, 0.05], turn: 0 }, reader);
    expect(cuts[0]?.box).toEqual(close([0, 0.942, 1, 0.058]));
  });

  test('of a page scanned on its side is cut on its side and read upright', async () => {
    const { scan, reader, cuts, sizes } = desk([]);
    await rereadRegion({ scan, index: 0, box: [0.2, 0.3, 0.4, 0.1], turn: 90 }, reader);
    expect(cuts[0]?.box).toEqual(close([0.292, 0.392, 0.116, 0.416]));
    expect(sizes).toEqual([[2, 4]]);
  });

  test('gives lines and edges of signs in fractions of the page, without what only the margin shows', async () => {
    const { scan, reader } = desk([
      line('上一行', [0, 0, 1, 0.1]),
      line('罚款', [0.25, 0.4, 0.5, 0.2], { stops: [0.25, 0.5, 0.75] }),
    ]);
    const { engine, lines } = await rereadRegion(
      { scan, index: 0, box: [0.208, 0.308, 0.384, 0.084], turn: 0 },
      reader,
    );
    expect(engine).toBe('pp-ocr');
    expect(lines).toEqual([
      line('罚款', close([0.3, 0.34, 0.2, 0.02]) as unknown as Box, {
        stops: [expect.closeTo(0.3, 4), expect.closeTo(0.4, 4), expect.closeTo(0.5, 4)],
      }),
    ]);
  });

  test('finds its way back where the engine turned the strip', async () => {
    const { scan, reader } = desk([line('罚款', [0, 0.4, 0.5, 0.2], { stops: [0, 0.25, 0.5] })], 180);
    const { lines } = await rereadRegion({ scan, index: 0, box: [0.208, 0.308, 0.384, 0.084], turn: 0 }, reader);
    expect(lines).toEqual([line('罚款', close([0.4, 0.34, 0.2, 0.02]) as unknown as Box)]);
  });
});

test('a box over a part of a line takes the whole line, and leaves what it only brushes', () => {
  const lines = [line('罚款人民币伍仟元', [0.1, 0.2, 0.8, 0.03]), line('下一行', [0.1, 0.225, 0.8, 0.03])];
  expect(wholeLines([0.3, 0.195, 0.3, 0.035], lines)).toEqual(close([0.1, 0.195, 0.8, 0.035]));
  expect(wholeLines([0.3, 0.6, 0.3, 0.03], lines)).toEqual(close([0.3, 0.6, 0.3, 0.03]));
});

describe('chosen second readings', () => {
  const page = (index: number): ReadPage => ({
    ordinal: index + 1,
    scan: 'a' as Sha256,
    index,
    reading: {
      text: {
        engine: 'tesseract',
        version: '1',
        rules: [],
        legibility: 1,
        lines: [
          line('标题', [0.3, 0.05, 0.4, 0.03]),
          line('罚教', [0.1, 0.2, 0.2, 0.03]),
          line('伍仟', [0.35, 0.2, 0.2, 0.03]),
          line('落款', [0.6, 0.8, 0.2, 0.03]),
        ],
      },
    } as unknown as PageReading,
  });
  const reread = (box: Box, ...texts: string[]) => ({
    scan: 'a' as Sha256,
    index: 0,
    box,
    engine: 'pp-ocr' as const,
    lines: texts.map((text) => line(text, box)),
  });
  const texts = (pages: readonly ReadPage[]) => pages.map(({ reading }) => reading?.text.lines.map(({ text }) => text));

  test.each<[string, ReturnType<typeof reread>[], readonly string[]]>([
    ['replace the lines in the box', [reread([0.05, 0.18, 0.6, 0.07], '罚款伍仟元')], ['标题', '罚款伍仟元', '落款']],
    ['may empty it', [reread([0.05, 0.18, 0.6, 0.07])], ['标题', '落款']],
    ['stand where nothing was read', [reread([0.1, 0.4, 0.2, 0.03], '新行')], ['标题', '罚教', '伍仟', '新行', '落款']],
    ['stand at the end below all', [reread([0.1, 0.9, 0.2, 0.03], '页脚')], ['标题', '罚教', '伍仟', '落款', '页脚']],
    [
      'are laid one over the other',
      [reread([0.05, 0.18, 0.3, 0.07], '罚款'), reread([0.05, 0.18, 0.6, 0.07], '罚款伍仟元')],
      ['标题', '罚款伍仟元', '落款'],
    ],
  ])('%s', (_when, rereads, then) => {
    const pages = [page(0), page(1)];
    const [first, second] = layRereads(pages, rereads);
    expect(texts([first!])).toEqual([then]);
    expect(second).toBe(pages[1]);
    expect(pages).toEqual([page(0), page(1)]);
  });
});
