import { useEffect, useRef } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import { useLive } from '#renderer/storage/index.ts';
import type { DossierId, ReviewerName } from '#shared/model/ids';
import type { Reviewed } from '../reviewed';
import { usePreferences } from './use-preferences';

export type Tally = {
  readonly itemsLeft: number;
  /** Others of the library this reviewer has not finished. */
  readonly dossiersLeft: number;
  /** Undefined unless the reviewer has time counted. */
  readonly minutes: number | undefined;
};

export function useTally({ dossier, lines }: Reviewed, reviewer: ReviewerName): Tally {
  const { store } = useServices();
  const [{ clock, spent }] = usePreferences();
  useClock(dossier.id, clock === 'on');
  const left = useLive(async () => {
    const [all, own] = await Promise.all([store.dossiers(), store.reviewsBy(reviewer)]);
    const finished = new Set(own.filter(({ concluded }) => concluded).map((review) => review.dossier));
    return all.filter(({ id }) => id !== dossier.id && !finished.has(id)).length;
  }, [store, reviewer, dossier.id]);
  return {
    itemsLeft: lines.filter(({ settled }) => !settled).length,
    dossiersLeft: left ?? 0,
    minutes: clock === 'on' ? Math.round((spent[dossier.id] ?? 0) / 60) : undefined,
  };
}

/** Seconds between two looks at the clock, and after how many without a key or a move of the hand it stops. */
const TICK = 10;
const IDLE = 90;

/** Counts the time at a dossier while somebody works at it. */
function useClock(dossier: DossierId, running: boolean): void {
  const { preferences } = useServices();
  const touched = useRef(0);
  useEffect(() => {
    if (!running) return;
    const touch = () => {
      touched.current = performance.now();
    };
    const tick = () => {
      const idle = (performance.now() - touched.current) / 1000;
      if (document.hidden || idle > IDLE) return;
      const held = preferences.get();
      const seconds = (held.spent[dossier] ?? 0) + TICK;
      preferences.set({ ...held, spent: { ...held.spent, [dossier]: seconds } });
    };
    touch();
    const timer = window.setInterval(tick, TICK * 1000);
    for (const kind of ['keydown', 'pointermove', 'wheel'] as const)
      window.addEventListener(kind, touch, { passive: true });
    return () => {
      window.clearInterval(timer);
      for (const kind of ['keydown', 'pointermove', 'wheel'] as const) window.removeEventListener(kind, touch);
    };
  }, [dossier, running, preferences]);
}
