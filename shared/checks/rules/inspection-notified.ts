import { defineCheck } from '../define-check';
import { dayAndPage } from '../families/deadline';
import { inspectedOn, inspectionRecords, isInspectionDossier } from '../families/inspection';
import { servedStep } from '../families/order';
import { missing } from '../families/presence';
import { signedBy } from '../families/signature';
import { satisfied, undetermined, violated } from '../judgement';

const shown = /(?:出示|送达|宣读|交付|下达)[^。]{0,20}检查通知/;

export const inspectionNotified = defineCheck({
  meta: {
    id: 'inspection-notified',
    title: '检查前送达或者当场出示检查通知书',
    criterion: 'IN-04',
    group: 'notice',
    procedures: ['inspection'],
    basis: ['行政检查文书格式文本(2025)(待核)'],
    messages: {
      served: '检查通知书{served}送达，{done}检查。',
      shown: '《{title}》（第{page}页）记有当场出示检查通知书：“{quote}”。',
      late: '{done}检查，检查通知书{served}才送达。',
      unserved: '《{title}》（第{page}页）未见被检查人签收、送达回证或者当场出示的记载。',
      missing: '卷内未见{what}，也未见当场出示检查通知书的记载。',
      elsewhere: '本卷不是检查案卷，卷内没有检查通知书，请到检查案卷核对。',
    },
    problem: '未依法通知检查：{reason}。',
    mending: '补充通知书和签收证明；今后检查前送达或者当场出示检查通知书。',
  },
  check(view) {
    const told = inspectionRecords(view).flatMap((record) => {
      const words = view.find(record, shown);
      return words === undefined ? [] : [{ record, words }];
    })[0];
    const notice = view.all('inspection-notice')[0];
    if (notice === undefined && told === undefined)
      return isInspectionDossier(view)
        ? missing(view, ['inspection-notice'], 'missing')
        : undetermined('judgement', 'elsewhere');

    const served = notice && servedStep(view, notice);
    const done = inspectedOn(view);
    if (served !== undefined && done !== undefined) {
      const given = { served: dayAndPage(served), done: dayAndPage(done) };
      const cited = [...served.cited, ...done.cited];
      const confidence = Math.min(served.confidence, done.confidence);
      if (served.date <= done.date) return satisfied('served', given, cited, { confidence });
      if (told === undefined) return violated('late', given, cited, { confidence });
    }
    if (told !== undefined)
      return satisfied(
        'shown',
        { title: told.record.title, page: told.words.page, quote: told.words.quote },
        [told.words],
        {
          confidence: 0.75,
        },
      );
    const paper = notice!;
    const place = { title: paper.title, page: paper.pages.at(-1)! };
    const ink = view.find(paper, /(?:签收|签名|签字|签章|收到|(?:收件|接收|领取)人:[一-龥])[^。]{0,20}/);
    const empty = signedBy(view, paper, /被检查(?:单位|人)|当事人|企业/u).state === 'blank';
    return (ink === undefined || empty) &&
      served === undefined &&
      view.legible(paper) &&
      view.absence('service-receipt').sure
      ? violated('unserved', place, [view.citation(paper)], { confidence: 0.6 })
      : undetermined('scan', 'unsure', { ...place, what: '签收日期或者检查日期' }, [ink ?? view.citation(paper)]);
  },
});
