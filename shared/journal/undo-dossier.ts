import { never } from '../base/never';
import type { DossierChange } from '../model/dossier-change';
import type { EntryOf } from '../model/journal';
import type { Mark } from '../model/mark';
import { type PagePlace, samePage } from '../model/vouched-page';
import { isOfPanel } from './fold-panel';
import { type DossierState, dossierIn, type JournalState, markIn, type ReviewState, reviewIn } from './journal-state';
import { sameRegion } from './same-region';
import { undoOfPanel } from './undo-panel';

type Entry = EntryOf<DossierChange>;

/** The change that takes `entry` back, given the state before it; undefined where nothing can (an export stays made). */
export function undoOfDossier(entry: Entry, before: JournalState): DossierChange | undefined {
  const { subject } = entry;
  const dossier = dossierIn(before, subject);
  if (isOfPanel(entry)) return undoOfPanel(entry, dossier);
  const review = reviewIn(dossier, entry.by);
  switch (entry.kind) {
    case 'dossier.received':
      return dossier === undefined || dossier.removed ? { kind: 'dossier.removed', subject, payload: {} } : undefined;
    case 'dossier.renamed':
      return dossier && { kind: 'dossier.renamed', subject, payload: { name: dossier.name } };
    case 'dossier.procedure':
      return { kind: 'dossier.procedure', subject, payload: { procedure: dossier?.procedure ?? null } };
    case 'dossier.self-scored':
      return dossier?.selfScore && { kind: 'dossier.self-scored', subject, payload: { selfScore: dossier.selfScore } };
    case 'dossier.removed':
      return dossier && { kind: 'dossier.received', subject, payload: { name: dossier.name, scans: dossier.scans } };
    case 'page.turned':
      return turnedBack(entry, dossier);
    case 'region.reread':
    case 'region.reread-withdrawn':
      return rereadBack(entry, dossier);
    case 'instruments.arranged':
      return { kind: 'instruments.arranged', subject, payload: { instruments: dossier?.arrangement ?? null } };
    case 'fact.corrected':
    case 'fact.correction-withdrawn':
      return correctedBack(entry, dossier);
    case 'review.opened':
      return review?.template && { kind: 'review.opened', subject, payload: { template: review.template } };
    case 'mark.set':
      return markedBack(entry, markIn(review, entry.payload.mark.item));
    case 'mark.withdrawn':
      return markedBack(entry, markIn(review, entry.payload.item));
    case 'instrument.sighted': {
      const { instrument } = entry.payload;
      return {
        kind: 'instrument.sighted',
        subject,
        payload: { instrument, sight: review?.sights?.[instrument] ?? 'scan' },
      };
    }
    case 'pages.vouched':
    case 'pages.vouch-withdrawn':
      return vouchedBack(entry, review);
    case 'review.praised':
      return { kind: 'review.praised', subject, payload: { practices: review?.practices ?? [] } };
    case 'review.concluded':
      return { kind: 'review.reopened', subject, payload: { why: '撤销' } };
    case 'review.reopened':
    case 'export.made':
    case 'paper.printed':
      return undefined;
    default:
      return never(entry);
  }
}

/** A page never turned by hand cannot be given back to the machine: there is no change that says so. */
function turnedBack(
  { subject, payload }: Extract<Entry, { kind: 'page.turned' }>,
  dossier: DossierState | undefined,
): DossierChange | undefined {
  const turned = dossier?.turns.find(({ scan, index }) => scan === payload.scan && index === payload.index);
  return turned && { kind: 'page.turned', subject, payload: turned };
}

function rereadBack(
  { kind, subject, payload }: Extract<Entry, { kind: 'region.reread' | 'region.reread-withdrawn' }>,
  dossier: DossierState | undefined,
): DossierChange | undefined {
  const before = dossier?.rereads?.find((held) => sameRegion(held, payload));
  if (before) return { kind: 'region.reread', subject, payload: before };
  if (kind === 'region.reread-withdrawn') return undefined;
  const { scan, index, box } = payload;
  return { kind: 'region.reread-withdrawn', subject, payload: { scan, index, box } };
}

function correctedBack(
  entry: Extract<Entry, { kind: 'fact.corrected' | 'fact.correction-withdrawn' }>,
  dossier: DossierState | undefined,
): DossierChange | undefined {
  const { instrument, field } = entry.kind === 'fact.corrected' ? entry.payload.fact : entry.payload;
  const fact = dossier?.corrections.find((held) => held.instrument === instrument && held.field === field);
  if (fact) return { kind: 'fact.corrected', subject: entry.subject, payload: { fact } };
  if (entry.kind === 'fact.correction-withdrawn') return undefined;
  return { kind: 'fact.correction-withdrawn', subject: entry.subject, payload: { instrument, field } };
}

/** Pages vouched for before stay so whatever else was said with them. */
function vouchedBack(
  { kind, subject, payload }: Extract<Entry, { kind: 'pages.vouched' | 'pages.vouch-withdrawn' }>,
  review: ReviewState | undefined,
): DossierChange | undefined {
  const wasSo = (page: PagePlace): boolean => review?.vouched?.some((held) => samePage(held, page)) ?? false;
  const pages = payload.pages.filter((page) => wasSo(page) === (kind === 'pages.vouch-withdrawn'));
  if (pages.length === 0) return undefined;
  return { kind: kind === 'pages.vouched' ? 'pages.vouch-withdrawn' : 'pages.vouched', subject, payload: { pages } };
}

function markedBack(
  entry: Extract<Entry, { kind: 'mark.set' | 'mark.withdrawn' }>,
  before: Mark | undefined,
): DossierChange | undefined {
  const { subject } = entry;
  if (before) {
    const { reviewer: _, at: __, ...mark } = before;
    return { kind: 'mark.set', subject, payload: { mark } };
  }
  if (entry.kind === 'mark.withdrawn') return undefined;
  return { kind: 'mark.withdrawn', subject, payload: { item: entry.payload.mark.item } };
}
