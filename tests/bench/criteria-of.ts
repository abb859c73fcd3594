import { readFileSync } from 'node:fs';
import { checks } from '#shared/checks/index';
import type { Procedure } from '#shared/model/procedure';

type Bound = { readonly id: string; readonly checks: readonly string[] };

/** The criteria a check stands for in a procedure: its own, and those whose items of the standard name it (PS-10b is part of PS-10). */
export function criteriaOf(procedure: Procedure): ReadonlyMap<string, ReadonlySet<string>> {
  const standard = JSON.parse(
    readFileSync(new URL(`../../scoring-templates/${procedure}.json`, import.meta.url), 'utf8'),
  ) as { readonly gates: readonly Bound[]; readonly groups: readonly { readonly items: readonly Bound[] }[] };
  const bound = [...standard.gates, ...standard.groups.flatMap(({ items }) => items)];
  return new Map(
    checks.map(({ meta }) => [
      meta.id,
      new Set([
        meta.criterion,
        ...bound.filter((item) => item.checks.includes(meta.id)).map(({ id }) => id.replace(/[a-z]$/, '')),
      ]),
    ]),
  );
}
