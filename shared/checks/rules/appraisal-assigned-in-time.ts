import { chineseDate } from '../../base/plain-date';
import { readDates } from '../../base/read-date';
import { workingDaysAfter } from '../../law';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { dayAndPage } from '../families/deadline';
import { acceptedStep } from '../families/licence';
import { stepIn } from '../families/order';
import { without } from '../families/presence';
import { satisfied, undetermined, violated } from '../judgement';

export const appraisalAssignedInTime = defineCheck({
  meta: {
    id: 'appraisal-assigned-in-time',
    title: '五个工作日内指派两名以上人员检验检测',
    criterion: 'LI-EXAM-11',
    group: 'evidence',
    procedures: ['licence'],
    basis: ['行政许可法(2019)第五十五条第二款', '行政许可法(2019)第八十二条'],
    messages: {
      assigned: '{accepted}受理，《{title}》（第{page}页）写明{day}指派人员，在五个工作日内。',
      late: '{accepted}受理，《{title}》（第{page}页）写明{day}才指派人员，超过五个工作日。',
      alone: '《{title}》（第{page}页）写明“{who}”，应当指派两名以上人员。',
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
    const assigned = assignment(view);
    if (accepted !== undefined && assigned !== undefined) {
      const limit = workingDaysAfter(accepted.date, 5, holidays);
      const given = {
        title: assigned.paper.title,
        page: assigned.words.page,
        accepted: dayAndPage(accepted),
        day: chineseDate(assigned.date),
        who: assigned.alone?.quote ?? '',
      };
      const cited = [...accepted.cited, assigned.words];
      const faults = [
        ...(assigned.date > limit ? [violated('late', given, cited, { confidence: 0.75, inItsWords: true })] : []),
        ...(assigned.alone === undefined
          ? []
          : [violated('alone', given, [assigned.alone], { confidence: 0.65, inItsWords: true })]),
      ];
      return faults.length > 0 ? faults : satisfied('assigned', given, cited, { confidence: 0.75 });
    }
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

/** 指派日期 and how many were sent, where a paper of the dossier tells it. */
function assignment(view: DossierView) {
  return view.dossier.instruments.flatMap((paper) => {
    const words = view.find(
      paper,
      /(?:[指委]派|派[单出工])(?:日期|时间)[:：]?\d{4}年\d{1,2}月\d{1,2}日|\d{4}年\d{1,2}月\d{1,2}日[^。;]{0,6}[指委]派/,
    );
    const [day] = readDates(words?.quote ?? '');
    if (words === undefined || day?.kind !== 'read') return [];
    const alone = view.find(paper, /(?:[指委]派|派出)(?:人员)?[^。;]{0,16}(?<!\d)[(（]?(?:1|一)[名人]/);
    return [{ paper, words, date: day.date, alone }];
  })[0];
}
