import { useCallback, useEffect, useRef, useState } from 'react';
import type { ItemId } from '#shared/model/ids';
import type { TemplateRef } from '#shared/model/scoring-template';
import type { DeskLine } from './desk-lines';
import { type Draft, differs, type SettableMark, settling, startingDraft } from './draft';
import { type ReviewPorts, setMarks } from './review-store';
import type { Saving } from './use-saving';

/** Pause in typing after which a note is saved, in milliseconds. */
const PAUSE = 600;

export type Marking = {
  /** Marks sent to the journal in this sitting; they lie over the view until it has caught up. */
  readonly onTheWay: ReadonlyMap<ItemId, SettableMark>;
  draftOf(line: DeskLine): Draft;
  /** Keeps the draft, and saves it as a mark as soon as it makes one; `typing` waits for a pause, `composing` for the end. */
  edit(line: DeskLine, draft: Draft, how?: 'typing' | 'composing'): void;
  /** Saves what still waits. */
  flush(): void;
  /** Sets marks as they are, in one step; the desk shows them at once. */
  set(marks: readonly SettableMark[], words: string): void;
  /** Lets go of a draft and of what is on the way: the view alone says what stands. */
  forget(item: ItemId): void;
};

/** Drafts of the open item, saved on their own the moment they make a mark. */
export function useMarking(ports: ReviewPorts, template: TemplateRef, saving: Saving): Marking {
  const [drafts, setDrafts] = useState<ReadonlyMap<ItemId, Draft>>(new Map());
  const [onTheWay, setOnTheWay] = useState<ReadonlyMap<ItemId, SettableMark>>(new Map());
  const waiting = useRef<{ readonly timer: number; readonly run: () => void }>(undefined);
  const { save } = saving;

  const drop = useCallback(() => {
    if (waiting.current) window.clearTimeout(waiting.current.timer);
    waiting.current = undefined;
  }, []);

  const flush = useCallback(() => {
    const held = waiting.current;
    drop();
    held?.run();
  }, [drop]);

  useEffect(() => {
    // What was typed in the last moments is saved when the window goes, too.
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);

  const send = useCallback(
    async (marks: readonly SettableMark[], words: string, run?: string) => {
      const items = marks.map(({ item }) => item);
      setOnTheWay((held) => new Map([...held, ...marks.map((mark) => [mark.item, mark] as const)]));
      const saved = await save(() => setMarks(ports, template, marks, { words, item: items[0], run }));
      if (!saved) setOnTheWay((held) => without(held, items));
    },
    [save, ports, template],
  );

  const edit = useCallback(
    (line: DeskLine, draft: Draft, how?: 'typing' | 'composing') => {
      setDrafts((held) => new Map(held).set(line.id, draft));
      drop();
      const settled = settling(line, draft);
      if (how === 'composing' || !settled.ok || !differs(line, draft)) return;
      const run = () => void send([settled.mark], `${line.target.title}的意见`, how && `note:${line.id}`);
      if (how === undefined) run();
      else waiting.current = { timer: window.setTimeout(flush, PAUSE), run };
    },
    [send, flush, drop],
  );

  const set = useCallback(
    (marks: readonly SettableMark[], words: string) => {
      drop();
      setDrafts((held) =>
        without(
          held,
          marks.map(({ item }) => item),
        ),
      );
      void send(marks, words);
    },
    [send, drop],
  );

  const forget = useCallback((item: ItemId) => {
    setDrafts((held) => without(held, [item]));
    setOnTheWay((held) => without(held, [item]));
  }, []);

  return { onTheWay, draftOf: (line) => drafts.get(line.id) ?? startingDraft(line), edit, flush, set, forget };
}

function without<Value>(held: ReadonlyMap<ItemId, Value>, items: readonly ItemId[]): ReadonlyMap<ItemId, Value> {
  return new Map([...held].filter(([item]) => !items.includes(item)));
}
