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
  | (Part & {
      readonly state: 'read';
      readonly before: readonly TextLine[];
      /** What was read now, first by the engine that reads pages here, then by the other if it was asked. */
      readonly after: readonly [RegionReread, ...RegionReread[]];
      /** Whether the other engine can be asked, is at it, or what kept it from answering. */
      readonly other: 'may-be-asked' | 'reading' | 'read' | AppError;
    });

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
      reread(scan, { index, turn }, box, 'usual').then(
        ({ engine, lines }) =>
          tell({
            state: 'read',
            page,
            box,
            before: first.filter((line) => middleInside(line.box, box)),
            after: [{ scan: scan.sha256, index, box, engine, lines }],
            other: 'may-be-asked',
          }),
        (error: unknown) =>
          tell({
            state: 'failed',
            page,
            box,
            error: refusalOf(error, page),
          }),
      );
    },
    [dossier, page, reread],
  );

  /** The other engine's reading of the same part, beside the two there are. */
  function askOther(): void {
    if (rereading.state !== 'read') return;
    const { page: at, box, after } = rereading;
    const scan = dossier.scans.find(({ sha256 }) => sha256 === at.scan);
    if (scan === undefined) return;
    const time = asked.current;
    const tell = (told: Pick<typeof rereading, 'after' | 'other'>) =>
      asked.current === time && setRereading({ ...rereading, ...told });
    tell({ after, other: 'reading' });
    reread(scan, at, box, 'other').then(
      ({ engine, lines }) =>
        tell({ after: [...after, { scan: scan.sha256, index: at.index, box, engine, lines }], other: 'read' }),
      (error: unknown) => tell({ after, other: refusalOf(error, at) }),
    );
  }

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
    askOther,
    choose: (chosen: RegionReread) => {
      void saving.save(() => chooseReread(ports, chosen));
      leave();
    },
  };
}

const refusalOf = (error: unknown, { ordinal }: ViewedPage): AppError =>
  error instanceof AppError ? error : new AppError('page-unreadable', `第${ordinal}页`);

function boxOn(rereading: Rereading, page: number): readonly Highlight[] {
  if (rereading.state === 'idle' || rereading.state === 'drawing' || rereading.page.ordinal !== page) return [];
  const { box } = rereading;
  return [{ id: box.join(' '), box, tone: 'mine', current: false, label: '重新识别的部分' }];
}
