import { useCallback } from 'react';
import { type Acting, useActing } from '#renderer/ui/use-acting.ts';

/** Acts of the panel: what they come to shows on the desk itself, only a refusal wants its sentence. */
export type Attempt = Pick<Acting, 'refused' | 'clear'> & { try(act: () => Promise<void>): void };

export function useAttempt(): Attempt {
  const { refused, clear, act } = useActing();
  const attempt = useCallback(
    (does: () => Promise<void>) =>
      act(async () => {
        await does();
        return undefined;
      }),
    [act],
  );
  return { refused, clear, try: attempt };
}
