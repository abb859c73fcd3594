import { defineCheck } from '../define-check';
import { without } from '../families/presence';
import { satisfied, undetermined } from '../judgement';

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
    return told === undefined
      ? undetermined('judgement', 'unrevisited', { page: order.pages[0]! }, [view.citation(order)])
      : satisfied('revisited', { quote: told.quote, page: told.page }, [told], { confidence: 0.75 });
  },
});
