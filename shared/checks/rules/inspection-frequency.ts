import { NUMERAL, readNumeral } from '../../base/chinese-numerals';
import { partsOf } from '../../base/plain-date';
import { defineCheck } from '../define-check';
import { dayAndPage } from '../families/deadline';
import { inspectionRecords } from '../families/inspection';
import { stepIn } from '../families/order';
import { without } from '../families/presence';
import { satisfied, undetermined, violated } from '../judgement';

/** 本年度第三次检查, 已检查2次 */
const told = new RegExp(
  `(?:本|今|当)?年(?:度|内)?[^。;]{0,16}?(?:第([${NUMERAL}]{1,2})次|(?:(?:已(?:经)?)?检查|已(?:经)?(?:实施|开展))([${NUMERAL}]{1,2})次)`,
);
/** 公布的年度上限2次: the limit as the form itself states it. */
const stating = new RegExp(`(?:上限(?:为|:|是)?|公布[^。;]{0,6}(?:不超过|至多|最多))([${NUMERAL}]{1,2})次`);
/** These visits do not count towards the limit. */
const exempt = /(?<!除)(?:投诉|举报|转办|交办|移送|数据监测|个案|复查)/;

export const inspectionFrequency = defineCheck({
  meta: {
    id: 'inspection-frequency',
    title: '检查次数没有超过公布的上限',
    criterion: 'IN-08',
    group: 'case',
    procedures: ['inspection'],
    basis: ['国办发(2024)54号(具体条目待核)'],
    messages: {
      within: '{year}年对该对象的检查为{count}次，未超过上限{limit}次。',
      over: '{year}年对该对象的检查为{count}次（{days}），超过上限{limit}次。',
      exempt:
        '{year}年对该对象的检查为{count}次，超过上限{limit}次，第{page}页写明“{quote}”，请核对是否属不计入次数的检查。',
      noLimit: '卷内可见{year}年检查{count}次；年度检查次数上限尚未登记，请在参数中填写并对照检查台账。',
    },
    problem: '检查超过频次上限：{reason}。',
    mending: '对照台账核实次数；确属超次的书面说明，今后统筹安排检查。',
  },
  check(view, { parameters }) {
    const records = inspectionRecords(view);
    const steps = records.flatMap((record) => stepIn(view, record) ?? []);
    const first = steps[0];
    if (first === undefined) return without('读出日期的现场检查笔录');
    const { year } = partsOf(first.date);
    const days = [
      ...new Map(steps.filter(({ date }) => partsOf(date).year === year).map((step) => [step.date, step])).values(),
    ];
    const stated = view.all('inspection-approval', 'inspection-notice', 'inspection-record').flatMap((paper) => {
      const words = view.find(paper, told);
      const match = words === undefined ? null : told.exec(words.quote);
      const number = readNumeral(match?.[1] ?? match?.[2] ?? '');
      return words === undefined || number === undefined
        ? []
        : [{ words, count: match?.[1] === undefined ? number + 1 : number }];
    })[0];
    const count = Math.max(days.length, stated?.count ?? 0);
    const cited = [...days.flatMap((step) => step.cited), ...(stated === undefined ? [] : [stated.words])];
    const printed = view
      .all('inspection-approval', 'inspection-plan')
      .flatMap((paper) => view.find(paper, stating) ?? [])[0];
    const limit = parameters.inspectionsPerYear ?? readNumeral(stating.exec(printed?.quote ?? '')?.[1] ?? '');
    // A limit off the form counts with the number on the form: other visits lie in other dossiers.
    const known = parameters.inspectionsPerYear !== undefined || stated !== undefined;
    if (limit === undefined || !known) return undetermined('parameter', 'noLimit', { year, count }, cited);
    const given = { year, count, limit };
    if (count <= limit) return satisfied('within', given, cited, { confidence: 0.7 });
    const reason = view
      .all('inspection-approval', 'inspection-notice', 'source-register')
      .flatMap((paper) => view.find(paper, exempt) ?? [])[0];
    return reason === undefined
      ? violated('over', { ...given, days: days.map(dayAndPage).join('、') }, cited, { confidence: 0.65 })
      : undetermined('judgement', 'exempt', { ...given, page: reason.page, quote: reason.quote }, [...cited, reason]);
  },
});
