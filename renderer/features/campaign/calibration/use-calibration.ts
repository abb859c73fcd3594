import { useServices } from '#renderer/app/services-context.ts';
import { useLive } from '#renderer/storage/index.ts';
import type { Calibration, CampaignDossier, CampaignPlan } from '#shared/model/campaign';
import type { ReviewerName } from '#shared/model/ids';
import type { ComparedDossier } from '#shared/panel/index';
import { settleDossier } from '#shared/pipeline/index';

/** A dossier of the calibration: who has not come back yet, and once all have, what they said. */
export type CalibrationDossier = {
  readonly of: CampaignDossier;
  readonly waiting: readonly ReviewerName[];
  readonly compared: ComparedDossier | undefined;
};

/** Nothing of any mark is in it before all have concluded; there is nothing to lock, for nothing is decided by it. */
export function useCalibration(
  calibration: Calibration,
  plan: CampaignPlan,
): readonly CalibrationDossier[] | undefined {
  const { store, templates } = useServices();
  const { dossiers, readers } = calibration;
  return useLive(
    async () =>
      Promise.all(
        dossiers.map(async (of): Promise<CalibrationDossier> => {
          const ref = plan.standards[of.procedure];
          const loaded = ref && templates.find(ref);
          const reviews = (await store.state(of.dossier))?.reviews ?? {};
          if (loaded === undefined) return { of, waiting: readers, compared: undefined };
          const { template } = loaded;
          const rules = plan.arbitration;
          const settled = settleDossier({ template, rules, readers, reviews, locked: true, decisions: {} });
          return settled.state === 'waiting'
            ? { of, waiting: settled.waiting, compared: undefined }
            : { of, waiting: [], compared: { dossier: of.dossier, template, reviews: settled.reviews } };
        }),
      ),
    [store, templates, dossiers, readers, plan],
  );
}
