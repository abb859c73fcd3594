import { useElementSize } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import type { SetPage } from '#shared/typesetting/index';
import { PaperPage } from './paper-page';
import classes from './paper-pages.module.css';

type Props = {
  readonly pages: readonly SetPage[];
  readonly onFigure?: (figure: string) => void;
  readonly openFigure?: string | undefined;
};

const PIXELS_PER_MILLIMETRE = 96 / 25.4;
/** More pages than this are drawn only where they are looked at: a hundred score sheets have half a million words. */
const DRAWN_AT_ONCE = 40;

/** Pages one below another, as large as the room allows but not larger than on paper. */
export function PaperPages({ pages, onFigure, openFigure }: Props) {
  const { ref, width } = useElementSize({ box: 'content-box' });
  const widest = Math.max(1, ...pages.map((page) => page.width)) * PIXELS_PER_MILLIMETRE;
  const zoom = width === 0 ? 1 : Math.min(1, (width - 2) / widest);
  const Shown = pages.length > DRAWN_AT_ONCE ? NearPage : PaperPage;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable by keyboard
    <section ref={ref} className={classes.pages} aria-label="文书各页" tabIndex={0}>
      {pages.map((page, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pages of several documents may have the same number
        <div key={index} style={{ zoom }}>
          <Shown page={page} onFigure={onFigure} openFigure={openFigure} />
        </div>
      ))}
    </section>
  );
}

type PageProps = Parameters<typeof PaperPage>[0];

/** A page whose words are there while it is in sight or nearly so; its sheet always is. */
function NearPage(props: PageProps) {
  const room = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const watcher = new IntersectionObserver((seen) => setNear(seen.at(-1)!.isIntersecting), { rootMargin: '150%' });
    watcher.observe(room.current!);
    return () => watcher.disconnect();
  }, []);
  const { page } = props;
  return (
    <div ref={room}>
      <PaperPage {...props} page={near ? page : { ...page, items: [] }} />
    </div>
  );
}
