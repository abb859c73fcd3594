import { chineseDate } from '../../base/plain-date';
import { defineCheck } from '../define-check';
import { stepIn } from '../families/order';
import { without } from '../families/presence';
import { satisfied, undetermined, violated } from '../judgement';

export const appraisalResultTold = defineCheck({
  meta: {
    id: 'appraisal-result-told',
    title: '鉴定检测结果告知当事人',
    criterion: 'PU-EVID-19',
    group: 'evidence',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第四十四条', '行政处罚法(2021)第四十六条'],
    messages: {
      told: '检测结果已告知（第{page}页）。',
      late: '检测结果告知于{day}（第{page}页），晚于处罚告知{notice}，当事人来不及对结果提出异议。',
      untold: '有鉴定、检测报告（第{page}页），未见结果告知书，笔录中也未见告知结果，请核对其他形式的告知。',
    },
    problem: '检测结果未告知或告知过晚：{reason}。',
    mending: '补充结果告知和送达材料；未告知的，告知当事人并听取意见后重新评价该证据。',
  },
  check(view) {
    const report = view.all('appraisal-report')[0];
    if (report === undefined) return without('鉴定、检测报告');
    const letter = view.all('result-notice')[0];
    if (letter !== undefined) {
      const told = stepIn(view, letter);
      const noticed = stepIn(view, view.all('prior-notice')[0]);
      const late = told !== undefined && noticed !== undefined && told.date > noticed.date;
      if (!late) return satisfied('told', { page: letter.pages[0]! }, [view.citation(letter)]);
      const given = { day: chineseDate(told.date), page: told.page, notice: chineseDate(noticed.date) };
      return violated('late', given, [...told.cited, ...noticed.cited], { confidence: told.confidence });
    }
    const mention = view
      .all('inquiry-record', 'service-receipt')
      .flatMap((paper) => view.find(paper, /(?:检[测验]|鉴定|监测)[^。]{0,20}(?:报告|结果|结论|意见)/) ?? [])[0];
    if (mention !== undefined) return satisfied('told', { page: mention.page }, [mention], { confidence: 0.7 });
    return undetermined('judgement', 'untold', { page: report.pages[0]! }, [view.citation(report)]);
  },
});
