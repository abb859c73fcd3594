import { belowPaper } from '../look/below-paper';
import type { Plane, Planes } from '../look/planes';
import type { Ring } from './find-rings';

/** A pale copy of a seal is still this much darker than the paper. */
const ink = 0.82;
/** Radii of seals in millimetres, one step apart (find-rings.ts). */
const smallest = 11;
const largest = 32;
/** An edge at least this steep (Sobel, of 1020) may belong to a faint copy of a seal. */
const steep = 90;
/** Votes per step of the circle from which a closer look is taken (copied seals give 0.9 to 1.5, text up to 0.5); how many are looked at. */
const promising = 0.55;
const looked = 6;
/** Share of the circle that must be inked, and by how much more than the circles beside it: text is inked everywhere. */
const inked = 0.72;
const clearer = 0.28;

/**
 * Circles that are drawn but not red: seals on photocopies and grey scans. Every edge votes for the centres that lie square to it, on
 * which text and ruling lines do not agree. In millimetres from the top left. What is found is a reason for doubt, never proof of a seal.
 */
export function findGreyRings(planes: Planes): readonly Ring[] {
  const mask = belowPaper(planes, ink);
  const rings: Ring[] = [];
  for (const candidate of candidates(planes, mask)) {
    const ring = closest(candidate, mask, planes.perMm);
    if (ring !== undefined && !rings.some((other) => overlap(ring, other))) rings.push(ring);
  }
  return rings;
}

type Candidate = Ring & { readonly votes: number };

function candidates(planes: Planes, mask: Plane): readonly Candidate[] {
  const { width, height, perMm } = planes;
  const across = Math.ceil(width / perMm);
  const down = Math.ceil(height / perMm);
  const size = across * down;
  const votes = new Uint16Array((largest - smallest + 1) * size);
  const stride = strideOf(perMm);
  eachEdge(planes, mask, stride, (x, y, stepX, stepY) => {
    for (let radius = smallest, layer = 0; radius <= largest; radius += 1, layer += size) {
      // Truncated after adding a half: never negative once inside the page.
      for (let way = radius; way >= -radius; way -= 2 * radius) {
        const column = (x + stepX * way + 0.5) | 0;
        const row = (y + stepY * way + 0.5) | 0;
        if (column >= 0 && row >= 0 && column < across && row < down) votes[layer + row * across + column]! += 1;
      }
    }
  });
  const found: Candidate[] = [];
  for (let radius = smallest; radius <= largest; radius += 1) {
    const layer = votes.subarray((radius - smallest) * size, (radius - smallest + 1) * size);
    const enough = (promising * 2 * Math.PI * radius * perMm) / stride ** 2;
    for (let y = 1; y < down - 1; y += 1) {
      for (let x = 1; x < across - 1; x += 1) {
        const at = y * across + x;
        if (layer[at]! * 9 < enough) continue;
        let sum = 0;
        for (let row = at - across; row <= at + across; row += across) {
          sum += layer[row - 1]! + layer[row]! + layer[row + 1]!;
        }
        if (sum >= enough) found.push({ x, y, radius, votes: sum / radius });
      }
    }
  }
  const best: Candidate[] = [];
  for (const each of found.sort((a, b) => b.votes - a.votes)) {
    if (best.length === looked) break;
    if (!best.some((other) => Math.hypot(each.x - other.x, each.y - other.y) < 4)) best.push(each);
  }
  return best;
}

/** Finer than a third of a millimetre nothing is gained. */
const strideOf = (perMm: number): number => Math.max(1, Math.round(perMm / 3));

/** Inked places where brightness changes, every other one of a chequerboard; place and direction in millimetres. */
function eachEdge(
  { grey, width, height, perMm }: Planes,
  { data: mask }: Plane,
  stride: number,
  visit: (x: number, y: number, dx: number, dy: number) => void,
) {
  for (let y = 1, row = 0; y < height - 1; y += stride, row += 1) {
    const step = 2 * stride;
    for (let x = 1 + (row & 1) * stride, at = y * width + x; x < width - 1; x += step, at += step) {
      if (mask[at] === 0) continue;
      const left = grey[at - width - 1]! + 2 * grey[at - 1]! + grey[at + width - 1]!;
      const right = grey[at - width + 1]! + 2 * grey[at + 1]! + grey[at + width + 1]!;
      const above = grey[at - width - 1]! + 2 * grey[at - width]! + grey[at - width + 1]!;
      const below = grey[at + width - 1]! + 2 * grey[at + width]! + grey[at + width + 1]!;
      const dx = right - left;
      const dy = below - above;
      const slope = Math.sqrt(dx * dx + dy * dy);
      if (slope >= steep) visit(x / perMm, y / perMm, dx / slope, dy / slope);
    }
  }
}

/** The best circle near a candidate, if it is drawn. */
function closest({ x, y, radius }: Ring, mask: Plane, perMm: number): Ring | undefined {
  let best: Ring | undefined;
  let most = 0;
  for (let around = -1.5; around <= 1.5; around += 0.5) {
    for (let right = -1.5; right <= 1.5; right += 0.5) {
      for (let down = -1.5; down <= 1.5; down += 0.5) {
        const ring = { x: x + right, y: y + down, radius: radius + around };
        const share = inkOn(ring, mask, perMm);
        if (share > most) [best, most] = [ring, share];
      }
    }
  }
  if (best === undefined || most < inked) return undefined;
  const beside = Math.max(
    inkOn({ ...best, radius: best.radius - 2 }, mask, perMm),
    inkOn({ ...best, radius: best.radius + 2 }, mask, perMm),
  );
  return most - beside >= clearer ? best : undefined;
}

const directions = 120;

/** Share of directions in which the circle is inked. */
function inkOn({ x, y, radius }: Ring, { data, width, height }: Plane, perMm: number): number {
  let inside = 0;
  for (let step = 0; step < directions; step += 1) {
    const angle = (step / directions) * 2 * Math.PI;
    const column = Math.round((x + radius * Math.cos(angle)) * perMm);
    const row = Math.round((y + radius * Math.sin(angle)) * perMm);
    if (column >= 0 && row >= 0 && column < width && row < height) inside += data[row * width + column]!;
  }
  return inside / directions;
}

const overlap = (a: Ring, b: Ring): boolean => Math.hypot(a.x - b.x, a.y - b.y) < Math.max(a.radius, b.radius);
