import { kindName } from '#shared/glossary';
import type { Procedure } from '#shared/model/procedure';
import type { Count, Measured } from './measure-checks';

const names: Record<Procedure, string> = {
  'penalty-ordinary': '处罚普通程序',
  'penalty-summary': '处罚简易程序',
  licence: '许可',
  coercion: '强制',
  inspection: '检查',
  agency: '单位',
};

/** One row for each procedure and one for all together: boundaries, facts, recall, false alarms. */
export const summaryTable = (measured: readonly Measured[]): string[] =>
  groupedTable('程序', measured, ({ procedure }) => names[procedure]);

/** The same figures by whatever else dossiers may be told apart by. */
export function groupedTable(
  head: string,
  measured: readonly Measured[],
  groupOf: (one: Measured) => string,
): string[] {
  const groups = [...new Set(measured.map(groupOf))];
  const rows = groups.map((group) => [group, ...figures(measured.filter((each) => groupOf(each) === group))]);
  return table(
    [
      head,
      '卷',
      '边界 F1',
      '要素相符',
      '另报看不清',
      '问题查出',
      '另提示待核',
      '应答恰当',
      '无问题案卷误报/卷',
      '有问题案卷额外/卷',
    ],
    rows.length > 1 ? [...rows, ['合计', ...figures(measured)]] : rows,
  );
}

function figures(all: readonly Measured[]): string[] {
  const sum = (count: (one: Measured) => number): number => all.reduce((total, one) => total + count(one), 0);
  const facts = all.flatMap(({ facts: own }) => [...own.values()]);
  const right = facts.reduce((total, count) => total + count.right, 0);
  const due = facts.reduce((total, count) => total + count.right + count.wrong, 0);
  const planted = all.flatMap((one) => one.planted);
  const found = planted.filter((one) => one.found).length;
  const doubted = planted.filter((one) => !one.found && one.doubted).length;
  const clean = all.filter((one) => one.planted.length === 0);
  const flawed = all.filter((one) => one.planted.length > 0);
  const alarms = (some: readonly Measured[]): string =>
    some.length === 0 ? '–' : (some.reduce((total, one) => total + one.alarms.length, 0) / some.length).toFixed(2);
  return [
    String(all.length),
    ((2 * sum(({ boundaries }) => boundaries.hit)) / sum(({ boundaries }) => boundaries.made + boundaries.due)).toFixed(
      3,
    ),
    `${percent(right, due)}（${right}/${due}）`,
    percent(
      sum(({ unread }) => unread),
      due,
    ),
    `${percent(found, planted.length)}（${found}/${planted.length}）`,
    String(doubted),
    percent(planted.filter(({ met }) => met).length, planted.length),
    alarms(clean),
    alarms(flawed),
  ];
}

/** How often each planted criterion was found, those not always found first. */
export function criterionTable(measured: readonly Measured[]): string[] {
  const counts = new Map<string, { planted: number; found: number; doubted: number }>();
  for (const { defect, found, doubted } of measured.flatMap(({ planted }) => planted)) {
    const [criterion] = defect.criteria;
    if (criterion === undefined) continue;
    const count = counts.get(criterion) ?? { planted: 0, found: 0, doubted: 0 };
    counts.set(criterion, {
      planted: count.planted + 1,
      found: count.found + (found ? 1 : 0),
      doubted: count.doubted + (!found && doubted ? 1 : 0),
    });
  }
  const rows = [...counts]
    .sort(([a, one], [b, other]) => one.found / one.planted - other.found / other.planted || a.localeCompare(b))
    .map(([criterion, { planted, found, doubted }]) => [criterion, String(planted), String(found), String(doubted)]);
  return table(['要点', '预设', '查出', '待核'], rows);
}

/** Share of facts right for each kind of paper, worst first. */
export const kindTable = (measured: readonly Measured[]): string[] =>
  table(
    ['文书', '相符', '应有'],
    [...summed(measured.flatMap(({ kinds }) => [...kinds]))]
      .sort(([, a], [, b]) => share(a) - share(b))
      .map(([kind, count]) => [
        kindName(kind),
        percent(count.right, count.right + count.wrong),
        String(count.right + count.wrong),
      ]),
  );

/** Fields with the most errors. */
export const worstFields = (measured: readonly Measured[]): string[] =>
  [...summed(measured.flatMap(({ facts }) => [...facts]))]
    .filter(([, { wrong }]) => wrong > 0)
    .sort(([, a], [, b]) => b.wrong - a.wrong)
    .slice(0, 25)
    .map(([field, { right, wrong }]) => `${field} ${percent(right, right + wrong)}（错 ${wrong}）`);

function summed<K>(entries: readonly (readonly [K, Count])[]): Map<K, Count> {
  const sums = new Map<K, Count>();
  for (const [key, { right, wrong }] of entries) {
    const before = sums.get(key) ?? { right: 0, wrong: 0 };
    sums.set(key, { right: before.right + right, wrong: before.wrong + wrong });
  }
  return sums;
}

const share = ({ right, wrong }: Count): number => right / (right + wrong);

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`);

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  rows.length === 0 ? [] : [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
