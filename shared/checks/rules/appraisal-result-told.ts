import { chineseDate } from '../../base/plain-date';
import { defineCheck } from '../define-check';
import { stepIn } from '../families/order';
import { without } from '../families/presence';
import { satisfied, undetermined, violated } from '../judgement';

/** Told some other way: the party signed for the report, or a record says so. */
const passedOn =
  /(?:告知|送达|签收|收到|交付|出示|宣读)[^。]{0,24}(?:检[测验]|鉴定|监测|报告|结果)|(?:检[测验]|鉴定|监测)[^。]{0,20}(?:报告|结果|结论|意见)[^。]{0,24}(?:告知|送达|签收|收到|出示|无异议|没有异议)/u;

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
      never: '有鉴定、检测报告（第{page}页），已据此作出处罚，全卷没有结果告知书，也没有告知、送达检测结果的记载。',
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
    const given = { page: report.pages[0]! };
    const said = view.dossier.instruments.flatMap((paper) => view.find(paper, passedOn) ?? [])[0];
    const known =
      said !== undefined || !view.absence('result-notice').sure || view.only('penalty-decision') === undefined;
    return known
      ? undetermined('judgement', 'untold', given, [view.citation(report), ...(said === undefined ? [] : [said])])
      : violated('never', given, [view.citation(report)], { confidence: 0.6, unseenElsewhere: true });
  },
});
