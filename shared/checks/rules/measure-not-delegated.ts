import { defineCheck } from '../define-check';
import { recordsOf, wasSeized } from '../families/measure';
import { sentence } from '../families/reasoning';
import { paperUnseen, satisfied, undetermined, violated } from '../judgement';

const delegated =
  /(?:受|接受)[^。,]{2,24}(?:局|委员会|政府|厅|机关)(?:的)?委托[^。]{0,30}(?:实施|采取|查封|扣押|检查)|委托[^。,]{2,24}(?:实施|采取)[^。]{0,8}(?:查封|扣押|强制措施)|委托[^。,;]{2,24}(?:中心|[站所队]|公司|协会|委员会)(?:代为)?(?:实施|执行|采取|查封|扣押)(?!.{0,4}(?:[拖搬装运]|保管|检[验测]|鉴定|称重))|由[^。,;]{2,24}(?:中心|[站所]|公司|协会)(?:派员|代为)[^。,;]{0,6}(?:查封|扣押|封存|实施)/;
const helper = /(?:协管员|辅警|辅助人员|临时工|劳务派遣|保安|公司)[^。,]{0,10}(?:实施|负责)[^。]{0,6}(?:查封|扣押)/;

export const measureNotDelegated = defineCheck({
  meta: {
    id: 'measure-not-delegated',
    title: '强制措施由本机关实施，没有委托',
    criterion: 'CM-02',
    group: 'subject',
    procedures: ['coercion'],
    basis: ['行政强制法(2012)第十七条第一款'],
    gate: true,
    messages: {
      own: '强制措施各文书未见委托其他组织实施的表述。',
      delegated: '《{title}》（第{page}页）写明“{quote}”，行政强制措施权不得委托。',
      helper: '《{title}》（第{page}页）写有“{quote}”，请核对是否由不具有资格的人员实施强制措施。',
      noMeasure: '卷内没有查封、扣押文书，本项不涉及。',
    },
    problem: '强制措施委托实施：{reason}。',
    mending: '解除受委托组织实施的强制措施，由有权机关依法重新审查处理。',
  },
  check(view) {
    if (!wasSeized(view)) return paperUnseen('noMeasure');
    const papers = [...view.all('measure-decision', 'measure-approval', 'goods-list'), ...recordsOf(view)];
    const judged = papers.flatMap((paper) => {
      const given = sentence(view, paper, delegated);
      const other = given ?? sentence(view, paper, helper);
      if (other === undefined) return [];
      const place = { title: paper.title, page: other.page, quote: other.quote };
      return [
        given === undefined
          ? undetermined('judgement', 'helper', place, [other])
          : violated('delegated', place, [given], { confidence: 0.75 }),
      ];
    });
    return judged.length > 0 ? judged : satisfied('own', {}, [], { confidence: 0.7 });
  },
});
