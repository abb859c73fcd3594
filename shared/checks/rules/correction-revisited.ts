import { defineCheck } from '../define-check';
import { without } from '../families/presence';
import { satisfied, undetermined, violated } from '../judgement';

const deadline =
  /于?(?:[0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}日(?:之)?前|[0-9一二三四五六七八九十]+(?:个工作)?日(?:之)?内/u;
/** The faintest word of what became of it, anywhere. */
const mended =
  /复查|复核|回访|整改(?:情况|报告|完毕|到位|完成)|(?:已|已经)[^。]{0,10}(?:改正|整改|拆除|恢复|清除|办理|取得|补|支付|退|更换|下架|封|履行)|改正(?:完毕|到位)|拒不(?:改正|整改)|(?<!责令[^。]{0,8})停止(?!执行)/u;

export const correctionRevisited = defineCheck({
  meta: {
    id: 'correction-revisited',
    title: '责令改正后有复查',
    criterion: 'PU-EXEC-16',
    group: 'execution',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第二十八条第一款'],
    ofPictures: true,
    messages: {
      revisited: '责令改正后有复查或整改情况的记载：“{quote}”（第{page}页）。',
      never:
        '责令改正（第{page}页）定有期限“{quote}”，案件已经结案（第{closed}页），全卷没有复查、整改或者停止违法行为的记载。',
      unrevisited: '有责令改正（第{page}页），未读出复查记录或整改完成的记载，请核对改正情况。',
    },
    problem: '责令改正后未复查：{reason}。',
    mending: '组织复查并将复查笔录、整改报告入卷。',
  },
  check(view) {
    const order = view.all('correction-order')[0];
    if (order === undefined) return without('责令改正通知书');
    const records = view.all(
      'inspection-record',
      'closing-approval',
      'exhibit',
      'unknown',
      'penalty-decision',
      'investigation-report',
    );
    const told = records.flatMap((paper) => {
      const words = view.find(
        paper,
        /复查|整改(?:情况|报告|完毕|到位|完成)|(?:已|已经)(?:全部|按要求)?(?:改正|整改)|改正(?:完毕|到位)/,
      );
      return words === undefined ? [] : [words];
    })[0];
    const term = view.find(order, deadline);
    const [closed] = view.all('closing-approval');
    const mentioned = view.dossier.instruments.some(
      (paper) => paper.id !== order.id && paper.kind !== 'catalogue' && view.find(paper, mended) !== undefined,
    );
    if (told === undefined && term !== undefined && closed !== undefined && !mentioned) {
      const given = { page: order.pages[0]!, quote: term.quote, closed: closed.pages[0]! };
      return violated('never', given, [term, view.citation(closed)], { confidence: 0.65, unseenElsewhere: true });
    }
    return told === undefined
      ? undetermined('judgement', 'unrevisited', { page: order.pages[0]! }, [view.citation(order)])
      : satisfied('revisited', { quote: told.quote, page: told.page }, [told], { confidence: 0.75 });
  },
});
