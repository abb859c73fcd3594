import { type ReactPortal, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { SetPage } from '#shared/typesetting/index';
import { PaperPage } from './paper-page';
import { partsOf } from './parts-of';
import './printed.css';

/** Puts pages where the printer takes them from, and calls it. */
export type Printing = {
  /**
   * Shows the pages to `take` (the print dialog, or what makes a PDF of the window), then takes them away again; no more than
   * `most` at a time, for Chromium's time grows with the square of the pages. `ended` where the person ended it, also during the last part.
   */
  readonly print: (
    pages: readonly SetPage[],
    most: number,
    take: () => Promise<void> | void,
  ) => Promise<'whole' | 'ended'>;
  /** No further part is taken, and the outcome is `ended`. */
  readonly end: () => void;
  /** Pages taken so far, while it goes on. */
  readonly progress: { readonly done: number; readonly of: number } | undefined;
  readonly printed: ReactPortal | undefined;
};

type Job = {
  readonly pages: readonly SetPage[];
  readonly from: number;
  readonly of: number;
  readonly ready: () => void;
};

export function usePrinting(): Printing {
  const [job, setJob] = useState<Job>();
  const wanted = useRef(true);
  useEffect(() => {
    if (job === undefined) return;
    const pictures = [...document.querySelectorAll<HTMLImageElement>('#printed img')];
    void Promise.all(pictures.map(shown)).then(job.ready);
  }, [job]);

  return {
    async print(pages, most, take) {
      wanted.current = true;
      try {
        let from = 0;
        for (const part of partsOf(pages, most)) {
          if (!wanted.current) return 'ended';
          const at = from;
          await new Promise<void>((ready) => setJob({ pages: part, from: at, of: pages.length, ready }));
          await take();
          from += part.length;
        }
        return wanted.current ? 'whole' : 'ended';
      } finally {
        setJob(undefined);
      }
    },
    end() {
      wanted.current = false;
    },
    progress: job && { done: job.from, of: job.of },
    printed:
      job &&
      createPortal(
        <div id="printed">
          {job.pages.map((page, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: copies of a page are alike; every part has places of its own
            <PaperPage key={job.from + index} page={page} />
          ))}
        </div>,
        document.body,
      ),
  };
}

/** Resolves once a picture can be drawn, or never will be. Its address comes a moment after it is there. */
function shown(picture: HTMLImageElement): Promise<unknown> {
  if (picture.src !== '' && picture.complete) return picture.decode().catch(() => undefined);
  return new Promise((ready) => {
    picture.addEventListener('load', ready, { once: true });
    picture.addEventListener('error', ready, { once: true });
  });
}
