import { describe, expect, test } from 'vitest';
import { type Network, type PpNetworks, ppOcrEngine } from '#shared/ocr/index';
import { decode } from '../../../../shared/ocr/pp/ctc';
import { textRegions } from '../../../../shared/ocr/pp/text-regions';
import { paper } from '../paper';

const keys = ['', '甲', '乙', '丙', ' '];

/** Scores in which each step has one sure class. */
const sure = (steps: readonly number[]) => ({
  data: new Float32Array(steps.flatMap((winner) => keys.map((_, at) => (at === winner ? 0.9 : 0.02)))),
  dims: [1, steps.length, keys.length],
});

describe('CTC', () => {
  test.each([
    ['repeats count once, a blank parts them', [1, 1, 0, 1, 2, 2, 0, 3], '甲甲乙丙'],
    ['blanks alone are nothing', [0, 0, 0, 0], ''],
    ['spaces are kept for later judgement', [1, 4, 2, 0], '甲 乙'],
  ] as const)('%s', (_name, steps, text) => {
    const seen = decode(sure(steps), keys);
    expect(seen.map(({ sign }) => sign).join('')).toBe(text);
  });

  /** Scores step by step: blank, then the signs of `keys`. */
  const scored = (...steps: readonly (readonly number[])[]) => ({
    data: new Float32Array(steps.flat()),
    dims: [1, steps.length, keys.length],
  });
  const gap = [0.97, 0.01, 0.01, 0.01, 0];
  const sign = [0.02, 0.02, 0.02, 0.94, 0];

  test.each([
    ['a sign split over look-alikes is the likeliest of them', [gap, [0.45, 0.3, 0.24, 0.01, 0], gap, sign], '甲丙'],
    ['hardly anything there is a blank', [gap, [0.7, 0.2, 0.09, 0.01, 0], gap, sign], '丙'],
    ['the shoulder of a sign is no other', [gap, [0.45, 0.3, 0.24, 0.01, 0], sign, gap], '丙'],
    ['the edge of a strip is no sign', [[0.45, 0.3, 0.24, 0.01, 0], gap, sign, gap], '丙'],
    ['a space is as good as a blank', [gap, [0.5, 0.02, 0, 0, 0.48], gap, sign], '丙'],
  ] as const)('%s', (_name, steps, text) => {
    const seen = decode(scored(...steps), keys);
    expect(seen.map(({ sign: each }) => each).join('')).toBe(text);
    expect(seen.every(({ sure: each }) => each > 0 && each < 1)).toBe(true);
  });

  test('where strokes of a stamp may lie between signs, none is guessed at', () => {
    const seen = decode(scored(gap, [0.45, 0.3, 0.24, 0.01, 0], gap, sign), keys, { guess: false });
    expect(seen.map(({ sign: each }) => each)).toEqual(['丙']);
  });

  test('places are shares of the strip', () => {
    expect(decode(sure([1, 0, 0, 2]), keys).map(({ at }) => at)).toEqual([0.125, 0.875]);
  });
});

describe('regions of the detector', () => {
  const map = (
    width: number,
    height: number,
    boxes: readonly (readonly [number, number, number, number, number])[],
  ) => {
    const data = new Float32Array(width * height);
    for (const [x, y, w, h, value] of boxes) {
      for (let row = y; row < y + h; row += 1) data.fill(value, row * width + x, row * width + x + w);
    }
    return data;
  };

  test('a core grows by the unclip margin on every side', () => {
    const [region, ...more] = textRegions(map(200, 100, [[50, 40, 100, 10, 0.9]]), 200, 100);
    expect(more).toEqual([]);
    const margin = (100 * 10 * 1.6) / (2 * 110);
    expect(region!.score).toBeCloseTo(0.9);
    expect(region!.quad.flat().map(Math.round)).toEqual(
      [50 - margin, 40 - margin, 150 + margin, 40 - margin, 150 + margin, 50 + margin, 50 - margin, 50 + margin].map(
        Math.round,
      ),
    );
  });

  test.each([
    ['too faint', [[10, 10, 50, 10, 0.4]], 0],
    ['too thin', [[10, 10, 50, 2, 0.9]], 0],
    ['too few pixels', [[10, 10, 3, 3, 0.9]], 0],
    [
      'two apart',
      [
        [10, 10, 50, 10, 0.9],
        [10, 40, 50, 10, 0.9],
      ],
      2,
    ],
  ] as const)('%s', (_name, boxes, count) => {
    expect(textRegions(map(200, 100, boxes), 200, 100)).toHaveLength(count);
  });
});

