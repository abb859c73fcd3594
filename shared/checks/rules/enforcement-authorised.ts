import { plainName } from '../../law';
import { defineCheck } from '../define-check';
import { citedIn } from '../families/citation';
import { without } from '../families/presence';
import { satisfied, undetermined, violated } from '../judgement';

/** These say how to enforce, not that this agency may. */
const general = /^(?:行政强制法|行政处罚法|行政复议法|行政诉讼法|民事诉讼法)$/;

export const enforcementAuthorised = defineCheck({
  meta: {
    id: 'enforcement-authorised',
    title: '有强制执行权',
    criterion: 'CE-01',
    group: 'subject',
    procedures: ['coercion'],
    basis: ['行政强制法(2012)第十三条', '行政强制法(2012)第三十四条'],
    gate: true,
    messages: {
      byLaw: '《{title}》（第{page}页）引用{articles}，请结合该法确认授权本机关强制执行。',
      ask: '《{title}》（第{page}页）未读出授权本机关强制执行的专门法律，没有强制执行权的应当申请人民法院执行，请核对。',
      lowOnly: '《{title}》（第{page}页）只引用{articles}，行政强制执行只能由法律设定。',
    },
    problem: '没有强制执行权：{reason}。',
    mending: '停止强制执行；没有法律授权的，在法定期限内申请人民法院强制执行。',
  },
  check(view, { statutes }) {
    const papers = view.all('execution-decision');
    if (papers.length === 0) return without('强制执行决定书');
    return papers.map((paper) => {
      const own = citedIn(view, paper).filter(({ ref }) => !general.test(plainName(ref.law)));
      const place = { title: paper.title, page: paper.pages[0]! };
      if (own.length === 0) return undetermined('judgement', 'ask', place, [view.citation(paper)]);
      const articles = [...new Set(own.map(({ ref }) => ref.printed))].slice(0, 3).join('、');
      const cited = own.map((each) => each.cited);
      const levels = own.map(({ ref }) => statutes?.get(plainName(ref.law))?.level ?? levelByName(plainName(ref.law)));
      if (levels.includes('law')) return satisfied('byLaw', { ...place, articles }, cited, { confidence: 0.6 });
      return levels.includes('unknown')
        ? undetermined('judgement', 'ask', place, cited)
        : violated('lowOnly', { ...place, articles }, cited, { confidence: 0.7 });
    });
  },
});

const levelByName = (law: string): 'law' | 'lower' | 'unknown' =>
  /办法$|细则$|规则$|条例$/.test(law) ? 'lower' : /法(?:典)?$/.test(law) ? 'law' : 'unknown';
