import { useState } from 'react';
import type { Instrument, InstrumentKind } from '#shared/model/instrument';
import { placePages } from '../regroup';
import { arrange, vouch, withdrawVouch } from '../review-store';
import type { UndoStep } from '../undo-stack';
import type { Desk } from '../use-desk';
import { isOpen, pagesWords, stillMeant, type UnreadPage } from './unread-pages';

const none: ReadonlySet<number> = new Set();

/** 已看过本页: which unread pages the reviewer speaks of, and what is said of them. */
export function useUnread(desk: Desk) {
  const { reviewed, position, ports, saving, refusing, panel, setPanel, setHint } = desk;
  const { unread, instruments } = reviewed;
  const [ticked, setTicked] = useState(none);
  const sayable = unread.filter(({ read, vouchedAt }) => !read && vouchedAt === undefined);
  const chosen = sayable.filter(({ ordinal }) => (ticked.size > 0 ? ticked.has(ordinal) : ordinal === position.page));
  const ordinals = chosen.map(({ ordinal }) => ordinal);

  /** What the library refused is told beside, and the pages stay chosen. */
  async function say(command: () => Promise<UndoStep>, words: string): Promise<void> {
    if (!(await saving.save(command))) return;
    setTicked(none);
    setHint(`${words}，相关各项随即重新检查`);
  }

  return {
    chosen: ordinals,
    /** Opens the list of unread pages, with these chosen or else the page on the desk. */
    open: (pages: readonly number[] = []) => {
      setTicked(new Set(pages));
      setPanel('unread');
    },
    toggle: () => {
      if (panel === 'unread') return setPanel('checklist');
      setTicked(stillMeant(ticked, position.page, sayable));
      setPanel('unread');
    },
    tick: (ordinal: number) => {
      const held = new Set(ordinals);
      if (!held.delete(ordinal)) held.add(ordinal);
      setTicked(held);
    },
    tickAll: () => setTicked(new Set(ordinals.length === sayable.length ? [] : sayable.map(({ ordinal }) => ordinal))),
    all: sayable.length > 0 && ordinals.length === sayable.length,
    sayNothingThere: () => {
      if (chosen.length === 0 || refusing()) return;
      void say(() => vouch(ports, chosen.map(placeOf)), `已记下：您已看过${pagesWords(ordinals)}，没有评查要看的文字`);
    },
    sayPaper: (as: InstrumentKind | 'before') => {
      const arranged = placePages(instruments, ordinals, as);
      if (chosen.length === 0 || refusing()) return;
      if (arranged === instruments) return setHint('前面没有可以接上的文书');
      const others = unread.filter(
        (page) => isOpen(page) && !ordinals.includes(page.ordinal) && isPlaced(page, arranged),
      );
      if (others.length > 0)
        return setHint(
          `${pagesWords(others.map(({ ordinal }) => ordinal))}在同一份文书里，还没有说明；看过以后请一并勾选`,
        );
      void say(() => arrange(ports, arranged), `已记下：您已看过${pagesWords(ordinals)}，并归入文书`);
    },
    withdraw: (page: UnreadPage) => {
      if (refusing()) return;
      void say(() => withdrawVouch(ports, [placeOf(page)]), `已撤回对第${page.ordinal}页的说明`);
    },
  };
}

export type Unread = ReturnType<typeof useUnread>;

/** Whether a page would count as put there by a person. */
const isPlaced = ({ ordinal }: UnreadPage, instruments: readonly Instrument[]): boolean =>
  instruments.some(({ by, pages }) => by === 'reviewer' && pages.includes(ordinal));

const placeOf = ({ scan, index }: UnreadPage) => ({ scan, index });
