import { useCallback, useRef, useState } from 'react';
import { AppError } from '#shared/base/app-error';
import { pushed, type UndoStack, type UndoStep } from './undo-stack';

export type Saving = {
  /** Runs a command, remembers its way back, and keeps what the world refused for the screen. */
  save(command: () => Promise<UndoStep>): Promise<boolean>;
  /** Takes the latest step back; tells which one. */
  undoLatest(
    undo: (step: UndoStep) => Promise<void>,
    earlier: () => Promise<UndoStep | undefined>,
  ): Promise<UndoStep | undefined>;
  /** Runs anything the world may refuse; false where it did. */
  attempt(action: () => Promise<void>): Promise<boolean>;
  readonly refused: AppError | undefined;
};

export function useSaving(): Saving {
  const stack = useRef<UndoStack>([]);
  const [refused, setRefused] = useState<AppError>();

  const before = useRef<Promise<unknown>>(Promise.resolve());

  // One after another: each command sees the state the one before it left.
  const attempt = useCallback(async (action: () => Promise<void>): Promise<boolean> => {
    const turn = before.current.then(action);
    before.current = turn.catch(() => undefined);
    try {
      await turn;
      setRefused(undefined);
      return true;
    } catch (reason) {
      if (!(reason instanceof AppError)) throw reason;
      setRefused(reason);
      return false;
    }
  }, []);

  const save = useCallback(
    (command: () => Promise<UndoStep>) =>
      attempt(async () => {
        const step = await command();
        stack.current = pushed(stack.current, step);
      }),
    [attempt],
  );

  const undoLatest = useCallback(
    async (undo: (step: UndoStep) => Promise<void>, earlier: () => Promise<UndoStep | undefined>) => {
      let taken: UndoStep | undefined;
      await attempt(async () => {
        // What this sitting did first; then what the journal says was done before it.
        const latest = stack.current.at(-1) ?? (await earlier());
        if (!latest) return;
        await undo(latest);
        stack.current = stack.current.slice(0, -1);
        taken = latest;
      });
      return taken;
    },
    [attempt],
  );

  return { save, undoLatest, attempt, refused };
}
