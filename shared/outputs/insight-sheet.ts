import { gradeWords } from '../glossary';
import type { CampaignResults } from '../model/campaign-results';
import type { CampaignFigures, HeatMap, Summary } from '../model/figures';
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
      ...(figures.overruns.length > 0 ? [overrunTable(figures)] : []),
      ...(figures.previous === undefined ? [] : [yearTable(figures, figures.previous)]),
      ...(figures.self.covered.length > 0 ? [selfTable(figures)] : []),
      ...(figures.agreement.dossiers.length > 0 ? [agreementTable(figures)] : []),
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

/** How far a problem reaches: what 共性问题 and 超期 have in common. */
const reachColumns: SheetTable['columns'] = [
  { title: '评查项', width: 40, kind: 'text', wrap: true },
  { title: '涉及卷数', width: 10, kind: 'integer' },
  { title: '占案卷', width: 10, kind: 'percent' },
  { title: '涉及单位数', width: 12, kind: 'integer' },
];

const problemTable = ({ common }: CampaignFigures): SheetTable => ({
  tab: '共性问题',
  title: '共性问题',
  paper: 'A4',
  columns: [...reachColumns, { title: '扣分合计', width: 10, kind: 'decimal' }],
  rows: common.map(({ title, dossiers, share, agencies, deducted }) => [
    title,
    dossiers.length,
    share,
    agencies,
    deducted,
  ]),
  notes: ['同一案卷的同一评查项只计一次。'],
});

const overrunTable = ({ overruns }: CampaignFigures): SheetTable => ({
  tab: '超期',
  title: '超过期限的问题',
  paper: 'A4',
  columns: reachColumns,
  rows: overruns.map(({ title, dossiers, share, agencies }) => [title, dossiers.length, share, agencies]),
});

const yearTable = ({ whole }: CampaignFigures, previous: Summary): SheetTable => ({
  tab: '同比',
  title: '与上一年度比较',
  paper: 'A4',
  columns: [
    { title: '项目', width: 16, kind: 'text' },
    { title: '本年度', width: 12, kind: 'decimal' },
    { title: '上一年度', width: 12, kind: 'decimal' },
  ],
  rows: [
    ['卷数', whole.dossiers.length, previous.dossiers.length],
    ['平均分', whole.average, previous.average],
    ...grades.map((grade) => [
      `${gradeWords[grade]}率（%）`,
      whole.grades[grade].share * 100,
      previous.grades[grade].share * 100,
    ]),
  ],
});

const selfTable = ({ self }: CampaignFigures): SheetTable => ({
  tab: '自评与评查',
  title: '自评与评查比较',
  paper: 'A4',
  columns: [
    { title: '等次', width: 12, kind: 'text' },
    { title: '自评卷数', width: 12, kind: 'integer' },
    { title: '评查卷数', width: 12, kind: 'integer' },
  ],
  rows: grades.map((grade) => [gradeWords[grade], self.grades[grade].self, self.grades[grade].review]),
  totals: ['平均分', self.selfAverage, self.reviewAverage],
  notes: [`只列有自评的${self.covered.length}卷；自评等次偏高${self.overrated.length}卷。`],
});

const agreementTable = ({ agreement }: CampaignFigures): SheetTable => ({
  tab: '一致性',
  title: '评查员意见不一致的评查项',
  paper: 'A4',
  columns: [
    { title: '评查项', width: 40, kind: 'text', wrap: true },
    { title: '不一致卷数', width: 12, kind: 'integer' },
    { title: '占多人评查的案卷', width: 18, kind: 'percent' },
  ],
  rows: agreement.divided.map(({ title, dossiers }) => [
    title,
    dossiers.length,
    dossiers.length / agreement.dossiers.length,
  ]),
  notes: [`由两人以上评查的${agreement.dossiers.length}卷，一致率${(agreement.share * 100).toFixed(1)}%。`],
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
