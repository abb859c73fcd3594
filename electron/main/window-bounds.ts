/** Screen pixels. */
export type Bounds = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** The office PC this is made for: 1366 × 768. */
const usual = { width: 1366, height: 768 };

/** Where the window was left, if that is still on a screen; else the usual size, shrunk to the first screen and centred by the system. */
export function boundsOnScreen(
  left: Bounds | undefined,
  areas: readonly Bounds[],
): Bounds | { readonly width: number; readonly height: number } {
  if (left && areas.some((area) => sharesEnough(left, area))) return left;
  const [first] = areas;
  if (!first) return usual;
  return { width: Math.min(usual.width, first.width), height: Math.min(usual.height, first.height) };
}

/** Enough of the title bar to take hold of. */
function sharesEnough(window: Bounds, area: Bounds): boolean {
  const across = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  return across >= 200 && window.y >= area.y - 10 && window.y <= area.y + area.height - 60;
}
