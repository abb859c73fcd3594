import { expect, test } from 'vitest';
import { linesOfRuns } from '#shared/intake/text-layer/lines-of-runs';
import type { Affine, TextRun } from '#shared/intake/text-layer/text-run';

const page = { width: 600, height: 800 };
/** PDF units from the lower left corner → points from the upper left. */
const viewport: Affine = [1, 0, 0, -1, 0, 800];
const run = (str: string, x: number, y: number, width = str.length * 10): TextRun => ({
  str,
  transform: [10, 0, 0, 10, x, y],
  width,
});
const texts = (...runs: TextRun[]): string[] => linesOfRuns(runs, viewport, page).map(({ text }) => text);

test.each<[string, TextRun[], string[]]>([
  [
    'rows from top to bottom, parts from left to right',
    [run('下', 50, 600), run('右', 61, 700), run('左', 50, 700)],
    ['左右', '下'],
  ],
  ['cells apart', [run('当事人', 50, 700), run('张三', 95, 700)], ['当事人', '张三']],
  ['a title set wide', [run('行', 50, 700), run('政', 78, 700), run('处', 106, 700)], ['行政处']],
  ['spaces between Chinese characters', [run('行 政 处 罚', 50, 700)], ['行政处罚']],
  ['words keep theirs', [run('Hello', 50, 700, 25), run('World', 80, 700, 25)], ['Hello World']],
  ['a few hundredths of space are none', [run('20', 50, 700, 10), run('24', 60.5, 700, 10)], ['2024']],
  ['raised figures', [run('注', 50, 700), { str: '1', transform: [6, 0, 0, 6, 60, 702], width: 3 }], ['注1']],
  ['Kangxi radicals', [run('⽂书第⼀条', 50, 700)], ['文书第一条']],
  ['brackets and figures stay as printed', [run('（①）', 50, 700)], ['（①）']],
  ['bold set twice', [run('决定', 50, 700), run('决定', 50.4, 700)], ['决定']],
  ['outside the paper', [run('隐', 50, 900), run('见', 50, 700)], ['见']],
  ['nothing but spaces', [run('  ', 50, 700)], []],
])('%s', (_, runs, expected) => {
  expect(texts(...runs)).toEqual(expected);
});

test('boxes and stops are fractions of the page', () => {
  const [line] = linesOfRuns([run('甲乙', 60, 720, 20)], viewport, page);
  expect(line!.box[0]).toBeCloseTo(0.1);
  expect(line!.box[1]).toBeCloseTo((80 - 8.8) / 800);
  expect(line!.box[2]).toBeCloseTo(20 / 600);
  expect(line!.stops).toHaveLength(3);
  expect(line!.stops![1]).toBeCloseTo(70 / 600);
});

test('a page scanned sideways reads along its own lines', () => {
  const sideways = (str: string, x: number, y: number): TextRun => ({
    str,
    transform: [0, 10, -10, 0, x, y],
    width: 10 * str.length,
  });
  const lines = linesOfRuns(
    [sideways('决定', 300, 421), sideways('处罚', 300, 400), sideways('下一行', 320, 400)],
    viewport,
    page,
  );
  expect(lines.map(({ text }) => text)).toEqual(['处罚决定', '下一行']);
  expect(lines[0]!.stops).toBeUndefined();
  const [x, y, width, height] = lines[0]!.box;
  expect(x * 600).toBeCloseTo(291.2);
  expect((y + height) * 800).toBeCloseTo(400);
  expect(width * 600).toBeCloseTo(10.2);
});
