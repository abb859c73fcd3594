import { moved, type SetItem, type SetPage, type Strip } from './set-page';
import type { SheetGeometry } from './sheet-geometry';

const SLACK = 0.05;

/** Strips one below another, page by page. What keeps to what follows moves to the next page with it. */
export function paginate(strips: readonly Strip[], geometry: SheetGeometry): readonly SetPage[] {
  const foot = geometry.height - geometry.bottom;
  const pages: SetItem[][] = [[]];
  const unnumbered = new Set<number>();
  let y = geometry.top;

  const begin = (): void => {
    pages.push([]);
    y = geometry.top;
  };
  const place = (strip: Strip): void => {
    pages.at(-1)!.push(...strip.items.map((item) => moved(item, y)));
    y += strip.height;
  };

  for (const [index, strip] of strips.entries()) {
    if (strip.onBack) {
      while (y + strip.height > foot + SLACK || pages.length % 2 === 1) {
        begin();
        unnumbered.add(pages.length);
      }
    }
    const fresh = y === geometry.top;
    const full = y + heldTogether(strips, index) > foot + SLACK;
    if (!fresh && (strip.breakBefore === true || full)) {
      begin();
      for (const row of strip.head ?? []) place(row);
    }
    if (strip.atFoot) y = foot - strip.height;
    place(strip);
  }
  return pages.map((items, index) => ({
    ordinal: index + 1,
    width: geometry.width,
    height: geometry.height,
    items,
    ...(unnumbered.has(index + 1) && { unnumbered: true as const }),
  }));
}

/** Height of a strip and of all it keeps to. */
function heldTogether(strips: readonly Strip[], index: number): number {
  let height = strips[index]!.height;
  for (let next = index; strips[next]?.keep && strips[next + 1] !== undefined; next += 1) {
    if (strips[next + 1]!.breakBefore) break;
    height += strips[next + 1]!.height;
  }
  return height;
}
