import { gradeWords, verdictWords } from '../../glossary';
import type { Checklist, HeldLine } from '../../model/checklist';
import type { ItemId } from '../../model/ids';
import type { Block, Cell, Paper } from '../../model/paper';
import { inPoints } from '../../model/points';
import type { Scorecard } from '../../model/scorecard';
import type { ScoringTemplate, TemplateRef } from '../../model/scoring-template';
import { basisWords } from '../basis-words';
import { templateWords } from '../score-sheet';

type Printed = {
  readonly template: ScoringTemplate;
  readonly templateRef: TemplateRef;
  readonly checklist: Checklist;
  readonly lines: Readonly<Record<ItemId, HeldLine>>;
  readonly scorecard: Scorecard;
};

/** 单位层面评查表: the list with what was found, the figures it rests on, the proof, and the sum. */
export const checklistSheet = ({ template, templateRef, checklist, lines, scorecard }: Printed): Paper => ({
  title: '行政执法单位评查表',
  page: { size: 'A4', orientation: 'landscape' },
  footer: templateWords(template.name, templateRef),
  blocks: [
    { kind: 'title', text: '行政执法单位评查表' },
    {
      kind: 'pairs',
      pairs: [
        { label: '单位', value: checklist.agency },
        { label: '年度', value: `${checklist.year}年` },
      ],
    },
    {
      kind: 'table',
      widths: [12, 40, 74, 14, 16, 13, 44, 44],
      head: ['序号', '评查项', '要求', '标准分', '结论', '扣分', '问题和佐证', '依据'].map(head),
      rows: rows(template, lines),
    },
    result(scorecard),
    { kind: 'signatures', signers: ['评查人：', '被评查单位：', '负责人：'], date: '' },
  ],
});

const head = (text: string): Cell => ({ text, align: 'center', bold: true });

function rows(template: ScoringTemplate, lines: Printed['lines']): readonly (readonly Cell[])[] {
  let number = 0;
  return template.groups.flatMap((group): readonly (readonly Cell[])[] => [
    [{ text: `${group.title}（${inPoints(group.points)}分）`, bold: true, span: 8 }],
    ...group.items.map((item): readonly Cell[] => {
      number += 1;
      const line = Object.hasOwn(lines, item.id) ? lines[item.id] : undefined;
      const violated = line?.verdict === 'violated';
      const proof = line?.attachments.map(({ name }) => name).join('、') ?? '';
      return [
        { text: String(number), align: 'center' },
        { text: item.title },
        { text: item.requirement },
        { text: String(inPoints(item.points)), align: 'right' },
        { text: line === undefined ? '' : verdictWords[line.verdict].name, align: 'center', bold: violated },
        { text: violated ? String(inPoints(line.deduction)) : '', align: 'right' },
        { text: [line?.note ?? '', proof === '' ? '' : `佐证：${proof}`].filter((words) => words !== '').join('；') },
        { text: basisWords(item.basis) },
      ];
    }),
  ]);
}

const result = (scorecard: Scorecard): Block => ({
  kind: 'paragraph',
  text:
    scorecard.outcome === 'graded'
      ? `得分：${inPoints(scorecard.score)} 分　　等次：${gradeWords[scorecard.grade]}`
      : `尚有 ${scorecard.awaiting.length} 项没有评定，暂不计总分和等次。`,
});
