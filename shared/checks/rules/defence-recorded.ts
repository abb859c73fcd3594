import { defineCheck } from '../define-check';
import { without } from '../families/presence';
import { sentence } from '../families/reasoning';
import { satisfied, undetermined, violated } from '../judgement';

/** The rights by name, or what the party said and that it was heeded or not; 违法行为人的陈述 among the evidence is neither. */
const told =
  /陈述、?(?:和|及|与|或者?)?申辩|申辩|听证|事先告知|(?:享有|提出|进行|未作|放弃|无)[^。]{0,6}陈述|(?:意见|理由|请求|主张|此说|所称)[^。]{0,30}(?:采纳|支持|不(?:能)?成立)/;

export const defenceRecorded = defineCheck({
  meta: {
    id: 'defence-recorded',
    title: '决定书写明陈述申辩、听证情况',
    criterion: 'PU-DECI-12',
    group: 'decision',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第四十五条', '行政处罚法(2021)第六十二条'],
    messages: {
      told: '决定书写明：“{quote}”（第{page}页）。',
      untold: '决定书（第{page}页起）全文未提告知、陈述申辩或者听证的情况（包括放弃的情况）。',
    },
    problem: '决定书未反映陈述申辩情况：{reason}。',
    mending: '在决定书中写明告知的时间、当事人的意见或者放弃的情况及采纳与否的理由。',
  },
  check(view) {
    const paper = view.only('penalty-decision');
    if (paper === undefined) return without('行政处罚决定书');
    const words = sentence(view, paper, told);
    if (words !== undefined) return satisfied('told', { quote: words.quote, page: words.page }, [words]);
    const place = { title: paper.title, page: paper.pages[0]! };
    return view.legible(paper)
      ? violated('untold', place, [view.citation(paper)], { confidence: 0.75 })
      : undetermined('scan', 'unsure', { ...place, what: '陈述申辩情况' }, [view.citation(paper)]);
  },
});
