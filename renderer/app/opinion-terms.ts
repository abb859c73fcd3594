import type { Store } from '#renderer/storage/index.ts';
import type { DossierId } from '#shared/model/ids';
import type { OpinionTerms } from '#shared/outputs/index';

/** What the house and the round the dossier is in say about an opinion on it; what neither says is left to them. */
export async function opinionTerms(
  store: Pick<Store, 'house' | 'campaigns'>,
  dossier: DossierId,
): Promise<OpinionTerms> {
  const [house, campaigns] = await Promise.all([store.house(), store.campaigns()]);
  const rounds = campaigns.flatMap(({ plan, dossiers, tasks }) => [
    ...(plan ? [{ plan, dossiers }] : []),
    ...Object.values(tasks),
  ]);
  const round = rounds.find(({ dossiers }) => dossiers.some((each) => each.dossier === dossier));
  return { agency: house.letterhead?.agency ?? '', objectionDays: round?.plan.objectionDays };
}
