export type Point = readonly [x: number, y: number];

/** A rectangle that may be tilted: top left, top right, bottom right, bottom left, in pixels. */
export type Quad = readonly [Point, Point, Point, Point];

export const distance = ([x0, y0]: Point, [x1, y1]: Point): number => Math.hypot(x1 - x0, y1 - y0);

export const widthOf = ([a, b, c, d]: Quad): number => Math.max(distance(a, b), distance(d, c));
export const heightOf = ([a, b, c, d]: Quad): number => Math.max(distance(a, d), distance(b, c));

/** Smallest rectangle of any tilt round the points, grown on every side by `margin(width, height)`; undefined where there is no rectangle or no margin for it. */
export function smallestQuad(
  points: readonly Point[],
  margin: (width: number, height: number) => number | undefined,
): Quad | undefined {
  const hull = hullOf(points);
  let best:
    | { readonly area: number; readonly u: Point; readonly sides: readonly [number, number, number, number] }
    | undefined;
  for (let at = 0; at < hull.length; at += 1) {
    const from = hull[at]!;
    const to = hull[(at + 1) % hull.length]!;
    const length = distance(from, to);
    if (length === 0) continue;
    const u: Point = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
    const along = hull.map(([x, y]) => x * u[0] + y * u[1]);
    const aside = hull.map(([x, y]) => y * u[0] - x * u[1]);
    const sides = [Math.min(...along), Math.max(...along), Math.min(...aside), Math.max(...aside)] as const;
    const area = (sides[1] - sides[0]) * (sides[3] - sides[2]);
    if (best === undefined || area < best.area) best = { area, u, sides };
  }
  if (best === undefined || best.area === 0) return undefined;
  const [left, right, top, bottom] = best.sides;
  const grow = margin(right - left, bottom - top);
  if (grow === undefined) return undefined;
  const corners = [
    [left - grow, top - grow],
    [right + grow, top - grow],
    [right + grow, bottom + grow],
    [left - grow, bottom + grow],
  ] as const;
  const [cos, sin] = best.u;
  return inOrder(corners.map(([along, aside]): Point => [along * cos - aside * sin, along * sin + aside * cos]));
}

/** The two left corners first by x, each pair by y. */
function inOrder(corners: readonly Point[]): Quad {
  const byX = [...corners].sort((a, b) => a[0] - b[0]);
  const [topLeft, bottomLeft] = byX.slice(0, 2).sort((a, b) => a[1] - b[1]) as [Point, Point];
  const [topRight, bottomRight] = byX.slice(2).sort((a, b) => a[1] - b[1]) as [Point, Point];
  return [topLeft, topRight, bottomRight, bottomLeft];
}

/** Andrew's monotone chain. */
function hullOf(points: readonly Point[]): readonly Point[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (all: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const point of all) {
      while (chain.length > 1 && turnOf(chain.at(-2)!, chain.at(-1)!, point) <= 0) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.reverse())];
}

const turnOf = (o: Point, a: Point, b: Point): number => (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
