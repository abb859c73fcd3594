import type { PlainDate } from '../../base/plain-date';
import { readDates } from '../../base/read-date';
import { firstOf, found, type Reader, search } from '../layout/reading';
import { dateBehind } from './document-date';

/** The day set for enforcement or for performance by another (代履行). */
export const executionDay: Reader<PlainDate> = firstOf(
  dateBehind('执行时间', '强制执行时间', '代履行时间', '执行日期', '实施时间', '代履行日期'),
  (paper) => {
    const [match] = search(
      paper,
      /(?:定于|将于|拟于|决定于|本机关于|我局于)(\d{4}年\d{1,2}月\d{1,2}日|[一二三四五六七八九十〇]{4}年.{1,3}月.{1,3}日)[^。]{0,40}(?:执行|代履行|拆除|划拨|拍卖)/u,
    );
    const [day] = match === undefined ? [] : readDates(match.groups[1] ?? '');
    return match === undefined || day?.kind !== 'read' ? undefined : found(paper, match.spanOf(1), day.date, 0.88);
  },
);
