import { chineseDate } from '../../base/plain-date';
import { defineCheck } from '../define-check';
import { headApproval } from '../families/approval';
import { stepIn } from '../families/order';
import { missing } from '../families/presence';
import { satisfied, undetermined, violated } from '../judgement';

export const decisionApproved = defineCheck({
  meta: {
    id: 'decision-approved',
    title: '处罚决定经负责人审查批准',
    criterion: 'PU-DECI-07',
    group: 'decision',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第五十七条第一款', '行政处罚法(2017)第三十八条第一款'],
    messages: {
      approved: '《{title}》（第{page}页）有负责人批准意见，不晚于决定书成文日。',
      missing: '卷内未见{what}，处罚决定未经负责人审查批准。',
      unapproved: '《{title}》（第{page}页）的负责人意见栏未见签名和意见。',
      late: '负责人{signed}才批准（第{page}页），晚于决定书成文日{decided}。',
    },
    problem: '决定审批问题：{reason}。',
    mending: '补充负责人审批材料并说明情况；今后先审批、后制发决定书。',
  },
  check(view) {
    const form = view.all('decision-approval').at(-1);
    if (form === undefined) {
      const discussed = view.all('collective-discussion')[0];
      if (discussed !== undefined) {
        return satisfied(
          'approved',
          { title: discussed.title, page: discussed.pages[0]! },
          [view.citation(discussed)],
          { confidence: 0.6 },
        );
      }
      return missing(view, ['decision-approval'], 'missing');
    }
    const place = { title: form.title, page: form.pages[0]! };
    const head = headApproval(view, form);
    if (head.state === 'unsure')
      return undetermined('scan', 'unsure', { ...place, what: '负责人意见' }, [view.citation(form)]);
    if (head.state === 'blank') return violated('unapproved', place, [view.citation(form)], { confidence: 0.65 });

    const decided = stepIn(view, view.only('penalty-decision'));
    if (head.date !== undefined && decided !== undefined && head.date > decided.date) {
      const given = { ...place, signed: chineseDate(head.date), decided: chineseDate(decided.date) };
      return violated('late', given, [...head.cited, ...decided.cited], { confidence: decided.confidence });
    }
    return satisfied('approved', place, head.cited, { confidence: 0.8 });
  },
});
