import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { followed, type Stood, standingOf } from '#shared/ledger/index';
import { dispatchWords } from '#shared/ledger-glossary';
import type { Paper } from '#shared/model/paper';
import type { Problem } from '#shared/model/problem';
import type { ProblemStep } from '#shared/model/problem-step';
import {
  basisOf,
  isPerAgency,
  type LedgerPaperKind,
  type LedgerPaperTerms,
  ledgerPaper,
  ledgerPaperKinds,
  ledgerSheet,
} from '#shared/outputs/index';
import { answered, day, extended, held, notified, restart, revisited, ruled } from '../ledger/builders';
import { plainText } from './plain-text';

const golden = (name: string): string => join(import.meta.dirname, 'golden', `ledger-${name}.txt`);

const rule = {
  id: 'shandong-30',
  name: '山东（30日）',
  source: '',
  term: { length: 30, unit: 'calendar-day', rollover: true },
  basis: {
    notice: '《山东省行政执法监督条例》',
    opinion: '《山东省行政执法监督条例》第二十八条',
    decision: '《山东省行政执法监督条例》第二十九条',
    referral: '《行政执法机关移送涉嫌犯罪案件的规定》第十八条、第十九条',
  },
} as const;

const terms = (kind: LedgerPaperKind, over: Partial<LedgerPaperTerms> = {}): LedgerPaperTerms => ({
  letterhead: {
    agency: '江岭区司法局',
    numbering: '江岭司评整〔{year}〕{number}号',
    signer: '周正',
    copiesTo: ['区政府办公室'],
  },
  number: '江岭司评整〔2026〕3号',
  date: day('2026-03-20'),
  due: day('2026-04-20'),
  rule,
  to: isPerAgency(kind) ? '滨江区农业农村局' : '区监察委员会',
  review: '2026年度行政执法案卷评查',
  contact: '孙监督，0000-0000000',
  opinion: '江岭执监意〔2026〕1号',
  matter: '',
  basis: basisOf(kind, rule),
  ...over,
});

const line = (id: string, steps: readonly ProblemStep[], over: Partial<Problem> = {}): Stood => {
  const each = held(steps, { number: `2026-01-001-00${id}`, ...over }, id);
  return { held: each, standing: standingOf(each) };
};

/** One of each fate: asked and overdue, mended and closed, cannot be mended, not yet asked. */
function fates(): readonly Stood[] {
  restart();
  const asked = (id: string) => notified(`${id}n`, { due: '2026-03-17' });
  return [
    line('1', [asked('1'), extended('1e', '1n', '2026-03-18')]),
    line(
      '2',
      [asked('2'), answered('2a', '2n', 'mended'), ruled('2r', '2a', 'closed'), revisited('2v', '2r', 'in-place')],
      {
        words: '立案审批表没有负责人签名',
        severity: 'ordinary',
        place: '《立案审批表》卷内第1页',
        basis: ['行政处罚法(2021)第五十四条第二款'],
        mending: '补办审批手续并说明原因',
      },
    ),
    line('3', [asked('3'), answered('3a', '3n', 'unmendable'), ruled('3r', '3a', 'unmendable')], {
      words: '决定书未写明救济期限',
      matter: '滨农罚〔2026〕4号',
      basis: ['国办发〔2018〕118号'],
    }),
    line('4', [], { words: '未制定法制审核目录清单', matter: '', category: 'agency', basis: [], place: '' }),
  ];
}

const paperOf = (kind: LedgerPaperKind, over: Partial<LedgerPaperTerms> = {}): Paper =>
  ledgerPaper(
    kind,
    terms(kind, over),
    fates().map((each) => followed(each, day('2026-03-20'))),
  );

test.each(ledgerPaperKinds)('%s', async (kind) => {
  await expect(plainText(paperOf(kind))).toMatchFileSnapshot(golden(kind));
});

describe('what every document must say', () => {
  test.each([
    [
      'rectification-notice',
      ['江岭司评整〔2026〕3号', '2026年4月20日前', '《山东省行政执法监督条例》', '滨江区农业农村局：', '发现问题4个'],
    ],
    [
      'supervision-notice',
      ['行政执法监督通知书', '2026年4月20日前', '《山东省行政执法监督条例》', '孙监督，0000-0000000'],
    ],
    ['supervision-opinion', ['三十日', '2026年4月20日前', '第二十八条', '《行政处罚法》（2021年）第六十三条']],
    ['supervision-decision', ['江岭执监意〔2026〕1号', '第二十九条', '三十日', '责令你单位纠正']],
    ['referral', ['区监察委员会：', '第十八条、第十九条', '卷内第21页']],
    ['rectification-report', ['签发人', '共发现问题4个', '已销号1个', '逾期1个', '66.7%']],
    ['revisit-sheet', ['立案审批表没有负责人签名', '抽卷', '到位', '□到位　□部分\n□未到位　□反弹']],
    ['closure-slip', ['2026-01-001-002', '补正说明.pdf', '销号 孙监督', '江司评整〔2026〕1号 2026年3月2日']],
  ] as const)('%s', (kind, all) => {
    const paper = paperOf(kind);
    const mast = paper.blocks.flatMap((block) => (block.kind === 'masthead' && block.signedBy ? ['签发人'] : []));
    const words = [plainText(paper), ...mast].join('\n');
    for (const each of all) expect(words).toContain(each);
    expect(words).not.toMatch(/undefined|NaN|\(2021\)/);
  });

  test('a limit or a number that was not set is left to be filled in, never made up', () => {
    for (const kind of [
      'rectification-notice',
      'supervision-notice',
      'supervision-opinion',
      'supervision-decision',
    ] as const) {
      const words = plainText(paperOf(kind, { due: undefined, number: '', opinion: '' }));
      expect(words).toContain('____年__月__日');
      expect(words).not.toContain('2026年4月20日');
    }
  });

  test('what was decided is printed a paragraph a line, and the basis as it was typed', () => {
    const words = plainText(
      paperOf('supervision-decision', {
        matter: '一、撤销滨农罚〔2026〕3号。\n\n二、重新作出处理。',
        basis: '《江岭省行政执法监督条例》第五十条',
      }),
    ).split('\n');
    expect(words).toContain('一、撤销滨农罚〔2026〕3号。');
    expect(words).toContain('二、重新作出处理。');
    expect(words.join('')).toContain('依据《江岭省行政执法监督条例》第五十条，决定如下：');
    expect(words.join('')).not.toContain('责令你单位纠正');
  });

  test('every kind has its own name', () => {
    expect(new Set(Object.values(dispatchWords)).size).toBe(Object.keys(dispatchWords).length);
  });
});

test('the workbook tells state, overdue, answer, proof and who verified', () => {
  const [table] = ledgerSheet(
    fates().map((each) => followed(each, day('2026-03-20'))),
    '问题台账',
  ).tables;
  const at = (title: string) => table!.columns.findIndex((column) => column.title === title);
  expect(table!.rows.map((row) => row[at('整改状态')])).toEqual(['已通知（逾期）', '已销号', '无法补正', '待通知']);
  expect(table!.rows[1]).toEqual(expect.arrayContaining(['已整改', '补正说明.pdf', '孙监督', '2026-03-02']));
  expect(table!.rows[0]![at('整改时限')]).toBe('2026-03-18');
});
