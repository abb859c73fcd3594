import { Checkbox } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useRef, useState } from 'react';
import { chineseDate, type PlainDate } from '#shared/base/plain-date';
import { isOverdue, type Stood } from '#shared/ledger/index';
import { severityWords } from '#shared/ledger-glossary';
import type { ProblemId } from '#shared/model/ids';
import classes from './ledger-table.module.css';
import { StateMark } from './state-mark';

type Props = {
  readonly lines: readonly Stood[];
  readonly today: PlainDate;
  readonly chosen: ReadonlySet<ProblemId>;
  readonly onChosen: (chosen: ReadonlySet<ProblemId>) => void;
  readonly onOpen: (problem: ProblemId) => void;
};

const ROW = 40;
const HEAD = 36;
const columns = ['编号', '单位', '案卷/文号', '问题', '程度', '整改期限', '责任人', '状态'] as const;

/** Only rows in sight exist. Arrows move, Enter opens, Space chooses. */
export function LedgerTable({ lines, today, chosen, onChosen, onOpen }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState(0);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 8,
    scrollPaddingStart: HEAD,
  });
  const current = Math.min(place, lines.length - 1);
  const all = lines.length > 0 && lines.every(({ held }) => chosen.has(held.id));

  function choose(id: ProblemId): void {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChosen(next);
  }

  function onKeyDown(event: KeyboardEvent, { held }: Stood): void {
    if (event.nativeEvent.isComposing || event.target !== event.currentTarget) return;
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 12, PageUp: -12 };
    const step = steps[event.key];
    if (step === undefined && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (step !== undefined) moveTo(Math.max(0, Math.min(lines.length - 1, current + step)));
    else if (event.key === 'Enter') onOpen(held.id);
    else choose(held.id);
  }

  function moveTo(next: number): void {
    setPlace(next);
    virtual.scrollToIndex(next);
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-place="${next}"]`)?.focus());
  }

  return (
    <div ref={scroller} className={classes.scroller}>
      <table className={classes.table} aria-label="问题台账" aria-rowcount={lines.length + 1}>
        <thead>
          <tr className={classes.head}>
            <th scope="col">
              <Checkbox
                size="xs"
                aria-label="全选"
                checked={all}
                indeterminate={!all && chosen.size > 0}
                onChange={() => onChosen(all ? new Set() : new Set(lines.map(({ held }) => held.id)))}
              />
            </th>
            {columns.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const line = lines[index]!;
            return (
              <Row
                key={line.held.id}
                line={line}
                today={today}
                place={index}
                top={start}
                current={index === current}
                chosen={chosen.has(line.held.id)}
                onCurrent={() => setPlace(index)}
                onChoose={() => choose(line.held.id)}
                onOpen={() => onOpen(line.held.id)}
                onKeyDown={(event) => onKeyDown(event, line)}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

type RowProps = {
  readonly line: Stood;
  readonly today: PlainDate;
  readonly place: number;
  readonly top: number;
  readonly current: boolean;
  readonly chosen: boolean;
  readonly onCurrent: () => void;
  readonly onChoose: () => void;
  readonly onOpen: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

function Row({ line, today, place, top, current, chosen, onCurrent, onChoose, onOpen, onKeyDown }: RowProps) {
  const { problem } = line.held;
  const overdue = isOverdue(line.standing, today);
  return (
    <tr
      aria-rowindex={place + 2}
      aria-selected={chosen}
      className={classes.row}
      data-place={place}
      data-overdue={overdue || undefined}
      style={{ transform: `translateY(${top}px)` }}
      tabIndex={current ? 0 : -1}
      onFocus={onCurrent}
      onKeyDown={onKeyDown}
      onDoubleClick={onOpen}
    >
      <td>
        <Checkbox size="xs" tabIndex={-1} aria-label={`选择 ${problem.number}`} checked={chosen} onChange={onChoose} />
      </td>
      <td className={classes.number}>{problem.number}</td>
      <td title={problem.agency}>{problem.agency === '' ? '（未填单位）' : problem.agency}</td>
      <td title={problem.matter}>{problem.matter}</td>
      <td title={problem.words}>
        <button type="button" tabIndex={-1} className={classes.words} onClick={onOpen}>
          {problem.earlier !== undefined && <span className={classes.again}>往年重复</span>}
          {problem.words}
        </button>
      </td>
      <td>{severityWords[problem.severity]}</td>
      <td className={classes.due}>{line.standing.due === undefined ? '' : chineseDate(line.standing.due)}</td>
      <td title={problem.owner}>{problem.owner}</td>
      <td>
        <StateMark state={line.standing.state} overdue={overdue} />
      </td>
    </tr>
  );
}
