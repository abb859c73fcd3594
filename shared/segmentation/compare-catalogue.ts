import { bare } from '../base/normalise-text';
import { containment, similarity } from '../base/similarity';
import type { CatalogueDifference, FolioRange } from '../model/catalogue-difference';
import type { CatalogueRow } from '../model/fact';
import { type Instrument, instrumentKinds } from '../model/instrument';

/** From here on two titles are one paper's. */
const SAME_TITLE = 0.6;
/** Below this the paper on the listed pages is another than the row names. */
const OTHER_TITLE = 0.45;

/** Cover, catalogue and closing note bear no folio and are not listed. */
const unlistedKinds: ReadonlySet<string> = new Set(['dossier-cover', 'catalogue', 'closing-note']);

/**
 * 卷内目录 against what is bound. `folios` are the numbers printed on the pages, by ordinal from 1 (index 0 is page 1);
 * a page without one is undefined. Rows and papers are matched by title and pages together, each at most once.
 */
export function compareCatalogue(
  rows: readonly CatalogueRow[],
  instruments: readonly Instrument[],
  folios: readonly (string | undefined)[],
): CatalogueDifference[] {
  const papers = instruments
    .filter(({ kind }) => !unlistedKinds.has(kind))
    .map((instrument) => ({
      instrument,
      range: rangeOf(instrument, folios),
      before: unnumbered(instrument, folios),
      ends: folios[instrument.pages.at(-1)! - 1] !== undefined,
    }));
  const pairs = matched(rows, papers);
  const differences = rows.flatMap((row, at): CatalogueDifference[] => {
    const paper = pairs.get(at);
    if (paper === undefined) return coveredByOther(row, papers) ? [] : [{ kind: 'missing', row: at, title: row.title }];
    return gathersPapers(row, papers, pairs) ? [] : compared(row, at, paper);
  });
  const listed = new Set([...pairs.values()].map(({ instrument }) => instrument.id));
  const unlisted = papers
    .filter(
      ({ instrument, range }) =>
        !listed.has(instrument.id) && !rows.some((row) => within({ instrument, range }, row, rows)),
    )
    .map(({ instrument }): CatalogueDifference => ({ kind: 'unlisted', instrument: instrument.id }));
  return [...differences, ...unlisted];
}

/**
 * `ends`: the folio of its last page was read, so that `range.to` is known and not only the last that could be. `before`: how
 * many of its pages lie before the first whose folio was read, so that it may begin by as many before `range.from`.
 */
type Paper = {
  readonly instrument: Instrument;
  readonly range: FolioRange | undefined;
  readonly before: number;
  readonly ends: boolean;
};

/** Best pairs first: likeness of titles, then how well the first pages agree. */
function matched(rows: readonly CatalogueRow[], papers: readonly Paper[]): Map<number, Paper> {
  const scores = rows.flatMap((row, at) => papers.map((paper) => ({ at, paper, score: likeness(row, paper) })));
  const pairs = new Map<number, Paper>();
  const taken = new Set<string>();
  for (const { at, paper, score } of scores.sort((a, b) => b.score - a.score)) {
    if (score < SAME_TITLE || pairs.has(at) || taken.has(paper.instrument.id)) continue;
    pairs.set(at, paper);
    taken.add(paper.instrument.id);
  }
  return pairs;
}

function likeness(row: CatalogueRow, { instrument, range }: Paper): number {
  const title = titleLikeness(row.title, instrument);
  const samePage = row.from !== undefined && range !== undefined && row.from === range.from;
  return Math.max(title, samePage ? 0.65 : 0) + (samePage ? 0.3 : 0) * title + nearness(row, range);
}

/** Breaks ties between papers of one title, such as several service receipts; one whose folio is known and far off comes after one of unknown folio. */
function nearness({ from }: CatalogueRow, range: FolioRange | undefined): number {
  if (from === undefined || range === undefined) return 0;
  const apart = Math.abs(from - range.from);
  return apart > FAR ? -0.01 : 0.05 / (1 + apart);
}

/** Folios apart from which two numbers are no slip of each other. */
const FAR = 4;

