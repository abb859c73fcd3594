import { defineCheck } from '../define-check';
import { headApproval } from '../families/approval';
import { dayAndPage } from '../families/deadline';
import { approvalsFor, carriedOut, saidUrgent, wasSeized } from '../families/measure';
import { stepIn } from '../families/order';
import { missing } from '../families/presence';
import { notApplicable, paperUnseen, satisfied, undetermined, violated } from '../judgement';

export const measureApprovedBefore = defineCheck({
  meta: {
    id: 'measure-approved-before',
    title: '实施强制措施之前经负责人批准',
    criterion: 'CM-04',
    group: 'case',
    procedures: ['coercion'],
    basis: ['行政强制法(2012)第十八条第一款第一项', '行政强制法(2012)第十九条'],
    gate: true,
    messages: {
      before: '{approved}负责人批准，{done}实施强制措施，批准在前。',
      after: '{done}实施强制措施，{approved}负责人才批准，未经事前批准。',
      urgent: '第{page}页写明“{quote}”，属情况紧急当场实施，补办批准见另项。',
      blank: '《{title}》（第{page}页）的负责人意见栏未见签名，强制措施未经批准。',
      refused: '《{title}》（第{page}页）负责人意见为“{text}”，不是同意采取措施。',
      missing: '卷内未见{what}，不能证明强制措施事前经负责人批准。',
      noMeasure: '卷内没有查封、扣押文书，本项不涉及。',
    },
    problem: '强制措施未经事前批准：{reason}。',
    mending: '补充审批材料并说明情况；确未经批准的，由本机关审查后依法解除或者确认。',
  },
  check(view) {
    if (!wasSeized(view)) return paperUnseen('noMeasure');
    const form = approvalsFor(view, 'take')[0];
    const urgent = saidUrgent(view);
    if (form === undefined)
      return urgent === undefined
        ? missing(view, ['measure-approval'], 'missing')
        : notApplicable('urgent', { page: urgent.page, quote: urgent.quote }, [urgent]);

    const place = { title: form.title, page: form.pages[0]! };
    const head = headApproval(view, form);
    if (head.state === 'unsure')
      return undetermined('scan', 'unsure', { ...place, what: '负责人意见' }, [view.citation(form)]);
    if (head.state === 'blank') return violated('blank', place, [view.citation(form)], { confidence: 0.65 });
    if (/不(?:予)?(?:同意|批准)/.test(head.text)) return violated('refused', { ...place, text: head.text }, head.cited);

    const approved = stepIn(view, form);
    const done = carriedOut(view);
    if (approved === undefined || done.state !== 'seen') {
      const what = approved === undefined ? `《${form.title}》批准日期` : '实施强制措施的日期';
      return undetermined('scan', 'unsure', { ...place, what }, [view.citation(form)]);
    }
    const given = { approved: dayAndPage(approved), done: dayAndPage(done.value) };
    const cited = [...approved.cited, ...done.cited];
    const confidence = Math.min(approved.confidence, done.confidence);
    if (approved.date <= done.value.date) return satisfied('before', given, cited, { confidence });
    return urgent === undefined
      ? violated('after', given, cited, { confidence })
      : notApplicable('urgent', { page: urgent.page, quote: urgent.quote }, [urgent]);
  },
});
