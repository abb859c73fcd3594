import { gradeWords } from '../glossary';
import type { CampaignResults } from '../model/campaign-results';
import type { CampaignFigures, HeatMap } from '../model/figures';
import { grades } from '../model/grade';
import type { Sheet, SheetTable } from '../model/sheet';

/** 统计: what the charts show, a tab each. `scope` says in words what was counted. */
export function insightSheet(
  { name }: Pick<CampaignResults, 'name'>,
  figures: CampaignFigures,
  heats: { readonly groups: HeatMap; readonly items: HeatMap },
  scope: string,
): Sheet {
  return {
    name: `${name}统计`,
    tables: [
      gradeTable(figures),
      agencyTable(figures),
      problemTable(figures),
      heatTable('单位与问题类别', heats.groups),
      heatTable('单位与问题', heats.items),
    ].map((table) => ({ ...table, notes: [scope, ...(table.notes ?? [])] })),
  };
}

const gradeTable = ({ whole }: CampaignFigures): SheetTable => ({
  tab: '等次分布',
  title: '等次分布',
  paper: 'A4',
  columns: [
    { title: '等次', width: 12, kind: 'text' },
    { title: '卷数', width: 10, kind: 'integer' },
    { title: '占比', width: 10, kind: 'percent' },
  ],
  rows: grades.map((grade) => [gradeWords[grade], whole.grades[grade].dossiers.length, whole.grades[grade].share]),
  totals: ['合计', whole.dossiers.length, undefined],
});

const agencyTable = ({ agencies, smallBelow }: CampaignFigures): SheetTable => ({
  tab: '单位得分',
  title: '各单位平均得分',
  paper: 'A4',
  columns: [
    { title: '名次', width: 8, kind: 'integer' },
    { title: '单位', width: 30, kind: 'text', wrap: true },
    { title: '卷数', width: 8, kind: 'integer' },
    { title: '平均分', width: 10, kind: 'decimal' },
    { title: '最高分', width: 10, kind: 'decimal' },
    { title: '最低分', width: 10, kind: 'decimal' },
    { title: '问题数', width: 10, kind: 'integer' },
  ],
  rows: agencies.map(({ rank, name, summary }) => [
    rank,
    name,
    summary.dossiers.length,
    summary.average,
    summary.highest,
    summary.lowest,
    summary.problems,
  ]),
  notes: [`案卷少于${smallBelow}卷的单位不排名次。`],
});

const problemTable = ({ common }: CampaignFigures): SheetTable => ({
  tab: '共性问题',
  title: '共性问题',
  paper: 'A4',
  columns: [
    { title: '评查项', width: 40, kind: 'text', wrap: true },
    { title: '涉及卷数', width: 10, kind: 'integer' },
    { title: '占案卷', width: 10, kind: 'percent' },
    { title: '涉及单位数', width: 12, kind: 'integer' },
    { title: '扣分合计', width: 10, kind: 'decimal' },
  ],
  rows: common.map(({ title, dossiers, share, agencies, deducted }) => [
    title,
    dossiers.length,
    share,
    agencies,
    deducted,
  ]),
  notes: ['同一案卷的同一评查项只计一次。'],
});

const heatTable = (tab: string, { columns, rows }: HeatMap): SheetTable => ({
  tab,
  title: `${tab}：有问题的案卷占该单位案卷`,
  columns: [
    { title: '单位', width: 30, kind: 'text', wrap: true },
    { title: '卷数', width: 8, kind: 'integer' },
    ...columns.map(({ title }) => ({ title, width: Math.max(12, 2 * title.length + 2), kind: 'percent' }) as const),
  ],
  rows: rows.map(({ agency, dossiers, cells }) => [agency, dossiers.length, ...cells.map(({ share }) => share)]),
  freeze: 1,
});
