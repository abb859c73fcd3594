import { dossierMembers, dossierTold } from '#renderer/app/exchange/dossiers-out.ts';
import type { ExchangePorts } from '#renderer/app/exchange/exchange-ports.ts';
import { jsonMember, savePackage } from '#renderer/app/exchange/save-package.ts';
import type { DossierState } from '#shared/journal/index';
import type { Change } from '#shared/model/change';
import type { DossierId } from '#shared/model/ids';
import type { SelfScore } from '#shared/model/self-check';

export type ScoredDossier = { readonly id: DossierId; readonly selfScore: SelfScore };

/** Settles on these self-scores: what the agency holds itself to from now on. */
export const scoring = (scored: readonly ScoredDossier[], at: Date): readonly Change[] =>
  scored.map(({ id: subject, selfScore }) => ({
    kind: 'dossier.self-scored',
    subject,
    payload: { selfScore: { ...selfScore, at: at.toISOString() } },
  }));

/**
 * 送评: the dossiers with their scans, what was read on them, and what the agency gives itself; nothing anybody marked.
 * Undefined where the person thought better of it. @throws AppError `disk-full`, `refused`, `not-found`
 */
export async function handInDossiers(
  ports: ExchangePorts,
  agency: string,
  scored: readonly ScoredDossier[],
  passphrase: string,
): Promise<string | undefined> {
  const states = (await Promise.all(scored.map(({ id }) => ports.store.state(id)))).filter(isHere);
  const scores = scoring(scored, ports.clock.now());
  const saved = await savePackage(ports, `送评-${agency}`, {
    purpose: 'self-checked',
    about: { id: 'self-check', name: agency },
    to: '',
    passphrase,
    members: [
      jsonMember('changes.json', [...states.flatMap((state) => dossierTold(state, state.procedure)), ...scores]),
      ...dossierMembers(ports, states),
    ],
  });
  if (saved === undefined) return undefined;
  await ports.store.commit(scores, ports.by);
  return saved.file;
}

const isHere = (state: DossierState | undefined): state is DossierState => state !== undefined && !state.removed;
