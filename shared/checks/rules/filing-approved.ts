import { defineCheck } from '../define-check';
import { headApproval } from '../families/approval';
import { missing } from '../families/presence';
import { satisfied, undetermined, violated } from '../judgement';

/** Choices printed and not ticked: □不予立案. */
const UNTICKED = /□[^□☑√。,]*/gu;

export const filingApproved = defineCheck({
  meta: {
    id: 'filing-approved',
    title: '立案经负责人批准',
    criterion: 'PU-CASE-01',
    group: 'case',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第五十四条第二款', '行政处罚法(2017)第三十六条'],
    gate: true,
    messages: {
      approved: '《{title}》（第{page}页）有负责人{name}的批准意见。',
      missing: '卷内未见{what}，不能证明案件依法立案。',
      unapproved: '《{title}》（第{page}页）的负责人意见栏未见签名，立案未经批准。',
      refused: '《{title}》（第{page}页）负责人意见为“{text}”，不是同意立案。',
    },
    problem: '立案程序问题：{reason}。',
    mending: '补充立案审批材料并说明情况；确未经审批的，案件程序违法，由本机关依法处理。',
  },
  check(view) {
    const form = view.all('filing-approval')[0];
    if (form === undefined) return missing(view, ['filing-approval'], 'missing');

    const place = { title: form.title, page: form.pages[0]! };
    const head = headApproval(view, form);
    if (head.state === 'unsure')
      return undetermined('scan', 'unsure', { ...place, what: '负责人意见' }, [view.citation(form)]);
    if (head.state === 'blank') return violated('unapproved', place, [view.citation(form)], { confidence: 0.65 });

    const given = { ...place, name: head.name, text: head.text };
    return /不(?:予)?(?:同意|立案)/.test(head.text.replaceAll(UNTICKED, ''))
      ? violated('refused', given, head.cited)
      : satisfied('approved', given, head.cited, { confidence: head.confidence });
  },
});
