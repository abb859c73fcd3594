import { UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { DossierId } from '#shared/model/ids';
import type { DossierLine, Sorting, SortKey } from './dossier-list';
import classes from './dossier-table.module.css';
import { type DossierActions, DossierTableRow } from './dossier-table-row';
import { placeAfterKey } from './place-after-key';

type Props = {
  readonly lines: readonly DossierLine[];
  readonly sorting: Sorting;
  readonly sortBy: (key: SortKey) => void;
  readonly actions: DossierActions;
};

const ROW = 40;
const HEAD = 36;
const columns: readonly { readonly title: string; readonly key?: SortKey; readonly figure?: true }[] = [
  { title: '案卷', key: 'name' },
  { title: '页数', key: 'pages', figure: true },
  { title: '程序' },
  { title: '识别' },
  { title: '检查结果', key: 'violated' },
  { title: '评查' },
  { title: '得分与等次', key: 'score' },
];

/** Ten thousand dossiers scroll smoothly: only rows in sight exist. Arrows move, Enter opens, Space shows pages. */
export function DossierTable({ lines, sorting, sortBy, actions }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<DossierId | undefined>(undefined);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 8,
    scrollPaddingStart: HEAD,
  });
  const place = Math.max(
    0,
    lines.findIndex(({ id }) => id === current),
  );

  function onKeyDown(event: KeyboardEvent, line: DossierLine): void {
    if (event.nativeEvent.isComposing || event.target !== event.currentTarget) return;
    const next = placeAfterKey(event.key, place, lines.length);
    const act = rowKeys[event.key];
    if (next === undefined && act === undefined) return;
    event.preventDefault();
    if (next === undefined) actions[act!](line);
    else moveTo(next);
  }

  function moveTo(next: number): void {
    setCurrent(lines[next]?.id);
    virtual.scrollToIndex(next);
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-place="${next}"]`)?.focus());
  }

  return (
    <div ref={scroller} className={classes.scroller}>
      <table className={classes.table} aria-label="案卷" aria-rowcount={lines.length + 1}>
        <thead>
          <tr className={classes.head}>
            {columns.map(({ title, key, figure }) => (
              <th key={title} scope="col" data-figure={figure} aria-sort={ariaSort(key, sorting)}>
                {key === undefined ? title : <SortHead title={title} of={key} sorting={sorting} sortBy={sortBy} />}
              </th>
            ))}
            <th scope="col" aria-label="操作" />
          </tr>
        </thead>
        <tbody style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => (
            <DossierTableRow
              key={lines[index]!.id}
              line={lines[index]!}
              place={index}
              top={start}
              current={index === place}
              onCurrent={() => setCurrent(lines[index]!.id)}
              onKeyDown={(event) => onKeyDown(event, lines[index]!)}
              actions={actions}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const rowKeys: Readonly<Record<string, keyof DossierActions>> = {
  Enter: 'review',
  ' ': 'look',
  F2: 'rename',
  Delete: 'remove',
};

type SortHeadProps = {
  readonly title: string;
  readonly of: SortKey;
  readonly sorting: Sorting;
  readonly sortBy: (key: SortKey) => void;
};

function SortHead({ title, of, sorting, sortBy }: SortHeadProps) {
  const Arrow = sorting.down ? IconChevronDown : IconChevronUp;
  return (
    <UnstyledButton className={classes.sort} onClick={() => sortBy(of)}>
      {title}
      {sorting.key === of && <Arrow size={14} aria-hidden />}
    </UnstyledButton>
  );
}

function ariaSort(key: SortKey | undefined, sorting: Sorting): 'ascending' | 'descending' | undefined {
  if (key !== sorting.key) return undefined;
  return sorting.down ? 'descending' : 'ascending';
}
