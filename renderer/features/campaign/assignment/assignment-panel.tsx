import { Button, Checkbox, Group, Select, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { keptWords, saveAsExcel } from '#renderer/app/save-papers.ts';
import { useServices } from '#renderer/app/services-context.ts';
import { useReviewer } from '#renderer/app/use-reviewer.ts';
import { Outcome } from '#renderer/ui/outcome.tsx';
import { useActing } from '#renderer/ui/use-acting.ts';
import { assign, type Refusal, substitutes } from '#shared/campaign/index';
import { procedureWords } from '#shared/glossary';
import type { CampaignState } from '#shared/journal/index';
import type { Assignment, CampaignDossier, CampaignPlan } from '#shared/model/campaign';
import type { ReviewerName } from '#shared/model/ids';
import { procedures } from '#shared/model/procedure';
import { assignmentList } from '#shared/outputs/index';
import classes from '../campaign.module.css';
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
                disabled={candidates.every(({ taken }) => taken !== undefined)}
                onClick={() =>
                  void gather([...dossiers, ...candidates.filter((each) => !each.taken).map((each) => each.suggested)])
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
                <Line
                  key={candidate.id}
                  candidate={candidate}
                  plan={plan}
                  assignments={assignments}
                  writable={writable}
                  onTake={take}
                  onSet={set}
                  onAssign={(next) => void told(next)}
                />
              ))}
            </Table.Tbody>
          </Table>
        )}
      </section>
    </div>
  );
}

type LineProps = {
  readonly candidate: Candidate;
  readonly plan: CampaignPlan;
  readonly assignments: readonly Assignment[];
  readonly writable: boolean;
  readonly onTake: (candidate: Candidate, taken: boolean) => void;
  readonly onSet: (candidate: Candidate, part: Partial<CampaignDossier>) => void;
  readonly onAssign: (assignments: readonly Assignment[]) => void;
};

function Line({ candidate, plan, assignments, writable, onTake, onSet, onAssign }: LineProps) {
  const { id, name, taken, keys } = candidate;
  const mine = assignments.find(({ dossier }) => dossier === id);
  return (
    <Table.Tr>
      <Table.Td>
        <Checkbox
          aria-label={`${name}参评`}
          checked={taken !== undefined}
          disabled={!writable}
          onChange={({ currentTarget }) => onTake(candidate, currentTarget.checked)}
        />
      </Table.Td>
      <Table.Td>{name}</Table.Td>
      {taken === undefined ? (
        <Table.Td colSpan={4} />
      ) : (
        <>
          <Table.Td>
            <Select
              aria-label={`${name}的执法单位`}
              size="xs"
              searchable
              disabled={!writable}
              placeholder="请选择"
              value={taken.agency || null}
              data={[...new Set([...plan.agencies, taken.agency])].filter((agency) => agency !== '')}
              onChange={(agency) => agency !== null && onSet(candidate, { agency })}
            />
          </Table.Td>
          <Table.Td>
            <Select
              aria-label={`${name}的程序种类`}
              size="xs"
              allowDeselect={false}
              disabled={!writable}
              value={taken.procedure}
              data={procedures.map((value) => ({ value, label: procedureWords[value] }))}
              onChange={(procedure) => procedure !== null && onSet(candidate, { procedure })}
            />
          </Table.Td>
          <Table.Td>
            <Select
              aria-label={`${name}对应的案号`}
              size="xs"
              searchable
              disabled={!writable || keys.length === 0}
              placeholder={keys.length === 0 ? '没有抽样' : '未对应'}
              value={taken.drawn ?? null}
              data={[...keys]}
              onChange={(drawn) => drawn !== null && onSet(candidate, candidate.asDrawn(drawn))}
            />
          </Table.Td>
          <Table.Td>
            {mine === undefined ? (
              <Text size="sm" c="dimmed">
                未分配
              </Text>
            ) : (
              <Readers
                dossier={taken}
                mine={mine}
                plan={plan}
                assignments={assignments}
                writable={writable}
                onAssign={onAssign}
              />
            )}
          </Table.Td>
        </>
      )}
    </Table.Tr>
  );
}

type ReadersProps = {
  readonly dossier: CampaignDossier;
  readonly mine: Assignment;
  readonly plan: CampaignPlan;
  readonly assignments: readonly Assignment[];
  readonly writable: boolean;
  readonly onAssign: (assignments: readonly Assignment[]) => void;
};

/** Each reader may be exchanged for another of the panel who is not barred. */
function Readers({ dossier, mine, plan, assignments, writable, onAssign }: ReadersProps) {
  const others = substitutes(plan, dossier, assignments);
  const exchange = (out: ReviewerName, into: ReviewerName) =>
    onAssign(
      assignments.map((each) =>
        each.dossier === mine.dossier
          ? { ...each, readers: each.readers.map((reader) => (reader === out ? into : reader)) }
          : each,
      ),
    );
  return (
    <Group gap={4} wrap="nowrap">
      {mine.readers.map((reader) => (
        <Select
          key={reader}
          aria-label={`${dossier.name}的评查员${reader}`}
          size="xs"
          w={100}
          allowDeselect={false}
          disabled={!writable || others.length === 0}
          value={reader}
          data={[reader, ...others]}
          onChange={(into) => into !== null && into !== reader && exchange(reader, into as ReviewerName)}
        />
      ))}
    </Group>
  );
}
