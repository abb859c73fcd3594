import { defineCheck } from '../define-check';
import { recordsOf, wasSeized } from '../families/measure';
import { clause, sentence } from '../families/reasoning';
import { paperUnseen, satisfied, undetermined, violated } from '../judgement';

const necessary =
  /(?:为|以)(?:了)?(?:防止|避免|制止|控制|保全)[^。]{2,}|(?:防止|避免)[^。]{0,30}(?:损毁|灭失|转移|隐匿|扩大|发生|流入)|(?:可能|有)(?:被)?[^。]{0,8}(?:转移|隐匿|毁损|灭失|销毁|危及|危害)|(?:确有|有)必要|非强制(?:手段|措施)[^。]{0,12}(?:不能|无法|难以)/;

/** Told to do it, and no other reason given. */
const bidden =
  /(?:(?:根据|按照|依照|遵照|落实)[^。;]{0,24}|上级|局里)[^。;]{0,10}(?:部署|安排|要求|任务|集中行动|统一行动|专项行动)[^。;]{0,30}(?:查封|扣押|封存)/;

export const measureNecessityStated = defineCheck({
  meta: {
    id: 'measure-necessity-stated',
    title: '说明采取强制措施的必要性',
    criterion: 'CM-26',
    group: 'case',
    procedures: ['coercion'],
    basis: ['行政强制法(2012)第五条', '行政强制法(2012)第十六条第二款'],
    messages: {
      bidden: '《{title}》（第{page}页）的理由只是“{quote}”，审批表、决定书、笔录都没有说明为什么必须采取强制措施。',
      stated: '《{title}》（第{page}页）说明了必要性：“{quote}”。',
      unstated: '审批表、决定书未读出采取强制措施必要性的说明，请核对是否只写法条而没有理由。',
      noMeasure: '卷内没有查封、扣押文书，本项不涉及。',
    },
    problem: '没有说明采取强制措施的必要性：{reason}。',
    mending: '今后在审批表和决定书中写明为什么必须采取措施，能用非强制手段的不用强制。',
  },
  check(view) {
    if (!wasSeized(view)) return paperUnseen('noMeasure');
    const found = [...view.all('measure-approval', 'measure-decision'), ...recordsOf(view)].flatMap((paper) => {
      const words = sentence(view, paper, necessary);
      return words === undefined ? [] : [{ paper, words }];
    })[0];
    const papers = [...view.all('measure-approval', 'measure-decision'), ...recordsOf(view)];
    const order =
      found === undefined && papers.every((paper) => view.legible(paper))
        ? papers.flatMap((paper) => {
            const words = clause(view, paper, bidden);
            return words === undefined ? [] : [{ paper, words }];
          })[0]
        : undefined;
    if (order !== undefined)
      return violated(
        'bidden',
        { title: order.paper.title, page: order.words.page, quote: order.words.quote },
        [order.words],
        { confidence: 0.6, unseenElsewhere: true },
      );
    return found === undefined
      ? undetermined('judgement', 'unstated')
      : satisfied(
          'stated',
          { title: found.paper.title, page: found.words.page, quote: found.words.quote },
          [found.words],
          {
            confidence: 0.7,
          },
        );
  },
});
