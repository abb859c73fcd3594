import { describe, expect, test } from 'vitest';
import { LEGIBLE, plainText, type Rule, type TextLine } from '#shared/model/page-text';
import { assemblePageText } from '#shared/ocr/index';

const line = (text: string, x = 0.1, y = 0.1, width = 0.5, height = 0.015): TextLine => ({
  text,
  box: [x, y, width, height],
  confidence: 0.95,
});

const read = (lines: readonly TextLine[], rules: readonly Rule[] = []) =>
  assemblePageText({ engine: 'tesseract', version: 'test', lines, rules });

describe('repairs that are always right', () => {
  test.each([
    ['被 询 问 人 ： 张 某', '被询问人：张某'],
    ['2024 年 5 月 18 日', '2024年5月18日'],
    ['Adobe Reader 文件', 'Adobe Reader文件'],
    ['张某丶李某丶王某', '张某、李某、王某'],
    ['罚款５０００元', '罚款5000元'],
    ['罚款1，000．50元', '罚款1,000.50元'],
    ['1O月', '10月'],
    ['2l日', '21日'],
    ['青市监罚【2024】137号', '青市监罚〔2024〕137号'],
    ['青市监罚[2024]137号', '青市监罚〔2024〕137号'],
    ['青市监罚（2024）第137号', '青市监罚〔2024〕第137号'],
    ['青市监罚〔2024J137号', '青市监罚〔2024〕137号'],
    ['青市监罚〔[2024}137号', '青市监罚〔2024〕137号'],
    ['青市监罚〔2024〕〕137号', '青市监罚〔2024〕137号'],
    ['青市监罚【2024137号', '青市监罚〔2024〕137号'],
    ['青市监罚2024】137号', '青市监罚〔2024〕137号'],
    ['二O二四年七月', '二〇二四年七月'],
    ['二00八年七月', '二〇〇八年七月'],
    ['二二三年五月六日', '二〇二三年五月六日'],
    ['经查,当事人未办证;', '经查，当事人未办证；'],
    ['（签宇）范宏峰', '（签字）范宏峰'],
    ['当事人（签各）：张某', '当事人（签名）：张某'],
  ])('%s → %s', (given, then) => {
    expect(plainText(read([line(given)]))).toBe(then);
  });

  test.each([
    '（2024）青01行初12号',
    '《行政处罚法》（2021年修订）',
    '二十三年五月',
    '统一社会信用代码91330199MA2XK7Q40B',
    '电话：0599-6372815',
    '时间：9:30',
  ])('leaves what was right: %s', (text) => {
    expect(plainText(read([line(text)]))).toBe(text);
  });

  /** A line of signs of one width, each as sure as said. */
  const spread = (text: string, x: number, to: number, sure: readonly number[]): TextLine => {
    const wide = (to - x) / text.length;
    const stops = Array.from({ length: text.length + 1 }, (_, at) => x + at * wide);
    return { text, box: [x, 0.1, to - x, 0.02], confidence: 0.98, stops, sure };
  };
  const surely = (text: string) => Array.from(text, () => 0.99);

  test.each([
    ['half a sign at the end of a cell', '经营部王', 0.34, '现场负责人', 0.99, '经营部', '现场负责人'],
    ['half a sign at the head of a cell', '卫雅柏', 0.96, '白年月日', 0.49, '卫雅柏', '年月日'],
    ['the same sign twice', '王长华', 0.99, '华年月日', 0.56, '王长华', '年月日'],
    ['two signs set close', '财政', 0.96, '局非税', 0.83, '财政', '局非税'],
  ] as const)('cells that overlap: %s', (_when, left, last, right, first, one, other) => {
    const before = spread(left, 0.1, 0.3, [...surely(left).slice(1), last]);
    const after = spread(right, 0.27, 0.6, [first, ...surely(right).slice(1)]);
    expect(plainText(read([before, after]))).toBe(`${one}\n${other}`);
  });

  test('signs only touched by the next cell stay', () => {
    const before = spread('市场监督管理', 0.1, 0.4, [...surely('市场监督管'), 0.6]);
    expect(plainText(read([before, spread('局长', 0.39, 0.5, surely('局长'))]))).toBe('市场监督管理\n局长');
  });

  test('a corner of a cell read as a bracket is none', () => {
    expect(plainText(read([line('「', 0.1, 0.1, 0.02), line('执法人员意见', 0.2)]))).toBe('执法人员意见');
  });

  test('a single letter or mark read without conviction is grain', () => {
    const grain = { ...line('S', 0.1, 0.1, 0.02), confidence: 0.69 };
    expect(plainText(read([grain, line('法定代表人', 0.2)]))).toBe('法定代表人');
    expect(
      plainText(
        read([
          { ...grain, text: '3' },
          { ...grain, text: '王' },
        ]),
      ),
    ).toMatch(/3\s*王/);
    expect(plainText(read([{ ...grain, confidence: 0.95 }]))).toBe('S');
  });

  test('every line keeps a stop for each character and one for its end, whatever was repaired', () => {
    for (const text of ['被 询 问 人', '二二三年五月', '青市监罚〔[2024}137号', '𠮷某 签名']) {
      for (const { text: mended, stops, sure } of read([line(text)]).lines) {
        expect(stops).toHaveLength(mended.length + 1);
        expect(sure).toHaveLength(mended.length);
        expect([...stops!].sort((a, b) => a - b)).toEqual(stops);
      }
    }
  });
});

