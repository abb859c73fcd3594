import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paperToDocx, readBack } from '#renderer/writers/index.ts';
import type { TextLine } from '#shared/model/page-text';
import type { Paper } from '#shared/model/paper';
import {
  coveredText,
  findSecrets,
  hidePerson,
  leaks,
  locate,
  misreadLeaks,
  misreadNames,
  paperWords,
  redactPaper,
  redactSheet,
  redactText,
  type Secret,
  type SecretKind,
  secretKinds,
  secretsAmong,
} from '#shared/redaction/index';

const every: ReadonlySet<SecretKind> = new Set(secretKinds);
const known = {
  persons: ['张三', '张小四', '欧阳明'],
  organisations: ['滨江餐饮有限公司'],
  addresses: ['云溪县青石镇柳树湾'],
};
const hidden = (text: string, kinds = every): string => redactText(text, findSecrets(text, known, kinds));

describe('what is found and what stands instead', () => {
  test.each([
    ['当事人张三与张小四', '当事人张某与张某乙'],
    ['欧阳明到场', '欧阳某到场'],
    ['滨江餐饮有限公司未公示', '某公司未公示'],
    ['身份证号110101199003070011。', '身份证号110101************。'],
    ['统一社会信用代码91431103MA4L1AB23C', '统一社会信用代码91****************'],
    ['电话13812345678', '电话138********'],
    ['手机 138 1234 5678', '手机 138**********'],
    ['座机0746-8312345', '座机************'],
    ['车辆湘M·12345', '车辆湘M·*****'],
    ['新能源湘MD12345', '新能源湘M·*****'],
    ['账号6222021234567890123', '账号6222***************'],
    ['住云溪县青石镇柳树湾', '住某地址'],
  ])('%s → %s', (text, wanted) => {
    expect(hidden(text)).toBe(wanted);
  });
  test.each(['云市监罚〔2025〕12号', '罚款20000元', '2025年11月28日', '《行政处罚法》第四十四条', '卷内第12页'])(
    '%s stays',
    (text) => {
      expect(hidden(text)).toBe(text);
    },
  );
  test('only the kinds a person chose', () => {
    expect(hidden('张三 13812345678', new Set(['phone'] as const))).toBe('张三 138********');
  });
  test('the third of a surname is told from the first two', () => {
    expect(hidePerson('张五', ['张三', '张小四'])).toBe('张某丙');
  });
});

const paper: Paper = {
  title: '张三案',
  page: { size: 'A4', orientation: 'portrait' },
  style: 'official',
  footer: '张三',
  blocks: [
    { kind: 'title', text: '张三未按规定公示案' },
    { kind: 'runs', runs: [{ text: '电话138' }, { text: '12345678', bold: true }] },
    { kind: 'pairs', pairs: [{ label: '当事人', value: '张三' }] },
    { kind: 'table', widths: [156], head: [{ text: '项' }], rows: [[{ text: '欧阳明' }]] },
    { kind: 'annex-note', names: ['张三的询问笔录'] },
  ],
};

describe('an export', () => {
  const words = '张三 欧阳明 13812345678';
  const secrets = findSecrets(words, known, every);
  test('of a redacted paper holds none of them, in text, runs, cells or properties', async () => {
    const said = await readBack(await paperToDocx(redactPaper(paper, secrets)));
    expect(leaks(said, secrets)).toEqual([]);
    expect(said).toContain('张某未按规定公示案');
  });
  test('of the paper itself is caught, across runs too', async () => {
    const said = await readBack(await paperToDocx(paper));
    expect(
      leaks(said, secrets)
        .map(({ text }) => text)
        .toSorted(),
    ).toEqual(['13812345678', '张三', '欧阳明'].toSorted());
  });
  test.each(['138 1234 5678', '１３８１２３４５６７８', '138-1234-5678'])(
    '%s is caught as the number it is',
    (written) => {
      expect(leaks(written, secrets)).toHaveLength(1);
    },
  );
  test('whatever the text, nothing found can be read after redaction', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('张三', '张小四', '13812345678', '湘M·12345', '，罚款', '滨江餐饮有限公司', ' ', '号'),
          { maxLength: 20 },
        ),
        (pieces) => {
          const text = pieces.join('；');
          const found = findSecrets(text, known, every);
          expect(found.filter(({ text: secret }) => redactText(text, found).includes(secret))).toEqual([]);
        },
      ),
    );
  });
});

const person: Secret = { kind: 'person', text: '张三', instead: '张某' };
const place: Secret = { kind: 'address', text: '云溪县青石镇柳树湾12号', instead: '某地址' };
const line = (text: string, y: number, over: Partial<TextLine> = {}): TextLine => ({
  text,
  box: [0.1, y, 0.8, 0.02],
  confidence: 1,
  ...over,
});

