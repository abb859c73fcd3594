import { useCallback, useMemo, useRef, useState } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import type { Highlight, ViewedPage } from '#renderer/scan-viewer/index.ts';
import { AppError } from '#shared/base/app-error';
import type { Box } from '#shared/model/geometry';
import type { TextLine } from '#shared/model/page-text';
import type { RegionReread } from '#shared/model/region-reread';
import { middleInside, wholeLines } from '#shared/pipeline/index';
import { chooseReread } from './review-store';
import type { Desk } from './use-desk';

/** Reading a part of a page again: the box is drawn, read, and one of two readings chosen. */
export type Rereading =
  | { readonly state: 'idle' }
  | { readonly state: 'drawing' }
  | (Part & { readonly state: 'reading' })
  | (Part & { readonly state: 'failed'; readonly error: AppError })
  | (Part & { readonly state: 'read'; readonly before: readonly TextLine[]; readonly after: RegionReread });

type Part = { readonly page: ViewedPage; readonly box: Box };

export function useReread(desk: Desk) {
  const { reread } = useServices();
  const [rereading, setRereading] = useState<Rereading>({ state: 'idle' });
  const asked = useRef(0);
  const { position, reviewed, saving, ports } = desk;
  const { viewed, dossier } = reviewed;
  const page = viewed.get(position.page);

  const onBox = useCallback(
    (drawn: Box) => {
      const scan = dossier.scans.find(({ sha256 }) => sha256 === page?.scan);
      if (page === undefined || scan === undefined) return;
      const { index, turn, lines: first } = page;
      const box = wholeLines(drawn, first);
      asked.current += 1;
      const time = asked.current;
      const tell = (told: Rereading) => asked.current === time && setRereading(told);
      setRereading({ state: 'reading', page, box });
      reread(scan, { index, turn }, box).then(
        ({ engine, lines }) =>
          tell({
            state: 'read',
            page,
            box,
            before: first.filter((line) => middleInside(line.box, box)),
            after: { scan: scan.sha256, index, box, engine, lines },
          }),
        (error: unknown) =>
          tell({
            state: 'failed',
            page,
            box,
            error: error instanceof AppError ? error : new AppError('page-unreadable', `第${page.ordinal}页`),
          }),
      );
    },
    [dossier, page, reread],
  );

  const leave = (): boolean => {
    asked.current += 1;
    setRereading({ state: 'idle' });
    return rereading.state !== 'idle';
  };

  const highlights = useMemo(() => boxOn(rereading, position.page), [rereading, position.page]);

  return {
    rereading,
    onBox: rereading.state === 'drawing' ? onBox : undefined,
    /** The part of the page in question. */
    highlights,
    draw: () => (rereading.state === 'drawing' ? void leave() : setRereading({ state: 'drawing' })),
    leave,
    choose: () => {
      if (rereading.state === 'read') void saving.save(() => chooseReread(ports, rereading.after));
      leave();
    },
  };
}

function boxOn(rereading: Rereading, page: number): readonly Highlight[] {
  if (rereading.state === 'idle' || rereading.state === 'drawing' || rereading.page.ordinal !== page) return [];
  const { box } = rereading;
  return [{ id: box.join(' '), box, tone: 'mine', current: false, label: '重新识别的部分' }];
}
