import type { PlainDate } from '../base/plain-date';
import type { Citation } from '../model/citation';
import type { Field } from '../model/fact';
import type { Instrument, InstrumentKind } from '../model/instrument';
import type { DossierView } from './dossier-view';
import { type Seen, type Step, seen, unseen, unsure } from './seen';

type DayField =
  | 'date'
  | 'filedOn'
  | 'servedOn'
  | 'paidOn'
  | 'publishedOn'
  | 'closedOn'
  | 'period'
  | 'opinions'
  | 'reportedOn'
  | 'handedOn'
  | 'appliedOn'
  | 'receivedOn'
  | 'acceptedOn';

/** Which fact tells the day of the step, best first. An approval happens on the day its head signs. */
const days: Partial<Record<InstrumentKind, readonly DayField[]>> = {
  'filing-approval': ['filedOn', 'opinions', 'date'],
  'decision-approval': ['opinions', 'date'],
  'time-extension': ['opinions', 'date'],
  'closing-approval': ['opinions', 'closedOn', 'date'],
  'legal-review': ['date', 'opinions'],
  'collective-discussion': ['period', 'date'],
  'inspection-record': ['period', 'date'],
  'inquiry-record': ['period', 'date'],
  'hearing-record': ['period', 'date'],
  'service-receipt': ['servedOn', 'date'],
  'service-by-post': ['servedOn', 'date'],
  'payment-voucher': ['paidOn', 'date'],
  'publication-page': ['publishedOn', 'date'],
  'measure-approval': ['opinions', 'date'],
  'measure-record': ['period', 'date'],
  'execution-record': ['period', 'date'],
  'substitute-record': ['period', 'date'],
  'inspection-approval': ['opinions', 'date'],
  'summary-report': ['reportedOn', 'date'],
  'fine-handover': ['handedOn', 'date'],
  'licence-application': ['appliedOn', 'date'],
  'materials-receipt': ['receivedOn', 'date'],
  'acceptance-notice': ['acceptedOn', 'date'],
  'licence-review': ['opinions', 'date'],
  'site-verification': ['period', 'date'],
};

/** The day on which the step that an instrument stands for was taken. */
export function stepOf(view: DossierView, instrument: Instrument): Seen<Step> {
  let blurred: readonly Citation[] | undefined;
  for (const field of days[instrument.kind] ?? (['date'] as const)) {
    const day = dayIn(view, instrument, field);
    if (day.state === 'seen') {
      const { value, cited, confidence } = day;
      const what = `《${instrument.title}》`;
      return seen({ what, date: value, page: cited[0]!.page, cited, confidence }, cited, confidence);
    }
    if (day.state === 'unsure') blurred ??= day.cited;
  }
  return blurred === undefined ? unseen : unsure(blurred);
}

function dayIn(view: DossierView, instrument: Instrument, field: DayField & Field): Seen<PlainDate> {
  if (field === 'period') {
    const period = view.read(instrument, field);
    return period.state === 'seen' ? { ...period, value: period.value.from.slice(0, 10) as PlainDate } : period;
  }
  if (field !== 'opinions') return view.read(instrument, field);

  const opinions = view.read(instrument, field);
  if (opinions.state !== 'seen') return opinions;
  const dated = opinions.value.filter(({ date }) => date !== undefined);
  const head = dated.find(({ role }) => role === 'head') ?? dated.at(-1);
  return head?.date === undefined ? unseen : { ...opinions, value: head.date };
}
