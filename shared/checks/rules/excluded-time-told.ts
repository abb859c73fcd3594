import { workingDaysAfter } from '../../law';
import { defineCheck } from '../define-check';
import { acceptedStep, decidedStep, licenceDecisions } from '../families/licence';
import { saidIn } from '../families/reasoning';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

/** Time left out of account of which the applicant was told by word of mouth or not at all. */
const untold =
  /(?:时间|\d+(?:个工作日|日|天))[^。;]{0,24}(?:口头告知|(?:未|没有)(?:以)?(?:书面(?:形式|方式)?)?(?:告知|通知))|(?:口头告知|(?:未|没有)(?:以)?(?:书面(?:形式|方式)?)?(?:告知|通知))[^。;]{0,24}(?:不计入|扣除)|(?:不计入|没算|未计|不算|扣除)[^。;]{0,20}(?:电话|口头|微信)[^。;]{0,12}(?:说|讲|告|通知)/;

export const excludedTimeTold = defineCheck({
  meta: {
    id: 'excluded-time-told',
    title: '不计入期限的时间书面告知申请人',
    criterion: 'LI-EXAM-12',
    group: 'law',
    procedures: ['licence'],
    basis: ['行政许可法(2019)第四十五条'],
    messages: {
      told: '《{title}》（第{page}页）书面告知了不计入期限的时间。',
      mentioned: '《{title}》（第{page}页）写有“{quote}”，请核对是否书面告知申请人。',
      untold:
        '《{found}》（第{page}页）所需时间如果不计入期限，应当书面告知申请人；卷内未见告知，而受理至决定已超过二十个工作日。',
      deducted: '《{title}》（第{page}页）写明“{quote}”，扣除的时间没有书面告知申请人，不得扣除。',
      unused: '有《{found}》（第{page}页），受理至决定未超过二十个工作日，没有扣除时间，本项不涉及。',
      undated: '有《{found}》（第{page}页），受理或者决定日期未读出，请核对是否扣除时间、有无书面告知。',
      none: '没有听证、检验、检测、检疫、鉴定、专家评审，本项不涉及。',
    },
    problem: '扣除时间未书面告知：{reason}。',
    mending: '补充书面告知；未告知的时间不得扣除。',
  },
  check(view, { holidays, parameters }) {
    const told = view.all('excluded-time-notice')[0];
    if (told !== undefined)
      return satisfied('told', { title: told.title, page: told.pages[0]! }, [view.citation(told)]);
    const cause = view.all('appraisal-report', 'hearing-record')[0];
    if (cause === undefined) return notApplicable('none');
    const oral = saidIn(
      view,
      view.all('licence-review', 'closing-note', 'licence-decision', 'licence-refusal', 'unknown'),
      untold,
    );
    if (oral !== undefined)
      return violated('deducted', oral.given, [oral.words], { confidence: 0.7, inItsWords: true });
    for (const paper of [...view.all('acceptance-notice', 'extension-notice'), ...licenceDecisions(view)]) {
      const words = view.find(paper, /[^。;]{0,20}(?:不计(?:算在|入)|所需时间)[^。;]{0,24}/);
      if (words !== undefined)
        return undetermined('judgement', 'mentioned', { title: paper.title, page: words.page, quote: words.quote }, [
          words,
        ]);
    }
    const given = { found: cause.title, page: cause.pages[0]! };
    const [accepted, decided] = [acceptedStep(view), decidedStep(view)];
    if (accepted === undefined || decided === undefined)
      return undetermined('scan', 'undated', given, [view.citation(cause)]);
    const last = workingDaysAfter(accepted.date, parameters.licenceWorkingDays ?? 20, holidays);
    if (decided.date <= last) return notApplicable('unused', given, [view.citation(cause)]);
    // Whether time was left out of account the dossier does not say; the term itself is another check's matter.
    return undetermined('judgement', 'untold', given, [view.citation(cause), ...accepted.cited, ...decided.cited]);
  },
});
