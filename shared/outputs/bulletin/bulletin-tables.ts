import { never } from '../../base/never';
import { gradeWords } from '../../glossary';
import type { BulletinTable } from '../../model/bulletin';
import type { CampaignFigures, Part, Ranked } from '../../model/figures';
import { grades } from '../../model/grade';
import type { Block, Cell } from '../../model/paper';

/** A table between the paragraphs of a bulletin, 156 mm wide; nothing where there is nothing to show. */
export function bulletinTable(table: BulletinTable, figures: CampaignFigures): readonly Block[] {
  switch (table) {
    case 'grades':
      return figures.previous === undefined
        ? shown([52, 52, 52], ['等次', '卷数', '占比'], gradeRows(figures))
        : shown([36, 40, 40, 40], ['等次', '卷数', '占比', '上年占比'], gradeRows(figures));
    case 'agencies':
      return shown(
        [14, 52, 14, 18, 14, 14, 14, 16],
        ['名次', '单位', '卷数', '平均分', '优秀', '良好', '合格', '不合格'],
        figures.agencies.map(agencyRow),
      );
    case 'domains':
      return shown([56, 20, 24, 28, 28], ['领域', '卷数', '平均分', '优秀率', '不合格'], figures.domains.map(partRow));
    case 'common':
      return shown([12, 84, 20, 20, 20], ['序号', '问题', '卷数', '占比', '单位数'], commonRows(figures));
    case 'self':
      return shown([40, 58, 58], ['等次', '自评卷数', '评查卷数'], selfRows(figures));
    default:
      return never(table);
  }
}

const shown = (
  widths: readonly number[],
  heads: readonly string[],
  rows: readonly (readonly Cell[])[],
): readonly Block[] => (rows.length === 0 ? [] : [{ kind: 'table', widths, head: heads.map(head), rows }]);

const gradeRows = ({ whole, previous }: CampaignFigures): readonly (readonly Cell[])[] =>
  grades.map((grade) => [
    center(gradeWords[grade]),
    bound(String(whole.grades[grade].dossiers.length), `${gradeWords[grade]}卷数`),
    bound(percent(whole.grades[grade].share), `${gradeWords[grade]}率`),
    ...(previous === undefined ? [] : [center(percent(previous.grades[grade].share))]),
  ]);

const agencyRow = ({ name, summary, rank, tied }: Ranked): readonly Cell[] => [
  center(rank === undefined ? '样本不足' : `${rank}${tied ? '（并列）' : ''}`),
  { text: name },
  center(String(summary.dossiers.length)),
  center(points(summary.average)),
  ...grades.map((grade) => center(String(summary.grades[grade].dossiers.length))),
];

const partRow = ({ name, summary }: Part): readonly Cell[] => [
  { text: name },
  center(String(summary.dossiers.length)),
  center(points(summary.average)),
  center(percent(summary.grades.excellent.share)),
  center(String(summary.grades.fail.dossiers.length)),
];

/** 共性问题 Top 10 */
const commonRows = ({ common }: CampaignFigures): readonly (readonly Cell[])[] =>
  common
    .slice(0, 10)
    .map(({ title, dossiers, share, agencies }, index) => [
      center(String(index + 1)),
      { text: title },
      bound(String(dossiers.length), `共性问题${index + 1}`),
      center(percent(share)),
      center(String(agencies)),
    ]);

const selfRows = ({ self }: CampaignFigures): readonly (readonly Cell[])[] =>
  self.covered.length === 0
    ? []
    : grades.map((grade) => [
        center(gradeWords[grade]),
        center(String(self.grades[grade].self)),
        center(String(self.grades[grade].review)),
      ]);

const head = (text: string): Cell => ({ text, align: 'center', bold: true });
/** A figure that opens the dossiers behind it. */
const bound = (text: string, figure: string): Cell => ({ text, align: 'center', figure });
const center = (text: string): Cell => ({ text, align: 'center' });

const points = (value: number | undefined): string => (value === undefined ? '—' : value.toFixed(2));

/** 52.17% of a share 0…1 */
const percent = (share: number): string => `${(Math.round(share * 10_000) / 100).toFixed(2)}%`;
