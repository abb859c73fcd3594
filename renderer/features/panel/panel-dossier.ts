import type { LoadedTemplate, Services } from '#renderer/app/services-context.ts';
import type { CampaignState, DossierState } from '#shared/journal/index';
import type { Assignment, CampaignDossier, CampaignPlan, Panel } from '#shared/model/campaign';
import { type SettledDossier, settleDossier } from '#shared/pipeline/index';

/** A dossier of the round with where its readers stand. */
export type PanelDossier = {
  readonly of: CampaignDossier;
  readonly assignment: Assignment;
  /** 评查组 as the plan has it now; undefined where it was taken out of the plan. */
  readonly panel: Panel | undefined;
  readonly state: DossierState;
  /** Undefined where this program does not have the standard. */
  readonly loaded: LoadedTemplate | undefined;
  readonly settled: SettledDossier | undefined;
};

/** One whose readers' marks lie open. */
export type OpenDossier = PanelDossier & {
  readonly loaded: LoadedTemplate;
  readonly settled: Extract<SettledDossier, { readonly state: 'open' }>;
};

export const isOpen = (each: PanelDossier): each is OpenDossier =>
  each.settled?.state === 'open' && each.loaded !== undefined;

/** Every assigned dossier of the round, in the order it was gathered. */
export async function panelDossiers(
  { dossiers, assignments }: CampaignState,
  plan: CampaignPlan,
  { store, templates }: Pick<Services, 'templates'> & { readonly store: Pick<Services['store'], 'state'> },
): Promise<readonly PanelDossier[]> {
  const all = await Promise.all(
    dossiers.map(async (of) => {
      const assignment = assignments.find(({ dossier }) => dossier === of.dossier);
      const state = assignment && (await store.state(of.dossier));
      if (assignment === undefined || state === undefined || state.removed) return [];
      const ref = plan.standards[of.procedure];
      const loaded = ref && templates.find(ref);
      const settled =
        loaded &&
        settleDossier({
          template: loaded.template,
          rules: plan.arbitration,
          readers: assignment.readers,
          reviews: state.reviews,
          locked: isLocked(state),
          decisions: state.consensus?.decisions ?? {},
        });
      const panel = plan.panels.find(({ name }) => name === assignment.panel);
      return [{ of, assignment, panel, state, loaded, settled }];
    }),
  );
  return all.flat();
}

/** What was signed before locking was an act of its own lies open too. */
const isLocked = ({ consensus }: DossierState): boolean =>
  consensus?.locked !== undefined || consensus?.signed !== undefined;

/** Whether all have concluded and the lead has yet to lock. */
export const toBeLocked = ({ settled }: PanelDossier): boolean =>
  settled?.state === 'waiting' && settled.waiting.length === 0;

/** One line on where it stands: 等待乙 · 待组长锁定 · 3 项待定 · 可以签字 · 已签字. */
export function standingWords({ state, settled }: PanelDossier): string {
  if (settled === undefined) return '没有选定评分标准';
  if (settled.state === 'waiting') {
    return settled.waiting.length === 0 ? '已收齐，待组长锁定' : `等待${settled.waiting.join('、')}`;
  }
  if (state.consensus?.signed !== undefined) return '已签字';
  return settled.remaining.length > 0 ? `${settled.remaining.length} 项待定` : '可以签字';
}
