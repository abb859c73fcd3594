import { defineCheck } from '../define-check';
import { missing } from '../families/presence';
import { satisfied, undetermined, violated } from '../judgement';

export const sourceStated = defineCheck({
  meta: {
    id: 'source-stated',
    title: '案件来源清楚',
    criterion: 'PU-CASE-02',
    group: 'case',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第五十四条'],
    messages: {
      stated: '《{title}》（第{page}页）载明案件来源。',
      unstated: '《{title}》（第{page}页）未载明案件来源，线索从何而来无从查证。',
      missing: '卷内未见{what}，案件来源不清。',
    },
    problem: '案件来源不清：{reason}。',
    mending: '补充案件来源登记或线索材料，在立案审批表中写明来源。',
  },
  check(view) {
    const register = view.all('source-register')[0];
    if (register !== undefined) {
      return satisfied('stated', { title: register.title, page: register.pages[0]! }, [view.citation(register)]);
    }
    const form = view.all('filing-approval')[0];
    if (form === undefined) return missing(view, ['filing-approval', 'source-register'], 'missing');

    const place = { title: form.title, page: form.pages[0]! };
    const found = view.element(
      form,
      ['source'],
      /案件来源|线索来源|来源[:：]|(?:举报|投诉|移送|交办|日常检查|监督检查|抽检|巡查)/,
    );
    if (found.state === 'seen') return satisfied('stated', place, found.cited, { confidence: found.confidence });
    if (found.state === 'unsure') return undetermined('scan', 'unsure', { ...place, what: '案件来源' }, found.cited);
    return violated('unstated', place, [view.citation(form)], { confidence: 0.65 });
  },
});
