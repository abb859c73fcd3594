import type { ChecklistState, DispatchState } from '#shared/journal/index';
import type { HeldProblem } from '#shared/model/held-problem';
import type { BulletinId, CampaignId, ChecklistId, DispatchId, ProblemId } from '#shared/model/ids';
import type { ViewDatabase } from './database';

/** Questions about campaigns, the ledger of problems, what was sent, and the house; each may be asked live. */
export function bureauQueries(view: ViewDatabase) {
  return {
    campaigns: async () =>
      (await view.campaigns.toArray()).filter(
        ({ removed, plan, tasks }) => !removed && (plan !== undefined || Object.keys(tasks).length > 0),
      ),
    campaign: (id: CampaignId) => view.campaigns.get(id),
    problems: async () => (await view.problems.toArray()).flatMap((row) => (row.removed ? [] : told(row))),
    problem: async (id: ProblemId): Promise<HeldProblem | undefined> => {
      const row = await view.problems.get(id);
      return row === undefined || row.removed ? undefined : told(row)[0];
    },
    /** Oldest first. */
    dispatches: async () =>
      (await view.dispatches.toArray()).flatMap(sent).toSorted((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1)),
    dispatch: (id: DispatchId) => view.dispatches.get(id),
    checklists: async () => (await view.checklists.toArray()).flatMap((row) => (row.removed ? [] : opened(row))),
    checklist: async (id: ChecklistId) => {
      const row = await view.checklists.get(id);
      return row === undefined || row.removed ? undefined : opened(row)[0];
    },
    bulletins: async () => (await view.bulletins.toArray()).filter(({ removed }) => !removed),
    bulletin: (id: BulletinId) => view.bulletins.get(id),
    house: async () => (await view.house.get('house')) ?? { id: 'house' as const },
  };
}

export type SentDispatch = Required<Omit<DispatchState, 'revoked' | 'draft'>> & Pick<DispatchState, 'revoked'>;
export type OpenChecklist = Required<ChecklistState>;

const told = ({
  id,
  problem,
  steps,
  withdrawn,
}: Pick<HeldProblem, 'id' | 'steps' | 'withdrawn'> & {
  readonly problem?: HeldProblem['problem'];
}): readonly HeldProblem[] => (problem === undefined ? [] : [{ id, problem, steps, withdrawn }]);

const sent = ({ draft: _, dispatch, by, at, ...rest }: DispatchState): readonly SentDispatch[] =>
  dispatch === undefined || by === undefined || at === undefined ? [] : [{ ...rest, dispatch, by, at }];

const opened = ({ checklist, ...rest }: ChecklistState): readonly OpenChecklist[] =>
  checklist === undefined ? [] : [{ ...rest, checklist }];
