import { Button, Table, Text } from '@mantine/core';
import { quotaForecast } from '#shared/campaign/index';
import { stratumWords } from '#shared/glossary';
import type { Frame, Quota } from '#shared/model/draw';
import classes from '../campaign.module.css';
import { narrowed, QuotaLine } from './quota-line';

type Props = {
  readonly frame: Frame;
  readonly quotas: readonly Quota[];
  readonly onChange: (quotas: readonly Quota[]) => void;
};

/** 名额: one line for each part of the list, and how many are drawn of it. A case counts for the first line it fits. */
export function QuotaEditor({ frame, quotas, onChange }: Props) {
  const forecast = quotaForecast(frame, quotas);
  const asked = forecast.reduce((sum, { wanted, had }) => sum + Math.min(wanted, had), 0);
  const fitting = forecast.reduce((sum, { had }) => sum + had, 0);
  return (
    <>
      <div className={classes.wide}>
        <Table verticalSpacing={4} horizontalSpacing={4} miw={900} aria-label="名额">
          <Table.Thead>
            <Table.Tr>
              {narrowed.map((stratum) => (
                <Table.Th key={stratum} {...(stratum === 'procedure' && { w: 158 })}>
                  {stratumWords[stratum]}
                </Table.Th>
              ))}
              <Table.Th w={92}>方式</Table.Th>
              <Table.Th w={150}>名额</Table.Th>
              <Table.Th w={104}>在其中按此分配</Table.Th>
              <Table.Th w={72}>每个至少</Table.Th>
              <Table.Th w={96}>抽 / 清单中</Table.Th>
              <Table.Th w={32} />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {quotas.map((quota, at) => (
              <QuotaLine
                // biome-ignore lint/suspicious/noArrayIndexKey: a quota is what its place says
                key={at}
                frame={frame}
                quota={quota}
                number={at + 1}
                forecast={forecast[at]!}
                onChange={(next) => onChange(quotas.with(at, next))}
                onRemove={() => onChange(quotas.toSpliced(at, 1))}
              />
            ))}
          </Table.Tbody>
        </Table>
      </div>
      <Text size="sm">
        合计抽 {asked} 件；清单 {frame.cases.length} 件，
        {fitting < frame.cases.length
          ? `其中 ${frame.cases.length - fitting} 件不在任何一条名额之内，不会抽到。`
          : '全部在名额之内。'}
      </Text>
      <div>
        <Button variant="default" size="xs" onClick={() => onChange([...quotas, { where: {}, take: { count: 10 } }])}>
          增加一条名额
        </Button>
      </div>
    </>
  );
}
