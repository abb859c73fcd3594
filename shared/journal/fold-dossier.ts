import { never } from '../base/never';
import type { DossierChange } from '../model/dossier-change';
import type { DossierId, ItemId } from '../model/ids';
import type { EntryOf } from '../model/journal';
import type { Mark } from '../model/mark';
import type { Procedure } from '../model/procedure';
import type { RegionReread } from '../model/region-reread';
import { type PagePlace, samePage, type VouchedPage } from '../model/vouched-page';
import { foldPanel, isOfPanel } from './fold-panel';
import { type DossierState, type ExportMade, type PageTurn, type ReviewState, reviewIn } from './journal-state';
import { type RegionPlace, sameRegion } from './same-region';

type DossierEntry = EntryOf<DossierChange>;

export const blankDossier = (id: DossierId): DossierState => ({
  id,
  name: '',
  receivedAt: '',
  scans: [],
  turns: [],
  arrangement: null,
  corrections: [],
  reviews: {},
  exports: [],
  removed: false,
});

/** A dossier after one more entry about it. */
export function foldDossier(dossier: DossierState, entry: DossierEntry): DossierState {
  if (isOfPanel(entry)) return foldPanel(dossier, entry);
  switch (entry.kind) {
    case 'dossier.received':
      return received(dossier, entry);
    case 'dossier.renamed':
      return { ...dossier, name: entry.payload.name };
    case 'dossier.procedure':
      return withProcedure(dossier, entry.payload.procedure);
    case 'dossier.self-scored':
      return { ...dossier, selfScore: entry.payload.selfScore };
    case 'dossier.removed':
      return { ...dossier, removed: true };
    case 'page.turned':
      return { ...dossier, turns: [...dossier.turns.filter(isOtherPage(entry.payload)), entry.payload] };
    case 'region.reread':
      return withRereads(dossier, [...otherRegions(dossier, entry.payload), entry.payload]);
    case 'region.reread-withdrawn':
      return withRereads(dossier, otherRegions(dossier, entry.payload));
    case 'instruments.arranged':
      return { ...dossier, arrangement: entry.payload.instruments };
    case 'fact.corrected':
      return { ...dossier, corrections: [...without(dossier, entry.payload.fact), entry.payload.fact] };
    case 'fact.correction-withdrawn':
      return { ...dossier, corrections: without(dossier, entry.payload) };
    case 'export.made':
      return { ...dossier, exports: [...dossier.exports, exportMade(entry)] };
    case 'paper.printed':
      // The journal itself is the record; nothing of the dossier changes.
      return dossier;
    case 'review.opened':
    case 'mark.set':
    case 'mark.withdrawn':
    case 'instrument.sighted':
    case 'pages.vouched':
    case 'pages.vouch-withdrawn':
    case 'review.praised':
    case 'review.concluded':
    case 'review.reopened':
      return { ...dossier, reviews: { ...dossier.reviews, [entry.by]: reviewAfter(dossier, entry) } };
    default:
      return never(entry);
  }
}

/** Received again: more scans, or back from being removed. */
function received(dossier: DossierState, entry: Extract<DossierEntry, { kind: 'dossier.received' }>): DossierState {
  const { name, scans } = entry.payload;
  const held = new Set(dossier.scans.map(({ sha256 }) => sha256));
  return {
    ...dossier,
    name,
    receivedAt: dossier.receivedAt || entry.at,
    scans: [...dossier.scans, ...scans.filter(({ sha256 }) => !held.has(sha256))],
    removed: false,
  };
}

function withProcedure({ procedure: _, ...dossier }: DossierState, procedure: Procedure | null): DossierState {
  return procedure === null ? dossier : { ...dossier, procedure };
}

const isOtherPage =
  ({ scan, index }: PageTurn) =>
  (turned: PageTurn): boolean =>
    turned.scan !== scan || turned.index !== index;

const otherRegions = ({ rereads = [] }: DossierState, place: RegionPlace): readonly RegionReread[] =>
  rereads.filter((held) => !sameRegion(held, place));

/** None is told by absence, as in snapshots from before there were any. */
function withRereads({ rereads: _, ...dossier }: DossierState, rereads: readonly RegionReread[]): DossierState {
  return rereads.length === 0 ? dossier : { ...dossier, rereads };
}

const without = (
  { corrections }: DossierState,
  { instrument, field }: { readonly instrument: string; readonly field: string },
): DossierState['corrections'] => corrections.filter((fact) => fact.instrument !== instrument || fact.field !== field);

const exportMade = ({ payload, at, by }: Extract<DossierEntry, { kind: 'export.made' }>): ExportMade => ({
  ...payload,
  at,
  by,
});

type ReviewEntry = Extract<
  DossierEntry,
  {
    kind:
      | 'review.opened'
      | 'mark.set'
      | 'mark.withdrawn'
      | 'instrument.sighted'
      | 'pages.vouched'
      | 'pages.vouch-withdrawn'
      | 'review.praised'
      | 'review.concluded'
      | 'review.reopened';
  }
>;

/** A mark that comes after the conclusion undoes it: a score may not outlive the marks it was made of. */
function reviewAfter(dossier: DossierState, entry: ReviewEntry): ReviewState {
  const before = reviewIn(dossier, entry.by) ?? { reviewer: entry.by, marks: {} };
  const { concluded: _, ...open } = before;
  switch (entry.kind) {
    case 'review.opened':
      return { ...before, template: entry.payload.template };
    case 'mark.set':
      return { ...open, marks: { ...before.marks, [entry.payload.mark.item]: markOf(entry) } };
    case 'mark.withdrawn':
      return { ...open, marks: withoutMark(before, entry.payload.item) };
    case 'instrument.sighted':
      return { ...before, sights: { ...before.sights, [entry.payload.instrument]: entry.payload.sight } };
    case 'pages.vouched':
      return withVouched(before, entry.payload.pages.reduce(vouchedAt(entry.at), before.vouched ?? []));
    case 'pages.vouch-withdrawn': {
      const { pages } = entry.payload;
      const held = before.vouched ?? [];
      return withVouched(
        before,
        held.filter((page) => !pages.some((each) => samePage(each, page))),
      );
    }
    case 'review.praised':
      return { ...before, practices: entry.payload.practices };
    case 'review.concluded':
      return { ...before, concluded: { ...entry.payload, at: entry.at } };
    case 'review.reopened':
      return open;
    default:
      return never(entry);
  }
}

/** Said of a page already vouched for, it changes nothing. */
const vouchedAt =
  (at: string) =>
  (held: readonly VouchedPage[], { scan, index }: PagePlace): readonly VouchedPage[] =>
    held.some((page) => samePage(page, { scan, index })) ? held : [...held, { scan, index, at }];

/** None is told by absence, as in snapshots from before there were any. */
function withVouched({ vouched: _, ...review }: ReviewState, vouched: readonly VouchedPage[]): ReviewState {
  return vouched.length === 0 ? review : { ...review, vouched };
}

const markOf = ({ payload, by, at }: Extract<DossierEntry, { kind: 'mark.set' }>): Mark => ({
  ...payload.mark,
  reviewer: by,
  at,
});

const withoutMark = ({ marks }: ReviewState, item: ItemId): ReviewState['marks'] =>
  Object.fromEntries(Object.entries(marks).filter(([marked]) => marked !== item));
