import { type Composition, type FrameCase, strata } from '../../model/draw';
import { stratumValue } from './draw-cases';

/** What a draw is made of beside its frame, the commonest value first. */
export function compositionOf(cases: readonly FrameCase[], drawn: ReadonlySet<string>): readonly Composition[] {
  return strata.map((stratum) => {
    const counts = new Map<string, { of: number; drawn: number }>();
    for (const each of cases) {
      const value = stratumValue(each, stratum);
      const held = counts.get(value) ?? { of: 0, drawn: 0 };
      held.of += 1;
      if (drawn.has(each.key)) held.drawn += 1;
      counts.set(value, held);
    }
    const values = [...counts].map(([value, held]) => ({ value, ...held }));
    return { stratum, values: values.sort((a, b) => b.of - a.of || (a.value < b.value ? -1 : 1)) };
  });
}