function titleLikeness(listed: string, { kind, title }: Instrument): number {
  const row = bare(listed);
  const names = [bare(title), bare(instrumentKinds[kind].name)].filter((name) => name !== '');
  if (names.includes(row)) return 1;
  return Math.max(
    0,
    ...names.map((name) => Math.max(similarity(row, name), 0.95 * containment(shorter(row, name), longer(row, name)))),
  );
}

const shorter = (a: string, b: string): string => (a.length <= b.length ? a : b);
const longer = (a: string, b: string): string => (a.length <= b.length ? b : a);

function compared(row: CatalogueRow, at: number, { instrument, range, before, ends }: Paper): CatalogueDifference[] {
  const { id, title } = instrument;
  if (titleLikeness(row.title, instrument) < OTHER_TITLE) {
    return [{ kind: 'title', row: at, instrument: id, listed: row.title, found: title }];
  }
  if (row.from === undefined || range === undefined) return [];
  const listed = { from: row.from, to: row.to ?? row.from };
  const startsElsewhere = listed.from > range.from || listed.from < range.from - before;
  const endsElsewhere = row.to !== undefined && row.to !== row.from && (ends ? row.to !== range.to : row.to < range.to);
  return startsElsewhere || endsElsewhere ? [{ kind: 'pages', row: at, instrument: id, listed, found: range }] : [];
}

/** Titles that gather several papers, which many catalogues list by their first page alone. */
const GATHERING = /证据|材料|附件|照片|票据|凭证|证明/u;

/** One row may stand for several papers, 证据材料 12-20: those inside its pages are listed by it. */
function within(
  { instrument, range }: Pick<Paper, 'instrument' | 'range'>,
  row: CatalogueRow,
  rows: readonly CatalogueRow[],
): boolean {
  if (range === undefined || row.from === undefined) return false;
  const spans = row.to !== undefined && row.to > row.from;
  const next = rows[rows.indexOf(row) + 1]?.from;
  // Photographs and copies are bound behind the record they belong to, up to the next row's folio.
  const gathers = GATHERING.test(row.title) || instrument.kind === 'exhibit';
  const to = spans ? row.to : gathers && next !== undefined ? next - 1 : row.from;
  return range.from >= row.from && range.to <= to;
}

/** 告知书及送达回证 15-16, 送达回证 10-12: the row's folios are those of several papers, none of which has a row of its own. */
function gathersPapers(
  { from, to }: CatalogueRow,
  papers: readonly Paper[],
  pairs: ReadonlyMap<number, Paper>,
): boolean {
  if (from === undefined || to === undefined || to <= from) return false;
  const inside = papers.filter(({ range }) => range !== undefined && range.from >= from && range.to <= to);
  const paired = inside.filter((paper) => [...pairs.values()].includes(paper));
  return (
    inside.length > 1 &&
    paired.length <= 1 &&
    inside.some(({ range }) => range?.from === from) &&
    inside.some(({ range }) => range?.to === to)
  );
}

/** Folios of a row that lie inside a longer paper: the row lists a part of it, not a paper that is missing. */
function coveredByOther({ from, title }: CatalogueRow, papers: readonly Paper[]): boolean {
  return papers.some(
    ({ instrument, range }) =>
      from !== undefined &&
      range !== undefined &&
      from > range.from &&
      from <= range.to &&
      titleLikeness(title, instrument) >= OTHER_TITLE,
  );
}

/** Pages before the first with a folio. */
const unnumbered = ({ pages }: Instrument, folios: readonly (string | undefined)[]): number =>
  Math.max(
    0,
    pages.findIndex((page) => folios[page - 1] !== undefined),
  );

function rangeOf({ pages }: Instrument, folios: readonly (string | undefined)[]): FolioRange | undefined {
  const numbers = pages.flatMap((page) => {
    const folio = Number.parseInt(folios[page - 1] ?? '', 10);
    return Number.isNaN(folio) ? [] : [folio];
  });
  return numbers.length === 0 ? undefined : { from: Math.min(...numbers), to: Math.max(...numbers) };
}
