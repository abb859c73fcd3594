import { bare } from '../base/normalise-text';
import type { InstrumentId } from '../model/ids';
import type { Instrument, InstrumentKind } from '../model/instrument';
import { plainText, type ReadPage } from '../model/page-text';
import type { Procedure } from '../model/procedure';

/** What speaks for a procedure: kinds, titles and words of its papers. The greatest sum wins; a penalty outweighs what led to it. */
type Signs = {
  readonly procedure: Procedure;
  readonly kinds: Partial<Record<InstrumentKind, number>>;
  readonly titles: readonly { readonly pattern: RegExp; readonly weight: number }[];
  /** Words on the face of a penalty decision that bears a plain title. */
  readonly onDecision?: { readonly pattern: RegExp; readonly weight: number };
};

const signs: readonly Signs[] = [
  {
    procedure: 'penalty-summary',
    kinds: { 'summary-decision': 14, 'summary-report': 6, 'fine-handover': 2 },
    titles: [
      { pattern: /当场(行政)?处罚决定书/u, weight: 14 },
      { pattern: /当场处罚备案|简易程序/u, weight: 6 },
    ],
    onDecision: { pattern: /(?:适用|按照|依照)简易程序|当场作出[^。]{0,14}处罚|当场处罚|当场收缴罚款/u, weight: 10 },
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
    kinds: {
      'licence-decision': 8,
      'licence-refusal': 8,
      'licence-change': 8,
      'licence-withdrawal': 6,
      'licence-application': 4,
      'acceptance-notice': 4,
      'non-acceptance-notice': 4,
      'licence-review': 4,
      'materials-receipt': 2,
      'supplement-notice': 2,
      'extension-notice': 2,
      'stakeholder-notice': 2,
      'site-verification': 2,
    },
    titles: [
      { pattern: /(准予|不予)?(行政)?许可(决定|申请)|许可.{0,6}申请(书|表)|许可(案卷|卷宗|档案)/u, weight: 6 },
      { pattern: /(不予)?受理(决定|通知)书?|补正|一次性告知|收件/u, weight: 3 },
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
      'enforcement-application': 5,
      'court-ruling': 2,
    },
    titles: [
      { pattern: /(查封|扣押|冻结|强制执行|代履行).{0,8}(决定书|清单|审批表|笔录|通知书|申请书)/u, weight: 4 },
      { pattern: /行政强制|强制执行(案|申请)/u, weight: 3 },
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

/** 整改复查意见书 follows up a correction, it does not begin an inspection. */
const REVISIT = /复查/u;

/** 卷中卷: procedures within the main one, such as 查封 or 检查 within 处罚, each with the papers that tell; see decisions/nested-procedures.md. */
export const nestedSigns = (instruments: readonly Instrument[], main: Procedure): readonly NestedSigns[] =>
  (Object.keys(own) as Procedure[])
    .filter((procedure) => procedure !== main)
    .map((procedure) => ({
      procedure,
      because: instruments
        .filter(({ kind, title }) => own[procedure]?.includes(kind) && !REVISIT.test(title))
        .map(({ id }) => id),
    }))
    .filter(({ because }) => because.length > 0);

export const nestedProcedures = (instruments: readonly Instrument[], main: Procedure): readonly Procedure[] =>
  nestedSigns(instruments, main).map(({ procedure }) => procedure);

type NestedSigns = Pick<ProcedureSigns, 'procedure' | 'because'>;

/** How strongly a dossier's papers speak for a procedure, and which of them do. */
export type ProcedureSigns = {
  readonly procedure: Procedure;
  readonly score: number;
  readonly because: readonly InstrumentId[];
};

/** The procedure a dossier's papers speak for; penalty-ordinary where nothing does clearly, as the most frequent. */
export function detectProcedure(instruments: readonly Instrument[], pages: readonly ReadPage[]): Procedure {
  const [best] = procedureSigns(instruments, pages);
  return best === undefined || best.score < TELLING ? 'penalty-ordinary' : best.procedure;
}

/** Every procedure with anything that speaks for it, strongest first. Each kind and each pattern counts once. */
export function procedureSigns(instruments: readonly Instrument[], pages: readonly ReadPage[]): ProcedureSigns[] {
  const cover = coverOf(instruments, pages);
  const faces = instruments
    .filter(({ kind }) => kind === 'penalty-decision')
    .map((paper) => ({ paper, words: wordsOf(paper, pages) }));
  return signs
    .map(({ procedure, kinds, titles, onDecision }) => {
      const ofKind = Object.entries(kinds).map(([kind, weight]) => ({
        weight,
        papers: instruments.filter((paper) => paper.kind === kind),
      }));
      const ofTitle = titles.map(({ pattern, weight }) => ({
        weight,
        papers: instruments.filter(
          (paper) => pattern.test(bare(paper.title)) || (paper === cover?.paper && pattern.test(cover.words)),
        ),
      }));
      const ofFace = faces
        .filter(({ words }) => onDecision?.pattern.test(words) === true)
        .map(({ paper }) => ({ weight: onDecision?.weight ?? 0, papers: [paper] }))
        .slice(0, 1);
      const speaking = [...ofKind, ...ofTitle, ...ofFace].filter(({ papers }) => papers.length > 0);
      return {
        procedure,
        score: speaking.reduce((sum, { weight }) => sum + weight, 0),
        because: [...new Set(speaking.flatMap(({ papers }) => papers.map(({ id }) => id)))],
      };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

function coverOf(instruments: readonly Instrument[], pages: readonly ReadPage[]) {
  const paper = instruments.find(({ kind }) => kind === 'dossier-cover');
  return paper === undefined ? undefined : { paper, words: wordsOf(paper, pages, 1) };
}

function wordsOf(paper: Instrument, pages: readonly ReadPage[], most = paper.pages.length): string {
  return paper.pages
    .slice(0, most)
    .map((ordinal) => pages.find((page) => page.ordinal === ordinal)?.reading)
    .map((reading) => (reading === undefined ? '' : bare(plainText(reading.text))))
    .join('');
}
