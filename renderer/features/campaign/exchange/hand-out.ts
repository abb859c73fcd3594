import { pagesOf, recipeFor, turnOf } from '#renderer/storage/index.ts';
import type { CampaignState, DossierState } from '#shared/journal/index';
import type { CampaignDossier, Task } from '#shared/model/campaign';
import type { Change } from '#shared/model/change';
import type { CampaignId, ReviewerName, Sha256 } from '#shared/model/ids';
import { readingKey } from '#shared/pipeline/index';
import type { ExchangePorts } from './exchange-ports';
import { jsonMember, savePackage } from './save-package';

/** Stands in for the package's own name, which nobody knows before it is whole; the one who takes it in fills it in. */
export const UNNAMED = '0'.repeat(64) as Sha256;

export const dossiersOf = (
  { dossiers, assignments }: CampaignState,
  reviewer: ReviewerName,
): readonly CampaignDossier[] =>
  dossiers.filter(({ dossier }) =>
    assignments.some((each) => each.dossier === dossier && each.readers.includes(reviewer)),
  );

/**
 * 分发: the scans a reviewer is to read, how they lie, what was read on them, and the plan. Nothing of any review is in it:
 * it is made of these kinds of change alone.
 */
export async function handOut(
  ports: ExchangePorts,
  campaign: CampaignState,
  reviewer: ReviewerName,
  passphrase: string,
): Promise<string | undefined> {
  const { plan, id } = campaign;
  const dossiers = dossiersOf(campaign, reviewer);
  if (plan === undefined || dossiers.length === 0) return undefined;
  const states = (await Promise.all(dossiers.map(({ dossier }) => ports.store.state(dossier)))).filter(isHere);
  const { station } = await ports.desktop.about();
  const task: Task = { reviewer, from: ports.by, station, at: ports.clock.now().toISOString(), plan, dossiers };
  const saved = await savePackage(ports, `${plan.name}-分发-${reviewer}`, {
    purpose: 'hand-out',
    about: { id, name: plan.name },
    to: reviewer,
    passphrase,
    members: [
      jsonMember('changes.json', [taskChange(id, task), ...states.flatMap((state) => dossierChanges(state, task))]),
      ...scansOf(states).map((scan) => ({
        name: `originals/${scan}`,
        packed: false,
        bytes: () => ports.desktop.original(scan),
      })),
      ...states.map((state, at) => ({
        name: `readings/${at}.json`,
        packed: true,
        bytes: async () => new TextEncoder().encode(JSON.stringify(await readingsOf(ports, state))),
      })),
    ],
  });
  if (saved === undefined) return undefined;
  const handOutMade = { reviewer, dossiers: dossiers.map(({ dossier }) => dossier), ...saved };
  await ports.store.commit({ kind: 'campaign.handed-out', subject: id, payload: { handOut: handOutMade } }, ports.by);
  return saved.file;
}

const isHere = (state: DossierState | undefined): state is DossierState => state !== undefined && !state.removed;

const taskChange = (subject: CampaignId, task: Task): Change => ({
  kind: 'campaign.task-received',
  subject,
  payload: { task, package: UNNAMED },
});

function dossierChanges(
  { id: subject, name, scans, turns, procedure }: DossierState,
  { plan, dossiers }: Task,
): Change[] {
  const as = procedure ?? dossiers.find(({ dossier }) => dossier === subject)?.procedure;
  const template = as && plan.standards[as];
  return [
    { kind: 'dossier.received', subject, payload: { name, scans } },
    ...(as === undefined ? [] : [{ kind: 'dossier.procedure', subject, payload: { procedure: as } } as const]),
    ...turns.map((turn) => ({ kind: 'page.turned', subject, payload: turn }) as const),
    ...(template === undefined ? [] : [{ kind: 'review.opened', subject, payload: { template } } as const]),
  ];
}

const scansOf = (states: readonly DossierState[]): readonly Sha256[] => [
  ...new Set(states.flatMap(({ scans }) => scans.map(({ sha256 }) => sha256))),
];

/** What was read, by the name it has among the derived files, so that nobody reads the same pages twice. */
async function readingsOf(
  { store, desktop }: ExchangePorts,
  state: DossierState,
): Promise<Readonly<Record<string, string>>> {
  const recipe = (await store.progress(state.id))?.recipe;
  if (recipe === undefined) return {};
  const keys = pagesOf(state).map((page) => readingKey(page, recipeFor(recipe, turnOf(state, page))));
  const texts = await Promise.all(keys.map(async (key) => [key, await desktop.derived(key)] as const));
  return Object.fromEntries(texts.flatMap(([key, text]) => (text === undefined ? [] : [[key, text]])));
}
