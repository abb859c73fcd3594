import { defineCheck } from '../define-check';
import { without } from '../families/presence';
import { undetermined } from '../judgement';

export const applicationFormFree = defineCheck({
  meta: {
    id: 'application-form-free',
    title: '申请书格式文本没有无关内容、不收费',
    criterion: 'LI-APPL-02',
    group: 'case',
    procedures: ['licence'],
    basis: ['行政许可法(2019)第二十九条第一款', '行政许可法(2019)第五十八条第二款'],
    messages: {
      fee: '申请书（第{page}页）出现“{quote}”，格式文本不得收费，请核对。',
      look: '《{title}》（第{page}页起）为格式文本，请看栏目有无与许可事项无关的内容。',
    },
    problem: '申请书格式文本不合规：{reason}。',
    mending: '删去无关栏目，免费提供格式文本。',
  },
  check(view) {
    const paper = view.all('licence-application')[0];
    if (paper === undefined) return without('行政许可申请书');
    const fee = view.find(paper, /工本费|收费标准|缴纳[^。]{0,6}费用|(?:售价|每份)\d+/);
    return fee === undefined
      ? undetermined('judgement', 'look', { title: paper.title, page: paper.pages[0]! }, [view.citation(paper)])
      : undetermined('judgement', 'fee', { page: fee.page, quote: fee.quote }, [fee]);
  },
});
