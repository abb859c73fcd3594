import { useMemo } from 'react';
import { keysWith, keyWords, type ReviewCommand } from '../review-keys';
import { usePreferences } from './use-preferences';

export type KeyNames = {
  /** The first key of a command, as written on the keyboard at this seat; empty where it has none. */
  keyOf(command: ReviewCommand): string;
  /** 两页并看（S）: what a button does, with the key that does the same. */
  titled(words: string, command: ReviewCommand): string;
};

/** What buttons say of their keys: the reviewer may have changed them. */
export function useKeyNames(): KeyNames {
  const [{ keys: changed }] = usePreferences();
  return useMemo(() => {
    const table = new Map(
      keysWith(changed).map(({ command, keys: [chord] }) => [command, chord === undefined ? '' : keyWords(chord)]),
    );
    const keyOf = (command: ReviewCommand): string => table.get(command) ?? '';
    return { keyOf, titled: (words, command) => (keyOf(command) === '' ? words : `${words}（${keyOf(command)}）`) };
  }, [changed]);
}
