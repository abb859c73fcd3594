import { defineCheck } from '../define-check';
import { headApproval } from '../families/approval';
import { dayAndPage } from '../families/deadline';
import { inspectedOn, isInspectionDossier } from '../families/inspection';
import { stepIn } from '../families/order';
import { missing } from '../families/presence';
import { satisfied, undetermined, violated } from '../judgement';

export const inspectionApproved = defineCheck({
  meta: {
    id: 'inspection-approved',
    title: '检查之前经负责人批准',
    criterion: 'IN-03',
    group: 'case',
    procedures: ['inspection'],
    basis: ['行政检查文书格式文本(2025)(待核)'],
    messages: {
      before: '{approved}负责人批准，{done}检查，批准在前。',
      after: '{done}检查，{approved}负责人才批准，没有事前审批。',
      urgent: '{done}检查，{approved}才批准；第{page}页写明“{quote}”，请核对是否属可以补办的紧急情况。',
      blank: '《{title}》（第{page}页）的负责人意见栏未见签名，检查未经批准。',
      refused: '《{title}》（第{page}页）负责人意见为“{text}”，不是同意检查。',
      missing: '卷内未见{what}，不能证明检查经过批准。',
      elsewhere: '本卷不是检查案卷，卷内没有检查审批表，请到检查案卷核对。',
    },
    problem: '检查未经审批：{reason}。',
    mending: '补充审批材料并说明情况；今后除紧急情况外先审批、后检查。',
  },
  check(view) {
    const form = view.all('inspection-approval')[0];
    if (form === undefined)
      return isInspectionDossier(view)
        ? missing(view, ['inspection-approval'], 'missing')
        : undetermined('judgement', 'elsewhere');

    const place = { title: form.title, page: form.pages[0]! };
    const head = headApproval(view, form);
    if (head.state === 'unsure')
      return undetermined('scan', 'unsure', { ...place, what: '负责人意见' }, [view.citation(form)]);
    if (head.state === 'blank') return violated('blank', place, [view.citation(form)], { confidence: 0.65 });
    if (/不(?:予)?(?:同意|批准)/.test(head.text)) return violated('refused', { ...place, text: head.text }, head.cited);

    const approved = stepIn(view, form);
    const done = inspectedOn(view);
    if (approved === undefined || done === undefined) {
      const what = approved === undefined ? '批准日期' : '检查日期（现场检查笔录）';
      return undetermined('scan', 'unsure', { ...place, what }, [view.citation(form)]);
    }
    const given = { approved: dayAndPage(approved), done: dayAndPage(done) };
    const cited = [...approved.cited, ...done.cited];
    const confidence = Math.min(approved.confidence, done.confidence);
    if (approved.date <= done.date) return satisfied('before', given, cited, { confidence });
    const urgent = view.find(form, /紧急|突发|补办|投诉举报[^。]{0,10}立即/);
    return urgent === undefined
      ? violated('after', given, cited, { confidence })
      : undetermined('judgement', 'urgent', { ...given, page: urgent.page, quote: urgent.quote }, [...cited, urgent]);
  },
});
