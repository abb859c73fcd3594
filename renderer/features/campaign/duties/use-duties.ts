import { useServices } from '#renderer/app/services-context.ts';
import { useToday } from '#renderer/app/use-today.ts';
import { useLive } from '#renderer/storage/index.ts';
import { type Duty, dutiesOf, type RoundMade } from '#shared/campaign/index';
import type { CampaignState } from '#shared/journal/index';

export type Duties = {
  readonly duties: readonly Duty[];
  /** Those near their last day or past it. */
  readonly pressing: readonly Duty[];
  /** Rounds of which every dossier was signed. */
  readonly finished: ReadonlySet<string>;
};

/** 年度任务 of a year as they stand today; undefined until the library has answered. */
export function useDuties(campaigns: readonly CampaignState[], year: number): Duties | undefined {
  const { store } = useServices();
  const today = useToday();
  const rounds = useLive(
    async () => Promise.all(campaigns.map(async (each) => ({ id: each.id, made: await roundOf(each, store) }))),
    [campaigns, store],
  );
  if (rounds === undefined) return undefined;
  const duties = dutiesOf(
    year,
    rounds.flatMap(({ made }) => made),
    today,
  );
  return {
    duties,
    pressing: duties.filter(({ state }) => state === 'soon' || state === 'overdue'),
    finished: new Set(rounds.flatMap(({ id, made }) => (made.some(({ finished }) => finished) ? [id] : []))),
  };
}

/** A round is finished when every one of its dossiers was signed. */
async function roundOf(
  { plan, filings, dossiers }: CampaignState,
  store: Pick<ReturnType<typeof useServices>['store'], 'dossier'>,
): Promise<readonly RoundMade[]> {
  if (plan === undefined) return [];
  const rows = await Promise.all(dossiers.map(({ dossier }) => store.dossier(dossier)));
  const finished = rows.length > 0 && rows.every((row) => row?.consensus?.signed !== undefined);
  return [{ plan, filings, finished }];
}
