import { bare } from '../base/normalise-text';
import type { Instrument, InstrumentKind } from '../model/instrument';
import { plainText, type ReadPage } from '../model/page-text';
import type { Procedure } from '../model/procedure';

/** What speaks for a procedure: kinds and titles of its papers. The greatest sum wins; a penalty outweighs what led to it. */
type Signs = {
  readonly procedure: Procedure;
  readonly kinds: Partial<Record<InstrumentKind, number>>;
  readonly titles: readonly { readonly pattern: RegExp; readonly weight: number }[];
};

const signs: readonly Signs[] = [
  {
    procedure: 'penalty-summary',
    kinds: {},
    titles: [
      { pattern: /当场(行政)?处罚决定书/u, weight: 14 },
      { pattern: /当场处罚备案|简易程序/u, weight: 6 },
    ],
  },
  {
    procedure: 'penalty-ordinary',
    kinds: {
      'penalty-decision': 6,
      'prior-notice': 4,
      'investigation-report': 3,
      'decision-approval': 3,
      'filing-approval': 3,
      'collective-discussion': 2,
      'legal-review': 1,
      'closing-approval': 1,
    },
    titles: [{ pattern: /处罚(案卷|卷宗|档案|案件|决定)/u, weight: 3 }],
  },
  {
    procedure: 'licence',
    kinds: {},
    titles: [
      { pattern: /(准予|不予)?(行政)?许可(决定|申请)|许可.{0,6}申请(书|表)/u, weight: 6 },
      { pattern: /(不予)?受理(决定|通知)?书|补正|一次性告知|收件/u, weight: 3 },
    ],
  },
  {
    procedure: 'coercion',
    kinds: {
      'measure-decision': 6,
      'measure-approval': 2,
      'measure-record': 2,
      'goods-list': 1,
      'measure-extension': 1,
      'measure-release': 2,
      'freeze-decision': 6,
      'freeze-notice': 1,
      'execution-decision': 6,
      'execution-record': 2,
      'substitute-decision': 6,
      'substitute-record': 2,
      'demolition-notice': 2,
      'demand-notice': 2,
      'enforcement-application': 3,
      'court-ruling': 2,
    },
    titles: [
      { pattern: /(查封|扣押|冻结|强制执行|代履行).{0,8}(决定书|清单|审批表|笔录|通知书|申请书)/u, weight: 4 },
      { pattern: /行政强制/u, weight: 3 },
    ],
  },
  {
    procedure: 'inspection',
    kinds: {
      'inspection-approval': 4,
      'inspection-notice': 4,
      'inspection-result': 3,
      'inspection-plan': 2,
      'random-draw': 2,
      'inspection-record': 1,
    },
    titles: [
      { pattern: /行政检查|检查(通知书|审批表|任务|结果(告知|反馈))/u, weight: 4 },
      { pattern: /双随机|抽查/u, weight: 2 },
    ],
  },
];

/** Less than this is no more than a paper that any procedure may hold. */
const TELLING = 3;

/** Papers that no other procedure makes: where one is bound into a dossier of another, a nested procedure left its own papers. */
const own: Partial<Record<Procedure, readonly InstrumentKind[]>> = {
  coercion: [
    'measure-decision',
    'measure-record',
    'measure-extension',
    'measure-release',
    'freeze-decision',
    'execution-decision',
    'substitute-decision',
    'enforcement-application',
  ],
  inspection: ['inspection-approval', 'inspection-notice', 'inspection-result'],
};

/** 卷中卷: procedures within the main one, such as 查封 or 检查 within 处罚; see decisions/nested-procedures.md. */
export const nestedProcedures = (instruments: readonly Instrument[], main: Procedure): readonly Procedure[] =>
  (Object.keys(own) as Procedure[]).filter(
    (procedure) => procedure !== main && instruments.some(({ kind }) => own[procedure]?.includes(kind)),
  );

/** The procedure a dossier's papers speak for; penalty-ordinary where nothing does clearly, as the most frequent. */
export function detectProcedure(instruments: readonly Instrument[], pages: readonly ReadPage[]): Procedure {
  const cover = coverWords(instruments, pages);
  const scored = signs.map(({ procedure, kinds, titles }) => {
    const ofKinds = [...new Set(instruments.map(({ kind }) => kind))].reduce(
      (sum, kind) => sum + (kinds[kind] ?? 0),
      0,
    );
    const names = [...instruments.map(({ title }) => bare(title)), cover];
    const ofTitles = titles.reduce(
      (sum, { pattern, weight }) => sum + (names.some((name) => pattern.test(name)) ? weight : 0),
      0,
    );
    return { procedure, score: ofKinds + ofTitles };
  });
  const best = scored.reduce((most, each) => (each.score > most.score ? each : most));
  return best.score < TELLING ? 'penalty-ordinary' : best.procedure;
}

function coverWords(instruments: readonly Instrument[], pages: readonly ReadPage[]): string {
  const first = instruments.find(({ kind }) => kind === 'dossier-cover')?.pages[0];
  const reading = pages.find(({ ordinal }) => ordinal === first)?.reading;
  return reading === undefined ? '' : bare(plainText(reading.text));
}
