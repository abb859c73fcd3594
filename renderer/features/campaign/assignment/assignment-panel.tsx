import { Button, Group, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { keptWords, saveAsExcel } from '#renderer/app/save-papers.ts';
import { useServices } from '#renderer/app/services-context.ts';
import { useReviewer } from '#renderer/app/use-reviewer.ts';
import { Outcome } from '#renderer/ui/outcome.tsx';
import { useActing } from '#renderer/ui/use-acting.ts';
import { assign, type Refusal } from '#shared/campaign/index';
import type { CampaignState } from '#shared/journal/index';
import type { Assignment, CampaignDossier, CampaignPlan, ReaderExchange } from '#shared/model/campaign';
import { assignmentList } from '#shared/outputs/index';
import classes from '../campaign.module.css';
import { AssignmentLine } from './assignment-line';
import { ExchangeHistory } from './exchange-history';
import { type Candidate, useCandidates } from './use-candidates';

type Props = { readonly campaign: CampaignState; readonly plan: CampaignPlan; readonly writable: boolean };

/** 案卷与分工: which dossiers of the library take part, whose they are, and who reads them. */
export function AssignmentPanel({ campaign, plan, writable }: Props) {
  const { store, writers, desktop } = useServices();
  const by = useReviewer();
  const acting = useActing();
  const candidates = useCandidates(campaign, plan);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const { dossiers, assignments } = campaign;

  const gather = (next: readonly CampaignDossier[]) =>
    store.commit({ kind: 'campaign.gathered', subject: campaign.id, payload: { dossiers: next } }, by);
  const told = (next: readonly Assignment[]) =>
    store.commit({ kind: 'campaign.assigned', subject: campaign.id, payload: { assignments: next } }, by);

  const set = (candidate: Candidate, part: Partial<CampaignDossier>) =>
    void gather(dossiers.map((each) => (each.dossier === candidate.id ? { ...each, ...part } : each)));
  const take = (candidate: Candidate, taken: boolean) =>
    void gather(
      taken ? [...dossiers, candidate.suggested] : dossiers.filter(({ dossier }) => dossier !== candidate.id),
    );

  const exchange = (made: ReaderExchange) =>
    acting.act(async () => {
      await store.commit({ kind: 'campaign.reader-exchanged', subject: campaign.id, payload: { exchange: made } }, by);
      return `已由${made.into}接替${made.out}；请给${made.into}重新制作评查包。`;
    });

  const distribute = () =>
    acting.act(async () => {
      const made = assign(plan, dossiers, assignments);
      setRefusals(made.refusals);
      await told(made.assignments);
      return `已分配 ${made.assignments.length} 卷，每卷 ${plan.readers} 人。`;
    });

  const list = () =>
    acting.act(async () => {
      const sheet = assignmentList(plan, dossiers, assignments);
      const of = { output: 'assignment-list', about: { kind: 'house' } } as const;
      return keptWords(await saveAsExcel({ writers, desktop, store, by }, sheet, of));
    });

  return (
    <div className={classes.panel}>
      <section className={classes.section} aria-label="案卷与分工">
        <Group>
          <Text fw={600}>参评案卷 {dossiers.length} 卷</Text>
          <span className={classes.space} />
          {writable && (
            <>
              <Button
                variant="default"
                disabled={candidates.every(({ taken, forCalibration }) => taken !== undefined || forCalibration)}
                onClick={() =>
                  void gather([
                    ...dossiers,
                    ...candidates
                      .filter(({ taken, forCalibration }) => !taken && !forCalibration)
                      .map((each) => each.suggested),
                  ])
                }
              >
                全部参评
              </Button>
              <Button onClick={distribute} disabled={dossiers.length === 0 || acting.busy}>
                自动分工
              </Button>
            </>
          )}
          <Button variant="default" onClick={list} disabled={assignments.length === 0 || acting.busy}>
            分工表（Excel）
          </Button>
        </Group>
        <Outcome acting={acting} />
        {refusals.length > 0 && (
          <ul className={classes.troubles} aria-label="没有分配的案卷">
            {refusals.map(({ dossier, words }) => (
              <li key={dossier.dossier}>
                “{dossier.name}”没有分配：{words}。请增加评查员，或调整评查组。
              </li>
            ))}
          </ul>
        )}
        {candidates.length === 0 ? (
          <Text size="sm">案卷库里还没有案卷；请先在“案卷”中导入抽中案件的扫描件。</Text>
        ) : (
          <Table verticalSpacing={4} stickyHeader aria-label="参评案卷">
            <Table.Thead>
              <Table.Tr>
                <Table.Th w={56}>参评</Table.Th>
                <Table.Th>案卷</Table.Th>
                <Table.Th w={190}>执法单位</Table.Th>
                <Table.Th w={170}>程序种类</Table.Th>
                <Table.Th w={190}>对应抽中案号</Table.Th>
                <Table.Th w={320}>评查员</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {candidates.map((candidate) => (
                <AssignmentLine
                  key={candidate.id}
                  candidate={candidate}
                  plan={plan}
                  assignments={assignments}
                  writable={writable}
                  onTake={take}
                  onSet={set}
                  onExchange={exchange}
                />
              ))}
            </Table.Tbody>
          </Table>
        )}
        <ExchangeHistory exchanges={campaign.exchanges ?? []} dossiers={dossiers} />
      </section>
    </div>
  );
}
