import { useEffect, useMemo, useRef } from 'react';
import type { Highlight } from '#renderer/scan-viewer/index.ts';
import { type Sought, soughtOn, soughtPlace } from './sought';
import type { Desk } from './use-desk';

/** Goes where the search sends, and gives what glows on the page for it. */
export function useSought(desk: Desk, sought: Sought | undefined): readonly Highlight[] {
  const { position, reviewed, move } = desk;
  const { viewed } = reviewed;
  const go = useRef<() => void>(() => {});
  useEffect(() => {
    go.current = () => {
      if (sought === undefined) return;
      const citation = soughtPlace(sought, viewed);
      if (citation === undefined) move({ to: 'page', page: sought.page, pages: viewed.size });
      else move({ to: 'citation', citation });
    };
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: every sending is one jump, whatever changes afterwards
  useEffect(() => {
    go.current();
  }, [sought?.times]);

  const find = sought?.find;
  return useMemo(() => soughtOn(viewed.get(position.page)?.lines ?? [], find), [viewed, position.page, find]);
}
