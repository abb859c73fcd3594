import { describe, expect, test } from 'vitest';
import { auditPages, readFolios } from '#shared/intake/index';
import type { Sha256 } from '#shared/model/ids';
import type { PageLook } from '#shared/model/page';
import type { ReadPage, TextLine } from '#shared/model/page-text';

type Given = {
  readonly corner?: string;
  readonly foot?: string;
  readonly text?: string;
  readonly look?: Partial<PageLook>;
  readonly legibility?: number;
  readonly unread?: string;
};

const plain: PageLook = {
  width: 1650,
  height: 2340,
  dpi: 200,
  turn: 0,
  skew: 0,
  ink: 0.05,
  blank: false,
  hash: '',
  seals: [],
};
const line = (text: string, x: number, y: number): TextLine => ({ text, box: [x, y, 0.03, 0.015], confidence: 0.9 });

function pagesOf(all: readonly Given[]): ReadPage[] {
  return all.map(({ corner, foot, text, look, legibility = 1, unread }, index) => {
    const lines = [
      ...(text === undefined ? [] : [line(text, 0.2, 0.4)]),
      ...(corner === undefined ? [] : [line(corner, 0.9, 0.03)]),
      ...(foot === undefined ? [] : [line(foot, 0.49, 0.95)]),
    ];
    const hash = (0x0123456789ab + index * 0x9e3779b97f)
      .toString(16)
      .padStart(16, index % 2 === 0 ? '0' : 'f')
      .slice(-16);
    const reading = {
      scan: '' as Sha256,
      index,
      look: { ...plain, hash, ...look },
      text: { engine: 'tesseract' as const, version: '', lines, rules: [], legibility },
      took: { raster: 0, ocr: 0 },
    };
    const page = { ordinal: index + 1, scan: '' as Sha256, index };
    return unread === undefined ? { ...page, reading } : { ...page, reading: undefined, trouble: unread };
  });
}

const corners = (...numbers: (string | undefined)[]): Given[] =>
  numbers.map((corner) => (corner === undefined ? {} : { corner }));

describe('folios', () => {
  test.each<[string, Given[], (string | undefined)[]]>([
    ['one by one', corners('1', '2', '3'), ['1', '2', '3']],
    ['in words and dashes', corners('第1页', '- 2 -', '3/20', '第 4 页'), ['1', '2', '3', '4']],
    ['cover and backs bear none', corners(undefined, '1', undefined, '2'), [undefined, '1', undefined, '2']],
    ['a slip between agreeing neighbours', corners('7', 'B', '9', '10'), ['7', '8', '9', '10']],
    ['a wrong figure between agreeing neighbours', corners('11', '72', '13', '14'), ['11', '12', '13', '14']],
    ['a slip without agreement', corners('7', 'B', '12', '13'), ['7', undefined, '12', '13']],
    ['no number is no slip', corners('7', undefined, '9'), ['7', undefined, '9']],
    [
      'pages of single papers are no folios',
      corners('第1页共2页', '第2页共2页', '第1页共2页', '第2页共2页'),
      Array(4).fill(undefined),
    ],
    [
      'numbers that begin anew again and again',
      corners('1', '2', '1', '2', '1', '2', '1', '2'),
      Array(8).fill(undefined),
    ],
    [
      'corner before foot',
      [
        { corner: '5', foot: '1' },
        { corner: '6', foot: '2' },
        { corner: '7', foot: '1' },
        { corner: '8', foot: '2' },
      ],
      ['5', '6', '7', '8'],
    ],
    ['foot where corners are bare', [{ foot: '—1—' }, { foot: '—2—' }, { foot: '—3—' }], ['1', '2', '3']],
    ['a gap is kept', corners('1', '2', '5', '6', '7'), ['1', '2', '5', '6', '7']],
    ['one number alone', corners(undefined, '2', undefined), [undefined, undefined, undefined]],
    ['an amount in the text', [{ text: '2000' }, { text: '500' }], [undefined, undefined]],
    ['nothing', [], []],
  ])('%s', (_, given, expected) => {
    expect(readFolios(pagesOf(given))).toEqual(expected);
  });
});

describe('flags', () => {
  const flags = (given: readonly Given[]) => {
    const pages = pagesOf(given);
    return auditPages(pages, readFolios(pages));
  };
  const receipt = (number: string, name: string): string =>
    `送达回证案号川市监罚字${number}号送达文书名称及件数行政处罚决定书一份受送达人${name}送达地点本局办公室送达方式直接送达收件人签名盖章送达人备注`;

  test.each<[string, Given[], unknown[]]>([
    ['a page in order', [{ text: '正文' }], []],
    [
      'blank, and nothing else about it',
      [{ look: { blank: true, skew: 4, turn: 90 }, legibility: 0 }],
      [{ kind: 'blank', page: 1 }],
    ],
    ['turned', [{ look: { turn: 270 } }], [{ kind: 'turned', page: 1, turn: 270 }]],
    ['skewed', [{ look: { skew: -2.1 } }, { look: { skew: 1.4 } }], [{ kind: 'skewed', page: 1, degrees: -2.1 }]],
    ['illegible', [{ legibility: 0.4 }], [{ kind: 'illegible', page: 1, legibility: 0.4 }]],
    ['unread', [{ unread: '超时' }], [{ kind: 'unread', page: 1, trouble: '超时' }]],
    ['a gap', corners('1', '2', '5', '6'), [{ kind: 'folio-gap', page: 3, after: 2, folio: 5 }]],
    ['a gap before the last page', corners('1', '2', '3', '5'), [{ kind: 'folio-gap', page: 4, after: 3, folio: 5 }]],
    ['a wild last number is no gap', corners('1', '2', '3', '30'), []],
    ['numbered by the sheet', corners('1', undefined, '2', undefined, '3'), []],
    ['a number twice', corners('1', '2', '2', '3', '4'), [{ kind: 'folio-repeat', page: 3, folio: 2 }]],
    [
      'scanned twice, with slips of the engine',
      [
        { text: receipt('〔2024〕15', '张三'), look: { hash: 'ffff0000ffff0000' } },
        { text: receipt('〔2024〕15', '张三').replace('签名', '签各'), look: { hash: 'ffff0000ffff0003' } },
      ],
      [{ kind: 'repeated', page: 2, of: 1 }],
    ],
    [
      'two receipts of one form',
      [
        { text: receipt('〔2024〕15', '张三'), look: { hash: 'ffff0000ffff0000' } },
        { text: receipt('〔2024〕27', '李四'), look: { hash: 'ffff0000ffff0000' } },
      ],
      [],
    ],
    [
      'one picture twice',
      [{ look: { hash: 'f0f0f0f0f0f0f0f0' } }, {}, { look: { hash: 'f0f0f0f0f0f0f0f1' } }],
      [{ kind: 'repeated', page: 3, of: 1 }],
    ],
    ['two pictures', [{ look: { hash: 'f0f0f0f0f0f0f0f0' } }, { look: { hash: 'f0f0f00ff0f0f0f1' } }], []],
    [
      'blank backs are no repeats',
      [{ look: { blank: true, hash: '0' } }, { look: { blank: true, hash: '0' } }],
      [
        { kind: 'blank', page: 1 },
        { kind: 'blank', page: 2 },
      ],
    ],
  ])('%s', (_, given, expected) => {
    expect(flags(given)).toEqual(expected);
  });
});
