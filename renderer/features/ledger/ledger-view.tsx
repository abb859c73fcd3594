import { Group, SegmentedControl, Skeleton, Title } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { type Seat, useSeat } from '#renderer/app/use-seat.ts';
import type { ProblemId } from '#shared/model/ids';
import { EnterReviews } from './enter-reviews-button';
import { LedgerActions } from './ledger-actions';
import { LedgerLines, type LedgerShape } from './ledger-lines';
import classes from './ledger-view.module.css';
import { ProblemView } from './problem-view';
import { SentTable } from './sent-table';
import { Submissions } from './submissions/submissions';
import { useLedger } from './use-ledger';

type Props = {
  readonly writable: boolean;
  readonly problem: ProblemId | undefined;
  readonly onOpen: (problem: ProblemId | undefined) => void;
};

/** 表格 · 看板 · 各单位 · 报送材料 · 已发文书 */
type Shape = LedgerShape | 'submissions' | 'sent';

const shapeWords: Record<Shape, string> = {
  table: '表格',
  board: '看板',
  agencies: '各单位',
  submissions: '报送材料',
  sent: '已发文书',
};

/** An agency has no other agencies to compare; the bureau hands nothing in. */
const shapesOf: Record<Seat, readonly Shape[]> = {
  bureau: ['table', 'board', 'agencies', 'sent'],
  agency: ['table', 'board', 'submissions', 'sent'],
};

/** 问题台账: every problem, where it stands, and what comes next. */
export function LedgerView({ writable, problem, onOpen }: Props) {
  const ledger = useLedger();
  const [kept, setShape] = useLocalStorage<Shape>({ key: 'ledger-shape', defaultValue: 'table' });
  const [seat, setSeat] = useSeat();
  const shapes = shapesOf[seat];
  const shape = shapes.includes(kept) ? kept : 'table';
  const open = ledger.all.find(({ held }) => held.id === problem);
  if (problem !== undefined && open !== undefined) {
    return (
      <ProblemView
        from={seat}
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
          {writable && seat === 'bureau' && <EnterReviews />}
          {writable && <LedgerActions ledger={ledger} from={seat} onFrom={setSeat} />}
          <SegmentedControl
            aria-label="台账样式"
            value={shape}
            onChange={(value) => setShape(value as Shape)}
            data={shapes.map((value) => ({ value, label: shapeWords[value] }))}
          />
        </Group>
      </Group>
      {ledger.lines === undefined && <Skeleton height={240} />}
      {shape === 'sent' && <SentTable writable={writable} />}
      {shape === 'submissions' && <Submissions writable={writable} />}
      {ledger.lines !== undefined && shape !== 'sent' && shape !== 'submissions' && (
        <LedgerLines
          ledger={ledger}
          lines={ledger.lines}
          shape={shape}
          seat={seat}
          writable={writable}
          onTable={() => setShape('table')}
          onOpen={onOpen}
        />
      )}
    </main>
  );
}
