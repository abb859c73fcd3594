/** 1-3,5 of 8 pages → [1, 2, 3, 5]; nothing written means all; undefined where it cannot be understood. */
export function pageRange(written: string, count: number): readonly number[] | undefined {
  const text = written.replaceAll(/[，、；;\s]/g, ',').replaceAll(/[—–－~～至]/g, '-');
  const parts = text.split(',').filter((part) => part !== '');
  if (parts.length === 0) return Array.from({ length: count }, (_, index) => index + 1);
  const wanted = new Set<number>();
  for (const part of parts) {
    const [, first, to, last] = /^(\d+)(-(\d+)?)?$/.exec(part) ?? [];
    if (first === undefined) return undefined;
    const from = Number(first);
    const until = to === undefined ? from : Math.min(count, Number(last ?? count));
    if (from < 1 || from > count || until < from) return undefined;
    for (let page = from; page <= until; page += 1) wanted.add(page);
  }
  return [...wanted].toSorted((a, b) => a - b);
}
