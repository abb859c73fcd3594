import type { NamesTold } from '../model/person';
import { findSecrets } from './find-secrets';
import { type Secret, secretKinds } from './secret';

/**
 * What must be hidden in words that tell of several dossiers, of every kind. `open` are names that stay: the agencies
 * themselves, which a bulletin is about.
 */
export function secretsAmong(words: string, told: readonly NamesTold[], open: ReadonlySet<string>): readonly Secret[] {
  const every = (of: (names: NamesTold) => readonly string[]): readonly string[] =>
    [...new Set(told.flatMap(of))].filter((name) => !open.has(name));
  return findSecrets(
    words,
    {
      persons: every(({ persons }) => persons),
      organisations: every(({ organisations }) => organisations),
      addresses: every(({ addresses }) => addresses),
    },
    new Set(secretKinds),
  );
}
