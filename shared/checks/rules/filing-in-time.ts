import { readDates } from '../../base/read-date';
import type { Instrument } from '../../model/instrument';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { within } from '../families/deadline';
import { stepIn } from '../families/order';
import { dateUnread, without } from '../families/presence';
import { notApplicable, undetermined } from '../judgement';
import type { Step } from '../seen';

/** The form's own box for the day on which the lead came: 线索发现时间. The day of the offence is another matter. */
const lead =
  /(?:线索(?:发现|来源|登记|移送|接收|收到)?|发现|受理|举报|登记)(?:时间|日期)[:]?[0-9〇一二三四五六七八九十年月日.-]{6,16}/u;

export const filingInTime = defineCheck({
  meta: {
    id: 'filing-in-time',
    title: '发现线索后及时立案',
    criterion: 'PU-CASE-03',
    group: 'case',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第五十四条第二款'],
    messages: {
      noLead: '卷内没有早于立案的线索登记或检查记录，无从计算立案期限。',
      askTerm: '线索出现于{lead}，{filed}立案；本部门的立案期限尚未登记，请在参数中填写（多为7日或15个工作日）。',
    },
    problem: '立案不及时：{reason}。',
    mending: '补充延长立案期限的批准材料；没有的说明原因，今后按期立案。',
  },
  check(view, { parameters, holidays }) {
    const form = view.all('filing-approval')[0];
    if (form === undefined) return without('立案审批表');
    const filed = stepIn(view, form);
    if (filed === undefined) return dateUnread('立案审批表');

    const leads = [
      ...view.all('source-register', 'inspection-record').flatMap((paper) => stepIn(view, paper) ?? []),
      ...foundOn(view, form),
    ];
    const first = leads.filter(({ date }) => date <= filed.date).toSorted((a, b) => a.date.localeCompare(b.date))[0];
    if (first === undefined) return notApplicable('noLead');
    const term = parameters.filingTerm;
    if (term === undefined) {
      const given = { lead: `${first.date}（第${first.page}页）`, filed: `${filed.date}（第${filed.page}页）` };
      return undetermined('parameter', 'askTerm', given, [...first.cited, ...filed.cited]);
    }
    return within({ what: '立案期限', from: first, to: filed, fromWord: '发现线索', toWord: '立案', term, holidays });
  },
});

function foundOn(view: DossierView, form: Instrument): readonly Step[] {
  const words = view.find(form, lead);
  const [day] = words === undefined ? [] : readDates(words.quote);
  return words === undefined || day?.kind !== 'read'
    ? []
    : [{ what: '发现线索', date: day.date, page: words.page, cited: [words], confidence: 0.75 }];
}
