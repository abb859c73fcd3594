import type { TextLine } from '../../model/page-text';
import { glyphsOf, lineOf } from './glyphs';

/** From here on a sign lies in the box of the line beside it. */
const INSIDE = 0.35;
/** A sign cut in half is read as what its half looks like, without conviction: 王 for the head of 现, 白 for the tail of 柏. */
const HALF = 0.7;
const WHOLE = 0.9;

/**
 * Lines whose boxes overlap hold the sign between them twice, or one of them half of it: it stays where it was read more
 * surely. Two different signs, both surely read, were only set close.
 */
export function withoutDoubles(lines: readonly TextLine[]): readonly TextLine[] {
  const kept = [...lines];
  for (let left = 0; left < kept.length; left += 1) {
    for (let right = 0; right < kept.length; right += 1) {
      if (left === right || !runsInto(kept[left]!, kept[right]!)) continue;
      const [before, after] = [glyphsOf(kept[left]!), glyphsOf(kept[right]!)];
      const [last, first] = [before.at(-1), after[0]];
      if (last === undefined || first === undefined || before.length < 2 || after.length < 2) continue;
      const inside = (last.to - Math.max(last.from, kept[right]!.box[0])) / (last.to - last.from);
      const [weak, strong] = last.sure < first.sure ? [last, first] : [first, last];
      const twice =
        last.sign === first.sign ? inside >= 0.5 || weak.sure < WHOLE : weak.sure < HALF && strong.sure >= WHOLE;
      if (inside < INSIDE || !twice) continue;
      if (weak === last) kept[left] = lineOf(before.slice(0, -1), kept[left]!);
      else kept[right] = lineOf(after.slice(1), kept[right]!);
    }
  }
  return kept;
}

/** On one row, `after` beginning before `before` ends. */
function runsInto({ box: before, stops }: TextLine, { box: after }: TextLine): boolean {
  const apart = Math.abs(before[1] + before[3] / 2 - after[1] - after[3] / 2);
  return (
    stops !== undefined &&
    apart < 0.3 * Math.min(before[3], after[3]) &&
    before[0] < after[0] &&
    after[0] < before[0] + before[2] &&
    before[0] + before[2] < after[0] + after[2]
  );
}
