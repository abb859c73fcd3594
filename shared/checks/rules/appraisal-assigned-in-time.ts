import { workingDaysAfter } from '../../law';
import { defineCheck } from '../define-check';
import { dayAndPage } from '../families/deadline';
import { acceptedStep } from '../families/licence';
import { stepIn } from '../families/order';
import { without } from '../families/presence';
import { satisfied, undetermined } from '../judgement';

export const appraisalAssignedInTime = defineCheck({
  meta: {
    id: 'appraisal-assigned-in-time',
    title: '五个工作日内指派两名以上人员检验检测',
    criterion: 'LI-EXAM-11',
    group: 'evidence',
    procedures: ['licence'],
    basis: ['行政许可法(2019)第五十五条第二款', '行政许可法(2019)第八十二条'],
    messages: {
      timely: '{accepted}受理，《{title}》{day}出具，在五个工作日内。',
      look: '《{title}》（第{page}页）出具于受理五个工作日以后；请核对是否在受理之日起五个工作日内指派两名以上人员。',
      undated: '《{title}》（第{page}页）或者受理日期未读出，请核对指派日期和人数。',
    },
    problem: '检验检测指派不合法：{reason}。',
    mending: '补充指派记录；今后在受理后五个工作日内指派两名以上人员。',
  },
  check(view, { holidays }) {
    const reports = view.all('appraisal-report');
    if (reports.length === 0) return without('检验检测检疫材料');
    const accepted = acceptedStep(view);
    return reports.map((paper) => {
      const place = { title: paper.title, page: paper.pages[0]! };
      const day = stepIn(view, paper);
      if (accepted === undefined || day === undefined)
        return undetermined('scan', 'undated', place, [view.citation(paper)]);
      const cited = [...accepted.cited, ...day.cited];
      return day.date <= workingDaysAfter(accepted.date, 5, holidays)
        ? satisfied('timely', { ...place, accepted: dayAndPage(accepted), day: dayAndPage(day) }, cited)
        : undetermined('judgement', 'look', place, cited);
    });
  },
});
