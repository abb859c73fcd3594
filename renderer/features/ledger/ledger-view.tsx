import { Button, Group, SegmentedControl, Skeleton, Text, Title } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { IconListCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import { useReviewer } from '#renderer/app/use-reviewer.ts';
import { useSeat } from '#renderer/app/use-seat.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import type { ProblemId } from '#shared/model/ids';
import { AgencyTable } from './agency-table';
import { BulkBar } from './bulk-bar';
import { type Entered, enterReviews } from './enter-reviews';
import { LedgerActions } from './ledger-actions';
import { LedgerBoard } from './ledger-board';
import { LedgerFilters } from './ledger-filters';
import { editProblems } from './ledger-store';
import { LedgerTable } from './ledger-table';
import classes from './ledger-view.module.css';
import { ProblemView } from './problem-view';
import { SentTable } from './sent-table';
import { useLedger, useLedgerPorts } from './use-ledger';

type Props = {
  readonly writable: boolean;
  readonly problem: ProblemId | undefined;
  readonly onOpen: (problem: ProblemId | undefined) => void;
};

/** 表格 · 看板 · 各单位 · 已发文书 */
type Shape = 'table' | 'board' | 'agencies' | 'sent';

/** 问题台账: every problem, where it stands, and what comes next. */
export function LedgerView({ writable, problem, onOpen }: Props) {
  const ledger = useLedger();
  const ports = useLedgerPorts();
  const [shape, setShape] = useLocalStorage<Shape>({ key: 'ledger-shape', defaultValue: 'table' });
  const [from, setFrom] = useSeat();
  const open = ledger.all.find(({ held }) => held.id === problem);
  if (problem !== undefined && open !== undefined) {
    return (
      <ProblemView
        from={from}
        key={problem}
        line={open}
        all={ledger.all}
        writable={writable}
        onLeave={() => onOpen(undefined)}
        onOpen={onOpen}
      />
    );
  }

  return (
    <main className={classes.view}>
      <Group justify="space-between">
        <Title order={1}>问题台账</Title>
        <Group gap="sm">
          {writable && from === 'bureau' && <EnterReviews />}
          {writable && <LedgerActions ledger={ledger} from={from} onFrom={setFrom} />}
          <SegmentedControl
            aria-label="台账样式"
            value={shape}
            onChange={(value) => setShape(value as Shape)}
            data={[
              { value: 'table', label: '表格' },
              { value: 'board', label: '看板' },
              { value: 'agencies', label: '各单位' },
              { value: 'sent', label: '已发文书' },
            ]}
          />
        </Group>
      </Group>
      {ledger.lines === undefined && <Skeleton height={240} />}
      {ledger.total === 0 && (
        <EmptyState
          icon={<IconListCheck size={44} stroke={1} aria-hidden />}
          sentence="评查完成后，点“记入台账”把每卷的问题收到这里，再发整改通知、收答复、核验销号。"
        />
      )}
      {ledger.lines !== undefined && ledger.total !== 0 && (
        <>
          <LedgerFilters
            filter={ledger.filter}
            onFilter={ledger.setFilter}
            counts={ledger.closure.by}
            overdue={ledger.closure.overdue}
            repeated={ledger.closure.repeated}
            agencies={ledger.agencies}
            years={ledger.years}
          />
          {ledger.chosen.size > 0 && writable && (
            <BulkBar
              count={ledger.chosen.size}
              onEdit={(edit) =>
                editProblems(
                  ports,
                  ledger.all.filter(({ held }) => ledger.chosen.has(held.id)).map(({ held }) => held),
                  edit,
                )
              }
              onClear={() => ledger.setChosen(new Set())}
            />
          )}
          <Sums {...ledger.closure} />
          {ledger.lines.length === 0 && (
            <EmptyState sentence="没有符合条件的问题；请换一个筛选条件，或清空查找内容。" />
          )}
          {ledger.lines.length > 0 && shape === 'table' && (
            <LedgerTable
              lines={ledger.lines}
              today={ledger.today}
              chosen={ledger.chosen}
              onChosen={ledger.setChosen}
              onOpen={onOpen}
            />
          )}
          {ledger.lines.length > 0 && shape === 'agencies' && (
            <AgencyTable
              lines={ledger.lines}
              today={ledger.today}
              onAgency={(agency) => {
                ledger.setFilter({ ...ledger.filter, agency });
                setShape('table');
              }}
            />
          )}
          {shape === 'sent' && <SentTable writable={writable} />}
          {ledger.lines.length > 0 && shape === 'board' && (
            <LedgerBoard lines={ledger.lines} today={ledger.today} onOpen={onOpen} />
          )}
        </>
      )}
    </main>
  );
}

type SumsProps = { readonly total: number; readonly overdue: number; readonly rate: number | undefined };

function Sums({ total, overdue, rate }: SumsProps) {
  return (
    <Text className={classes.sums} role="status">
      {total} 条{overdue > 0 && `，逾期 ${overdue} 条`}
      {rate !== undefined && `，销号率 ${(rate * 100).toFixed(1)}%（已了结÷已通知）`}
    </Text>
  );
}

/** 记入台账 from the concluded reviews of this desk; says what came of it. */
function EnterReviews() {
  const { store, templates } = useServices();
  const by = useReviewer();
  const [entered, setEntered] = useState<Entered | undefined>(undefined);
  return (
    <Group gap="xs">
      {entered !== undefined && (
        <Text size="sm" c="dimmed" role="status">
          {entered.reviews === 0
            ? '还没有完成评查的案卷'
            : `${entered.reviews} 卷，新记入 ${entered.fresh} 条，更新 ${entered.reworded} 条`}
        </Text>
      )}
      <Button variant="default" onClick={() => void enterReviews({ store, find: templates.find, by }).then(setEntered)}>
        记入台账
      </Button>
    </Group>
  );
}
