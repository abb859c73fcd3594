import { defineCheck } from '../define-check';
import { headApproval } from '../families/approval';
import { missing } from '../families/presence';
import { satisfied, undetermined, violated } from '../judgement';

export const closingApproved = defineCheck({
  meta: {
    id: 'closing-approved',
    title: '结案经负责人批准',
    criterion: 'PU-EXEC-17',
    group: 'execution',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第六十六条', '市场监督管理行政处罚程序规定(2022)'],
    messages: {
      approved: '《{title}》（第{page}页）有负责人批准结案的意见。',
      unapproved: '《{title}》（第{page}页）的负责人意见栏未见签名和意见，结案未经批准。',
      missing: '卷内未见{what}，案件是否执行完毕、是否批准结案不明。',
    },
    problem: '结案手续问题：{reason}。',
    mending: '补办结案审批，写明结案情形和执行情况。',
  },
  check(view) {
    const form = view.all('closing-approval').at(-1);
    if (form === undefined) return missing(view, ['closing-approval'], 'missing');
    const place = { title: form.title, page: form.pages[0]! };
    const head = headApproval(view, form);
    if (head.state === 'unsure')
      return undetermined('scan', 'unsure', { ...place, what: '负责人意见' }, [view.citation(form)]);
    return head.state === 'blank'
      ? violated('unapproved', place, [view.citation(form)], { confidence: 0.65 })
      : satisfied('approved', place, head.cited, { confidence: head.confidence });
  },
});
