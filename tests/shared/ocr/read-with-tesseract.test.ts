import { expect, test } from 'vitest';
import type { Turn } from '#shared/model/geometry';
import { type Recognise, type TesseractBlocks, tesseractEngine, turnPicture, undoTurn } from '#shared/ocr/index';
import type { Picture } from '#shared/ports/picture';
import { paper } from './paper';

/** Short lines at the left of the upper half: what lies otherwise is not upright. */
function page(): Picture {
  const { picture, fill } = paper(600, 800);
  for (let y = 0.1; y < 0.3; y += 0.02) fill([0.05, y, 0.4, 0.0025], [20, 20, 20]);
  return picture;
}

/** Trusts its text where the ink is wide and at the left, and notes what it was given. */
function engine() {
  const asked: ('strip' | 'page')[] = [];
  const recognise: Recognise = async (pgm) => {
    const [, size = ''] = new TextDecoder('latin1').decode(pgm.subarray(0, 20)).split('\n');
    const [width = 0, height = 0] = size.split(' ').map(Number);
    asked.push(height < width ? 'strip' : 'page');
    const pixels = pgm.subarray(pgm.length - width * height);
    const columns = Array.from({ length: width }, (_, x) => x).filter((x) => {
      for (let at = x; at < pixels.length; at += width) if (pixels[at]! < 128) return true;
      return false;
    });
    const upright = columns.length > 0.3 * width && columns.at(-1)! < 0.55 * width;
    return blocks('当事人不服本决定的可以申请行政复议', upright ? 95 : 30);
  };
  return { asked, reads: tesseractEngine({ recognise, close: async () => {} }) };
}

const edges = { x0: 10, y0: 10, x1: 300, y1: 30 };
const blocks = (text: string, confidence: number): TesseractBlocks => [
  {
    paragraphs: [
      {
        lines: [
          { bbox: edges, words: Array.from(text, (sign) => ({ confidence, symbols: [{ text: sign, bbox: edges }] })) },
        ],
      },
    ],
  },
];

test.each<[string, Turn, Turn, readonly string[]]>([
  ['an upright page is read once', 0, 0, ['page']],
  ['lines down the scan: a strip tells that the first guess was right', 90, 90, ['strip', 'page']],
  ['lines down the scan: strips tell that it was not', 90, 270, ['strip', 'strip', 'page']],
  ['on its head: a strip of the other way up, then the page again', 0, 180, ['page', 'strip', 'page']],
])('%s', async (_, seen, upright, expected) => {
  const { asked, reads } = engine();
  const scanned = turnPicture(page(), undoTurn(upright));
  const output = await reads.read(scanned, undefined, { turn: seen, skew: 0, seals: [] });
  expect(output.turn).toBe(upright);
  expect(asked).toEqual(expected);
});

test('a person’s word on the turn is not doubted', async () => {
  const { asked, reads } = engine();
  const output = await reads.read(page(), undefined, { turn: 180, skew: 0, seals: [], turnKnown: true });
  expect(output.turn).toBe(180);
  expect(asked).toEqual(['page']);
});

test('lines of narrowed running text come back to where they stand on the page', async () => {
  const { reads } = engine();
  const { lines } = await reads.read(page(), undefined, { turn: 0, skew: 0, seals: [] });
  const [x, , width] = lines[0]!.box;
  expect(x * 600).toBeCloseTo(10 / 0.85, 0);
  expect((x + width) * 600).toBeCloseTo(300 / 0.85, 0);
});
