import type { Services } from '#renderer/app/services-context.ts';
import { useServices } from '#renderer/app/services-context.ts';
import { type ReviewRow, useLive } from '#renderer/storage/index.ts';
import { yearBefore } from '#shared/campaign/index';
import type { CampaignState } from '#shared/journal/index';
import type { BulletinScope } from '#shared/model/bulletin';
import type { CampaignResults, DossierResult } from '#shared/model/campaign-results';
import type { DossierId } from '#shared/model/ids';
import type { ReaderReview } from '#shared/panel/index';
import { dossierResult } from './dossier-result';

type Sources = Pick<Services, 'store' | 'templates' | 'clock'>;

/** The results in scope, live: a mark changed elsewhere changes every figure that is not frozen. */
export function useResults({ campaign }: Pick<BulletinScope, 'campaign'>): CampaignResults | undefined {
  const { store, templates, clock } = useServices();
  return useLive(() => loadResults({ store, templates, clock }, campaign), [store, templates, clock, campaign]);
}

export async function loadResults(sources: Sources, id: BulletinScope['campaign']): Promise<CampaignResults> {
  const { store, clock } = sources;
  const [reviews, campaigns] = await Promise.all([store.concludedReviews(), store.campaigns()]);
  const campaign = campaigns.find((each) => each.id === id);
  const before = campaign?.plan && yearBefore(campaign.plan, campaigns);
  const [loaded, earlier] = await Promise.all([
    campaign === undefined
      ? loadDossiers(sources, outside(calibrationDossiers(campaigns), reviews), agenciesIn(campaigns))
      : loadRound(sources, reviews, campaign),
    before && loadRound(sources, reviews, before),
  ]);
  const year = campaign?.plan?.year ?? clock.now().getFullYear();
  return {
    name: campaign?.plan?.name ?? `${year}年度行政执法案卷评查`,
    year,
    ...(campaign?.plan !== undefined && { closed: campaign.plan.closed }),
    method: campaign === undefined ? '集中评查' : '随机抽取、交叉评查、集中合议',
    basis: [],
    standards: [...new Set(loaded.map(({ standard }) => standard))],
    dossiers: loaded.map(({ result }) => result),
    ...(earlier !== undefined &&
      earlier.length > 0 && { previous: { year: year - 1, dossiers: earlier.map(({ result }) => result) } }),
  };
}

/** The results of the dossiers of one round. */
function loadRound(
  sources: Sources,
  reviews: readonly ReviewRow[],
  round: Pick<CampaignState, 'dossiers'>,
): Promise<readonly Loaded[]> {
  const agencies = agenciesIn([round]);
  return loadDossiers(
    sources,
    reviews.filter(({ dossier }) => agencies.has(dossier)),
    agencies,
  );
}

/** The results of all dossiers reviewed, under the agency told of each. */
async function loadDossiers(
  sources: Sources,
  reviews: readonly ReviewRow[],
  agencies: ReadonlyMap<DossierId, string>,
): Promise<readonly Loaded[]> {
  const byDossier = new Map<DossierId, ReviewRow[]>();
  for (const review of reviews) byDossier.set(review.dossier, [...(byDossier.get(review.dossier) ?? []), review]);
  const loaded = await Promise.all(
    [...byDossier].map(([dossier, of]) => loadResult(sources, dossier, of, agencies.get(dossier))),
  );
  return loaded.flatMap((each) => (each === undefined ? [] : [each]));
}

/** Whose each dossier is as its round has it; of several rounds the latest. */
const agenciesIn = (rounds: readonly Pick<CampaignState, 'dossiers'>[]): ReadonlyMap<DossierId, string> =>
  new Map(rounds.flatMap(({ dossiers }) => dossiers.map(({ dossier, agency }) => [dossier, agency] as const)));

/** What was marked for 校准, here or by a package, counts in no result. */
const calibrationDossiers = (campaigns: readonly CampaignState[]): ReadonlySet<DossierId> =>
  new Set(
    campaigns.flatMap(({ calibration, tasks }) =>
      [calibration?.dossiers ?? [], ...Object.values(tasks).map((task) => task.calibration ?? [])].flatMap((all) =>
        all.map(({ dossier }) => dossier),
      ),
    ),
  );

const outside = (dossiers: ReadonlySet<DossierId>, reviews: readonly ReviewRow[]): readonly ReviewRow[] =>
  reviews.filter(({ dossier }) => !dossiers.has(dossier));

type Loaded = { readonly result: DossierResult; readonly standard: string };

async function loadResult(
  { store, templates }: Sources,
  dossier: DossierId,
  reviews: readonly ReviewRow[],
  agency: string | undefined,
): Promise<Loaded | undefined> {
  const inOrder = reviews.toSorted((a, b) => ((a.concluded?.at ?? '') < (b.concluded?.at ?? '') ? -1 : 1));
  const bound = inOrder.at(-1)?.template;
  const loaded = bound && templates.find(bound);
  const row = await store.dossier(dossier);
  if (row === undefined || row.removed || loaded === undefined) return undefined;
  const [instruments, facts, audit] = await Promise.all([
    store.instruments(dossier),
    store.facts(dossier),
    store.audit(dossier),
  ]);
  const readers = await Promise.all(
    inOrder.map(
      async ({ reviewer, concluded }): Promise<ReaderReview> => ({
        reviewer,
        marks: await store.marks(dossier, reviewer),
        result: { score: concluded!.score, grade: concluded!.grade },
      }),
    ),
  );
  const { template } = loaded;
  const result = dossierResult({
    row,
    loaded,
    read: {
      name: row.name,
      procedure: row.procedure ?? template.procedure,
      pages: [],
      folios: audit?.folios ?? [],
      flags: [],
      instruments,
      facts,
    },
    ...(agency !== undefined && { agency }),
    reviews: readers,
  });
  return result && { result, standard: `《${template.name}》（${template.version}版）` };
}
