import { defineCheck } from '../define-check';
import { sentence } from '../families/reasoning';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

const immediate = /立即(?:实施)?代履行/;
const place = /道路|河道|航道|公共场所|公路|桥梁|街/;
const told = /(?:事后|立即|及时|已)[^。]{0,10}(?:通知|告知)[^。]{0,8}(?:当事人|其)|当事人(?:在场|到场)/;

export const immediateSubstitute = defineCheck({
  meta: {
    id: 'immediate-substitute',
    title: '立即代履行限于清障，事后立即通知',
    criterion: 'CE-17',
    group: 'execution',
    procedures: ['coercion'],
    basis: ['行政强制法(2012)第五十二条'],
    messages: {
      lawful: '《{title}》（第{page}页）立即代履行的地点为道路、河道、航道或者公共场所，并有通知当事人的记载。',
      elsewhere: '《{title}》（第{page}页）写明“{quote}”，未见属于道路、河道、航道或者公共场所，不得立即代履行。',
      notTold: '《{title}》（第{page}页）立即代履行，未读出当事人在场或者事后立即通知的记载，请核对。',
      none: '未见立即代履行，本项不涉及。',
    },
    problem: '立即代履行不合法：{reason}。',
    mending: '补充事后通知；不属于法定场所的审查其合法性并依法处理。',
  },
  check(view) {
    const found = view.all('substitute-decision', 'substitute-record').flatMap((paper) => {
      const words = immediate.test(paper.title) ? view.citation(paper) : sentence(view, paper, immediate);
      return words === undefined ? [] : [{ paper, words }];
    })[0];
    if (found === undefined) return notApplicable('none');
    const { paper, words } = found;
    const given = { title: paper.title, page: words.page, quote: words.quote };
    const where = view
      .all('substitute-decision', 'substitute-record')
      .some((each) => view.find(each, place) !== undefined);
    if (!where)
      return view.legible(paper)
        ? violated('elsewhere', given, [words], { confidence: 0.6 })
        : undetermined('scan', 'unsure', { ...given, what: '代履行的地点' }, [words]);
    const notice = view
      .all('substitute-decision', 'substitute-record')
      .flatMap((each) => view.find(each, told) ?? [])[0];
    return notice === undefined && !/事后通知/.test(paper.title)
      ? undetermined('judgement', 'notTold', given, [words])
      : satisfied('lawful', given, [words, ...(notice === undefined ? [] : [notice])], { confidence: 0.7 });
  },
});
