import { defineCheck } from '../define-check';
import { within } from '../families/deadline';
import { elements } from '../families/element';
import { servedStep, stepIn } from '../families/order';
import { without } from '../families/presence';
import { undetermined } from '../judgement';

export const freezeDecisionDelivered = defineCheck({
  meta: {
    id: 'freeze-decision-delivered',
    title: '冻结决定书要素齐全，三个工作日内交付',
    criterion: 'CM-23',
    group: 'decision',
    procedures: ['coercion'],
    basis: ['行政强制法(2012)第三十一条', '行政强制法(2012)第六十九条'],
    messages: {},
    problem: '冻结决定书问题：{reason}。',
    mending: '补正所缺内容并立即交付当事人，说明迟延原因。',
  },
  check(view, { holidays }) {
    const papers = view.all('freeze-decision');
    if (papers.length === 0) return without('冻结决定书');
    return papers.flatMap((paper) => {
      const whole = elements(view, paper, [
        { label: '当事人', fields: ['party'], words: /当事人|被冻结/ },
        { label: '冻结的理由和依据', fields: ['articles'], words: /《[^》]{2,30}》第.{1,6}条/ },
        { label: '冻结的期限', fields: ['measureTerm', 'measureUntil'], words: /期限[^。]{0,20}(?:日|天|月)/ },
        { label: '冻结的账号', fields: [], words: /账[号户][^。]{0,6}[\d*×]{6,}|账[号户]/ },
        { label: '冻结的数额', fields: ['amount'], words: /[\d,.]+(?:万)?元|[壹贰叁肆伍陆柒捌玖拾]+[佰仟万元]/ },
        { label: '复议、诉讼的途径和期限', fields: ['reconsideration', 'litigation'], words: /行政复议|行政诉讼/ },
        { label: '机关名称和日期', fields: ['date'], words: /\d{4}年\d{1,2}月\d{1,2}日/ },
      ]);
      const made = stepIn(view, paper);
      const served = servedStep(view, paper);
      const place = { title: paper.title, page: paper.pages[0]! };
      const inTime =
        made === undefined || served === undefined
          ? undetermined('scan', 'unsure', { ...place, what: '决定日期或者交付日期' }, [view.citation(paper)])
          : within({
              what: '冻结决定书交付期限',
              from: made,
              to: served,
              fromWord: '作出冻结决定',
              toWord: '交付当事人',
              term: { length: 3, unit: 'working-day' },
              holidays,
            });
      return [whole, inTime];
    });
  },
});
