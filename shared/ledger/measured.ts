import type { Measure } from '../model/measure';
import type { Verdict } from '../model/verdict';

/** The name under which a list keeps a limit of its own. */
export const LIMIT = 'limit';

/** What the figures say; `words` shows the sum: 4÷100＝4.0%，低于5%。 */
export type Measured = { readonly verdict: Verdict; readonly words: string };

/** Undetermined until every figure is there; a share of nothing is not applicable. */
export function measured(
  { kind, of, limit: shipped, title }: Measure,
  figures: Readonly<Record<string, number>>,
): Measured {
  const limit = figures[LIMIT] ?? shipped;
  const [first, second] = of.map(({ name }) => figures[name]);
  if (first === undefined || (of.length > 1 && second === undefined)) {
    return { verdict: 'undetermined', words: `${title}：数字未填全` };
  }
  if (of.length > 1 && second === 0) return { verdict: 'not-applicable', words: `${of[1]!.title}为0，不适用` };
  switch (kind) {
    case 'share': {
      const share = first / second!;
      if (share > 1) return { verdict: 'undetermined', words: `${of[0]!.title}大于${of[1]!.title}，请核对` };
      return said(share >= limit - 1e-9, `${first}÷${second}＝${percent(share)}`, percent(limit), '低于');
    }
    case 'oneFor': {
      const needed = Math.ceil(second! / limit);
      return said(first >= needed, `每${limit}人1台，应有${needed}台，实有${first}台`, `${needed}台`, '少于');
    }
    case 'atLeast':
      return said(first >= limit, `${title}${first}`, String(limit), '低于');
    case 'atMost':
      return said(first <= limit, `${title}${first}`, String(limit), '超过');
  }
}

const said = (satisfied: boolean, sum: string, limit: string, miss: string): Measured =>
  satisfied
    ? { verdict: 'satisfied', words: `${sum}，达到要求` }
    : { verdict: 'violated', words: `${sum}，${miss}${limit}` };

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
