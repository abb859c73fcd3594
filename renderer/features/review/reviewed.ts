import type { LoadedTemplate } from '#renderer/app/services-context.ts';
import { type ViewedPage, viewedPage } from '#renderer/scan-viewer/index.ts';
import type { DossierRow } from '#renderer/storage/index.ts';
import type { ReviewState } from '#shared/journal/index';
import type { Fact } from '#shared/model/fact';
import type { Finding } from '#shared/model/finding';
import type { GoodPractice } from '#shared/model/good-practice';
import type { ItemId, ReviewerName } from '#shared/model/ids';
import type { Instrument } from '#shared/model/instrument';
import type { Mark } from '#shared/model/mark';
import type { PageFlag } from '#shared/model/page-audit';
import type { ReadPage } from '#shared/model/page-text';
import type { ReadDossier } from '#shared/model/read-dossier';
import type { Scorecard } from '#shared/model/scorecard';
import type { TemplateRef } from '#shared/model/scoring-template';
import type { VouchedPage } from '#shared/model/vouched-page';
import { propose, score } from '#shared/scoring/index';
import { type DeskGroup, type DeskLine, deskGroups } from './desk-lines';
import type { SettableMark } from './draft';
import { type UnreadPage, unreadPages } from './unread/unread-pages';

/** What the view of the library holds about one dossier and one reviewer's work on it. */
export type HeldReview = {
  readonly dossier: DossierRow;
  readonly loaded: LoadedTemplate;
  /** The standard the review was opened on, where neither this program nor this library has it and `loaded` stands in. */
  readonly missing?: TemplateRef | undefined;
  readonly pages: readonly ReadPage[];
  readonly folios: readonly (string | undefined)[];
  readonly flags: readonly PageFlag[];
  readonly instruments: readonly Instrument[];
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
  readonly marks: readonly Mark[];
  /** What the reviewer held in hand of each paper, and found done well. */
  readonly sights: NonNullable<ReviewState['sights']>;
  readonly practices: readonly GoodPractice[];
  /** Unread pages the reviewer looked at and found nothing to review on. */
  readonly vouched: readonly VouchedPage[];
  readonly concluded: { readonly score: number; readonly grade: string; readonly at: string } | undefined;
};

/** The same, laid out for the desk. */
export type Reviewed = HeldReview & {
  readonly groups: readonly DeskGroup[];
  readonly lines: readonly DeskLine[];
  readonly scorecard: Scorecard;
  /** By ordinal. */
  readonly viewed: ReadonlyMap<number, ViewedPage>;
  /** Pages the machine could not read well enough, with what was said of them. */
  readonly unread: readonly UnreadPage[];
};

export function layOut(held: HeldReview): Reviewed {
  const { loaded, findings, marks, pages, folios, dossier } = held;
  const groups = deskGroups(loaded.template, propose(loaded.template, findings), marks);
  return {
    ...held,
    instruments: [...held.instruments].sort((a, b) => (a.pages[0] ?? 0) - (b.pages[0] ?? 0)),
    groups,
    lines: groups.flatMap(({ lines }) => lines),
    scorecard: score(loaded.template, marks),
    unread: unreadPages(held),
    viewed: new Map(pages.map((page) => [page.ordinal, viewedOnce(page, folios[page.ordinal - 1], dossier)])),
  };
}

const shown = new WeakMap<ReadPage, ViewedPage>();

/** The same object for a page that looks as it did before: a mark set on one item draws no page anew. */
function viewedOnce(page: ReadPage, folio: string | undefined, dossier: DossierRow): ViewedPage {
  const fresh = viewedPage(page, folio, dossier);
  const held = shown.get(page);
  if (held && held.ordinal === fresh.ordinal && held.folio === folio && held.turn === fresh.turn) return held;
  shown.set(page, fresh);
  return fresh;
}

/** Marks on their way to the journal already lie on the desk, so that the next key falls on the next item. */
export function withMarksOnTheWay(
  reviewed: Reviewed,
  onTheWay: ReadonlyMap<ItemId, SettableMark>,
  reviewer: ReviewerName,
): Reviewed {
  if (onTheWay.size === 0) return reviewed;
  const marks = [
    ...reviewed.marks.filter(({ item }) => !onTheWay.has(item)),
    ...[...onTheWay.values()].map((mark): Mark => ({ ...mark, reviewer, at: '' })),
  ];
  const { template } = reviewed.loaded;
  const groups = deskGroups(
    template,
    reviewed.lines.map(({ proposal }) => proposal),
    marks,
  );
  return { ...reviewed, marks, groups, lines: groups.flatMap(({ lines }) => lines), scorecard: score(template, marks) };
}

/** The dossier as papers about it are made from. */
export const readDossierOf = ({
  dossier,
  loaded,
  pages,
  folios,
  flags,
  instruments,
  facts,
}: HeldReview): ReadDossier => ({
  name: dossier.name,
  procedure: dossier.procedure ?? loaded.template.procedure,
  pages,
  folios,
  flags,
  instruments,
  facts,
});
