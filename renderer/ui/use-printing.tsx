import { type ReactPortal, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { SetPage } from '#shared/typesetting/index';
import { PaperPage } from './paper-page';
import './printed.css';

/** Puts pages where the printer takes them from, and calls it. */
export type Printing = {
  /** Shows the pages to `take` (the print dialog, or what makes a PDF of the window), then takes them away again. */
  readonly print: (pages: readonly SetPage[], take: () => Promise<void> | void) => Promise<void>;
  readonly printed: ReactPortal | undefined;
};

type Job = { readonly pages: readonly SetPage[]; readonly ready: () => void };

export function usePrinting(): Printing {
  const [job, setJob] = useState<Job>();
  useEffect(() => {
    if (job === undefined) return;
    const pictures = [...document.querySelectorAll<HTMLImageElement>('#printed img')];
    void Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined))).then(job.ready);
  }, [job]);

  return {
    async print(pages, take) {
      await new Promise<void>((ready) => setJob({ pages, ready }));
      try {
        await take();
      } finally {
        setJob(undefined);
      }
    },
    printed:
      job &&
      createPortal(
        <div id="printed">
          {job.pages.map((page, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: copies of a page are alike
            <PaperPage key={index} page={page} />
          ))}
        </div>,
        document.body,
      ),
  };
}
