import { useState } from 'react';
import type { InstrumentKind } from '#shared/model/instrument';
import { placePages } from '../regroup';
import { arrange, vouch, withdrawVouch } from '../review-store';
import type { Desk } from '../use-desk';
import { pagesWords, type UnreadPage } from './unread-pages';

const none: ReadonlySet<number> = new Set();

/** 已看过本页: which unread pages the reviewer speaks of, and what is said of them. */
export function useUnread(desk: Desk) {
  const { reviewed, position, ports, saving, refusing, panel, setPanel, setHint } = desk;
  const { unread, instruments } = reviewed;
  const [ticked, setTicked] = useState(none);
  const sayable = unread.filter(({ read, vouchedAt }) => !read && vouchedAt === undefined);
  const chosen = sayable.filter(({ ordinal }) => (ticked.size > 0 ? ticked.has(ordinal) : ordinal === position.page));
  const ordinals = chosen.map(({ ordinal }) => ordinal);

  function said(words: string): void {
    setTicked(none);
    setHint(`已记下：${words}，相关各项随即重新检查`);
  }

  return {
    chosen: ordinals,
    /** Opens the list of unread pages, with these chosen or else the page on the desk. */
    open: (pages: readonly number[] = []) => {
      setTicked(new Set(pages));
      setPanel('unread');
    },
    toggle: () => (panel === 'unread' ? setPanel('checklist') : setPanel('unread')),
    tick: (ordinal: number) => {
      const held = new Set(ordinals);
      if (!held.delete(ordinal)) held.add(ordinal);
      setTicked(held);
    },
    tickAll: () => setTicked(new Set(ordinals.length === sayable.length ? [] : sayable.map(({ ordinal }) => ordinal))),
    all: sayable.length > 0 && ordinals.length === sayable.length,
    sayNothingThere: () => {
      if (chosen.length === 0 || refusing()) return;
      void saving.save(() => vouch(ports, chosen.map(placeOf)));
      said(`您已看过${pagesWords(ordinals)}，没有评查要看的文字`);
    },
    sayPaper: (as: InstrumentKind | 'before') => {
      const arranged = placePages(instruments, ordinals, as);
      if (chosen.length === 0 || refusing()) return;
      if (arranged === instruments) return setHint('前面没有可以接上的文书');
      void saving.save(() => arrange(ports, arranged));
      said(`您已看过${pagesWords(ordinals)}，并归入文书`);
    },
    withdraw: (page: UnreadPage) => {
      if (refusing()) return;
      void saving.save(() => withdrawVouch(ports, [placeOf(page)]));
      setHint(`已撤回对第${page.ordinal}页的说明，相关各项随即重新检查`);
    },
  };
}

export type Unread = ReturnType<typeof useUnread>;

const placeOf = ({ scan, index }: UnreadPage) => ({ scan, index });
