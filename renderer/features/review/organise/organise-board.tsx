import { ActionIcon, Button, Select, TextInput } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { addTurns, type PagePictures, type StoredThumbnails, Thumbnail } from '#renderer/scan-viewer/index.ts';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import { type Instrument, type InstrumentKind, instrumentKinds } from '#shared/model/instrument';
import { beginAt, mergeWithPrevious, movePages, reclassify, retitle, shiftPage } from '../regroup';
import { arrange, turnPage } from '../review-store';
import type { Desk } from '../use-desk';
import { type BoardCommand, boardCommandFor } from './board-keys';
import styles from './organise.module.css';

const kindChoices = Object.entries(instrumentKinds).map(([value, { name }]) => ({ value, label: name }));

type OrganiseBoardProps = {
  readonly desk: Desk;
  readonly pictures: PagePictures;
  readonly stored: StoredThumbnails;
  readonly onLeave: () => void;
};

/** 整理页面: every paper a row of its pages; split, merge, retitle, reorder and turn by hand or by keys. Originals stay as they are. */
export function OrganiseBoard({ desk, pictures, stored, onLeave }: OrganiseBoardProps) {
  const { reviewed, ports, saving, refusing, position, onPage } = desk;
  const { instruments, viewed, dossier } = reviewed;
  const placed = new Set(instruments.flatMap(({ pages }) => pages));
  const loose = [...viewed.keys()].filter((ordinal) => !placed.has(ordinal));
  const order = [...instruments.flatMap(({ pages }) => pages), ...loose];
  const [at, setAt] = useState(position.page);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const title = useRef<HTMLInputElement>(null);
  const board = useRef<HTMLDivElement>(null);
  const current = instruments.find(({ pages }) => pages.includes(at));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the board takes the keys once, when it opens
  useEffect(() => {
    focusPage(board.current, at);
  }, []);
  const held = chosen.size > 0 ? order.filter((page) => chosen.has(page)) : [at];

  const save = (arranged: readonly Instrument[] | null) => {
    if (refusing() || arranged === instruments) return;
    void saving.save(() => arrange(ports, arranged));
    setChosen(new Set());
  };
  const neighbour = (step: 1 | -1): Instrument | undefined =>
    current && instruments[instruments.indexOf(current) + step];

  const actions = {
    split: () => save(beginAt(instruments, at)),
    merge: () => current && save(mergeWithPrevious(instruments, current.id)),
    forward: () => save(shiftPage(instruments, at, 1)),
    back: () => save(shiftPage(instruments, at, -1)),
    previous: () => {
      const into = current ? neighbour(-1) : instruments.at(-1);
      if (into) save(movePages(instruments, held, into.id));
    },
    next: () => {
      const into = neighbour(1);
      if (current && into) save(movePages(instruments, held, into.id, into.pages[0]));
    },
    turn() {
      if (refusing()) return;
      for (const ordinal of held) {
        const page = viewed.get(ordinal);
        if (page) void saving.save(() => turnPage(ports, page, page.turn, addTurns(page.turn, 90)));
      }
    },
  };

  const goTo = (page: number | undefined, choosing: boolean) => {
    if (page === undefined) return;
    if (choosing) setChosen(new Set([...chosen, at, page]));
    setAt(page);
    focusPage(board.current, page);
  };

  const commands: Readonly<Record<BoardCommand, () => void>> = {
    'next-page': () => goTo(order[order.indexOf(at) + 1], false),
    'previous-page': () => goTo(order[order.indexOf(at) - 1], false),
    'choose-next': () => goTo(order[order.indexOf(at) + 1], true),
    'choose-previous': () => goTo(order[order.indexOf(at) - 1], true),
    'next-paper': () => goTo(neighbour(1)?.pages[0] ?? loose[0], false),
    'previous-paper': () => goTo(current ? neighbour(-1)?.pages[0] : instruments.at(-1)?.pages[0], false),
    choose: () => setChosen(toggled(chosen, at)),
    split: actions.split,
    merge: actions.merge,
    earlier: actions.back,
    later: actions.forward,
    'to-previous': actions.previous,
    'to-next': actions.next,
    turn: actions.turn,
    title: () => title.current?.select(),
    open() {
      onPage(at);
      onLeave();
    },
    leave: () => (chosen.size > 0 ? setChosen(new Set()) : onLeave()),
  };
  const press = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement) {
      if (event.key === 'Escape') board.current?.focus();
      if (!event.ctrlKey) event.stopPropagation();
      return;
    }
    const command = boardCommandFor(event.nativeEvent);
    if (!command) return;
    event.preventDefault();
    event.stopPropagation();
    commands[command]();
  };

  const row = (id: string, name: string, pages: readonly number[]) => (
    <section key={id} className={styles.row} aria-label={name} data-current={pages.includes(at) || undefined}>
      <h3>
        {name}
        <small>{pages.length} 页</small>
      </h3>
      <ul
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          const paper = instruments.find((each) => each.id === id);
          if (paper) save(movePages(instruments, held, paper.id, droppedBefore(event.target)));
        }}
      >
        {pages.map((ordinal) => {
          const page = viewed.get(ordinal);
          return (
            page && (
              <li
                key={ordinal}
                data-ordinal={ordinal}
                data-chosen={chosen.has(ordinal) || undefined}
                draggable
                onDragStart={() => {
                  setAt(ordinal);
                  if (!chosen.has(ordinal)) setChosen(new Set());
                }}
                onClickCapture={(event) => {
                  if (event.ctrlKey || event.metaKey) setChosen(toggled(chosen, ordinal));
                  else if (event.shiftKey) setChosen(new Set([...chosen, ...between(order, at, ordinal)]));
                  else setChosen(new Set());
                }}
              >
                <Thumbnail
                  page={page}
                  pictures={pictures}
                  stored={stored}
                  current={ordinal === at}
                  cited={false}
                  onOpen={setAt}
                />
              </li>
            )
          );
        })}
      </ul>
    </section>
  );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the board, on top of its buttons
    <div ref={board} className={styles.board} tabIndex={-1} onKeyDown={press}>
      <header className={styles.bar} role="toolbar" aria-label="整理页面">
        <ActionIcon variant="subtle" aria-label="回到评查" title="回到评查（Esc）" onClick={onLeave}>
          <IconArrowLeft size={18} />
        </ActionIcon>
        <Action words="从此页拆开" keys="S" onAct={actions.split} />
        <Action words="并入上一份" keys="M" onAct={actions.merge} />
        <Action words="页序前移" keys="," onAct={actions.back} />
        <Action words="页序后移" keys="." onAct={actions.forward} />
        <Action words="移到上一份" keys="[" onAct={actions.previous} />
        <Action words="移到下一份" keys="]" onAct={actions.next} />
        <Action words="转 90°" keys="R" onAct={actions.turn} />
        {dossier.arrangement !== null && (
          <Button size="compact-xs" variant="subtle" onClick={() => save(null)}>
            恢复自动划分
          </Button>
        )}
      </header>
      {current && (
        <form
          key={`${current.id} ${current.title}`}
          className={styles.naming}
          onSubmit={(event) => {
            event.preventDefault();
            save(retitle(instruments, current.id, title.current?.value.trim() || current.title));
          }}
        >
          <TextInput ref={title} size="xs" label="标题（F2）" defaultValue={current.title} />
          <Select
            size="xs"
            label="种类"
            data={kindChoices}
            value={current.kind}
            searchable
            allowDeselect={false}
            nothingFoundMessage="没有这种文书"
            onChange={(kind) => kind && save(reclassify(instruments, current.id, kind as InstrumentKind))}
          />
          <Button type="submit" size="xs" variant="default">
            改名
          </Button>
          <span role="status">
            {chosen.size > 0 ? `已选 ${chosen.size} 页` : '空格选页，Shift → 连选；原件不改动，随时可撤销'}
          </span>
        </form>
      )}
      <div className={styles.rows}>
        {instruments.map(({ id, title: name, pages }) => row(id, name, pages))}
        {loose.length > 0 && row('loose', '未归入文书的页', loose)}
      </div>
    </div>
  );
}

type ActionProps = { readonly words: string; readonly keys: string; readonly onAct: () => void };

const Action = ({ words, keys, onAct }: ActionProps) => (
  <Button size="compact-xs" variant="default" rightSection={<KeyHint keys={keys} />} onClick={onAct}>
    {words}
  </Button>
);

const focusPage = (board: HTMLElement | null, page: number): void =>
  board?.querySelector<HTMLElement>(`[data-ordinal="${page}"] button`)?.focus();

function toggled(chosen: ReadonlySet<number>, page: number): ReadonlySet<number> {
  const after = new Set(chosen);
  if (!after.delete(page)) after.add(page);
  return after;
}

function between(order: readonly number[], a: number, b: number): readonly number[] {
  const [from, to] = [order.indexOf(a), order.indexOf(b)].toSorted((x, y) => x - y) as [number, number];
  return order.slice(from, to + 1);
}

/** The page a drop fell on; undefined for the end of the row. */
function droppedBefore(target: EventTarget): number | undefined {
  const page = target instanceof Element ? target.closest<HTMLElement>('[data-ordinal]') : null;
  return page ? Number(page.dataset.ordinal) : undefined;
}
