import { defineCheck } from '../define-check';
import { without } from '../families/presence';
import { saidIn } from '../families/reasoning';
import { satisfied, undetermined, violated } from '../judgement';

export const planFiled = defineCheck({
  meta: {
    id: 'plan-filed',
    title: '年度检查计划报司法行政机关备案',
    criterion: 'IN-13',
    group: 'case',
    procedures: ['inspection'],
    basis: ['地方做法(2022)(济南市，待核)'],
    messages: {
      admitted: '《{title}》（第{page}页）写明“{quote}”，年度检查计划应当报司法行政机关备案。',
      filed: '《{title}》（第{page}页）有备案的记载：“{quote}”。',
      unfiled: '《{title}》（第{page}页）未读出报司法行政机关备案的记载；本地有备案要求的请核对备案回执。',
    },
    problem: '年度检查计划没有备案：{reason}。',
    mending: '按本地规定补办备案。',
  },
  check(view) {
    const plans = view.all('inspection-plan');
    const unfiled = saidIn(view, plans, /(?:未|没有)[^。;,]{0,10}备案|(?:未|没有?)(?:报|送|交)[^。;,]{0,8}司法/);
    if (unfiled !== undefined)
      return violated('admitted', unfiled.given, [unfiled.words], { confidence: 0.7, inItsWords: true });
    // The plan for a campaign may tell of the year's plan.
    const plan =
      plans.find(({ title }) => /计划/.test(title)) ??
      plans.find((paper) => view.find(paper, /检查计划[^。;]{0,24}备案/) !== undefined);
    if (plan === undefined) return without('年度检查计划');
    const words = view.find(plan, /备案/);
    return words === undefined
      ? undetermined('parameter', 'unfiled', { title: plan.title, page: plan.pages[0]! }, [view.citation(plan)])
      : satisfied('filed', { title: plan.title, page: words.page, quote: words.quote }, [words], { confidence: 0.7 });
  },
});
