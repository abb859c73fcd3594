import type { AnnualFigures } from '../model/annual-figures';
import type { Block, Cell, Paper } from '../model/paper';
import type { Sheet, SheetColumn, SheetValue } from '../model/sheet';

/** Titles as the table bears them: what a file handed in must bear to be read. */
export const annualTitles = (): readonly string[] => ['单位', ...columns.map(({ title }) => title)];

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
  return {
    name: '行政执法统计表',
    tables: [
      {
        tab: '行政执法统计表',
        title: `${year}年行政执法统计表`,
        columns: [{ title: '单位', width: 26, kind: 'text', wrap: true }, ...columns],
        rows: all.map((each): readonly SheetValue[] => [each.agency, ...columns.map(({ of }) => of(each))]),
        totals: ['合计', ...totals(all)],
        notes: [...notesOf(all)],
        freeze: 1,
      },
    ],
  };
}

/** Millimetres, agency first, as wide as sums of a county grow; together a landscape A4 page between margins of 20 mm. */
const WIDTHS = [32, 14, 14, 14, 10, 12, 12, 11, 15, 11, 11, 11, 11, 10, 11, 11, 11, 14, 12, 10] as const;

/** The same as a paper that lies across, to be annexed or signed. */
export function annualPaper(year: number, all: readonly AnnualFigures[]): Paper {
  const row = (cells: readonly SheetValue[], bold: boolean): readonly Cell[] =>
    cells.map((value, at) => ({
      text: at === 0 ? String(value) : shown(value, columns[at - 1]!.kind),
      align: at === 0 ? 'left' : 'right',
      ...(bold && { bold }),
    }));
  const [table] = annualTable(year, all).tables;
  return {
    title: table!.title,
    page: { size: 'A4', orientation: 'landscape' },
    footer: '',
    blocks: [
      { kind: 'title', text: table!.title },
      {
        kind: 'table',
        widths: WIDTHS,
        head: table!.columns.map(({ title }) => ({ text: title, align: 'center', bold: true })),
        rows: [...table!.rows.map((cells) => row(cells, false)), row(table!.totals!, true)],
      },
      ...table!.notes!.map((text): Block => ({ kind: 'paragraph', text })),
      { kind: 'signatures', signers: ['填报人：', '审核人：', '负责人：'], date: '' },
    ],
  };
}

function shown(value: SheetValue, kind: SheetColumn['kind']): string {
  if (typeof value !== 'number') return value ?? '';
  if (kind === 'percent') return `${(Math.round(value * 1000) / 10).toFixed(1)}%`;
  return kind === 'decimal' ? value.toFixed(2) : String(value);
}

function notesOf(all: readonly AnnualFigures[]): readonly string[] {
  const missing = all.filter((each) => columns.some(({ of, summed }) => summed && of(each) === undefined));
  return [
    '占比按合计数计算；未报送的数据留空，不计入合计。',
    ...(missing.length === 0 ? [] : [`数据不全的单位：${missing.map(({ agency }) => agency).join('、')}。`]),
  ];
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
