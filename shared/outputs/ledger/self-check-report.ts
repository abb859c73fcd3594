import { chineseDate, type PlainDate } from '../../base/plain-date';
import { gradeWords } from '../../glossary';
import type { Block, Paper } from '../../model/paper';
import { inPoints } from '../../model/points';
import type { SelfCheck } from '../../model/self-check';
import { basisWords } from '../basis-words';

/** 自查报告: how each dossier would fare, what would cost points and how to mend it before hand-in. */
export const selfCheckReport = (agency: string, checks: readonly SelfCheck[], on: PlainDate): Paper => ({
  title: '行政执法案卷自查报告',
  page: { size: 'A4', orientation: 'landscape' },
  footer: '自查结果为程序按评分标准提示并经本单位核对，不代替评查组评查',
  blocks: [
    { kind: 'title', text: '行政执法案卷自查报告' },
    {
      kind: 'pairs',
      pairs: [
        { label: '自查单位', value: agency },
        { label: '自查日期', value: chineseDate(on) },
        { label: '自查案卷', value: `${checks.length}卷` },
        { label: '会扣分的项', value: `${checks.reduce((sum, { costly }) => sum + costly.length, 0)}处` },
      ],
    },
    { kind: 'heading', level: 2, text: '一、自评情况' },
    {
      kind: 'table',
      widths: [12, 125, 30, 30, 30, 30],
      head: ['序号', '案卷/文号', '自评得分', '自评等次', '会扣分', '待核'].map(head),
      rows: checks.map(({ matter, selfScore }, index) => [
        { text: String(index + 1), align: 'center' },
        { text: matter },
        { text: selfScore.score.toFixed(1), align: 'right' },
        { text: gradeWords[selfScore.grade], align: 'center' },
        { text: String(selfScore.problems), align: 'right' },
        { text: String(selfScore.doubts), align: 'right' },
      ]),
    },
    { kind: 'heading', level: 2, text: '二、会扣分的项和整改办法' },
    ...checks.flatMap(costly),
    { kind: 'signatures', signers: ['自查人：', '法制机构负责人：', '单位负责人：'], date: '' },
  ],
});

const head = (text: string) => ({ text, align: 'center' as const, bold: true });

function costly({ matter, costly: items }: SelfCheck): readonly Block[] {
  if (items.length === 0) return [{ kind: 'paragraph', text: `${matter}：未发现会扣分的项。` }];
  return [
    { kind: 'heading', level: 3, text: matter },
    {
      kind: 'table',
      widths: [12, 42, 62, 40, 62, 24, 15],
      head: ['序号', '评查项', '问题', '出处', '整改办法', '依据', '扣分'].map(head),
      rows: items.map(({ title, words, place, mending, basis, deduction, gate }, index) => [
        { text: String(index + 1), align: 'center' },
        { text: title },
        { text: words },
        { text: place },
        { text: mending },
        { text: basisWords(basis) },
        { text: gate ? '否决' : String(inPoints(deduction)), align: 'right' },
      ]),
    },
  ];
}
