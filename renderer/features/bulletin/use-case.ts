import { useMemo, useState } from 'react';
import { loadOutcome, type StandingOutcome } from '#renderer/app/load-outcome.ts';
import { useServices } from '#renderer/app/services-context.ts';
import { useToday } from '#renderer/app/use-today.ts';
import { useLive } from '#renderer/storage/index.ts';
import type { SecretChoice } from '#renderer/ui/secret-choices.tsx';
import type { DossierResult } from '#shared/model/campaign-results';
import type { NamesTold } from '#shared/model/person';
import { typicalCase } from '#shared/outputs/index';
import { findSecrets, misreadNames, paperWords, type Secret, secretKinds } from '#shared/redaction/index';
import type { CaseWords } from './case-pictures';

/** The concluded review a case is told from, with its pages. */
export function useCase(result: DossierResult | undefined): StandingOutcome | undefined {
  const { store, templates } = useServices();
  const today = useToday();
  return useLive(
    async () => result && loadOutcome({ store, templates }, result.dossier, today),
    [store, templates, result?.dossier, today],
  );
}

/**
 * What of the case must be decided on: everybody its papers name and what gives itself away, wherever it stands in the words
 * or in what the pictures `shown` say.
 */
export function useCaseSecrets(
  result: DossierResult | undefined,
  words: CaseWords,
  listed: readonly string[],
  shown: string,
) {
  const [choices, setChoices] = useState<ReadonlyMap<string, SecretChoice>>(new Map());
  const said = useMemo(
    () => (result ? [paperWords(typicalCase(result, { ...words, pictures: [] })), shown].join('\n') : ''),
    [result, words, shown],
  );
  const all = useMemo(() => (result ? secretsOf(result, said, listed) : NONE), [result, said, listed]);
  const found = all.filter(({ text }) => said.includes(text));
  return {
    /** Of those said; and of everybody else, because pictures may show them. */
    secrets: all.filter(({ text }) => choices.get(text) !== 'keep'),
    found: found.map((secret) => ({ secret })),
    choices,
    setChoices,
    undecided: found.filter(({ text }) => !choices.has(text)).length,
  };
}

const NONE: readonly Secret[] = [];

function secretsOf(result: DossierResult, said: string, listed: readonly string[]): readonly Secret[] {
  const names = namesOf(result, listed);
  const everybody = [...names.persons, ...names.organisations, ...names.addresses].join('\n');
  const kinds = new Set(secretKinds);
  return [...findSecrets([said, everybody].join('\n'), names, kinds), ...misreadNames(said, names, kinds)];
}

function namesOf({ names, party, agency }: DossierResult, listed: readonly string[]): NamesTold {
  const given = [...listed, party].map((name) => name.trim()).filter((name) => [...name].length > 1);
  const isFirm = (name: string): boolean => [...name].length > 3 && !/[·•]/.test(name);
  const open = (name: string): boolean => name !== agency;
  return {
    persons: [...new Set([...(names?.persons ?? []), ...given.filter((name) => !isFirm(name))])].filter(open),
    organisations: [...new Set([...(names?.organisations ?? []), ...given.filter(isFirm)])].filter(open),
    addresses: names?.addresses ?? [],
  };
}
