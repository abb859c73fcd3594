import type { ReadPage } from '../../model/page-text';
import { type FolioCandidate, folioCandidates } from './folio-candidates';

/**
 * 页码: the number on each page as printed, undefined where none was seen. Numbers that fit a rising series are believed;
 * one that does not is repaired only where its neighbours on both sides agree on what it must be.
 */
export function readFolios(pages: readonly ReadPage[]): readonly (string | undefined)[] {
  const candidates = pages.map((page) => folioCandidates(page, pages.length));
  const series = (['corner', 'foot'] as const).map((place) =>
    bestSeries(candidates.map((all) => all.filter((each) => each.place === place))),
  );
  const [corner, foot] = series as [Series, Series];
  const best = foot.score > corner.score ? foot : corner;
  return isSeries(best) ? repaired(best, candidates) : pages.map(() => undefined);
}

type Series = { readonly values: readonly (number | undefined)[]; readonly score: number };

/** How far back a number may look for the one before it. */
const reach = 12;

/** Chain of numbers, at most one a page, that rises most steadily with the pages. */
function bestSeries(candidates: readonly (readonly FolioCandidate[])[]): Series {
  type Link = {
    readonly page: number;
    readonly value: number;
    readonly score: number;
    readonly before: Link | undefined;
  };
  const links: Link[][] = [];
  let best: Link | undefined;
  candidates.forEach((all, page) => {
    links[page] = all.flatMap(({ value }): Link[] => {
      if (value === undefined) return [];
      let link: Link = { page, value, score: 1, before: undefined };
      for (let back = 1; back <= Math.min(reach, page); back += 1) {
        for (const before of links[page - back]!) {
          const score = before.score + 1 + worth(value - before.value, back);
          if (score > link.score) link = { page, value, score, before };
        }
      }
      return [link];
    });
    for (const link of links[page]) if (best === undefined || link.score > best.score) best = link;
  });
  const values: (number | undefined)[] = candidates.map(() => undefined);
  for (let link = best; link !== undefined; link = link.before) values[link.page] = link.value;
  return { values, score: best?.score ?? 0 };
}

/** One number a page is best; backs without a number come next; gaps, repeats and steps back are what is to be found out. */
function worth(step: number, pages: number): number {
  if (step === pages) return 1;
  if (step > 0 && step < pages) return 0.4;
  if (step > pages && step <= pages + 30) return -0.6;
  return step === 0 ? -0.9 : -2.5;
}

/** Two numbers that follow each other make a series; the page numbers of single papers (1 2 3 1 2 1 …) do not. */
function isSeries({ values }: Series): boolean {
  const seen = values.filter((value) => value !== undefined);
  const back = seen.filter((value, at) => at > 0 && value < seen[at - 1]!).length;
  return seen.length >= 2 && back * 8 <= seen.length;
}

function repaired({ values }: Series, candidates: readonly (readonly FolioCandidate[])[]): (string | undefined)[] {
  return values.map((value, page) => {
    if (value !== undefined) return String(value);
    // A page without any mark has no folio, and that is for a person to know.
    if (candidates[page]!.length === 0) return undefined;
    const before = values.findLastIndex((each, at) => at < page && each !== undefined);
    const after = values.findIndex((each, at) => at > page && each !== undefined);
    if (before < 0 || after < 0) return undefined;
    const agree = values[after]! - values[before]! === after - before;
    return agree ? String(values[before]! + page - before) : undefined;
  });
}
