import type { SentDispatch } from '#renderer/storage/index.ts';
import type { Change } from '#shared/model/change';
import type { HeldProblem } from '#shared/model/held-problem';
import type { LedgerPorts } from './ledger-store';

/**
 * 作废: the document stays in the list, struck out, and every step it took with its problems is taken back, so that they
 * stand again where they stood before it.
 */
export async function revokeDispatch(
  { store, by }: LedgerPorts,
  { id, dispatch }: Pick<SentDispatch, 'id' | 'dispatch'>,
  ledger: readonly Pick<HeldProblem, 'id' | 'steps'>[],
  why: string,
): Promise<void> {
  const concerned = new Set(dispatch.problems);
  const withdrawn = ledger
    .filter((held) => concerned.has(held.id))
    .flatMap(({ id: subject, steps }) =>
      Object.values(steps)
        .filter((step) => step.kind === 'notified' && step.dispatch === id)
        .map(
          (step): Change => ({
            kind: 'problem.step-withdrawn',
            subject,
            payload: { step: step.id, why: `文书作废：${why}` },
          }),
        ),
    );
  await store.commit([{ kind: 'dispatch.revoked', subject: id, payload: { why } }, ...withdrawn], by);
}
