import { chineseDate } from '../../base/plain-date';
import { defineCheck } from '../define-check';
import { stepIn } from '../families/order';
import { dateUnread, without } from '../families/presence';
import { satisfied, undetermined } from '../judgement';

export const inquiryAfterFiling = defineCheck({
  meta: {
    id: 'inquiry-after-filing',
    title: '先立案后全面调查',
    criterion: 'PU-CASE-04',
    group: 'case',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第五十四条'],
    messages: {
      after: '{count}份询问、抽样等记录均不早于立案日{filed}（第{page}页）。',
      before: '《{title}》作于{day}（第{page}页），早于立案日{filed}；请核对是否属于立案前初查，否则为先调查后立案。',
    },
    problem: '先调查后立案：{reason}。',
    mending: '属初查的补充说明；属程序倒置的，评估证据效力并在以后办案中先行立案。',
  },
  check(view) {
    const form = view.all('filing-approval')[0];
    const records = view.all('inquiry-record', 'sampling-record', 'appraisal-report');
    if (form === undefined || records.length === 0) return without('立案审批表或询问、抽样、鉴定材料');
    const filed = stepIn(view, form);
    if (filed === undefined) return dateUnread('立案审批表');

    const steps = records.flatMap((paper) => {
      const step = stepIn(view, paper);
      return step === undefined ? [] : [{ paper, step }];
    });
    const early = steps.filter(({ step }) => step.date < filed.date);
    if (early.length === 0) {
      return satisfied('after', { count: steps.length, filed: chineseDate(filed.date), page: filed.page }, filed.cited);
    }
    return early.map(({ paper, step }) => {
      const given = {
        title: paper.title,
        day: chineseDate(step.date),
        page: step.page,
        filed: chineseDate(filed.date),
      };
      return undetermined('judgement', 'before', given, [...step.cited, ...filed.cited]);
    });
  },
});
