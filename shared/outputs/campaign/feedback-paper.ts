import { chineseDate, type PlainDate } from '../../base/plain-date';
import type { ConsensusMark } from '../../model/consensus';
import type { DossierId, ItemId } from '../../model/ids';
import type { Mark } from '../../model/mark';
import type { Block, Paper } from '../../model/paper';
import { centred, head, saidWords } from './said-words';

export type FeedbackTold = {
  readonly campaign: string;
  readonly reviewer: string;
  readonly date: PlainDate;
  readonly dossiers: number;
  readonly judged: number;
  readonly same: number;
  /** Mean of own score minus the panel's, in points. */
  readonly apart: number;
  readonly leaning: 'strict' | 'lenient' | undefined;
  readonly items: readonly {
    readonly item: ItemId;
    readonly stricter: number;
    readonly milder: number;
    readonly other: number;
  }[];
  readonly differences: readonly { readonly dossier: DossierId; readonly mine: Mark; readonly panel: ConsensusMark }[];
  readonly dossierName: (dossier: DossierId) => string;
  readonly itemTitle: (item: ItemId) => string;
  /** The other readers: free words that name one of them say 其他评查员 instead. */
  readonly others: readonly string[];
};

/**
 * 评查反馈, for one reviewer: where the panel decided otherwise, on which items and to which side. It names nobody else
 * and says nothing of what another marked.
 */
export function feedbackPaper(told: FeedbackTold): Paper {
  const { campaign, reviewer, date, dossiers, judged, same } = told;
  return {
    title: '案卷评查反馈',
    page: { size: 'A4', orientation: 'portrait' },
    footer: `${campaign}　供${reviewer}本人参考`,
    blocks: [
      { kind: 'title', text: '案卷评查反馈' },
      {
        kind: 'pairs',
        pairs: [
          { label: '评查活动', value: campaign },
          { label: '评查员', value: reviewer },
          { label: '已定案', value: `${dossiers} 卷` },
          { label: '反馈日期', value: chineseDate(date) },
        ],
      },
      { kind: 'heading', level: 2, text: '一、总体' },
      {
        kind: 'paragraph',
        text: `共评 ${judged} 项次，与合议结论一致 ${same} 项次（${shareWords(same, judged)}）。${apartWords(told)}`,
      },
      { kind: 'heading', level: 2, text: '二、与合议结论不同的评查项' },
      told.items.length === 0 ? { kind: 'paragraph', text: '没有不同。' } : itemTable(told),
      ...(told.differences.length === 0
        ? []
        : [{ kind: 'heading', level: 2, text: '三、逐卷对照' } as const, differenceTable(told)]),
      {
        kind: 'paragraph',
        text: '本反馈只供本人了解合议如何掌握标准，不用于评价个人。对合议结论有不同看法的，请向组长提出。',
      },
    ],
  };
}

/** Nearly all is not all. */
const shareWords = (same: number, judged: number): string =>
  judged === 0 ? '—' : `${same < judged ? Math.min(99.9, Math.round((same / judged) * 1000) / 10) : 100}%`;

function apartWords({ dossiers, apart, leaning }: FeedbackTold): string {
  const mean = `本人评分平均比合议${apart < 0 ? '低' : '高'} ${Math.abs(apart).toFixed(1)} 分`;
  if (leaning === undefined) return `${mean}；${dossiers < 5 ? '卷数少，' : ''}看不出偏严或偏宽。`;
  return `${mean}，总体${leaning === 'strict' ? '偏严' : '偏宽'}。`;
}

const itemTable = ({ items, itemTitle }: FeedbackTold): Block => ({
  kind: 'table',
  widths: [86, 24, 24, 36],
  head: ['评查项', '比合议严', '比合议宽', '其他不同'].map(head),
  rows: items.map(({ item, stricter, milder, other }) => [
    { text: itemTitle(item) },
    ...[stricter, milder, other].map((times) => centred(times === 0 ? '—' : `${times} 卷`)),
  ]),
});

const differenceTable = ({ differences, dossierName, itemTitle, others }: FeedbackTold): Block => ({
  kind: 'table',
  widths: [36, 40, 44, 50],
  head: ['案卷', '评查项', '本人意见', '合议结论'].map(head),
  rows: differences.map(({ dossier, mine, panel }) => [
    { text: dossierName(dossier) },
    { text: itemTitle(panel.item) },
    { text: saidWords(mine) },
    { text: saidWords({ ...panel, note: withoutNames(panel.note, others) }) },
  ]),
});

/** Remarks of a panel are put together from those of its readers, who may have named one another. */
const withoutNames = (words: string, names: readonly string[]): string =>
  names
    .filter((name) => name.length > 1)
    .toSorted((a, b) => b.length - a.length)
    .reduce((text, name) => text.replaceAll(name, '其他评查员'), words);
