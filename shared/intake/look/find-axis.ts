import type { Plane } from './planes';

/** Whether lines of text run across or down. Rows of text alternate with white; seen along the lines everything is grey. */
export function findAxis(mask: Plane, perMm: number): 'across' | 'down' {
  const text = withoutRules(mask, Math.round(11 * perMm));
  const rows = new Int32Array(text.height);
  const columns = new Int32Array(text.width);
  for (let y = 0, at = 0; y < text.height; y += 1) {
    for (let x = 0; x < text.width; x += 1, at += 1) {
      rows[y]! += text.data[at]!;
      columns[x]! += text.data[at]!;
    }
  }
  // Doubt speaks for the page as it lies.
  return contrast(columns) / text.height > 1.15 * (contrast(rows) / text.width) ? 'down' : 'across';
}

/** Squared steps from one row to the next for each inked place. */
function contrast(profile: Int32Array): number {
  let steps = 0;
  let ink = 0;
  for (let at = 1; at < profile.length; at += 1) {
    steps += (profile[at]! - profile[at - 1]!) ** 2;
    ink += profile[at]!;
  }
  return steps / (ink || 1);
}

/** Forms are full of ruling lines, and those run both ways. */
function withoutRules({ data, width, height }: Plane, longest: number): Plane {
  const kept = data.slice();
  for (let y = 0; y < height; y += 1) dropRuns(data, kept, y * width, 1, width, longest);
  for (let x = 0; x < width; x += 1) dropRuns(data, kept, x, width, height, longest);
  return { data: kept, width, height };
}

function dropRuns(
  data: Uint8Array,
  kept: Uint8Array,
  start: number,
  step: number,
  count: number,
  longest: number,
): void {
  let run = 0;
  for (let n = 0; n <= count; n += 1) {
    if (n < count && data[start + n * step] === 1) {
      run += 1;
      continue;
    }
    if (run > longest) for (let back = 1; back <= run; back += 1) kept[start + (n - back) * step] = 0;
    run = 0;
  }
}
