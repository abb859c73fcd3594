import { Button, Select, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { DateField } from '#renderer/app/date-field.tsx';
import { useServices } from '#renderer/app/services-context.ts';
import { useReviewer } from '#renderer/app/use-reviewer.ts';
import { useToday } from '#renderer/app/use-today.ts';
import { chineseDate, type PlainDate } from '#shared/base/plain-date';
import type { Duty } from '#shared/campaign/index';
import type { CampaignState } from '#shared/journal/index';
import classes from '../campaign.module.css';
import { useDuties } from './use-duties';

type Props = {
  readonly campaign: CampaignState;
  readonly campaigns: readonly CampaignState[];
  readonly year: number;
  readonly writable: boolean;
};

const stateWords: Readonly<Record<Duty['state'], string>> = {
  done: '已完成',
  open: '未到期',
  soon: '临近期限',
  overdue: '已逾期',
};

/** 年度任务: who owes which round until when, what is near or late, and the register of rounds reported by agencies. */
export function DutiesPanel({ campaign, campaigns, year, writable }: Props) {
  const { store } = useServices();
  const by = useReviewer();
  const today = useToday();
  const [agency, setAgency] = useState<string | null>(null);
  const [on, setOn] = useState<string>(today);
  const held = useDuties(campaigns, year);
  if (held === undefined) return null;
  const { duties, pressing } = held;

  return (
    <div className={classes.panel}>
      <section className={classes.section} aria-label="年度任务">
        <Text fw={600}>
          {year} 年规定动作
          {pressing.length > 0 && `：${pressing.length} 项临近期限或已逾期`}
        </Text>
        <Table verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>责任单位</Table.Th>
              <Table.Th>任务</Table.Th>
              <Table.Th w={140}>期限</Table.Th>
              <Table.Th w={90}>完成</Table.Th>
              <Table.Th w={110}>状态</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {duties.map((duty) => (
              <Table.Tr key={`${duty.kind} ${duty.agency}`}>
                <Table.Td>{duty.agency || '司法行政部门'}</Table.Td>
                <Table.Td>{duty.words}</Table.Td>
                <Table.Td>{chineseDate(duty.due)}</Table.Td>
                <Table.Td>
                  {duty.done}/{duty.needed} 次
                </Table.Td>
                <Table.Td className={classes.state} data-state={duty.state}>
                  {stateWords[duty.state]}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Text size="xs" c="dimmed">
          依据《西安市人民政府办公厅关于进一步规范行政执法行为提升行政执法能力的实施意见》（市政办发〔2022〕40号）第（十三）条整理；本地另有规定的从其规定。
        </Text>
      </section>
      {writable && (
        <section className={classes.section} aria-label="备案登记">
          <Text fw={600}>登记单位报来的年度评查（备案）</Text>
          <div className={classes.row}>
            <Select
              label="单位"
              w={260}
              searchable
              value={agency}
              data={[...new Set(campaigns.flatMap(({ plan }) => plan?.agencies ?? []))]}
              onChange={setAgency}
            />
            <DateField label="备案日期" w={175} value={on} onDay={setOn} />
            <Button
              disabled={agency === null || on === ''}
              onClick={() =>
                void store.commit(
                  {
                    kind: 'campaign.filed',
                    subject: campaign.id,
                    payload: { filing: { agency: agency!, on: on as PlainDate } },
                  },
                  by,
                )
              }
            >
              登记
            </Button>
          </div>
          <ul className={classes.notes}>
            {campaign.filings.map((filing) => (
              <li key={`${filing.agency} ${filing.on}`}>
                {filing.agency}　{chineseDate(filing.on)}
                <Button
                  variant="subtle"
                  size="compact-xs"
                  ml="sm"
                  onClick={() =>
                    void store.commit(
                      { kind: 'campaign.filing-withdrawn', subject: campaign.id, payload: { filing } },
                      by,
                    )
                  }
                >
                  撤销登记
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
