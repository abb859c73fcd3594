import { Text } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';
import type { Seat } from '#renderer/app/use-seat.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import type { Stood } from '#shared/ledger/index';
import type { ProblemId } from '#shared/model/ids';
import { AgencyTable } from './agency-table';
import { BulkBar } from './bulk-bar';
import { LedgerBoard } from './ledger-board';
import { LedgerFilters } from './ledger-filters';
import { editProblems } from './ledger-store';
import { LedgerTable } from './ledger-table';
import classes from './ledger-view.module.css';
import { type Ledger, useLedgerPorts } from './use-ledger';

/** 表格 · 看板 · 各单位 */
export type LedgerShape = 'table' | 'board' | 'agencies';

type Props = {
  readonly ledger: Ledger;
  /** What the filters leave. */
  readonly lines: readonly Stood[];
  readonly shape: LedgerShape;
  readonly seat: Seat;
  readonly writable: boolean;
  readonly onTable: () => void;
  readonly onOpen: (problem: ProblemId) => void;
};

const emptyWords: Record<Seat, string> = {
  bureau: '评查完成后，点“记入台账”把每卷的问题收到这里，再发整改通知、收答复、核验销号。',
  agency: '点“整改包”打开司法局发来的文件，或在“自查”里把发现的问题记入台账；然后逐条答复、附佐证。',
};

/** The problems as table, board or sums by agency, under their filters. */
export function LedgerLines({ ledger, lines, shape, seat, writable, onTable, onOpen }: Props) {
  const ports = useLedgerPorts();
  const { all, today, chosen, filter, setFilter, setChosen } = ledger;
  if (all.length === 0) {
    return <EmptyState icon={<IconListCheck size={44} stroke={1} aria-hidden />} sentence={emptyWords[seat]} />;
  }
  return (
    <>
      <LedgerFilters
        filter={filter}
        onFilter={setFilter}
        counts={ledger.counts.by}
        overdue={ledger.counts.overdue}
        repeated={ledger.counts.repeated}
        agencies={ledger.agencies}
        years={ledger.years}
      />
      {chosen.size > 0 && writable && (
        <BulkBar
          count={chosen.size}
          onEdit={(edit) =>
            editProblems(
              ports,
              all.filter(({ held }) => chosen.has(held.id)).map(({ held }) => held),
              edit,
            )
          }
          onClear={() => setChosen(new Set())}
        />
      )}
      <Sums {...ledger.closure} />
      {lines.length === 0 && <EmptyState sentence="没有符合条件的问题；请换一个筛选条件，或清空查找内容。" />}
      {lines.length > 0 && shape === 'table' && (
        <LedgerTable lines={lines} today={today} chosen={chosen} onChosen={setChosen} onOpen={onOpen} />
      )}
      {lines.length > 0 && shape === 'agencies' && (
        <AgencyTable
          lines={lines}
          today={today}
          onAgency={(agency) => {
            setFilter({ ...filter, agency });
            onTable();
          }}
        />
      )}
      {lines.length > 0 && shape === 'board' && <LedgerBoard lines={lines} today={today} onOpen={onOpen} />}
    </>
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
