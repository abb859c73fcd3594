import type { Term } from '../../model/fact';
import { found, type Reader, search } from '../layout/reading';
import { termIn } from './terms';

/** By how long: 延长三十日, 延长期限30日. */
export const extensionTerm: Reader<Term> = (paper) => {
  const [match] = search(
    paper,
    /延(?:长|期)[^。;\d一二三四五六七八九十]{0,20}([\d一二三四五六七八九十]{1,4}个?(?:工作日|日|天|月))/u,
  );
  const term = match === undefined ? undefined : termIn(match.groups[1] ?? '');
  return match === undefined || term === undefined ? undefined : found(paper, match.spanOf(1), term, 0.9);
};
