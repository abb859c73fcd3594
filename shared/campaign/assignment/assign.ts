import type { Assignment, CampaignDossier, CampaignPlan, PanelMember } from '../../model/campaign';
import type { DossierId, ReviewerName } from '../../model/ids';
import { type Choice, levelled } from './level-load';
import { recusal, recusalWords } from './recusal';

export type Refusal = { readonly dossier: CampaignDossier; readonly words: string };

export type Assigned = {
  readonly assignments: readonly Assignment[];
  /** Dossiers for which no panel has enough readers, each with the reason. */
  readonly refusals: readonly Refusal[];
};

/**
 * Gives each dossier its readers, all of one panel, nobody barred, the load as even as that allows. What stood before
 * (`kept`) stays where it still may: people have begun to read.
 */
export function assign(
  plan: Pick<CampaignPlan, 'panels' | 'readers'>,
  dossiers: readonly CampaignDossier[],
  kept: readonly Assignment[] = [],
): Assigned {
  const choices = new Map(dossiers.map((each) => [each.dossier, choicesFor(plan, each)]));
  const refusals = dossiers.flatMap((dossier) =>
    choices.get(dossier.dossier)!.length === 0 ? [{ dossier, words: whyNone(plan, dossier) }] : [],
  );
  const before = new Map(kept.flatMap((each) => (stillMay(each, choices, plan) ? [[each.dossier, each]] : [])));
  const open = dossiers.filter(({ dossier }) => choices.get(dossier)!.length > 0 && !before.has(dossier));
  const load = new Map(plan.panels.flatMap(({ members }) => members.map(({ name }) => [name, 0])));
  for (const { readers } of before.values()) for (const reader of readers) add(load, reader, 1);

  const made = new Map<DossierId, Assignment>();
  // The hardest to place go first.
  for (const { dossier } of open.toSorted((a, b) => ways(choices, a) - ways(choices, b) || order(a, b))) {
    const assignment = lightest(dossier, choices.get(dossier)!, plan.readers, load);
    for (const reader of assignment.readers) add(load, reader, 1);
    made.set(dossier, assignment);
  }
  const even = levelled(made, choices, load);
  const assignments = dossiers.flatMap(({ dossier }) => before.get(dossier) ?? even.get(dossier) ?? []);
  return { assignments, refusals };
}

function choicesFor({ panels, readers }: Pick<CampaignPlan, 'panels' | 'readers'>, dossier: CampaignDossier): Choice[] {
  return panels
    .map(({ name, members }) => ({
      panel: name,
      readers: members.filter((member) => recusal(member, dossier) === undefined).map((member) => member.name),
    }))
    .filter((choice) => choice.readers.length >= readers);
}

/** Panel by panel, who may not and why. */
function whyNone({ panels, readers }: Pick<CampaignPlan, 'panels' | 'readers'>, dossier: CampaignDossier): string {
  if (panels.length === 0) return '还没有评查组';
  const reasons = panels.map(({ name, members }) => {
    const barred = members.flatMap((member) => barredWords(member, dossier));
    const may = members.length - barred.length;
    return `${name}共 ${members.length} 人，可评 ${may} 人${barred.length > 0 ? `（${barred.join('、')}）` : ''}`;
  });
  return `每卷需 ${readers} 人，没有一个组够：${reasons.join('；')}`;
}

function barredWords(member: PanelMember, dossier: CampaignDossier): readonly string[] {
  const reason = recusal(member, dossier);
  return reason === undefined ? [] : [`${member.name}${recusalWords[reason]}`];
}

const stillMay = (
  { dossier, panel, readers }: Assignment,
  choices: ReadonlyMap<DossierId, readonly Choice[]>,
  plan: Pick<CampaignPlan, 'readers'>,
): boolean => {
  const choice = choices.get(dossier)?.find((each) => each.panel === panel);
  return (
    choice !== undefined && readers.length >= plan.readers && readers.every((each) => choice.readers.includes(each))
  );
};

const ways = (choices: ReadonlyMap<DossierId, readonly Choice[]>, { dossier }: CampaignDossier): number =>
  choices.get(dossier)!.reduce((sum, { readers }) => sum + readers.length, 0);

/** The order in which dossiers were gathered must not matter, so ties fall by id. */
const order = (a: CampaignDossier, b: CampaignDossier): number => (a.dossier < b.dossier ? -1 : 1);

function lightest(
  dossier: DossierId,
  choices: readonly Choice[],
  count: number,
  load: ReadonlyMap<ReviewerName, number>,
): Assignment {
  const best = choices
    .map(({ panel, readers }) => {
      const chosen = readers.toSorted((a, b) => load.get(a)! - load.get(b)!).slice(0, count);
      return { panel, chosen, weight: chosen.reduce((sum, reader) => sum + load.get(reader)!, 0) };
    })
    .reduce((a, b) => (b.weight < a.weight ? b : a));
  return { dossier, panel: best.panel, readers: best.chosen };
}

const add = (load: Map<ReviewerName, number>, reader: ReviewerName, count: number): void => {
  load.set(reader, (load.get(reader) ?? 0) + count);
};
