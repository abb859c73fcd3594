import { readMoments } from '../../base/read-period';
import type { FieldTypes } from '../../model/fact';
import { firstOf, found, type Reader, search } from '../layout/reading';
import { period } from './record';

/** When the hearing is to be held; a notice names its beginning only, so both ends are that moment. */
export const hearingDay: Reader<FieldTypes['period']> = firstOf(period, (paper) => {
  const [moment] = readMoments(paper.whole);
  if (moment === undefined) return undefined;
  return found(paper, paper.inFlow(moment), { from: moment.at, to: moment.at }, moment.repaired ? 0.6 : 0.9);
});

export const hearingPlace: Reader<string> = (paper) => {
  const [match] = search(
    paper,
    /\d{1,2}(?:时|分|:\d{2})(?:整|许)?,?在([^,。;]{3,40}?)(?:公开|不公开)?(?:举行|召开|组织)/u,
  );
  return match === undefined ? undefined : found(paper, match.spanOf(1), match.groups[1] ?? '', 0.85);
};
