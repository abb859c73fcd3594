import { useState } from 'react';
import { useExchange } from '#renderer/app/exchange/use-exchange.ts';
import { useServices } from '#renderer/app/services-context.ts';
import { type Acting, useActing } from '#renderer/ui/use-acting.ts';
import { takePackage } from './take-package';

export type Taking = {
  readonly acting: Acting;
  /** What was left out of the packages taken last, in a sentence each. */
  readonly left: readonly string[];
  take(files: readonly File[], passphrase: string): void;
};

/**
 * Taking packages in. Held by the room, not by the form: a first package turns the empty room into tasks, and what it came
 * to must still be said there.
 */
export function useTaking(): Taking {
  const { reading } = useServices();
  const ports = useExchange();
  const acting = useActing();
  const [left, setLeft] = useState<readonly string[]>([]);

  const take = (files: readonly File[], passphrase: string) =>
    acting.act(async () => {
      setLeft([]);
      const words: string[] = [];
      for (const file of files) {
        const taken = await takePackage(ports, { name: file.name, bytes: file }, passphrase);
        words.push(taken.words);
        setLeft((before) => [...before, ...taken.left]);
        for (const dossier of taken.dossiers) void reading.add(dossier).catch(reading.fail);
      }
      return words.join('');
    });

  return { acting, left, take };
}
