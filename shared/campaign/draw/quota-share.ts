import type { Quota } from '../../model/draw';

/** How many of `had` cases a quota wants. */
export const wanted = ({ take }: Quota, had: number): number =>
  'count' in take ? take.count : Math.max(take.atLeast, Math.ceil((had * take.percent) / 100));

/**
 * `total` shared out in proportion (largest remainder), none given more than it has, each at least one as long as it
 * goes round. Ties fall by the order of the names, so that the same frame gives the same shares everywhere.
 */
export function sharesOf(total: number, had: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const names = [...had.keys()].sort();
  const shares = new Map(names.map((name) => [name, 0]));
  const sum = [...had.values()].reduce((a, b) => a + b, 0);
  let left = Math.min(total, sum);
  const give = (name: string, count: number): void => {
    shares.set(name, shares.get(name)! + count);
    left -= count;
  };

  const bySize = names.toSorted((a, b) => had.get(b)! - had.get(a)! || (a < b ? -1 : 1));
  for (const name of bySize) if (left > 0 && had.get(name)! > 0) give(name, 1);
  const goal = (name: string): number => (Math.min(total, sum) * had.get(name)!) / Math.max(1, sum);
  while (left > 0) {
    const behind = bySize
      .filter((name) => shares.get(name)! < had.get(name)!)
      .reduce((a, b) => (goal(b) - shares.get(b)! > goal(a) - shares.get(a)! + 1e-9 ? b : a));
    give(behind, 1);
  }
  return shares;
}
