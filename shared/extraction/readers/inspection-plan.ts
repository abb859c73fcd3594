import type { PlainDate } from '../../base/plain-date';
import { readDates } from '../../base/read-date';
import { behind } from '../layout/labelled';
import { firstOf, found, type Reader, search } from '../layout/reading';
import { dateBehind } from './document-date';

/** What is to be inspected. */
export const inspectionItems: Reader<string> = firstOf(
  behind(
    '检查事项',
    '检查内容',
    '行政检查事项',
    '检查项目',
    '检查事项名称',
    '检查内容和事项',
    '检查的内容',
    '检查事项及内容',
  ),
  (paper) => {
    const [match] = search(paper, /(?:进行|开展|实施)了?([^。,;:]{4,40}?(?:的)?(?:行政|现场|监督|专项)*检查)/u);
    return match === undefined ? undefined : found(paper, match.spanOf(1), match.groups[1] ?? '', 0.7);
  },
  (paper) => {
    const [match] = search(
      paper,
      /(?:就|对)[^。]{0,40}?(?:遵守|执行|落实)?([^。,;]{4,40}?)(?:情况|事项)(?:进行|实施|开展)(?:行政|现场|监督)?检查/u,
    );
    return match === undefined ? undefined : found(paper, match.spanOf(1), match.groups[1] ?? '', 0.75);
  },
);

/** 现场检查, 书面核查, 非现场 …; of a row of boxes the one ticked. */
export const inspectionMethod: Reader<string> = (paper) => {
  const reading = behind('检查方式', '检查形式', '行政检查方式')(paper);
  if (reading === undefined) return undefined;
  const ticked = /[☑√]\s*([\u4e00-\u9fa5]{2,10})/u.exec(reading.value)?.[1];
  return /[□☑√]/u.test(reading.value) ? (ticked === undefined ? undefined : { ...reading, value: ticked }) : reading;
};

/** The day set for the inspection on an approval or a notice. */
export const plannedOn: Reader<PlainDate> = firstOf(
  dateBehind('检查时间', '检查日期', '拟检查时间', '计划检查时间', '实施时间', '检查期限', '行政检查时间'),
  (paper) => {
    const [match] = search(paper, /(?:定于|将于|拟于|于)([^。]{0,22}?日)[^。]{0,30}(?:检查|核查)/u);
    const [day] = match === undefined ? [] : readDates(match.groups[1] ?? '');
    return match === undefined || day?.kind !== 'read' ? undefined : found(paper, match.spanOf(1), day.date, 0.85);
  },
);
