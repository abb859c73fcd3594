import type { PlainDate } from '../../base/plain-date';
import { readDates } from '../../base/read-date';
import type { Term } from '../../model/fact';
import { firstOf, found, type Reader, search } from '../layout/reading';
import { termIn } from './terms';

const LENGTH = '([\\d一二三四五六七八九十lISB]{1,4}个?(?:工作日|日|天|月))';
const MEASURE = '(?:查封|扣押|封存|暂扣|冻结|行政?强制措施|措施)';

/** How long a measure lasts: 查封期限为三十日, 期限30日, 扣押三十日; an extension's own length is 延长三十日. */
export const measureTerm: Reader<Term> = firstOf(
  termOf(new RegExp(`延(?:长|期)[^。;\\d一二三四五六七八九十]{0,24}${LENGTH}`, 'u')),
  termOf(new RegExp(`${MEASURE}[^。;\\d]{0,14}期限[^。;\\d一二三四五六七八九十]{0,8}${LENGTH}`, 'u')),
  termOf(new RegExp(`(?<!履行|缴款|改正|办案)期限[为是:]?${LENGTH}`, 'u')),
  termOf(new RegExp(`${MEASURE}(?:时间|期间)?[为是:]?${LENGTH}(?!内)`, 'u')),
);

function termOf(pattern: RegExp): Reader<Term> {
  return (paper) => {
    for (const match of search(paper, pattern)) {
      const term = termIn(match.groups[1] ?? '');
      if (term !== undefined) return found(paper, match.spanOf(1), term, 0.92);
    }
    return undefined;
  };
}

/** 自2024年3月5日(起)至2024年4月3日(止): the days a measure, or a test that suspends it, runs from and to. */
const DAY = '[\\d〇零○Oo一二三四五六七八九十]{2,4}年[\\d一二三四五六七八九十]{1,3}月[\\d一二三四五六七八九十]{1,3}日';
const RANGE = new RegExp(`(${DAY})[^。;,\\d]{0,4}(?:至|到|-|—|~)(${DAY})`, 'gu');

export const measureFrom: Reader<PlainDate> = endOf(1);
export const measureUntil: Reader<PlainDate> = firstOf(endOf(2), (paper) => {
  const [match] = search(paper, new RegExp(`(?:延长|延期|顺延)[^。;]{0,10}至(${DAY})`, 'u'));
  const day = match === undefined ? undefined : readDates(match.groups[1] ?? '')[0];
  return match === undefined || day?.kind !== 'read' ? undefined : found(paper, match.spanOf(1), day.date, 0.9);
});

function endOf(group: 1 | 2): Reader<PlainDate> {
  return (paper) => {
    for (const match of search(paper, RANGE)) {
      const [sighting] = readDates(match.groups[group] ?? '');
      if (sighting?.kind !== 'read') continue;
      return found(paper, match.spanOf(group), sighting.date, sighting.repaired ? 0.6 : 0.95);
    }
    return undefined;
  };
}
