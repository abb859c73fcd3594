import { type Citation, holdsPlace } from '#shared/model/citation';
import type { Fact } from '#shared/model/fact';
import type { Instrument, InstrumentKind } from '#shared/model/instrument';

/** With which paper one holds another side by side, best first: 告知书 with 决定书, 审批表 with 决定书, 回证 with what it serves. */
const partners: Partial<Record<InstrumentKind, readonly InstrumentKind[]>> = {
  'penalty-decision': ['prior-notice', 'decision-approval', 'collective-discussion'],
  'prior-notice': ['penalty-decision', 'investigation-report'],
  'decision-approval': ['penalty-decision', 'collective-discussion'],
  'collective-discussion': ['penalty-decision', 'decision-approval'],
  'investigation-report': ['legal-review', 'prior-notice', 'penalty-decision'],
  'legal-review': ['investigation-report', 'penalty-decision'],
  'hearing-notice': ['hearing-record', 'prior-notice'],
  'hearing-record': ['hearing-notice', 'hearing-report'],
};

const otherwise: readonly InstrumentKind[] = ['penalty-decision', 'prior-notice', 'filing-approval'];

/**
 * Where the other pane should go to be held against `page`: the same fact on the partner paper where the box in hand is a
 * fact's, else the page of the partner as far in as this one.
 */
export function counterpart(
  page: number,
  cited: Citation | undefined,
  instruments: readonly Instrument[],
  facts: readonly Fact[],
): { readonly page: number; readonly cited: Citation | undefined } | undefined {
  const here = instruments.find(({ pages }) => pages.includes(page));
  const kinds = [...((here && partners[here.kind]) ?? []), ...otherwise].filter((kind) => kind !== here?.kind);
  const partner = kinds.flatMap((kind) => instruments.findLast((each) => each.kind === kind) ?? [])[0];
  if (partner === undefined) return undefined;
  const field = cited && facts.find((fact) => placesOf(fact).some((place) => holdsPlace(cited, place)))?.field;
  const twin = facts.find((fact) => fact.instrument === partner.id && fact.field === field);
  const place = twin && placesOf(twin)[0];
  if (place !== undefined) return { page: place.page, cited: place };
  const deep = here === undefined ? 0 : here.pages.indexOf(page);
  return { page: partner.pages[Math.min(deep, partner.pages.length - 1)]!, cited: undefined };
}

const placesOf = (fact: Fact): readonly Citation[] => (fact.state === 'absent' ? [] : fact.cited);
