import { describe, expect, test } from 'vitest';
import { lookAtPage, type Pixels, turnedLook } from '#shared/intake/index';
import { hashDistance } from '#shared/intake/look/difference-hash';
import { turned } from '#shared/intake/pictures/resample';
import type { Turn } from '#shared/model/geometry';
import { drawnPaper, type Pen, record } from './drawn-paper';

const turnedPaper = (picture: Pixels, turn: Turn): Pixels => ({ ...turned(picture, turn), dpi: picture.dpi });

function form({ line, write }: Pen): void {
  for (let row = 0; row <= 12; row += 1) line(25, 40 + row * 18, 185, 40 + row * 18);
  for (const x of [25, 55, 110, 140, 185]) line(x, 40, x, 256);
  for (let row = 0; row < 12; row += 1) {
    write(28, 46 + row * 18, 5);
    write(57, 46 + row * 18, 9);
    write(112, 46 + row * 18, 5);
  }
}

function notice({ write }: Pen): void {
  for (let row = 0; row < 5; row += 1) write(30, 60 + row * 9, 30);
}

function holes({ context, mm }: Pen): void {
  context.fillStyle = '#333';
  for (const y of [90, 150, 210]) {
    context.beginPath();
    context.arc(12 * mm, y * mm, 3 * mm, 0, 7);
    context.fill();
  }
}

function dust({ line }: Pen): void {
  for (const x of [20, 60, 99, 130]) line(x, x, x + 0.4, x);
}

function emptyForm({ line }: Pen): void {
  for (const y of [60, 80, 100]) line(30, y, 180, y);
}

describe('which way up', () => {
  test.each([
    ['a record', record],
    ['a form', form],
    ['a short notice', notice],
  ])('%s', (_, draw) => {
    const paper = drawnPaper(draw, { noise: 20 });
    expect(lookAtPage(paper).turn).toBe(0);
    expect(lookAtPage(turnedPaper(paper, 90)).turn).toBe(90);
    expect(lookAtPage(turnedPaper(paper, 270)).turn).toBe(90);
  });

  test('an engine knows better', () => {
    const paper = turnedPaper(drawnPaper(record), 90);
    const look = lookAtPage(paper, 270);
    expect(look).toMatchObject({ turn: 270, width: paper.height, height: paper.width, skew: 0 });
  });

  test.each<[Turn, Turn]>([
    [0, 180],
    [90, 270],
    [0, 90],
    [0, 270],
  ])('a look at %i is turned into one at %i without the picture', (from, to) => {
    const paper = drawnPaper((pen) => {
      record(pen);
      pen.seal(150, 230, 42);
    });
    const before = lookAtPage(paper, from);
    const after = lookAtPage(paper, to);
    const without = turnedLook(before, to);
    expect(without).toMatchObject({ turn: to, width: after.width, height: after.height });
    expect(without.seals).toHaveLength(1);
    without.seals[0]!.box.forEach((value, at) => {
      expect(value).toBeCloseTo(after.seals[0]!.box[at]!, 1);
    });
    if ((to - from) % 180 === 0) expect(hashDistance(without.hash, after.hash)).toBeLessThanOrEqual(8);
  });
});

describe('skew', () => {
  test.each([-4, -2, -0.6, 0, 0.6, 2, 4])('%f°', (skew) => {
    for (const draw of [record, form]) {
      const found = lookAtPage(drawnPaper(draw, { skew, noise: 20 })).skew;
      expect(Math.abs(found - skew)).toBeLessThan(0.3);
    }
  });
});

describe('blank', () => {
  const nothing = (): void => undefined;
  test.each<[string, (pen: Pen) => void, Parameters<typeof drawnPaper>[1]]>([
    ['clean paper', nothing, {}],
    ['noisy yellowed paper', nothing, { noise: 60, paper: '#e8dfc4' }],
    [
      'print shining through',
      (pen) => record({ ...pen, write: (x, y, n, s) => pen.write(x, y, n, s, '#d8d8d8') }),
      { noise: 25 },
    ],
    ['punch holes', holes, { noise: 20 }],
    ['a page number', (pen) => pen.write(185, 15, 2, 3), {}],
    ['the black of the lid', ({ line }) => line(0, 2, 210, 2, 5), {}],
    ['a streak of the feeder', ({ line }) => line(100, 0, 100, 297, 0.5), {}],
    ['dust', dust, { noise: 20 }],
  ])('%s', (_, draw, options) => {
    expect(lookAtPage(drawnPaper(draw, options)).blank).toBe(true);
  });

  test.each<[string, (pen: Pen) => void]>([
    ['a record', record],
    ['one line', (pen) => pen.write(60, 120, 8)],
    ['a few words in grey', (pen) => pen.write(60, 120, 8, 5, '#777')],
    ['a seal alone', (pen) => pen.seal(120, 150, 42)],
    [
      'one photograph',
      ({ context, mm }) => {
        for (let n = 0; n < 40; n += 1) {
          context.fillStyle = `hsl(${n * 37} 40% ${30 + (n % 5) * 10}%)`;
          context.fillRect((40 + (n % 8) * 14) * mm, (80 + Math.floor(n / 8) * 14) * mm, 14 * mm, 14 * mm);
        }
      },
    ],
    ['an empty form', emptyForm],
  ])('not blank: %s', (_, draw) => {
    expect(lookAtPage(drawnPaper(draw, { noise: 15 })).blank).toBe(false);
  });
});

describe('hash', () => {
  const others = (pen: Pen): void => {
    for (let row = 0; row < 12; row += 1) pen.write(28, 30 + row * 8, 38 - row * 2, 4);
  };
  test('two scans of a page are near, two pages are far', () => {
    const once = lookAtPage(drawnPaper(record, { noise: 10 })).hash;
    const again = lookAtPage(drawnPaper(record, { noise: 30, skew: 0.3, paper: '#fafafa' })).hash;
    expect(hashDistance(once, again)).toBeLessThanOrEqual(12);
    expect(hashDistance(once, lookAtPage(drawnPaper(others)).hash)).toBeGreaterThan(12);
    expect(once).toMatch(/^[0-9a-f]{16}$/);
  });
});
