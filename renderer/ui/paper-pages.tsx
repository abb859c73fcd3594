import { useElementSize } from '@mantine/hooks';
import type { SetPage } from '#shared/typesetting/index';
import { PaperPage } from './paper-page';
import classes from './paper-pages.module.css';

type Props = {
  readonly pages: readonly SetPage[];
  readonly onFigure?: (figure: string) => void;
  readonly openFigure?: string | undefined;
};

const PIXELS_PER_MILLIMETRE = 96 / 25.4;

/** Pages one below another, as large as the room allows but not larger than on paper. */
export function PaperPages({ pages, onFigure, openFigure }: Props) {
  const { ref, width } = useElementSize();
  const widest = Math.max(1, ...pages.map((page) => page.width)) * PIXELS_PER_MILLIMETRE;
  const zoom = width === 0 ? 1 : Math.min(1, (width - 2) / widest);
  return (
    <div ref={ref} className={classes.pages}>
      {pages.map((page, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pages of several documents may have the same number
        <div key={index} style={{ zoom }}>
          <PaperPage page={page} onFigure={onFigure} openFigure={openFigure} />
        </div>
      ))}
    </div>
  );
}
