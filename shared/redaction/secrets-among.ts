import type { NamesTold } from '../model/person';
import { findSecrets } from './find-secrets';
import { misreadNames } from './misread';
import { type Secret, secretKinds } from './secret';

/**
 * What must be hidden in words that tell of several dossiers, of every kind. `open` are names that stay: the agencies
 * themselves, which a bulletin is about.
 */
export const secretsAmong = (words: string, told: readonly NamesTold[], open: ReadonlySet<string>): readonly Secret[] =>
  findSecrets(words, together(told, open), new Set(secretKinds));

/** What may be a name among them with a sign read wrongly; an agency's own name is none. */
export const misreadAmong = (words: string, told: readonly NamesTold[], open: ReadonlySet<string>): readonly Secret[] =>
  misreadNames(words, together(told, open), new Set(secretKinds)).filter(
    ({ text }) => ![...open].some((name) => name.includes(text)),
  );

function together(told: readonly NamesTold[], open: ReadonlySet<string>): NamesTold {
  const every = (of: (names: NamesTold) => readonly string[]): readonly string[] =>
    [...new Set(told.flatMap(of))].filter((name) => !open.has(name));
  return {
    persons: every(({ persons }) => persons),
    organisations: every(({ organisations }) => organisations),
    addresses: every(({ addresses }) => addresses),
  };
}
