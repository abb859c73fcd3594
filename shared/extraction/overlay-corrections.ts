import type { Fact } from '../model/fact';

/** Facts as reviewers see them win over what was read; what they saw where nothing was read is added. */
export function overlayCorrections(facts: readonly Fact[], corrections: readonly Fact[]): readonly Fact[] {
  if (corrections.length === 0) return facts;
  const corrected = new Map(corrections.map((fact) => [keyOf(fact), fact]));
  const known = new Set(facts.map(keyOf));
  return [
    ...facts.map((fact) => corrected.get(keyOf(fact)) ?? fact),
    ...[...corrected.values()].filter((fact) => !known.has(keyOf(fact))),
  ];
}

const keyOf = ({ instrument, field }: Fact): string => `${instrument}.${field}`;
