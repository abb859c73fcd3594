import { daysBetween } from '../../base/plain-date';
import { readDates } from '../../base/read-date';
import type { Term } from '../../model/fact';
import { firstOf, found, type Reader, search } from '../layout/reading';
import { documentDate } from './document-date';
import { termAbout } from './terms';

/** Within so many days, or by a day, counted from the paper's own date. */
export const correctionTerm: Reader<Term> = firstOf(
  termAbout(/改正|整改|停止|恢复|拆除/u, /复议|诉讼|陈述|申辩|听证|缴/u),
  byDay,
);

function byDay(paper: Parameters<Reader<Term>>[0]) {
  const [match] = search(
    paper,
    /(?:于|在|限)?([\d一二三四五六七八九十〇年月]{6,14}日)(?:之?前|以前)[^。]{0,30}(?:改正|整改|停止|恢复|拆除|完成)/u,
  );
  const day = match === undefined ? undefined : readDates(match.groups[1] ?? '')[0];
  const own = documentDate(paper);
  if (match === undefined || day?.kind !== 'read' || own === undefined) return undefined;
  const length = daysBetween(own.value, day.date);
  return length <= 0 ? undefined : found(paper, match.span, { length, unit: 'calendar-day' as const }, 0.8);
}
