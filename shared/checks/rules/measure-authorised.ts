import { plainName, type StatuteBook } from '../../law';
import type { ArticleRef } from '../../model/article-ref';
import { defineCheck } from '../define-check';
import { citedIn } from '../families/citation';
import { decisionsOf } from '../families/measure';
import { missing } from '../families/presence';
import { paperUnseen, satisfied, undetermined, violated } from '../judgement';

/** These say how to take a measure or to punish, not that this agency may. */
const general = /^(?:行政强制法|行政处罚法|行政复议法|行政诉讼法|民事诉讼法)$/;
const PLACE = /[省市州县区旗盟]|自治/;

export const measureAuthorised = defineCheck({
  meta: {
    id: 'measure-authorised',
    title: '查封、扣押有法律、法规授权',
    criterion: 'CM-01',
    group: 'law',
    procedures: ['coercion'],
    basis: [
      '行政强制法(2012)第十条',
      '行政强制法(2012)第十一条',
      '行政强制法(2012)第十六条',
      '行政强制法(2012)第二十二条',
    ],
    gate: true,
    messages: {
      authorised: '《{title}》（第{page}页）引用{articles}作为采取强制措施的依据。',
      none: '《{title}》（第{page}页）全文未见引用法律、法规的具体条款，强制措施没有依据。',
      generalOnly:
        '《{title}》（第{page}页）只引用{articles}，未见授权本机关查封、扣押的专门法律、法规，请核对授权依据。',
      ruleOnly: '《{title}》（第{page}页）只引用{articles}，属规章或者规范性文件，不得设定行政强制措施。',
      unknownLevel: '《{title}》（第{page}页）引用{articles}，法规库未载明其效力级别，请核对是否法律、法规。',
      missing: '有查封、扣押的其他文书而卷内未见{what}，授权依据无从核对。',
      noMeasure: '卷内没有查封、扣押文书，本项不涉及。',
    },
    problem: '强制措施依据问题：{reason}。',
    mending: '查明授权采取该措施的法律、法规条款；没有授权的立即解除措施并依法处理后果。',
  },
  check(view, { statutes }) {
    const papers = decisionsOf(view, 'seizure');
    if (papers.length === 0)
      return view.all('measure-record', 'measure-release', 'measure-extension').length === 0
        ? paperUnseen('noMeasure')
        : missing(view, ['measure-decision'], 'missing');
    return papers.map((paper) => {
      const all = citedIn(view, paper).map(({ ref }) => ref);
      const own = all.filter(({ law }) => !general.test(plainName(law)));
      const place = { title: paper.title, page: paper.pages[0]!, articles: words(own.length > 0 ? own : all) };
      const cited = [view.citation(paper)];
      if (all.length === 0) {
        const named = view.find(paper, /《[^》]{2,30}(?:法|条例|规定|办法)》/);
        return named !== undefined || !view.legible(paper)
          ? undetermined('scan', 'unsure', { ...place, what: '所引法律条款' }, [named ?? view.citation(paper)])
          : violated('none', place, cited, { confidence: 0.7 });
      }
      if (own.length === 0) return undetermined('judgement', 'generalOnly', place, cited);
      const levels = own.map(({ law }) => levelOf(plainName(law), statutes));
      if (levels.includes('enough')) return satisfied('authorised', place, cited, { confidence: 0.8 });
      return levels.includes('unknown')
        ? undetermined('judgement', 'unknownLevel', place, cited)
        : violated('ruleOnly', place, cited, { confidence: 0.8 });
    });
  },
});

/** Laws and regulations may set up a seizure, local regulations too (第十条第三款); rules may not. */
function levelOf(law: string, statutes: StatuteBook | undefined): 'enough' | 'too-low' | 'unknown' {
  const known = statutes?.get(law)?.level;
  if (known !== undefined) return known === 'rule' || known === 'normative' ? 'too-low' : 'enough';
  if (/法(?:典)?$/.test(law) && !/办法$/.test(law)) return 'enough';
  if (/条例$/.test(law)) return 'enough';
  if (/(?:通知|意见|方案|指导意见)$/.test(law)) return 'too-low';
  return PLACE.test(law) && /(?:实施细则|暂行规定)$/.test(law) ? 'too-low' : 'unknown';
}

const words = (refs: readonly ArticleRef[]): string =>
  [...new Set(refs.map(({ printed }) => printed))].slice(0, 4).join('、');
