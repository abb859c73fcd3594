import type { Draw, DrawnCase, Frame, Replacement } from '../../model/draw';
import { poolOf } from './draw-cases';

/** The cases that stand after replacements, each in the place of the one it replaced. */
export const standing = (draw: Draw, replacements: readonly Replacement[]): readonly DrawnCase[] =>
  replacements.reduce<readonly DrawnCase[]>(
    (cases, { out, into }) => cases.map((each) => (each.key === out ? into : each)),
    draw.cases,
  );

/**
 * The next ticket of the same quota and share that was never drawn; undefined where there is none left. A case that was
 * replaced once does not come back.
 */
export function nextInstead(
  frame: Frame,
  draw: Draw,
  replacements: readonly Replacement[],
  out: string,
): DrawnCase | undefined {
  const leaving = standing(draw, replacements).find(({ key }) => key === out);
  if (leaving === undefined) return undefined;
  const used = new Set([...draw.cases.map(({ key }) => key), ...replacements.map(({ into }) => into.key)]);
  return poolOf(frame, draw.scheme, leaving.quota).find(({ key, share }) => share === leaving.share && !used.has(key));
}
