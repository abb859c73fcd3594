import type { PlainDate } from '../../base/plain-date';
import type { Field, FieldTypes } from '../../model/fact';
import type { Instrument, InstrumentKind } from '../../model/instrument';
import type { DossierView } from '../dossier-view';
import type { Step } from '../seen';

/** A step that can be placed in time; undefined where its day was not read. */
export function stepIn(view: DossierView, paper: Instrument | undefined): Step | undefined {
  if (paper === undefined) return undefined;
  const step = view.step(paper);
  return step.state === 'seen' ? step.value : undefined;
}

export const servedStep = (view: DossierView, paper: Instrument): Step | undefined => {
  const served = view.served(paper);
  return served.state === 'seen' ? served.value : undefined;
};

/** Fields that hold a day. */
type DayField = {
  [F in Field]: FieldTypes[F] extends PlainDate ? (PlainDate extends FieldTypes[F] ? F : never) : never;
}[Field];

/** A day that a paper names, as a step of its own. */
export function fieldStep(view: DossierView, paper: Instrument, field: DayField, what: string): Step | undefined {
  const day = view.read(paper, field);
  if (day.state !== 'seen') return undefined;
  const { value, cited, confidence } = day;
  return { what, date: value, page: cited[0]!.page, cited, confidence };
}

/**
 * R-时序: only edges that hold everywhere. Legal review and notice come in either order; discussion against the statement
 * term, notice against decision and review against decision have checks of their own.
 */
export const orderEdges: readonly (readonly [InstrumentKind, InstrumentKind])[] = [
  ['filing-approval', 'investigation-report'],
  ['filing-approval', 'prior-notice'],
  ['filing-approval', 'penalty-decision'],
  ['investigation-report', 'legal-review'],
  ['investigation-report', 'penalty-decision'],
  ['investigation-report', 'prior-notice'],
  ['hearing-record', 'penalty-decision'],
  ['collective-discussion', 'penalty-decision'],
  ['penalty-decision', 'payment-voucher'],
  ['penalty-decision', 'closing-approval'],
  ['penalty-decision', 'demand-notice'],
  ['demand-notice', 'enforcement-application'],
];
