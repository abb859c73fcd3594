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
  draftOf(line: DeskLine): Draft;
  /** Keeps the draft, and saves it as a mark as soon as it makes one; `typing` waits for a pause. */
  edit(line: DeskLine, draft: Draft, how?: 'typing' | 'composing'): void;
  /** Saves what still waits. */
  flush(): void;
  /** Sets marks as they are, in one step. */
  set(marks: readonly SettableMark[], words: string): Promise<boolean>;
  /** Lets go of a draft: the saved mark, or nothing, is what stands. */
  forget(item: ItemId): void;
};

/** Drafts of the open item, saved on their own the moment they make a mark. */
export function useMarking(ports: ReviewPorts, template: TemplateRef, saving: Saving): Marking {
  const [drafts, setDrafts] = useState<ReadonlyMap<ItemId, Draft>>(new Map());
  const waiting = useRef<{ readonly timer: number; readonly run: () => void }>(undefined);
  const { save } = saving;

  const flush = useCallback(() => {
    const held = waiting.current;
    if (!held) return;
    window.clearTimeout(held.timer);
    waiting.current = undefined;
    held.run();
  }, []);

  useEffect(() => {
    // What was typed in the last moments is saved when the window goes, too.
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);

  const set = useCallback(
    (marks: readonly SettableMark[], words: string, run?: string) =>
      save(() => setMarks(ports, template, marks, { words, item: marks[0]?.item, run })),
    [save, ports, template],
  );

  const edit = useCallback(
    (line: DeskLine, draft: Draft, how?: 'typing' | 'composing') => {
      setDrafts((held) => new Map(held).set(line.id, draft));
      if (waiting.current) window.clearTimeout(waiting.current.timer);
      waiting.current = undefined;
      const settled = settling(line, draft);
      if (how === 'composing' || !settled.ok || !differs(line, draft)) return;
      const run = () => void set([settled.mark], `${line.target.title}的意见`, how && `note:${line.id}`);
      if (how === undefined) run();
      else waiting.current = { timer: window.setTimeout(flush, PAUSE), run };
    },
    [set, flush],
  );

  const forget = useCallback((item: ItemId) => {
    setDrafts((held) => {
      const rest = new Map(held);
      rest.delete(item);
      return rest;
    });
  }, []);

  return { draftOf: (line) => drafts.get(line.id) ?? startingDraft(line), edit, flush, set, forget };
}
