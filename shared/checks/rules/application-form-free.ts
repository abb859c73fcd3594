import { defineCheck } from '../define-check';
import { without } from '../families/presence';
import { clause } from '../families/reasoning';
import { satisfied, undetermined, violated } from '../judgement';

/** Columns that commonly have nothing to do with a licence. */
const unrelated =
  /政治面貌|民族|婚姻状况|宗教信仰|(?:加入|入会)[^。;]{0,10}(?:协会|商会)|家庭成员|(?:购买|投保)[^。;]{0,6}保险|参评|捐款/;

export const applicationFormFree = defineCheck({
  meta: {
    id: 'application-form-free',
    title: '申请书格式文本没有无关内容、不收费',
    criterion: 'LI-APPL-02',
    group: 'case',
    procedures: ['licence'],
    basis: ['行政许可法(2019)第二十九条第一款', '行政许可法(2019)第五十八条第二款'],
    messages: {
      charged: '申请书（第{page}页）写明“{quote}”，格式文本不得收费。',
      free: '申请书（第{page}页）写明“{quote}”，未见与许可无关的常见栏目。',
      odd: '申请书（第{page}页）有“{quote}”一栏，请核对与许可事项是否有关。',
      fee: '申请书（第{page}页）出现“{quote}”，格式文本不得收费，请核对。',
      look: '《{title}》（第{page}页起）为格式文本，请看栏目有无与许可事项无关的内容。',
    },
    problem: '申请书格式文本不合规：{reason}。',
    mending: '删去无关栏目，免费提供格式文本。',
  },
  check(view) {
    const paper = view.all('licence-application')[0];
    if (paper === undefined) return without('行政许可申请书');
    const free = clause(view, paper, /(?:免费提供|不收(?:取)?(?:任何)?费|均不收费|免收[^。;]{0,6}费)/);
    const charged = clause(
      view,
      paper,
      /(?<!免|不收|免收)工本费[^。;]{0,8}\d+(?:\.\d+)?元|(?:售价|每[份套张本](?:收费|工本费|售价)?)\d+(?:\.\d+)?元/,
    );
    if (charged !== undefined && free === undefined)
      return violated('charged', { page: charged.page, quote: charged.quote }, [charged], { confidence: 0.75 });
    const odd = view.find(paper, unrelated);
    if (free !== undefined && odd === undefined)
      return satisfied('free', { page: free.page, quote: free.quote }, [free], { confidence: 0.6 });
    if (odd !== undefined) return undetermined('judgement', 'odd', { page: odd.page, quote: odd.quote }, [odd]);
    const fee = view.find(paper, /工本费|收费标准|缴纳[^。]{0,6}费用|(?:售价|每份)\d+/);
    return fee === undefined
      ? undetermined('judgement', 'look', { title: paper.title, page: paper.pages[0]! }, [view.citation(paper)])
      : undetermined('judgement', 'fee', { page: fee.page, quote: fee.quote }, [fee]);
  },
});
