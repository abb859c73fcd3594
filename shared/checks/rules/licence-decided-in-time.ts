import { chineseDate } from '../../base/plain-date';
import { workingDaysAfter } from '../../law';
import type { Citation } from '../../model/citation';
import type { Instrument } from '../../model/instrument';
import type { CheckContext } from '../define-check';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { headApproval } from '../families/approval';
import { dayAndPage, termWords, within } from '../families/deadline';
import { acceptedStep, jointly, licenceDecision } from '../families/licence';
import { stepIn } from '../families/order';
import { baseUnseen, dateUnread } from '../families/presence';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';
import type { Step } from '../seen';

export const licenceDecidedInTime = defineCheck({
  meta: {
    id: 'licence-decided-in-time',
    title: '受理之日起二十个工作日内决定，延长合法',
    criterion: 'LI-DECI-03',
    group: 'law',
    procedures: ['licence'],
    basis: ['行政许可法(2019)第四十二条第一款', '行政许可法(2019)第四十五条', '行政许可法(2019)第八十二条'],
    messages: {
      joint: '本件为统一、联合、集中办理（第{page}页），适用四十五个工作日的期限，见联合办理期限一项。',
      early: '许可决定{decided}早于受理{accepted}，请核对日期是否写错。',
      extended: '{accepted}受理，经批准延长{by}（第{page}页），延长后至{last}届满，{decided}作出决定，未超过期限。',
      extendedLate: '{accepted}受理，延长{by}后至{last}届满，{decided}才作出决定，超过期限。',
      tooLong: '延长期限{by}（第{page}页），超过法定的十个工作日。',
      unapproved: '《{title}》（第{page}页）负责人意见栏空白，延长期限未经本行政机关负责人批准。',
      approvalUnread: '延长期限的负责人批准未读出（第{page}页），请核对是否经本行政机关负责人批准。',
      unexplained: '延长期限后作出决定，卷内未见延长期限的告知书，延长的理由应当告知申请人。',
      mayExclude: '{working}；卷内有《{found}》（第{page}页），所需时间可能不计入期限，请核对有无书面告知和起止日期。',
      excluded:
        '{accepted}受理，书面告知不计入期限的时间{excluded}（第{page}页），扣除后至{last}届满，{decided}作出决定，未超过期限。',
      promise:
        '承诺{promise}办结（第{page}页），按承诺至{last}届满，{decided}才作出决定；未超过法定期限，超过了承诺时限。',
    },
    problem: '许可决定超期或者延长不合法：{reason}。',
    mending: '说明超期原因；今后在二十个工作日内决定，需要延长的经负责人批准并将理由告知申请人。',
  },
  check(view, context) {
    const decision = licenceDecision(view);
    if (decision === undefined) return baseUnseen('行政许可决定书');
    const shared = jointly(view);
    if (shared !== undefined) return notApplicable('joint', { page: shared.page }, [shared]);
    const [from, to] = [acceptedStep(view), stepIn(view, decision)];
    // A day to come is the end of a validity, read for the day of the decision.
    if (from === undefined || to === undefined || to.date > context.today) return dateUnread('受理或者许可决定');
    const given = { accepted: dayAndPage(from), decided: dayAndPage(to) };
    if (to.date < from.date) return undetermined('scan', 'early', given, [...from.cited, ...to.cited]);

    const term = { length: context.parameters.licenceWorkingDays ?? 20, unit: 'working-day' } as const;
    const plain = within({
      what: '许可决定期限',
      from,
      to,
      fromWord: '受理',
      toWord: '作出决定',
      term,
      holidays: context.holidays,
    });
    if (plain.message !== 'late') return [plain, ...beyondPromise(view, from, to, context)];
    const more = prolonged(view, from, to, term.length, context);
    if (more !== undefined) return more;
    const cause = view.all('appraisal-report', 'hearing-record')[0];
    // Time of which the applicant was not told in writing is not left out of account (第四十五条).
    return cause === undefined || view.absence('excluded-time-notice').sure
      ? plain
      : undetermined(
          'judgement',
          'mayExclude',
          { working: plain.blanks.working, found: cause.title, page: cause.pages[0]! },
          [view.citation(cause), ...plain.cited],
        );
  },
});

