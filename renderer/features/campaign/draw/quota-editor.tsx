import { ActionIcon, Button, NumberInput, Select, Table } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { stratumValue } from '#shared/campaign/index';
import { stratumWords } from '#shared/glossary';
import { type Frame, type Quota, type Stratum, strata } from '#shared/model/draw';

type Props = {
  readonly frame: Frame;
  readonly quotas: readonly Quota[];
  readonly onChange: (quotas: readonly Quota[]) => void;
};

/** 名额: one line for each part of the list, and how many are drawn of it. A case counts for the first line it fits. */
export function QuotaEditor({ frame, quotas, onChange }: Props) {
  const set = (at: number, part: Partial<Quota>) => onChange(quotas.with(at, { ...quotas[at]!, ...part }));
  return (
    <>
      <Table verticalSpacing={4} aria-label="名额">
        <Table.Thead>
          <Table.Tr>
            {narrowed.map((stratum) => (
              <Table.Th key={stratum}>{stratumWords[stratum]}</Table.Th>
            ))}
            <Table.Th w={110}>件数</Table.Th>
            <Table.Th w={150}>在其中按此分配</Table.Th>
            <Table.Th w={40} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {quotas.map((quota, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a quota is what its place says
            <Table.Tr key={at}>
              {narrowed.map((stratum) => (
                <Table.Td key={stratum}>
                  <Select
                    aria-label={`第${at + 1}条名额的${stratumWords[stratum]}`}
                    clearable
                    searchable
                    placeholder="不限"
                    value={quota.where[stratum] ?? null}
                    data={valuesOf(frame, stratum)}
                    onChange={(value) => {
                      const { [stratum]: _, ...others } = quota.where;
                      set(at, { where: value === null ? others : { ...others, [stratum]: value } });
                    }}
                  />
                </Table.Td>
              ))}
              <Table.Td>
                <NumberInput
                  aria-label={`第${at + 1}条名额的件数`}
                  min={0}
                  value={'count' in quota.take ? quota.take.count : quota.take.atLeast}
                  onChange={(count) => set(at, { take: { count: Number(count) } })}
                />
              </Table.Td>
              <Table.Td>
                <Select
                  aria-label={`第${at + 1}条名额的分配`}
                  clearable
                  placeholder="不分"
                  value={quota.spread ?? null}
                  data={strata.map((stratum) => ({ value: stratum, label: stratumWords[stratum] }))}
                  onChange={(spread) => {
                    const { spread: _, ...plain } = quota;
                    onChange(quotas.with(at, spread === null ? plain : { ...plain, spread: spread as Stratum }));
                  }}
                />
              </Table.Td>
              <Table.Td>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={`删除第${at + 1}条名额`}
                  onClick={() => onChange(quotas.toSpliced(at, 1))}
                >
                  <IconTrash size={16} />
                </ActionIcon>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <div>
        <Button variant="default" size="xs" onClick={() => onChange([...quotas, { where: {}, take: { count: 10 } }])}>
          增加一条名额
        </Button>
      </div>
    </>
  );
}

const narrowed: readonly Stratum[] = ['procedure', 'agency', 'domain', 'enterprise'];

const valuesOf = ({ cases }: Frame, stratum: Stratum): string[] =>
  [...new Set(cases.map((each) => stratumValue(each, stratum)))].filter((value) => value !== '').sort();
