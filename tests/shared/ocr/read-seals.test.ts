import { describe, expect, test } from 'vitest';
import type { Box, Turn } from '#shared/model/geometry';
import type { SealSighting } from '#shared/model/page';
import { turnBox, turnPicture } from '#shared/ocr/index';
import type { OcrEngine } from '#shared/ports/ocr-engine';
import type { Picture } from '#shared/ports/picture';
import { resize } from '../../../shared/ocr/pp/resize';
import { readSeals } from '../../../shared/ocr/seals/read-seals';
import { unwrapSeal } from '../../../shared/ocr/seals/unwrap-seal';
import { paper } from './paper';

const SIDE = 400;
const RADIUS = 178;

/** A seal whose lettering is blocks `places` degrees clockwise from its foot; black print runs across it. */
function seal(places: readonly number[], strength = 150): Picture {
  const { picture } = paper(SIDE, SIDE);
  for (let y = 0, at = 0; y < SIDE; y += 1) {
    for (let x = 0; x < SIDE; x += 1, at += 4) {
      const [dx, dy] = [x - SIDE / 2, y - SIDE / 2];
      const distance = Math.hypot(dx, dy) / RADIUS;
      const fromFoot = ((Math.atan2(dy, dx) * 180) / Math.PI - 90 + 720) % 360;
      const lettered = distance > 0.66 && distance < 0.86 && places.some((place) => Math.abs(fromFoot - place) < 7);
      if (lettered || Math.abs(distance - 1) < 0.025) picture.data.set([250, 250 - strength, 250 - strength], at);
      if (y % 40 < 4) picture.data.set([20, 20, 20], at);
    }
  }
  return picture;
}

/** Where along the strip there is ink, as degrees from its left end. */
function inkAlong({ data, width, height }: Picture): number[] {
  const dark = Array.from({ length: width }, (_, x) => {
    let rows = 0;
    for (let y = 0; y < height; y += 1) if (data[(y * width + x) * 4]! < 110) rows += 1;
    return rows > 8;
  });
  const middles: number[] = [];
  for (let x = 0, from = -1; x <= width; x += 1) {
    if (dark[x] && from < 0) from = x;
    if (dark[x] || from < 0) continue;
    if (x - from > 10) middles.push((((from + x) / 2) * 360) / width);
    from = -1;
  }
  return middles;
}

describe('a rolled-out seal', () => {
  test.each([150, 45])(
    'gives its lettering clockwise from the foot, without the print across it (redness %i)',
    (strength) => {
      const places = [60, 110, 160, 210, 260, 310];
      const middles = inkAlong(unwrapSeal(seal(places, strength))!);
      expect(middles).toHaveLength(places.length);
      middles.forEach((middle, at) => void expect(Math.abs(middle - places[at]!)).toBeLessThan(8));
    },
  );

  test('a seal pressed askew begins at its own gap', () => {
    const middles = inkAlong(unwrapSeal(seal([90, 140, 190, 240, 290, 340]))!);
    expect(middles).toHaveLength(6);
    expect(Math.abs(middles[0]! - 55)).toBeLessThan(12);
  });

  test('nothing round in red is no seal', () => {
    expect(unwrapSeal(paper(SIDE, SIDE).picture)).toBeUndefined();
  });
});