/** Beyond the plain term: what was excluded in writing, and what the head extended; undefined where neither is in the dossier. */
function prolonged(view: DossierView, from: Step, to: Step, days: number, { holidays }: CheckContext) {
  const notice = view.all('excluded-time-notice')[0];
  const told = notice && view.read(notice, 'excludedTerm');
  const excluded = told?.state === 'seen' && told.value.unit !== 'month' ? told.value.length : 0;
  const given = { accepted: dayAndPage(from), decided: dayAndPage(to) };
  const cited = [...from.cited, ...to.cited];
  const confidence = Math.min(from.confidence, to.confidence) * 0.85;
  const lastWithout = workingDaysAfter(from.date, days + excluded, holidays);
  if (notice !== undefined && to.date <= lastWithout)
    return satisfied(
      'excluded',
      { ...given, page: notice.pages[0]!, excluded: `${excluded}日`, last: chineseDate(lastWithout) },
      [...cited, view.citation(notice)],
    );

  const approval = view.all('time-extension')[0];
  const letter = view.all('extension-notice')[0];
  const paper = approval ?? letter;
  if (paper === undefined) return undefined;
  const by = extensionOf(view, letter) ?? extensionOf(view, approval) ?? 10;
  const last = workingDaysAfter(lastWithout, Math.min(by, 10), holidays);
  const page = paper.pages[0]!;
  const place = { ...given, title: paper.title, page, by: `${by}个工作日`, last: chineseDate(last) };
  const papers = [view.citation(paper), ...cited];
  const late = to.date > last ? [violated('extendedLate', place, papers, { confidence })] : [];
  const long = by > 10 ? [violated('tooLong', place, papers, { confidence: 0.7 })] : [];
  const consent = approval && headApproval(view, approval);
  const unapproved =
    consent?.state === 'blank'
      ? [violated('unapproved', place, papers, { confidence: 0.75 })]
      : consent?.state === 'signed'
        ? []
        : [undetermined('scan', 'approvalUnread', place, papers)];
  const unexplained = letter === undefined ? explained(view, place, papers) : [];
  const poor = [...late, ...long, ...unapproved, ...unexplained];
  return poor.length > 0 ? poor : satisfied('extended', place, papers, { confidence });
}

/** The reasons must have reached the applicant: without a letter, and unless some page could not be placed, they did not. */
function explained<Place extends Readonly<Record<string, string | number>>>(
  view: DossierView,
  place: Place,
  cited: readonly Citation[],
) {
  return view.absence('extension-notice').sure
    ? [violated('unexplained', place, cited, { confidence: 0.65 })]
    : [undetermined('scan', 'unexplained', place, cited)];
}

function extensionOf(view: DossierView, paper: Instrument | undefined): number | undefined {
  if (paper === undefined) return undefined;
  const term = view.read(paper, paper.kind === 'time-extension' ? 'correctionTerm' : 'extensionTerm');
  return term.state === 'seen' && term.value.unit !== 'month' ? term.value.length : undefined;
}

/** 承诺时限 shorter than the law's: a flaw that places weigh differently (TL-LI-16). */
function beyondPromise(view: DossierView, from: Step, to: Step, { holidays }: CheckContext) {
  const [paper] = view
    .all('acceptance-notice', 'materials-receipt')
    .filter((each) => view.read(each, 'promisedTerm').state === 'seen');
  const promised = paper && view.read(paper, 'promisedTerm');
  if (promised?.state !== 'seen' || promised.value.unit === 'month') return [];
  const last = workingDaysAfter(from.date, promised.value.length, holidays);
  if (to.date <= last) return [];
  const given = {
    promise: termWords(promised.value),
    page: promised.cited[0]!.page,
    last: chineseDate(last),
    decided: dayAndPage(to),
  };
  return [undetermined('judgement', 'promise', given, [...promised.cited, ...to.cited])];
}
