import type { Tensor } from './sessions';

/** Whether a sign that the network cannot name is guessed at. */
export type Guessing = { readonly guess?: boolean };

/** A character that the recogniser saw: where its peak lies along the strip (0…1) and how sure it is. */
export type Seen = { readonly sign: string; readonly at: number; readonly sure: number };

/**
 * Steps between signs are blank almost to certainty. Where one among them is not, a sign stands there that the network cannot
 * name: split over look-alikes, none of them beats the blank, and a rare sign would be lost without a trace.
 */
const BLANK = 0.9;
const SPLIT = 0.65;

/**
 * Greedy CTC: the likeliest class of each time step, repeats and blanks removed; a sign split over look-alikes is the likeliest
 * of them, as doubtful as it is, unless nothing is to be guessed. The tensor is `[1, steps, classes]`.
 */
export function decode(
  { data, dims }: Tensor,
  keys: readonly string[],
  { guess = true }: Guessing = {},
): readonly Seen[] {
  const [, steps, classes] = dims as [number, number, number];
  const blank = (step: number): number => data[step * classes] ?? 0;
  const isSplit = (step: number): boolean =>
    step > 0 && step < steps - 1 && blank(step) < SPLIT && blank(step - 1) > BLANK && blank(step + 1) > BLANK;
  const seen: Seen[] = [];
  let last = 0;
  for (let step = 0; step < steps; step += 1) {
    let best = likeliest(data, step, classes, 0);
    // The last class is the space: nothing is lost with it.
    if (guess && best === 0 && isSplit(step)) best = likeliest(data, step, classes, 1) % (classes - 1);
    if (best !== 0 && best !== last) {
      seen.push({ sign: keys[best] ?? '', at: (step + 0.5) / steps, sure: data[step * classes + best]! });
    }
    last = best;
  }
  return seen.filter(({ sign }) => sign !== '');
}

/** The likeliest class of a step, from the class `from` on. */
function likeliest(data: Float32Array, step: number, classes: number, from: number): number {
  const start = step * classes;
  let best = from;
  let most = data[start + from]!;
  for (let at = from + 1; at < classes; at += 1) {
    if (data[start + at]! > most) {
      most = data[start + at]!;
      best = at;
    }
  }
  return best;
}
