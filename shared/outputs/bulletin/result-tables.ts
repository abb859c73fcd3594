import { gradeWords, procedureWords } from '../../glossary';
import type { CampaignResults, DossierResult } from '../../model/campaign-results';
import type { Block, Cell, Paper } from '../../model/paper';
import { inPoints } from '../../model/points';
import type { Sheet, SheetColumn } from '../../model/sheet';

type Column = {
  readonly title: string;
  /** Millimetres on paper, of 156; characters in a workbook. */
  readonly width: number;
  readonly characters: number;
  readonly kind: SheetColumn['kind'];
  readonly value: (result: DossierResult, index: number) => string | number;
};

const columns: readonly Column[] = [
  { title: '序号', width: 10, characters: 6, kind: 'integer', value: (_, index) => index + 1 },
  { title: '单位', width: 40, characters: 26, kind: 'text', value: ({ agency }) => agency },
  {
    title: '案卷',
    width: 34,
    characters: 32,
    kind: 'text',
    value: ({ number, name }) => (number === '' ? name : number),
  },
  { title: '类型', width: 32, characters: 16, kind: 'text', value: ({ procedure }) => procedureWords[procedure] },
  { title: '得分', width: 13, characters: 8, kind: 'points', value: ({ score }) => inPoints(score) },
  { title: '等次', width: 13, characters: 8, kind: 'text', value: ({ grade }) => gradeWords[grade] },
  { title: '否决项', width: 14, characters: 9, kind: 'text', value: ({ gates }) => (gates.length > 0 ? '存在' : '无') },
];

/** 评查结果汇总表, by agency and score. */
export const resultsTable = ({ dossiers }: Pick<CampaignResults, 'dossiers'>): Block => ({
  kind: 'table',
  widths: columns.map(({ width }) => width),
  head: columns.map(({ title }): Cell => ({ text: title, align: 'center', bold: true })),
  rows: inOrder(dossiers).map((result, index) =>
    columns.map(({ value, kind }): Cell => {
      const shown = value(result, index);
      return kind === 'points'
        ? { text: Number(shown).toFixed(1), align: 'right' }
        : { text: String(shown), ...(kind === 'integer' && { align: 'center' as const }) };
    }),
  ),
});

/** The same by itself. */
export const resultsPaper = (results: CampaignResults): Paper => ({
  title: `${results.name}结果汇总表`,
  page: { size: 'A4', orientation: 'portrait' },
  style: 'official',
  footer: results.standards.join('；'),
  blocks: [{ kind: 'title', text: `${results.name}\n结果汇总表` }, resultsTable(results)],
});

/** The same as a workbook, with what the figures mean below. */
export const resultsSheet = (results: CampaignResults, average: number | undefined, gateRule: string): Sheet => ({
  name: '评查结果汇总表',
  tables: [
    {
      tab: '评查结果汇总表',
      title: `${results.name}结果汇总表`,
      columns: columns.map(({ title, characters, kind }) => ({
        title,
        width: characters,
        kind,
        wrap: kind === 'text',
      })),
      rows: inOrder(results.dossiers).map((result, index) => columns.map(({ value }) => value(result, index))),
      totals: ['', '平均', '', '', average, '', ''],
      notes: [`平均分${gateRule}。`, `评分标准：${results.standards.join('；')}`],
      freeze: 2,
      paper: 'A4',
    },
  ],
});

/** 优秀案卷名单 */
export function excellentList({ dossiers }: Pick<CampaignResults, 'dossiers'>): Block {
  const excellent = inOrder(dossiers).filter(({ grade }) => grade === 'excellent');
  if (excellent.length === 0) return { kind: 'paragraph', text: '本次评查没有评为优秀的案卷。', indent: true };
  return {
    kind: 'table',
    widths: [12, 48, 48, 32, 16],
    head: ['序号', '单位', '案卷', '类型', '得分'].map((text): Cell => ({ text, align: 'center', bold: true })),
    rows: excellent.map(({ agency, number, name, procedure, score }, index) => [
      { text: String(index + 1), align: 'center' },
      { text: agency },
      { text: number === '' ? name : number },
      { text: procedureWords[procedure] },
      { text: inPoints(score).toFixed(1), align: 'right' },
    ]),
  };
}

const inOrder = (dossiers: readonly DossierResult[]): readonly DossierResult[] =>
  dossiers.toSorted((a, b) => (a.agency < b.agency ? -1 : a.agency > b.agency ? 1 : 0) || b.score - a.score);
