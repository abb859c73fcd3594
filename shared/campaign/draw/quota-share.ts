import type { Quota } from '../../model/draw';

/** Cases of a pool by the values they are spread over. */
export type PoolShares = ReadonlyMap<string, number>;

/** How many cases a quota wants of its pool. */
export function wanted({ take, eachLeast = 0 }: Quota, had: PoolShares): number {
  const size = sum(had.values());
  const asked = 'count' in take ? take.count : Math.max(take.atLeast, Math.ceil((size * take.percent) / 100 - 1e-9));
  return Math.max(asked, sum([...had.values()].map((cases) => Math.min(cases, eachLeast))));
}

/**
 * `total` shared out in proportion (largest remainder), none given more than it has, each at least `least` as long as it
 * goes round. Ties fall by the order of the names, so that the same frame gives the same shares everywhere.
 */
export function sharesOf(total: number, had: PoolShares, least = 1): PoolShares {
  const bySize = [...had.keys()].sort((a, b) => had.get(b)! - had.get(a)! || (a < b ? -1 : 1));
  const shares = new Map(bySize.map((name) => [name, 0]));
  const all = sum(had.values());
  const given = Math.min(total, all);
  let left = given;
  const goal = (name: string): number => (given * had.get(name)!) / Math.max(1, all);
  const furthestBehind = (): string =>
    bySize
      .filter((name) => shares.get(name)! < had.get(name)!)
      .reduce((a, b) => (goal(b) - shares.get(b)! > goal(a) - shares.get(a)! + 1e-9 ? b : a));
  const give = (name: string): void => {
    shares.set(name, shares.get(name)! + 1);
    left -= 1;
  };

  for (let round = 1; round <= least; round += 1) {
    for (const name of bySize) if (left > 0 && had.get(name)! >= round) give(name);
  }
  while (left > 0) give(furthestBehind());
  return shares;
}

const sum = (values: Iterable<number>): number => [...values].reduce((a, b) => a + b, 0);
