import { describe, expect, test } from 'vitest';
import { lookAtPage } from '#shared/intake/index';
import { drawnPaper, type Pen, record } from './drawn-paper';

const red = '#e01b1b';
const sealsOn = (draw: (pen: Pen) => void, options: Parameters<typeof drawnPaper>[1] = { noise: 15 }) =>
  lookAtPage(drawnPaper(draw, options), 0).seals;

describe('round seals', () => {
  test.each<[string, (pen: Pen) => void]>([
    ['alone', (pen) => pen.seal(140, 220, 42)],
    [
      'over text',
      (pen) => {
        record(pen);
        pen.seal(140, 220, 42);
      },
    ],
    [
      'faint',
      (pen) => {
        record(pen);
        pen.seal(140, 220, 42, '#f6c4c4');
      },
    ],
    ['small', (pen) => pen.seal(140, 220, 30)],
    ['large', (pen) => pen.seal(140, 220, 58)],
    [
      'pressed on the letterhead rule',
      (pen) => {
        pen.line(25, 220, 185, 220, 1, red);
        pen.seal(140, 220, 42);
      },
    ],
  ])('%s', (_, draw) => {
    const seals = sealsOn(draw);
    expect(seals.map(({ shape }) => shape)).toEqual(['round']);
    const [x, y, w, h] = seals[0]!.box;
    expect(x + w / 2).toBeCloseTo(140 / 210, 1);
    expect(y + h / 2).toBeCloseTo(220 / 297, 1);
  });

  test('size is that of the ring', () => {
    const [, , w, h] = sealsOn((pen) => pen.seal(140, 220, 42))[0]!.box;
    expect(Math.abs(w * 210 - 42)).toBeLessThan(4);
    expect(Math.abs(h * 297 - 42)).toBeLessThan(4);
  });

  test('several to a page', () => {
    const seals = sealsOn((pen) => {
      pen.seal(50, 220, 42);
      pen.seal(100, 224, 40);
      pen.seal(160, 218, 38);
      pen.seal(120, 60, 42);
    });
    expect(seals).toHaveLength(4);
  });

  test('overlapping', () => {
    expect(
      sealsOn((pen) => {
        pen.seal(80, 220, 42);
        pen.seal(112, 222, 42);
      }),
    ).toHaveLength(2);
  });

  test('cut off by the edge: the box stays on the page', () => {
    const seals = sealsOn((pen) => pen.seal(204, 150, 42));
    expect(seals).toHaveLength(1);
    const [x, , w] = seals[0]!.box;
    expect(x + w).toBeLessThanOrEqual(1);
  });

  test('black text over it lowers the share of red', () => {
    const alone = sealsOn((pen) => pen.seal(140, 220, 42))[0]!;
    const over = sealsOn((pen) => {
      record(pen);
      pen.seal(140, 220, 42);
    })[0]!;
    expect(alone.redness).toBeGreaterThan(0.9);
    expect(over.redness).toBeLessThan(alone.redness);
    expect(over.redness).toBeGreaterThan(0.3);
  });
});

