import type { PlainDate } from '../../base/plain-date';
import type { Reader } from '../layout/reading';
import { opinions } from './opinions';

/** The day of approval: of the head's opinion, else the latest of the others. */
export const approvedOn: Reader<PlainDate> = (paper) => {
  const reading = opinions(paper);
  const dated = reading?.value.filter(({ date }) => date !== undefined) ?? [];
  const head = dated.findLast(({ role }) => role === 'head');
  const latest =
    head?.date ??
    dated
      .map(({ date }) => date!)
      .sort()
      .at(-1);
  if (reading === undefined || latest === undefined) return undefined;
  // Whoever approves signs last; a day before the first opinion on the form has probably lost a figure.
  const early = dated.some(({ role, date }) => role === 'handler' && date! > latest);
  const trust = early ? 0.45 : head === undefined ? 0.8 : 0.97;
  return { value: latest, cited: reading.cited, confidence: reading.confidence * trust };
};
