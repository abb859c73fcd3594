import { defineCheck } from '../define-check';
import { within } from '../families/deadline';
import { servedStep, stepIn } from '../families/order';
import { dateUnread, without } from '../families/presence';
import { undetermined } from '../judgement';

export const licenceDeliveredInTime = defineCheck({
  meta: {
    id: 'licence-delivered-in-time',
    title: '十个工作日内颁发、送达许可证件',
    criterion: 'LI-DECI-05',
    group: 'execution',
    procedures: ['licence'],
    basis: ['行政许可法(2019)第四十四条', '行政许可法(2019)第八十二条'],
    messages: {
      unserved: '准予许可决定（第{page}页）和证件的签收日期未读出，请核对是否在十个工作日内颁发、送达。',
    },
    problem: '许可证件未按时送达：{reason}。',
    mending: '立即送达并说明原因；今后在作出决定之日起十个工作日内颁发、送达。',
  },
  check(view, { holidays }) {
    const decision = view.all('licence-decision', 'licence-change').at(-1);
    if (decision === undefined) return without('准予行政许可决定书');
    const from = stepIn(view, decision);
    if (from === undefined) return dateUnread('许可决定');
    const certificates = view.all('licence-certificate');
    const served = [...certificates, decision].flatMap((paper) => servedStep(view, paper) ?? []);
    const to = served.find(({ date }) => date >= from.date) ?? served[0];
    if (to === undefined)
      return undetermined('scan', 'unserved', { page: decision.pages[0]! }, [view.citation(decision)]);
    const term = { length: 10, unit: 'working-day' } as const;
    return within({ what: '颁发、送达期限', from, to, fromWord: '作出决定', toWord: '送达', term, holidays });
  },
});
