import { useServices } from '#renderer/app/services-context.ts';
import { useLive } from '#renderer/storage/index.ts';
import { standing } from '#shared/campaign/index';
import type { CampaignState } from '#shared/journal/index';
import type { CampaignDossier, CampaignPlan } from '#shared/model/campaign';
import type { FrameCase } from '#shared/model/draw';
import type { DossierId } from '#shared/model/ids';
import type { Procedure } from '#shared/model/procedure';

/** A dossier of the library that may take part. */
export type Candidate = {
  readonly id: DossierId;
  readonly name: string;
  /** As it takes part; undefined where it does not. */
  readonly taken: CampaignDossier | undefined;
  /** How it would take part. */
  readonly suggested: CampaignDossier;
  /** 校准 and the round itself never share a dossier. */
  readonly forCalibration: boolean;
  /** Whether its panel has been locked. */
  readonly locked: boolean;
  /** 案号 of the cases drawn. */
  readonly keys: readonly string[];
  /** What is known of it once it is the drawn case of this 案号. */
  asDrawn(key: string): Partial<CampaignDossier>;
};

/** Dossiers beside the cases drawn: one whose name holds the number or the name of a case is taken to be it. */
export function useCandidates(campaign: CampaignState, plan: CampaignPlan): readonly Candidate[] {
  const { store } = useServices();
  const held = useLive(async () => {
    const [rows, progress] = await Promise.all([store.dossiers(), store.allProgress()]);
    const procedures = new Map(progress.map(({ dossier, derived }) => [dossier, derived?.procedure]));
    return { rows, procedures };
  }, [store]);
  if (held === undefined) return [];
  const drawn = drawnCases(campaign);
  const calibration = new Set(campaign.calibration?.dossiers.map(({ dossier }) => dossier));
  return held.rows.map(({ id, name, procedure, consensus }) => {
    const found = drawn.find((each) => isOf(each, name));
    const read: Procedure = procedure ?? held.procedures.get(id) ?? 'penalty-ordinary';
    const plain: CampaignDossier = { dossier: id, name, agency: agencyIn(name, plan), procedure: read, handlers: [] };
    return {
      id,
      name,
      taken: campaign.dossiers.find(({ dossier }) => dossier === id),
      suggested: found === undefined ? plain : { ...plain, ...asDrawn(found) },
      forCalibration: calibration.has(id),
      locked: consensus?.locked !== undefined || consensus?.signed !== undefined,
      keys: drawn.map(({ key }) => key),
      asDrawn: (key) => {
        const chosen = drawn.find((each) => each.key === key);
        return chosen === undefined ? {} : asDrawn(chosen);
      },
    };
  });
}

function drawnCases({ frame, drawn }: CampaignState): readonly FrameCase[] {
  if (frame === undefined || drawn === undefined) return [];
  const keys = new Set(standing(drawn, drawn.replacements).map(({ key }) => key));
  return frame.cases.filter(({ key }) => keys.has(key));
}

const asDrawn = ({ key, agency, procedure, handlers }: FrameCase): Partial<CampaignDossier> => ({
  drawn: key,
  agency,
  procedure,
  handlers,
});

const isOf = ({ key, name: of }: FrameCase, name: string): boolean =>
  [key, of].some((words) => plain(words).length > 2 && plain(name).includes(plain(words)));

/** Names of files lose brackets and spaces that numbers on paper have. */
const plain = (words: string): string => words.normalize('NFKC').replaceAll(/[\s\p{P}]/gu, '');

const agencyIn = (name: string, { agencies }: CampaignPlan): string =>
  agencies.find((agency) => agency !== '' && name.includes(agency)) ?? (agencies.length === 1 ? agencies[0]! : '');
