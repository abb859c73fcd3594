import { defineCheck } from '../define-check';
import { missing } from '../families/presence';
import { satisfied, undetermined, violated } from '../judgement';

/** The box is there and the next box follows at once. */
const blankBox =
  /(?:案件|案|线索)来源[:]?(?=(?:线索|发现|案发|受案|登记){0,2}(?:时间|日期)|当事人|案由|案情|姓名|名称|被(?:调查|处罚)|承办|立案|法定代表人|$)/u;
const told =
  /举报|投诉|移送|交办|检查|抽检|抽查|巡查|监测|监控|转办|报告|自查|来信|来访|热线|上级|督[察查办]|发现(?!时间|日期)/u;

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
    const empty = view.find(form, blankBox);
    const named = view.element(form, ['source'], told);
    if (empty !== undefined && named.state === 'unseen' && view.legible(form))
      return violated('unstated', place, [empty], { confidence: 0.65 });
    if (found.state === 'seen') return satisfied('stated', place, found.cited, { confidence: found.confidence });
    if (found.state === 'unsure') return undetermined('scan', 'unsure', { ...place, what: '案件来源' }, found.cited);
    return violated('unstated', place, [view.citation(form)], { confidence: 0.65 });
  },
});
