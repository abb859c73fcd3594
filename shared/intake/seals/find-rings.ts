import type { Plane } from '../look/planes';

/** A circle on the grid of millimetres; the centre may lie off the page. */
export type Ring = { readonly x: number; readonly y: number; readonly radius: number };

/** Official seals are 38–58 mm across, special ones from 25 mm (国发〔1999〕25号); a millimetre or two for ink and scale. */
const radii = Array.from({ length: 22 }, (_, at) => at + 11);
/** How far outside the page a centre is looked for. */
const beyond = 15;
/** Share of a circle that is inked, where the seal is all on the page and where it is cut off. */
const inked = 0.56;
const inkedWhereCut = 0.68;
/** A circle inked this far speaks for itself. */
const clearly = 0.78;
/** Less of a circle than this on the page proves nothing. */
const leastOnPage = 0.35;

/** Inked cells below which there is no seal, and above which the page is a colour photograph. */
const fewest = 25;
const most = 15_000;

/** Circles drawn in red, the surest first. Text and ruling lines do not add up to circles. */
export function findRings(cells: Plane): readonly Ring[] {
  const left: Plane = { ...cells, data: cells.data.slice() };
  const rings: Ring[] = [];
  for (let ring = surest(left); ring !== undefined && rings.length < 12; ring = surest(left)) {
    rings.push(ring);
    erase(left, ring);
  }
  return rings;
}

function surest(cells: Plane): Ring | undefined {
  const inks = inkedCells(cells);
  if (inks.length < fewest || inks.length > most) return undefined;

  let best: Ring | undefined;
  let highest = 0;
  for (const radius of radii) {
    const circle = circleOf(radius);
    const few = circle.length * leastOnPage * inked;
    const enough = circle.length * inked;
    // Of two equal circles the larger: the smaller is the lettering inside it.
    const weight = radius ** 0.25;
    const votes = vote(inks, circle, cells);
    const across = cells.width + 2 * pad;
    for (let y = -beyond; y < cells.height + beyond; y += 1) {
      for (let x = -beyond, at = (y + pad) * across + x + pad; x < cells.width + beyond; x += 1, at += 1) {
        const count = votes[at]!;
        if (count < few) continue;
        const ring = { x, y, radius };
        if (count < enough && isWhole(ring, cells)) continue;
        const score = scoreOf(ring, count, circle, cells);
        if (score * weight > highest && isDrawn(ring, score, cells)) [best, highest] = [ring, score * weight];
      }
    }
  }
  return best;
}

function scoreOf(ring: Ring, count: number, circle: readonly Offset[], cells: Plane): number {
  const onPage = circle.filter(([x, y]) => isInside(ring.x + x, ring.y + y, cells)).length;
  if (onPage < leastOnPage * circle.length) return 0;

  const score = count / onPage;
  const needed = onPage < 0.9 * circle.length ? inkedWhereCut : inked;
  return score >= needed ? score : 0;
}

/** Inside a block of red print any circle is half inked, and so are those beside it; round a seal there is paper. */
function isDrawn({ x, y, radius }: Ring, score: number, cells: Plane): boolean {
  const inkedAt = (other: number): number => {
    const circle = circleOf(other);
    return circle.filter(([dx, dy]) => valueAt(cells, x + dx, y + dy) === 1).length / circle.length;
  };
  const isClear = score >= clearly || score - Math.max(inkedAt(radius - 3), inkedAt(radius - 4)) > 0.25;
  return isClear && inkedAt(radius + 3) < 0.35 * score;
}

type Offset = readonly [x: number, y: number];

const circles = new Map<number, readonly Offset[]>();

/** Distinct cells of a circle round the origin. */
function circleOf(radius: number): readonly Offset[] {
  const known = circles.get(radius);
  if (known !== undefined) return known;

  const offsets = new Map<string, Offset>();
  const steps = Math.ceil(radius * 8);
  for (let step = 0; step < steps; step += 1) {
    const angle = (step / steps) * 2 * Math.PI;
    const x = Math.round(radius * Math.cos(angle));
    const y = Math.round(radius * Math.sin(angle));
    offsets.set(`${x} ${y}`, [x, y]);
  }
  const circle = [...offsets.values()];
  circles.set(radius, circle);
  return circle;
}

/** Border of the votes: no circle through a cell of the page reaches beyond it. */
const pad = radii.at(-1)! + 1;

/** For every possible centre, how many cells of its circle are inked; row by row, `pad` cells wider on every side. */
function vote(inks: readonly Offset[], circle: readonly Offset[], { width, height }: Plane): Uint16Array {
  const across = width + 2 * pad;
  const votes = new Uint16Array(across * (height + 2 * pad));
  const steps = Int32Array.from(circle, ([x, y]) => y * across + x);
  for (const [x, y] of inks) {
    const centre = (y + pad) * across + x + pad;
    for (let at = 0; at < steps.length; at += 1) votes[centre + steps[at]!]! += 1;
  }
  return votes;
}

/** Cells of strokes: the inside of anything more than a few millimetres thick draws no circle. */
function inkedCells(cells: Plane): readonly Offset[] {
  const inks: Offset[] = [];
  cells.data.forEach((value, at) => {
    if (value !== 1) return;
    const x = at % cells.width;
    const y = Math.floor(at / cells.width);
    const isDeep =
      valueAt(cells, x - 2, y) + valueAt(cells, x + 2, y) + valueAt(cells, x, y - 2) + valueAt(cells, x, y + 2) === 4;
    if (!isDeep) inks.push([x, y]);
  });
  return inks;
}

const isWhole = ({ x, y, radius }: Ring, { width, height }: Plane): boolean =>
  x >= radius && y >= radius && x + radius < width && y + radius < height;

function erase({ data, width, height }: Plane, { x, y, radius }: Ring): void {
  const reach = (radius + 2) ** 2;
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      if ((column - x) ** 2 + (row - y) ** 2 <= reach) data[row * width + column] = 0;
    }
  }
}

const isInside = (x: number, y: number, { width, height }: Plane): boolean =>
  x >= 0 && y >= 0 && x < width && y < height;

const valueAt = (cells: Plane, x: number, y: number): number =>
  isInside(x, y, cells) ? cells.data[y * cells.width + x]! : 0;
