import type { Highlight, ViewedPage } from '#renderer/scan-viewer/index.ts';
import type { Citation } from '#shared/model/citation';
import type { TextLine } from '#shared/model/page-text';
import { findOnPage, forgiven, searchWords } from '#shared/search/index';

/** A page that somebody looking for words is sent to. */
export type Sought = {
  readonly page: number;
  readonly find: string | undefined;
  /** Raised with every sending, so that the same page can be gone to again. */
  readonly times: number;
};

const hitsOn = (lines: readonly TextLine[], find: string) => {
  const words = searchWords(find);
  return findOnPage(lines, words, forgiven(words));
};

/** The first place of the words on the page, to jump to; undefined where they stand nowhere on it. */
export function soughtPlace({ page, find }: Sought, viewed: ReadonlyMap<number, ViewedPage>): Citation | undefined {
  const lines = viewed.get(page)?.lines ?? [];
  const hit = find === undefined ? undefined : hitsOn(lines, find)[0];
  const box = hit?.boxes[0];
  return hit && box && { page, box, quote: hit.snippet.text.slice(hit.snippet.from, hit.snippet.to) };
}

/** Every place of the words on a page; doubtful where signs only resemble them. */
export const soughtOn = (lines: readonly TextLine[], find: string | undefined): readonly Highlight[] =>
  (find === undefined ? [] : hitsOn(lines, find)).flatMap(({ boxes, slips }) =>
    boxes.map((box) => ({
      id: box.join(' '),
      box,
      tone: slips > 0 ? ('doubtful' as const) : ('cited' as const),
      current: false,
      label: slips > 0 ? '查找结果：字形相近' : '查找结果',
    })),
  );
