import { useCallback, useState } from 'react';
import { AppError } from '#shared/base/app-error';

export type Acting = {
  readonly busy: boolean;
  /** What the world refused last. */
  readonly refused: AppError | undefined;
  /** What the last act came to, in a sentence. */
  readonly done: string | undefined;
  /** Runs what the world may refuse; the sentence it gives is shown. */
  act(action: () => Promise<string | undefined>): void;
  clear(): void;
};

/** One act at a time, its outcome on the screen where it was asked for. */
export function useActing(): Acting {
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<AppError>();
  const [done, setDone] = useState<string>();

  const act = useCallback((action: () => Promise<string | undefined>) => {
    setBusy(true);
    setRefused(undefined);
    setDone(undefined);
    action()
      .then(setDone)
      .catch((reason: unknown) =>
        setRefused(reason instanceof AppError ? reason : new AppError('refused', String(reason))),
      )
      .finally(() => setBusy(false));
  }, []);
  const clear = useCallback(() => {
    setRefused(undefined);
    setDone(undefined);
  }, []);
  return { busy, refused, done, act, clear };
}