describe('the words of seals', () => {
  const box: Box = [0.5, 0.5, 0.2, 0.2];
  const round: SealSighting = { box, shape: 'round', redness: 0.8, text: '' };

  /** A page of five seals' width with one pressed on it. */
  function page(): Picture {
    const stamp = seal([60, 110, 160, 210, 260, 310]);
    const { picture } = paper(SIDE * 5, SIDE * 5);
    for (let y = 0; y < SIDE; y += 1) {
      const to = ((y + 2.5 * SIDE) * SIDE * 5 + 2.5 * SIDE) * 4;
      picture.data.set(stamp.data.subarray(y * SIDE * 4, (y + 1) * SIDE * 4), to);
    }
    return picture;
  }

  function engine(id: OcrEngine['id'], ...lines: readonly (readonly [text: string, x: number, sure: number])[]) {
    const asked: Picture[] = [];
    const reads: OcrEngine = {
      id,
      version: '1',
      read: async (picture) => {
        asked.push(picture);
        return {
          turn: 0,
          lines: lines.map(([text, x, confidence]) => ({ text, box: [x, 0.2, 0.3, 0.5] as const, confidence })),
        };
      },
      close: async () => {},
    };
    return { reads, asked };
  }

  test('are the sure lines from left to right, Chinese characters only', async () => {
    const { reads } = engine('pp-ocr', ['管理局', 0.6, 0.9], ['云安市★市场', 0.1, 0.8], ['污', 0.9, 0.3]);
    expect(await readSeals(page(), { turn: 0, seals: [round] }, 0, reads)).toEqual([
      { text: '云安市市场管理局', sure: 0.83 },
    ]);
  });

  test.each([90, 180, 270] as const)('are found whatever turn of %i° the page needed', async (turn: Turn) => {
    const { reads, asked } = engine('pp-ocr', ['云安市市场管理局', 0.1, 0.9]);
    const scanned = turnPicture(page(), ((360 - turn) % 360) as Turn);
    // Seen before the page was turned: the seal's box lies as scanned.
    const lying = { ...round, box: turnBox(box, ((360 - turn) % 360) as Turn) };
    await readSeals(scanned, { turn: 0, seals: [lying] }, turn, reads);
    expect(inkAlong(asked[0]!)).toHaveLength(6);
  });

  test.each<[string, SealSighting, OcrEngine['id']]>([
    ['an oval seal cut off by the edge', { ...round, shape: 'oval', box: [0.85, 0.5, 0.15, 0.1] }, 'pp-ocr'],
    ['a seal cut off by the edge', { ...round, box: [0.9, 0.5, 0.1, 0.2] }, 'pp-ocr'],
    ['any seal where tesseract reads', round, 'tesseract'],
  ])('are left unread on %s', async (_, sighting, id) => {
    const { reads, asked } = engine(id, ['云安市市场管理局', 0.1, 0.9]);
    expect(await readSeals(page(), { turn: 0, seals: [sighting] }, 0, reads)).toEqual([{ text: '', sure: 0 }]);
    expect(asked).toEqual([]);
  });

  /** The page as a grey scan shows it; `print`: how dark the print is. */
  function greyPage(print: number): Picture {
    const picture = page();
    for (let at = 0; at < picture.data.length; at += 4) {
      const [red, green] = [picture.data[at]!, picture.data[at + 1]!];
      picture.data.fill(red < 100 ? print : Math.round(red * 0.3 + green * 0.7), at, at + 3);
    }
    return picture;
  }

  test('of a grey one are found where print is darker than the stamp, and left where it is not', async () => {
    const grey = { ...round, redness: 0 };
    const { reads, asked } = engine('pp-ocr', ['云安市市场管理局', 0.1, 0.9]);
    expect(await readSeals(greyPage(20), { turn: 0, seals: [grey] }, 0, reads)).toEqual([
      { text: '云安市市场管理局', sure: 0.9 },
    ]);
    expect(inkAlong(asked[0]!)).toHaveLength(6);
    expect(await readSeals(greyPage(135), { turn: 0, seals: [grey] }, 0, reads)).toEqual([{ text: '', sure: 0 }]);
    expect(asked).toHaveLength(1);
  });

  test('an oval seal is made round before it is rolled out', async () => {
    const { reads, asked } = engine('pp-ocr', ['云安市市场管理局', 0.1, 0.9]);
    const stamp = resize(seal([60, 110, 160, 210, 260, 310]), { width: SIDE, height: SIDE * 0.7 });
    const { picture } = paper(SIDE * 5, SIDE * 5);
    for (let y = 0; y < stamp.height; y += 1) {
      const to = ((y + 2.5 * SIDE) * SIDE * 5 + 2.5 * SIDE) * 4;
      picture.data.set(stamp.data.subarray(y * SIDE * 4, (y + 1) * SIDE * 4), to);
    }
    const oval: SealSighting = { ...round, shape: 'oval', box: [0.511, 0.5077, 0.178, 0.1246] };
    expect(await readSeals(picture, { turn: 0, seals: [oval] }, 0, reads)).toEqual([
      { text: '云安市市场管理局', sure: 0.9 },
    ]);
    const middles = inkAlong(asked[0]!);
    expect(middles).toHaveLength(6);
    middles.forEach((middle, at) => void expect(Math.abs(middle - (60 + 50 * at))).toBeLessThan(12));
  });

  test('a square one is read row by row, without the black print across it', async () => {
    const asked: Picture[] = [];
    const line = (text: string, x: number, y: number) => ({ text, box: [x, y, 0.4, 0.3] as const, confidence: 0.9 });
    const reads: OcrEngine = {
      ...engine('pp-ocr').reads,
      read: async (picture) => {
        asked.push(picture);
        return { turn: 0, lines: [line('专用章', 0.1, 0.6), line('管理局', 0.5, 0.1), line('云安市', 0.05, 0.12)] };
      },
    };
    expect(await readSeals(page(), { turn: 0, seals: [{ ...round, shape: 'square' }] }, 0, reads)).toEqual([
      { text: '云安市管理局专用章', sure: 0.9 },
    ]);
    const black = asked[0]!.data.filter((value, at) => at % 4 === 0 && value < 60).length;
    const red = page().data.filter((value, at, all) => at % 4 === 0 && value > 200 && all[at + 1]! < 120).length;
    expect(black / red).toBeGreaterThan(0.9);
    expect(black / red).toBeLessThan(1.1);
  });

  test('too few characters are no name', async () => {
    const { reads } = engine('pp-ocr', ['管理局', 0.1, 0.9]);
    expect(await readSeals(page(), { turn: 0, seals: [round] }, 0, reads)).toEqual([{ text: '', sure: 0 }]);
  });
});
