import { Checkbox, Select, Table, Text } from '@mantine/core';
import { procedureWords } from '#shared/glossary';
import type { Assignment, CampaignDossier, CampaignPlan, ReaderExchange } from '#shared/model/campaign';
import { procedures } from '#shared/model/procedure';
import { Readers } from './readers';
import type { Candidate } from './use-candidates';

type Props = {
  readonly candidate: Candidate;
  readonly plan: CampaignPlan;
  readonly assignments: readonly Assignment[];
  readonly writable: boolean;
  readonly onTake: (candidate: Candidate, taken: boolean) => void;
  readonly onSet: (candidate: Candidate, part: Partial<CampaignDossier>) => void;
  readonly onExchange: (exchange: ReaderExchange) => void;
};

/** One dossier of the library: whether it takes part, whose it is, as which case, and who reads it. */
export function AssignmentLine({ candidate, plan, assignments, writable, onTake, onSet, onExchange }: Props) {
  const { id, name, taken, keys } = candidate;
  const mine = assignments.find(({ dossier }) => dossier === id);
  return (
    <Table.Tr>
      <Table.Td>
        <Checkbox
          aria-label={`${name}参评`}
          checked={taken !== undefined}
          disabled={!writable || candidate.forCalibration}
          onChange={({ currentTarget }) => onTake(candidate, currentTarget.checked)}
        />
      </Table.Td>
      <Table.Td>{name}</Table.Td>
      {taken === undefined ? (
        <Table.Td colSpan={4}>
          {candidate.forCalibration && (
            <Text size="sm" c="dimmed">
              用于校准，不参评
            </Text>
          )}
        </Table.Td>
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
                locked={candidate.locked}
                onExchange={onExchange}
              />
            )}
          </Table.Td>
        </>
      )}
    </Table.Tr>
  );
}
