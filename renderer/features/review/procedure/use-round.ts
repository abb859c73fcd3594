import { useServices } from '#renderer/app/services-context.ts';
import { useLive } from '#renderer/storage/index.ts';
import type { DossierId, ReviewerName } from '#shared/model/ids';

/** Name of the round in which this reviewer was handed the dossier; undefined for one of the reviewer's own. */
export function useRound(dossier: DossierId, reviewer: ReviewerName): string | undefined {
  const { store } = useServices();
  return useLive(async () => {
    const campaigns = await store.campaigns();
    const tasks = campaigns.flatMap((campaign) => Object.values(campaign.tasks));
    return tasks.find((task) => task.reviewer === reviewer && task.dossiers.some((each) => each.dossier === dossier))
      ?.plan.name;
  }, [store, dossier, reviewer]);
}
