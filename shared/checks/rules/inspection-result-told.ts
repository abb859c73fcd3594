import { defineCheck } from '../define-check';
import { inspectionRecords, isInspectionDossier } from '../families/inspection';
import { missing } from '../families/presence';
import { outOfScope, satisfied, undetermined, violated } from '../judgement';

const toldOnTheSpot =
  /(?:当场|现场)[^。]{0,10}(?:告知|反馈|通报)[^。]{0,16}(?:结果|情况|意见)|(?:检查)?(?:结果|情况)[^。]{0,10}(?:已|当场)[^。]{0,6}(?:告知|反馈)/;

export const inspectionResultTold = defineCheck({
  meta: {
    id: 'inspection-result-told',
    title: '检查结果书面告知被检查人',
    criterion: 'IN-16',
    group: 'decision',
    procedures: ['inspection'],
    basis: ['行政检查文书格式文本(2025)(待核)', '国办发(2018)118号'],
    messages: {
      told: '《{title}》（第{page}页）已送达或者由被检查人签收。',
      onTheSpot: '《{title}》（第{page}页）记有当场告知结果：“{quote}”。',
      unserved: '《{title}》（第{page}页）未见被检查人签收或者送达回证。',
      missing: '卷内未见{what}，也未见当场告知检查结果的记载。',
      ordered: '检查结果以《{title}》（第{page}页）告知，请核对是否送达。',
      elsewhere: '本卷不是检查案卷，检查结果的告知请到检查案卷核对。',
    },
    problem: '检查结果未告知：{reason}。',
    mending: '补充书面告知检查结果并送达。',
  },
  check(view) {
    const paper = view.all('inspection-result')[0];
    const spoken = inspectionRecords(view).flatMap((record) => {
      const words = view.find(record, toldOnTheSpot);
      return words === undefined ? [] : [{ record, words }];
    })[0];
    if (paper === undefined) {
      if (!isInspectionDossier(view)) return outOfScope('elsewhere');
      if (spoken !== undefined)
        return satisfied(
          'onTheSpot',
          { title: spoken.record.title, page: spoken.words.page, quote: spoken.words.quote },
          [spoken.words],
          {
            confidence: 0.7,
          },
        );
      const order = view.all('correction-order')[0];
      return order === undefined
        ? missing(view, ['inspection-result'], 'missing')
        : undetermined('judgement', 'ordered', { title: order.title, page: order.pages[0]! }, [view.citation(order)]);
    }
    const place = { title: paper.title, page: paper.pages.at(-1)! };
    const served = view.served(paper);
    if (served.state === 'seen') return satisfied('told', place, served.cited, { confidence: served.confidence });
    const ink = view.find(
      paper,
      /(?:被检查(?:单位|人)|当事人|签收人?|受送达人|企业)[^。:]{0,12}(?:签名|签字|签收|签章|确认|:)|收到/,
    );
    return ink !== undefined ||
      served.state === 'unsure' ||
      !view.legible(paper) ||
      !view.absence('service-receipt').sure
      ? undetermined('scan', 'unsure', { ...place, what: '签收情况' }, [ink ?? view.citation(paper)])
      : violated('unserved', place, [view.citation(paper)], { confidence: 0.6 });
  },
});
