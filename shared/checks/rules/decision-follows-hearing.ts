import { defineCheck } from '../define-check';
import { without } from '../families/presence';
import { sentence } from '../families/reasoning';
import { satisfied, undetermined, violated } from '../judgement';

export const decisionFollowsHearing = defineCheck({
  meta: {
    id: 'decision-follows-hearing',
    title: '根据听证笔录作出决定并写明听证情况',
    criterion: 'PU-NOTI-13',
    group: 'notice',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第六十五条'],
    messages: {
      told: '决定书写明听证情况：“{quote}”（第{page}页）。',
      denied: '已举行听证，决定书却写“{quote}”（第{page}页），与听证笔录不符。',
      untold: '已举行听证，决定书（第{page}页起）全文未提听证及其意见的采纳情况，看不出根据听证笔录作出决定。',
    },
    problem: '决定未反映听证：{reason}。',
    mending: '在决定书中写明听证的时间、当事人意见及采纳情况；未根据听证笔录决定的重新研究。',
  },
  check(view) {
    const decision = view.only('penalty-decision');
    if (decision === undefined || view.all('hearing-record').length === 0) return without('听证笔录或决定书');
    const told = sentence(view, decision, /(?<!(?:未|没有|没|放弃|不|逾期)[^。,;]{0,14})听证/);
    const denied = sentence(view, decision, /(?:未|没有|放弃|不)[^。,;]{0,14}听证/);
    if (told === undefined && denied !== undefined)
      return violated('denied', { quote: denied.quote, page: denied.page }, [denied], { confidence: 0.75 });
    if (told !== undefined) return satisfied('told', { quote: told.quote, page: told.page }, [told]);
    const place = { title: decision.title, page: decision.pages[0]! };
    return view.legible(decision)
      ? violated('untold', place, [view.citation(decision)], { confidence: 0.8 })
      : undetermined('scan', 'unsure', { ...place, what: '听证情况' }, [view.citation(decision)]);
  },
});
