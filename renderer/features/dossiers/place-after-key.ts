const PAGE = 12;

/** Where a key of the cursor block leads in a list of `count`; undefined for other keys and empty lists. */
export function placeAfterKey(key: string, place: number, count: number): number | undefined {
  const to = {
    ArrowDown: place + 1,
    ArrowUp: place - 1,
    PageDown: place + PAGE,
    PageUp: place - PAGE,
    Home: 0,
    End: count - 1,
  }[key];
  return to === undefined || count === 0 ? undefined : Math.min(count - 1, Math.max(0, to));
}
