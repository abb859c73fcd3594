import { defineCheck } from '../define-check';
import { penaltyDecision } from '../families/penalty';
import { missing } from '../families/presence';
import { satisfied, undetermined, violated } from '../judgement';

/** The agency's own order; a quoted penalty clause (“由……责令改正”) orders nobody. */
const ordered =
  /责令(?:当事人|你|其|该|被处罚|行政相对人)|(?:现|已|并|同时|决定|要求|拟)[^。"]{0,12}责令|限(?:你|当事人|其|行政相对人)[^。]{0,20}(?:改正|整改|拆除)/;

/** Already put right, so that nothing is left to order. */
const done =
  /(?:已|已经|及时|当场)[^。，,]{0,12}(?:改正|整改|拆除|停止|清除|清理|恢复|消除|补办|卸载)|(?:改正|整改)(?:完毕|到位|完成)/;

/** With the licence or the registration gone there may be nothing left to put right. */
const ended = /(?:决定|给予|处以)[^。]{0,24}(?:吊销|撤销登记)/;

export const correctionOrdered = defineCheck({
  meta: {
    id: 'correction-ordered',
    title: '同时责令改正违法行为',
    criterion: 'PU-LAW-12',
    group: 'law',
    procedures: ['penalty-ordinary', 'penalty-summary'],
    basis: ['行政处罚法(2021)第二十八条第一款', '行政处罚法(2017)第二十三条'],
    messages: {
      ordered: '已责令改正：“{quote}”（第{page}页）。',
      neverOrdered: '卷内未见责令改正通知书，决定书（第{page}页起）也未责令改正，也未写明已经改正。',
      unordered:
        '卷内未见责令改正通知书，决定书（第{page}页）也未责令改正；行为可以改正的应当责令改正，请核对是否已无可改正的内容。',
      missing: '卷内未见{what}，责令改正无从核对。',
    },
    problem: '未责令改正：{reason}。',
    mending: '补发责令改正通知书，写明改正内容和期限，到期复查。',
  },
  check(view) {
    const order = view.all('correction-order')[0];
    if (order !== undefined)
      return satisfied('ordered', { quote: order.title, page: order.pages[0]! }, [view.citation(order)]);
    const paper = penaltyDecision(view);
    if (paper === undefined) return missing(view, ['penalty-decision'], 'missing');

    const told = view.read(paper, 'correction');
    const words = view.find(paper, ordered);
    if (words !== undefined) return satisfied('ordered', { quote: words.quote, page: words.page }, [words]);
    if (told.state === 'seen' && told.value)
      return satisfied('ordered', { quote: '责令改正', page: told.cited[0]!.page }, told.cited);
    const cured = view.find(paper, done) ?? view.find(paper, ended);
    return cured !== undefined || !view.legible(paper) || !view.absence('correction-order').sure
      ? undetermined('judgement', 'unordered', { page: cured?.page ?? paper.pages[0]! }, [
          cured ?? view.citation(paper),
        ])
      : violated('neverOrdered', { page: paper.pages[0]! }, [view.citation(paper)], { confidence: 0.6 });
  },
});