describe('on a page', () => {
  const lines = [
    line('当事人：张 三，男', 0.1),
    line('住云溪县青石镇', 0.2),
    line('柳树湾１２号。张三', 0.3, { stops: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95] }),
  ];
  const found = locate(lines, [person, place]);
  test('each place is found, spaced, widened, or over the end of a line', () => {
    expect(found.map(({ secret, line: at, from, to }) => [secret.text, at, lines[at]!.text.slice(from, to)])).toEqual([
      ['张三', 0, '张 三'],
      ['张三', 2, '张三'],
      ['云溪县青石镇柳树湾12号', 1, '云溪县青石镇'],
      ['云溪县青石镇柳树湾12号', 2, '柳树湾１２号'],
    ]);
  });
  test('its box covers its signs where the engine saw them, and a little more', () => {
    const [x, y, w, h] = found[1]!.box;
    expect(x).toBeLessThan(0.8);
    expect(x + w).toBeGreaterThan(0.95);
    expect(y).toBeLessThan(0.3);
    expect(y + h).toBeGreaterThan(0.32);
    expect(x).toBeGreaterThan(0.78);
  });
  test('its words hold none of them, and what a person boxed neither; the rest keeps its place', () => {
    const text = { engine: 'pp-ocr', version: '1', rules: [], legibility: 1, lines } as const;
    expect(coveredText(text, found, [[0.1, 0.09, 0.35, 0.04]]).lines.map((each) => each.text)).toEqual([
      '■■■■■■■，男',
      '住■■■■■■',
      '■■■■■■。■■',
    ]);
  });
});

test('a workbook is redacted in cells, notes and captions', () => {
  const sheet = redactSheet(
    {
      name: '张三案',
      tables: [{ tab: '一', title: '张三', columns: [], rows: [['张三', 3]], notes: ['张三案'], totals: ['张三'] }],
    },
    [person],
  );
  expect(JSON.stringify(sheet)).not.toContain('张三');
  expect(sheet.tables[0]!.rows).toEqual([['张某', 3]]);
});

test('in words about several dossiers agencies stay named and people do not', () => {
  const told = [
    { persons: ['张三'], organisations: ['滨江餐饮有限公司', '云溪县城市管理局'], addresses: [] },
    { persons: ['张四'], organisations: [], addresses: [] },
  ];
  const words = '云溪县城市管理局查处滨江餐饮有限公司，张三、张四签名，电话13812345678';
  expect(redactText(words, secretsAmong(words, told, new Set(['云溪县城市管理局'])))).toBe(
    '云溪县城市管理局查处某公司，张某、张某乙签名，电话138********',
  );
});

test('words of two pages are not read as one', () => {
  expect(leaks('行李\f明确', [{ kind: 'person', text: '李明', instead: '李某' }])).toEqual([]);
});

test('everything a paper says is looked through', () => {
  for (const words of ['张三案', '张三未按规定公示案', '电话13812345678', '欧阳明', '张三的询问笔录'])
    expect(paperWords(paper)).toContain(words);
});

describe('names read with a sign wrong', () => {
  const told = {
    persons: ['杨建未', '李干', '欧阳明'],
    organisations: ['滨江区向阳餐饮有限公司', '滨江一店'],
    addresses: ['云溪县青石镇柳树湾'],
  };
  const proposed = (text: string) => misreadNames(text, told, every).map((secret) => [secret.text, secret.like]);
  test.each([
    ['当事人杨建末到场', '杨建末', '杨建未'],
    ['当事人扬建未到场', '扬建未', '杨建未'],
    ['当事人杨健未到场', '杨健未', '杨建未'],
    ['李千签名', '李千', '李干'],
    ['欧 阳 朋', '欧阳朋', '欧阳明'],
    ['滨江区向阴餐饮有限公司', '滨江区向阴餐饮有限公司', '滨江区向阳餐饮有限公司'],
    ['住云溪县青石镇柳村湾', '云溪县青石镇柳村湾', '云溪县青石镇柳树湾'],
  ])('%s may be meant', (text, words, like) => {
    expect(proposed(text)).toEqual([[words, like]]);
  });
  test.each([
    ['as they stand are none', '杨建未、李干、欧阳明'],
    ['of two signs are not taken for every two', '李明、王干'],
    ['are not given names alone', '市建未'],
    ['of four signs are like too much', '滨江二店'],
    ['with two signs wrong are others', '杨健末'],
  ])('names %s', (_, text) => {
    expect(proposed(text)).toEqual([]);
  });
  test('one person is not taken for another who is told of as well', () => {
    expect(misreadNames('李干、李千', { ...told, persons: ['李干', '李千'] }, every)).toEqual([]);
  });
  test('are hidden as the name would be, and looked for in the finished copy unless a person left them', () => {
    const [misread] = misreadNames('当事人杨建末', told, every);
    expect(misread).toMatchObject({ kind: 'person', instead: '杨某' });
    const secret: Secret = { kind: 'person', text: '杨建未', instead: '杨某' };
    expect(misreadLeaks('甲\f当事人杨建末', [secret], new Set())).toMatchObject([{ text: '杨建末' }]);
    expect(misreadLeaks('甲\f当事人杨建末', [secret], new Set(['杨建末']))).toEqual([]);
  });
});

test('a radical read back from a printed file is the character it is drawn as', () => {
  expect(leaks('当事人⻢长⻔', [{ kind: 'person', text: '马长门', instead: '马某' }])).toHaveLength(1);
});
