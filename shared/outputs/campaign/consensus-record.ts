import { chineseDate, type PlainDate } from '../../base/plain-date';
import type { ConsensusDecision, ConsensusMark, Objection, SignedResult } from '../../model/consensus';
import type { ItemId } from '../../model/ids';
import type { Mark } from '../../model/mark';
import type { Block, Cell, Paper } from '../../model/paper';
import { inPoints } from '../../model/points';
import type { ScoringTemplate, TemplateRef } from '../../model/scoring-template';
import { templateWords } from '../score-sheet';
import { centred, gradeName, head, saidWords, titleOf } from './said-words';

export type ConsensusTold = {
  readonly campaign: string;
  readonly dossier: string;
  readonly agency: string;
  readonly panel: string;
  readonly template: ScoringTemplate;
  readonly templateRef: TemplateRef;
  readonly readers: readonly { readonly reviewer: string; readonly result: SignedResult }[];
  /** Why the lead had to decide; none where readers settled between themselves. */
  readonly reasons: readonly string[];
  /** Each divergent item with what every reader said, in the order of `readers`, and what was decided. */
  readonly divergent: readonly {
    readonly item: ItemId;
    readonly marks: readonly (Mark | undefined)[];
    readonly decision: (ConsensusDecision & { readonly by: string }) | undefined;
  }[];
  /** What stands against the agency in the end. */
  readonly violated: readonly ConsensusMark[];
  /** 好的做法 as each reader noted them. */
  readonly practices?: readonly { readonly reviewer: string; readonly text: string }[];
  readonly result: SignedResult;
  /** Set where a quota put another grade in the place of the one signed. */
  readonly regraded?: { readonly from: string; readonly why: string; readonly by: string };
  readonly objections: readonly Objection[];
  readonly lead: string;
  readonly date: PlainDate;
};

/** 合议记录: what each reader gave, where they differed, what was decided and why, the result, and room for all to sign. */
export function consensusRecord(told: ConsensusTold): Paper {
  const { campaign, dossier, agency, panel, template, templateRef, readers, reasons, result, lead, date } = told;
  const { practices: praise = [] } = told;
  return {
    title: '案卷评查合议记录',
    page: { size: 'A4', orientation: 'portrait' },
    footer: templateWords(template.name, templateRef),
    blocks: [
      { kind: 'title', text: '案卷评查合议记录' },
      {
        kind: 'pairs',
        pairs: [
          { label: '评查活动', value: campaign },
          { label: '合议日期', value: chineseDate(date) },
          { label: '案卷名称', value: dossier },
          { label: '被评单位', value: agency },
          { label: '评查组', value: panel },
          { label: '适用标准', value: `${template.name}（${template.version}版）` },
        ],
      },
      { kind: 'heading', level: 2, text: '一、独立评查结果' },
      {
        kind: 'table',
        widths: [70, 50, 50],
        head: ['评查员', '得分', '等次'].map(head),
        rows: readers.map(({ reviewer, result: given }) => [
          { text: reviewer },
          centred(String(given.score)),
          centred(gradeName(given.grade)),
        ]),
      },
      ...(reasons.length === 0 ? [] : [{ kind: 'paragraph', text: `须由组长裁定：${reasons.join('；')}。` } as const]),
      { kind: 'heading', level: 2, text: `二、分歧与合议意见（${told.divergent.length} 项）` },
      told.divergent.length === 0 ? { kind: 'paragraph', text: '评查员各项结论一致。' } : divergentTable(told),
      { kind: 'heading', level: 2, text: '三、认定的问题' },
      told.violated.length === 0 ? { kind: 'paragraph', text: '未认定问题。' } : violatedTable(told),
      ...praise.map(
        ({ reviewer: from, text }) => ({ kind: 'paragraph', text: `好的做法（${from}）：${text}` }) as const,
      ),
      { kind: 'heading', level: 2, text: '四、合议结论' },
      {
        kind: 'paragraph',
        text: `经合议，本案卷得 ${result.score} 分，等次为${gradeName(told.regraded?.from ?? result.grade)}。`,
      },
      ...regradedBlocks(told),
      ...objectionBlocks(told),
      ...signatures([...readers.map(({ reviewer }) => `评查员：${reviewer}`), `组长：${lead}`]),
    ],
  };
}

/** Three to a row at most, for a fourth leaves no room for its date; the lead beside two readers, so that nobody signs a page alone. */
const signatures = (signers: readonly string[]): readonly Block[] =>
  Array.from({ length: Math.ceil(signers.length / 3) }, (_, row) => ({
    kind: 'signatures',
    signers: signers.slice(row * 3, row * 3 + 3),
    date: '',
  }));

function divergentTable({ template, readers, divergent }: ConsensusTold): Block {
  const reader = Math.floor(66 / readers.length);
  const decided = 170 - 38 - reader * readers.length;
  return {
    kind: 'table',
    widths: [38, ...readers.map(() => reader), decided],
    head: ['评查项', ...readers.map(({ reviewer }) => reviewer), '合议意见与理由'].map(head),
    rows: divergent.map(({ item, marks, decision }) => [
      { text: titleOf(template, item) },
      ...marks.map((mark): Cell => ({ text: mark === undefined ? '未评' : saidWords(mark) })),
      { text: decision === undefined ? '' : decisionWords(decision) },
    ]),
  };
}

function decisionWords(decision: ConsensusDecision & { readonly by: string }): string {
  const from = decision.taken === 'panel' ? '另行认定' : `采${decision.taken}意见`;
  return `${saidWords(decision)}\n（${decision.by}：${from}${decision.why === '' ? '' : `，${decision.why}`}）`;
}

const violatedTable = ({ template, violated }: ConsensusTold): Block => ({
  kind: 'table',
  widths: [12, 48, 92, 18],
  head: ['序号', '评查项', '问题', '扣分'].map(head),
  rows: violated.map(({ item, note, deduction }, at) => [
    centred(String(at + 1)),
    { text: titleOf(template, item) },
    { text: note },
    centred(String(inPoints(deduction))),
  ]),
});

const regradedBlocks = ({ regraded, result }: ConsensusTold): readonly Block[] =>
  regraded === undefined
    ? []
    : [
        {
          kind: 'paragraph',
          text: `按优秀名额调整为${gradeName(result.grade)}，得分不变：${regraded.why}（${regraded.by}）。`,
        },
      ];

function objectionBlocks({ template, objections }: ConsensusTold): readonly Block[] {
  if (objections.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: '五、异议与复核' },
    {
      kind: 'table',
      widths: [40, 60, 70],
      head: ['评查项', '异议', '答复与结果'].map(head),
      rows: objections.map(({ item, words, answer }) => [
        { text: titleOf(template, item) },
        { text: words },
        { text: answer === undefined ? '待答复' : answerWords(answer) },
      ]),
    },
  ];
}

const answerWords = ({ words, changed }: NonNullable<Objection['answer']>): string =>
  changed === undefined
    ? `维持原意见。${words}`
    : `采纳。${words}\n由 ${changed.before.score} 分（${gradeName(changed.before.grade)}）改为 ${changed.after.score} 分（${gradeName(changed.after.grade)}）`;
