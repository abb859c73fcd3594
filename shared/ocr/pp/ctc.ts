import type { Tensor } from './sessions';

/** A character that the recogniser saw: where its peak lies along the strip (0…1) and how sure it is. */
export type Seen = { readonly sign: string; readonly at: number; readonly sure: number };

/** Greedy CTC: the likeliest class of each time step, repeats and blanks removed. The tensor is `[1, steps, classes]`. */
export function decode({ data, dims }: Tensor, keys: readonly string[]): readonly Seen[] {
  const [, steps, classes] = dims as [number, number, number];
  const seen: Seen[] = [];
  let last = 0;
  for (let step = 0; step < steps; step += 1) {
    const start = step * classes;
    let best = 0;
    let most = data[start]!;
    for (let at = 1; at < classes; at += 1) {
      if (data[start + at]! > most) {
        most = data[start + at]!;
        best = at;
      }
    }
    if (best !== 0 && best !== last) {
      seen.push({ sign: keys[best] ?? '', at: (step + 0.5) / steps, sure: most });
    }
    last = best;
  }
  return seen.filter(({ sign }) => sign !== '');
}