describe('reading order', () => {
  const order = (lines: readonly TextLine[], rules: readonly Rule[] = []) =>
    read(lines, rules).lines.map(({ text }) => text);

  test('rows by overlap, each from left to right', () => {
    expect(order([line('乙', 0.6, 0.102, 0.1), line('丙', 0.1, 0.14, 0.1), line('甲', 0.1, 0.1, 0.1)])).toEqual([
      '甲',
      '乙',
      '丙',
    ]);
  });

  test('the lines of a wrapped cell stay together beside their label', () => {
    const rules = grid([0.1, 0.3, 0.9], [0.1, 0.2, 0.3]);
    const lines = [
      line('案情摘要', 0.12, 0.145, 0.15),
      line('第一行', 0.32, 0.12, 0.5),
      line('第二行', 0.32, 0.15, 0.5),
      line('第三行', 0.32, 0.18, 0.2),
      line('备注', 0.12, 0.24, 0.1),
      line('无', 0.32, 0.24, 0.1),
    ];
    expect(order(lines, rules)).toEqual(['案情摘要', '第一行', '第二行', '第三行', '备注', '无']);
  });

  test('two columns of running text are read one after the other, headline first', () => {
    const column = (name: string, x: number) =>
      Array.from({ length: 8 }, (_, at) => line(`${name}${at}`, x, 0.2 + at * 0.03, 0.36));
    const lines = [...column('右', 0.54), ...column('左', 0.08), line('标题', 0.2, 0.1, 0.6)];
    expect(order(lines)).toEqual([
      '标题',
      ...column('左', 0).map((l) => l.text),
      ...column('右', 0).map((l) => l.text),
    ]);
  });

  test('a tilted page is read as if level', () => {
    const tilt = Math.tan((2 * Math.PI) / 180) / (297 / 210);
    const at = (text: string, x: number, y: number) => line(text, x, y + (x + 0.05 - 0.5) * tilt, 0.1);
    const lines = [at('甲', 0.05, 0.1), at('乙', 0.85, 0.1), at('丙', 0.05, 0.12), at('丁', 0.85, 0.12)];
    const text = assemblePageText({ engine: 'pp-ocr', version: 'test', lines, skew: 2 });
    expect(text.lines.map((each) => each.text)).toEqual(['甲', '乙', '丙', '丁']);
  });

  test('a line that runs through a rule is two entries', () => {
    const rules = grid([0.1, 0.4, 0.9], [0.08, 0.13]);
    expect(order([{ ...line('姓名 张某', 0.2, 0.1, 0.5), stops: [0.2, 0.3, 0.38, 0.45, 0.55, 0.7] }], rules)).toEqual([
      '姓名',
      '张某',
    ]);
  });
});

describe('legibility', () => {
  const prose =
    '当事人的行为违反了法律的规定，本机关依法作出行政处罚决定，当事人应当自收到决定书之日起十五日内缴纳罚款。';
  const noise = '嬲罅璺皈刂讠冫亻忄氵辶卩阝廴凵龵禼鼗爨躞亹躏麤龘靐齉齾爩鱻灪鸾滟彧汜孑孓鬯';

  test.each([
    ['clean prose is legible', prose, 0.95, true],
    ['an unsure engine makes it illegible', prose, 0.5, false],
    ['sure nonsense is illegible', noise + noise, 0.9, false],
  ] as const)('%s', (_name, text, confidence, legible) => {
    const { legibility } = read([{ ...line(text), confidence }]);
    expect(legibility >= 0.6).toBe(legible);
  });

  test.each([
    // Measured on a form made softer step by step (decisions/legibility.md): mean confidence, share unread, errors.
    ['0.3 % wrong', 0.957, 0, true],
    ['3 % wrong', 0.937, 0, true],
    ['23 % wrong', 0.81, 0.03, false],
    ['64 % wrong', 0.691, 0.46, false],
    ['two lines read of thirty-eight', 0.97, 0.95, false],
    ['a third of the page a photograph', 0.97, 0.35, true],
  ] as const)('PP-OCR: %s', (_name, confidence, unread, legible) => {
    const { legibility } = assemblePageText({
      engine: 'pp-ocr',
      version: 't',
      lines: [{ ...line(prose), confidence }],
      unread,
    });
    expect(legibility >= LEGIBLE).toBe(legible);
  });

  test('nothing read on a blank page is no doubt, on an inked page it is', () => {
    expect(assemblePageText({ engine: 'pp-ocr', version: 't', lines: [], blank: true }).legibility).toBe(1);
    expect(assemblePageText({ engine: 'pp-ocr', version: 't', lines: [] }).legibility).toBe(0);
  });
});

/** A ruled grid with walls at these places. */
function grid(xs: readonly number[], ys: readonly number[]): readonly Rule[] {
  const [left, right, top, bottom] = [xs[0]!, xs.at(-1)!, ys[0]!, ys.at(-1)!];
  return [
    ...ys.map((y): Rule => ({ from: [left, y], to: [right, y] })),
    ...xs.map((x): Rule => ({ from: [x, top], to: [x, bottom] })),
  ];
}