describe('orientation', () => {
  /** Networks that see one line, lying or standing, and say whether it is on its head. */
  const networks = (head: boolean): PpNetworks => ({
    keys,
    detect: async ({ dims }) => {
      const [, , height, width] = dims as [number, number, number, number];
      const lying = width >= height;
      const data = new Float32Array(width * height);
      for (let y = 0; y < height; y += 1) {
        for (let x = 0; x < width; x += 1) {
          const inside = lying
            ? x > 20 && x < width - 20 && y > 10 && y < 30
            : y > 20 && y < height - 20 && x > 10 && x < 30;
          if (inside) data[y * width + x] = 0.9;
        }
      }
      return { data, dims: [1, 1, height, width] };
    },
    classify: (async ({ dims }) => ({
      data: new Float32Array(Array.from({ length: dims[0]! }, () => (head ? [0.1, 0.9] : [0.9, 0.1])).flat()),
      dims: [dims[0]!, 2],
    })) satisfies Network,
    recognise: async () => sure([1, 0, 2, 0, 3]),
  });

  test.each([
    ['upright', [320, 160], false, 0],
    ['on its head', [320, 160], true, 180],
    ['lying on its left side', [160, 320], false, 90],
    ['lying on its right side', [160, 320], true, 270],
  ] as const)('%s', async (_name, [width, height], head, turn) => {
    const engine = ppOcrEngine(networks(head), 'standard', async () => {});
    const output = await engine.read(paper(width, height).picture);
    expect(output.turn).toBe(turn);
    expect(output.lines.map(({ text }) => text)).toEqual(['甲乙丙']);
    expect(output.lines[0]!.stops).toHaveLength(4);
  });

  test('a page voted on its head of which nothing can be read is read the other way up', async () => {
    let read = 0;
    const unsure: PpNetworks = {
      ...networks(true),
      recognise: async () => {
        read += 1;
        return read === 1 ? sure([0, 0, 0]) : sure([1, 0, 2, 0, 3]);
      },
    };
    const output = await ppOcrEngine(unsure, 'standard', async () => {}).read(paper(320, 160).picture);
    expect(output.turn).toBe(0);
    expect(output.lines.map(({ text }) => text)).toEqual(['甲乙丙']);
    expect(output.unread).toBe(0);
  });

  test('the quick pace narrows lines, but neither what a person asked for nor the places of characters', async () => {
    const widths: number[] = [];
    const watched: PpNetworks = {
      ...networks(false),
      async recognise(input) {
        widths.push(input.dims[3]!);
        return networks(false).recognise(input);
      },
    };
    const { picture } = paper(320, 160);
    const standard = await ppOcrEngine(watched, 'standard', async () => {}).read(picture);
    const quick = ppOcrEngine(watched, 'quick', async () => {});
    const narrowed = await quick.read(picture);
    await quick.read(picture, undefined, { turn: 0, skew: 0, seals: [], turnKnown: true });
    expect(Math.abs(widths[1]! - widths[0]! * 0.7)).toBeLessThanOrEqual(4);
    expect(widths[2]).toBe(widths[0]);
    expect(narrowed.lines).toEqual(standard.lines);
    expect(quick.version).not.toBe(ppOcrEngine(watched, 'standard', async () => {}).version);
  });

  test('a cancelled page stops between steps', async () => {
    const engine = ppOcrEngine(networks(false), 'standard', async () => {});
    await expect(engine.read(paper(320, 160).picture, { aborted: true })).rejects.toMatchObject({ code: 'cancelled' });
  });
});