describe('other stamps', () => {
  test('a standing oval with words in its middle: circles fit along parts of it', () => {
    const seals = sealsOn((pen) => {
      const mm = 150 / 25.4;
      pen.context.strokeStyle = red;
      pen.context.lineWidth = 0.75 * mm;
      pen.context.beginPath();
      pen.context.ellipse(140 * mm, 220 * mm, 17 * mm, 24 * mm, 0, 0, 2 * Math.PI);
      pen.context.stroke();
      for (let at = 0; at < 11; at += 1) {
        const angle = ((150 + 24 * at) * Math.PI) / 180;
        pen.write(138 + 13 * Math.cos(angle), 218 + 20 * Math.sin(angle), 1, 4.2, red);
      }
      pen.write(129, 219, 5, 4.4, red);
    });
    expect(seals.map(({ shape }) => shape)).toEqual(['oval']);
  });

  test('oval', () => {
    const seals = sealsOn((pen) => {
      pen.context.save();
      pen.context.scale(1, 0.7);
      pen.seal(140, 300, 44);
      pen.context.restore();
    });
    expect(seals.map(({ shape }) => shape)).toEqual(['oval']);
  });

  test('square name stamp', () => {
    const seals = sealsOn((pen) => {
      record(pen);
      for (const [a, b] of [
        [0, 18],
        [18, 0],
      ] as const) {
        pen.line(120, 220, 120 + a, 220 + b, 1, red);
        pen.line(138, 238, 138 - a, 238 - b, 1, red);
      }
      pen.write(122, 222, 2, 7, red);
      pen.write(122, 230, 2, 7, red);
    });
    expect(seals.map(({ shape }) => shape)).toEqual(['square']);
  });
});

describe('seals in grey', () => {
  test.each<[string, (pen: Pen) => void]>([
    ['alone', (pen) => pen.seal(140, 220, 42, '#666')],
    [
      'over text, dark as a copier makes it',
      (pen) => {
        record(pen);
        pen.seal(140, 220, 42, '#222');
      },
    ],
    [
      'over text, pale as a grey scanner makes it',
      (pen) => {
        record(pen);
        pen.seal(140, 220, 38, '#a8a8a8');
      },
    ],
    [
      'beside a red name stamp',
      (pen) => {
        pen.seal(140, 220, 42, '#666');
        for (const [a, b] of [
          [0, 18],
          [18, 0],
        ] as const) {
          pen.line(60, 220, 60 + a, 220 + b, 1, red);
          pen.line(78, 238, 78 - a, 238 - b, 1, red);
        }
      },
    ],
  ])('%s: a round one without red', (_, draw) => {
    const grey = sealsOn(draw).filter(({ shape }) => shape === 'round');
    expect(grey.map(({ redness }) => redness)).toEqual([0]);
    const [x, y, w, h] = grey[0]!.box;
    expect(x + w / 2).toBeCloseTo(140 / 210, 1);
    expect(y + h / 2).toBeCloseTo(220 / 297, 1);
  });

  test('where a red seal is found, circles in grey are no business of anybody', () => {
    const seals = sealsOn((pen) => {
      pen.seal(140, 220, 42);
      pen.seal(60, 100, 42, '#444');
    });
    expect(seals.map(({ redness }) => redness > 0.5)).toEqual([true]);
  });
});

describe('what is no seal', () => {
  test.each<[string, (pen: Pen) => void]>([
    [
      'a red letterhead with its rule',
      (pen) => {
        pen.write(30, 30, 9, 16, red);
        pen.line(25, 60, 185, 60, 1, red);
        record(pen);
      },
    ],
    [
      'a widely set letterhead',
      (pen) => {
        for (let n = 0; n < 6; n += 1) pen.write(25 + n * 28, 30, 1, 18, red);
      },
    ],
    [
      'red print',
      (pen) => {
        for (let row = 0; row < 10; row += 1) pen.write(60, 60 + row * 7, 10, 5, red);
      },
    ],
    [
      'a red form',
      (pen) => {
        for (let n = 0; n <= 6; n += 1) {
          pen.line(40, 60 + n * 20, 160, 60 + n * 20, 0.5, red);
          pen.line(40 + n * 20, 60, 40 + n * 20, 180, 0.5, red);
        }
      },
    ],
    [
      'underlines',
      (pen) => {
        for (let row = 0; row < 8; row += 1) pen.line(40, 80 + row * 8, 120, 80 + row * 8, 0.6, red);
      },
    ],
    ['black text', record],
  ])('%s', (_, draw) => {
    expect(sealsOn(draw)).toEqual([]);
  });

  test('yellowed paper', () => {
    expect(sealsOn(record, { noise: 40, paper: '#f0dcc0' })).toEqual([]);
  });
});
