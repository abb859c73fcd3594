import type { AnnualFigures } from '../model/annual-figures';
import type { Sheet, SheetColumn, SheetValue } from '../model/sheet';

type Column = SheetColumn & { readonly of: (figures: AnnualFigures) => number | undefined; readonly summed: boolean };

const whole = (title: string, of: Column['of']): Column => ({ title, width: 11, kind: 'integer', of, summed: true });

/** Rates are worked from the sums, never averaged. */
const rate = (title: string, part: Column['of'], all: Column['of']): Column => ({
  title,
  width: 10,
  kind: 'percent',
  summed: false,
  of: (figures) => shareOf(part(figures), all(figures)),
});

const columns: readonly Column[] = [
  whole('许可申请', ({ licences }) => licences.applied),
  whole('许可受理', ({ licences }) => licences.accepted),
  whole('准予许可', ({ licences }) => licences.granted),
  whole('许可听证', ({ licences }) => licences.heard),
  whole('处罚立案', ({ penalties }) => penalties.filed),
  whole('处罚结案', ({ penalties }) => penalties.closed),
  rate(
    '结案率',
    ({ penalties }) => penalties.closed,
    ({ penalties }) => penalties.filed,
  ),
  {
    ...whole('罚没金额（万元）', ({ penalties }) => penalties.amount && penalties.amount / 10_000),
    kind: 'decimal',
    width: 14,
  },
  whole('首违不罚', ({ penalties }) => penalties.spared),
  rate(
    '首违不罚占结案',
    ({ penalties }) => penalties.spared,
    ({ penalties }) => penalties.closed,
  ),
  whole('从轻减轻', ({ penalties }) => penalties.lightened),
  rate(
    '从轻减轻占结案',
    ({ penalties }) => penalties.lightened,
    ({ penalties }) => penalties.closed,
  ),
  whole('处罚听证', ({ penalties }) => penalties.heard),
  whole('强制措施', ({ coercion }) => coercion.measures),
  whole('强制执行', ({ coercion }) => coercion.enforced),
  whole('申请法院执行', ({ coercion }) => coercion.applied),
  whole('行政检查', ({ inspections }) => inspections),
  whole('法制审核', ({ legalReviews }) => legalReviews.reviewed),
  whole('审核不通过', ({ legalReviews }) => legalReviews.refused),
];

/** 行政执法统计表: agencies down, figures across, sums below. What was not reported stays empty and is named in a note. */
export function annualTable(year: number, all: readonly AnnualFigures[]): Sheet {
  const missing = all.filter((each) => columns.some(({ of, summed }) => summed && of(each) === undefined));
  return {
    name: '行政执法统计表',
    tables: [
      {
        tab: '行政执法统计表',
        title: `${year}年行政执法统计表`,
        columns: [{ title: '单位', width: 26, kind: 'text', wrap: true }, ...columns],
        rows: all.map((each): readonly SheetValue[] => [each.agency, ...columns.map(({ of }) => of(each))]),
        totals: ['合计', ...totals(all)],
        notes: [
          '占比按合计数计算；未报送的数据留空，不计入合计。',
          ...(missing.length === 0 ? [] : [`数据不全的单位：${missing.map(({ agency }) => agency).join('、')}。`]),
        ],
        freeze: 1,
      },
    ],
  };
}

function totals(all: readonly AnnualFigures[]): readonly SheetValue[] {
  const sum = (of: Column['of']): number => all.reduce((total, each) => total + (of(each) ?? 0), 0);
  const whole: AnnualFigures = {
    agency: '合计',
    licences: {},
    penalties: {
      filed: sum(({ penalties }) => penalties.filed),
      closed: sum(({ penalties }) => penalties.closed),
      spared: sum(({ penalties }) => penalties.spared),
      lightened: sum(({ penalties }) => penalties.lightened),
    },
    coercion: {},
    legalReviews: {},
  };
  return columns.map(({ of, summed }) => (summed ? sum(of) : of(whole)));
}

const shareOf = (part: number | undefined, all: number | undefined): number | undefined =>
  part === undefined || !all ? undefined : part / all;
