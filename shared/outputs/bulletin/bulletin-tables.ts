import { never } from '../../base/never';
import { gradeWords } from '../../glossary';
import type { BulletinTable } from '../../model/bulletin';
import type { CampaignFigures } from '../../model/figures';
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
        agencyRows(figures),
      );
    case 'domains':
      return shown([56, 20, 24, 28, 28], ['领域', '卷数', '平均分', '优秀率', '不合格'], domainRows(figures));
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

const gradeRows = ({ previous, named }: CampaignFigures): readonly (readonly Cell[])[] =>
  grades.map((grade) => [
    center(gradeWords[grade]),
    stated(named, `${gradeWords[grade]}卷数`),
    stated(named, `${gradeWords[grade]}率`),
    ...(previous === undefined ? [] : [stated(named, `上年${gradeWords[grade]}率`)]),
  ]);

const agencyRows = ({ agencies, named }: CampaignFigures): readonly (readonly Cell[])[] =>
  agencies.map(({ name }) => [
    stated(named, `${name}名次`),
    { text: name },
    stated(named, `${name}卷数`),
    stated(named, `${name}平均分`),
    ...grades.map((grade) => stated(named, `${name}${gradeWords[grade]}卷数`)),
  ]);

const domainRows = ({ domains, named }: CampaignFigures): readonly (readonly Cell[])[] =>
  domains.map(({ name }) => [
    { text: name },
    ...['卷数', '平均分', '优秀率', '不合格卷数'].map((what) => stated(named, `${name}领域${what}`)),
  ]);

/** 共性问题 Top 10 */
const commonRows = ({ common, named }: CampaignFigures): readonly (readonly Cell[])[] =>
  common
    .slice(0, 10)
    .map(({ title }, index) => [
      center(String(index + 1)),
      { text: title },
      ...['', '占比', '单位数'].map((what) => stated(named, `共性问题${index + 1}${what}`)),
    ]);

const selfRows = ({ self, named }: CampaignFigures): readonly (readonly Cell[])[] =>
  self.covered.length === 0
    ? []
    : grades.map((grade) => [
        center(gradeWords[grade]),
        stated(named, `自评${gradeWords[grade]}卷数`),
        stated(named, `自查卷评为${gradeWords[grade]}卷数`),
      ]);

const head = (text: string): Cell => ({ text, align: 'center', bold: true });
const center = (text: string): Cell => ({ text, align: 'center' });

/** A figure in its own words; it opens the dossiers behind it. */
const stated = (named: CampaignFigures['named'], key: string): Cell => ({
  text: named.get(key)!.words,
  align: 'center',
  figure: key,
});
