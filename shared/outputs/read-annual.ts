import type { AnnualFigures } from '../model/annual-figures';

/** Where each figure that an agency reports goes; 罚没金额 is reported in 万元. */
const places: Readonly<Record<string, readonly [keyof AnnualFigures, string?]>> = {
  许可申请: ['licences', 'applied'],
  许可受理: ['licences', 'accepted'],
  准予许可: ['licences', 'granted'],
  许可听证: ['licences', 'heard'],
  处罚立案: ['penalties', 'filed'],
  处罚结案: ['penalties', 'closed'],
  '罚没金额（万元）': ['penalties', 'amount'],
  首违不罚: ['penalties', 'spared'],
  从轻减轻: ['penalties', 'lightened'],
  处罚听证: ['penalties', 'heard'],
  强制措施: ['coercion', 'measures'],
  强制执行: ['coercion', 'enforced'],
  申请法院执行: ['coercion', 'applied'],
  行政检查: ['inspections'],
  法制审核: ['legalReviews', 'reviewed'],
  审核不通过: ['legalReviews', 'refused'],
};

export type AnnualRead = {
  readonly figures: readonly AnnualFigures[];
  /** What could not be taken, a sentence each; everything else was. */
  readonly troubles: readonly string[];
};

/** Rows of a table as `annualTable` writes it, filled in by agencies. Rates and sums in it are worked out anew, not read. */
export function readAnnual(source: string, rows: readonly (readonly string[])[]): AnnualRead {
  const at = rows.findIndex((row) => row.some((cell) => cell.trim() === '单位'));
  const head = rows[at]?.map((cell) => cell.trim());
  if (head === undefined || !head.some((title) => Object.hasOwn(places, title)))
    return { figures: [], troubles: [`“${source}”里没有“单位”和统计项目的表头，没有读入；请用导出的空表填写。`] };
  const agencyAt = head.indexOf('单位');
  const troubles: string[] = [];
  const figures = rows.slice(at + 1).flatMap((row, offset): readonly AnnualFigures[] => {
    const agency = row[agencyAt]?.trim() ?? '';
    if (agency === '' || agency === '合计' || row.filter((cell) => cell.trim() !== '').length < 2) return [];
    return [
      rowFigures(agency, head, row, (title, cell) =>
        troubles.push(`“${source}”第${at + offset + 2}行“${title}”的“${cell}”不是数，已留空。`),
      ),
    ];
  });
  if (figures.length === 0) troubles.push(`“${source}”里没有填好的单位，没有读入。`);
  return { figures, troubles };
}

/** The later of two reports of one agency counts. */
export const mergedAnnual = (
  before: readonly AnnualFigures[],
  read: readonly AnnualFigures[],
): readonly AnnualFigures[] => [
  ...before.filter(({ agency }) => !read.some((each) => each.agency === agency)),
  ...read.filter(({ agency }, index) => !read.slice(index + 1).some((each) => each.agency === agency)),
];

function rowFigures(
  agency: string,
  head: readonly string[],
  row: readonly string[],
  refuse: (title: string, cell: string) => void,
): AnnualFigures {
  const made: Record<string, Record<string, number> | number | string> = {
    agency,
    licences: {},
    penalties: {},
    coercion: {},
    legalReviews: {},
  };
  for (const [index, title] of head.entries()) {
    const place = Object.hasOwn(places, title) ? places[title] : undefined;
    const cell = row[index]?.replaceAll(/[,，\s]/g, '') ?? '';
    if (place === undefined || cell === '') continue;
    const value = Number(cell);
    if (!Number.isFinite(value) || value < 0) {
      refuse(title, cell);
      continue;
    }
    const [part, field] = place;
    if (field === undefined) made[part] = value;
    else (made[part] as Record<string, number>)[field] = field === 'amount' ? Math.round(value * 10_000) : value;
  }
  return made as AnnualFigures;
}
