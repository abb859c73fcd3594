import { chineseDate } from '../../base/plain-date';
import { workingDaysAfter } from '../../law';
import { defineCheck } from '../define-check';
import { dayAndPage } from '../families/deadline';
import { acceptedStep, decidedStep, jointly, receivedStep } from '../families/licence';
import { stepIn } from '../families/order';
import { dateUnread } from '../families/presence';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

export const lateAcceptanceCounted = defineCheck({
  meta: {
    id: 'late-acceptance-counted',
    title: '逾期未告知补正的自收到材料之日视为受理',
    criterion: 'LI-APPL-07',
    group: 'case',
    procedures: ['licence'],
    basis: ['行政许可法(2019)第三十二条第一款第四项', '行政许可法(2019)第八十二条'],
    messages: {
      harmless:
        '{received}收到材料，五个工作日内未告知补正，{accepted}才受理；自收件之日起算，{decided}作出决定仍未超过期限。',
      counted:
        '{received}收到材料，五个工作日内未告知补正，依法自该日起即为受理，{accepted}才受理；自收件之日起算的期限至{last}届满，{decided}才作出决定。',
      undecided:
        '{received}收到材料，五个工作日内未告知补正，{accepted}才受理；未读出决定日期，期限应自收件之日起算，请核对。',
      fromReceipt: '{received}收到材料，{asked}才告知补正，已按收到材料之日受理并起算期限。',
      timely: '{received}收到材料，{accepted}受理，未超过五个工作日，本项不涉及。',
      told: '收到材料后告知了补正，受理自补齐之日起算，本项不涉及。',
    },
    problem: '逾期未告知补正而推迟受理：{reason}。',
    mending: '期限从收到材料之日起算；超期的说明原因并向申请人告知。',
  },
  check(view, { holidays, parameters }) {
    const received = receivedStep(view);
    const accepted = acceptedStep(view);
    if (received === undefined || accepted === undefined) return dateUnread('收到申请材料或者受理');
    const limit = workingDaysAfter(received.step.date, 5, holidays);
    const given = { received: dayAndPage(received.step), accepted: dayAndPage(accepted) };
    const cited = [...received.step.cited, ...accepted.cited];
    const asked = view.all('supplement-notice').flatMap((paper) => stepIn(view, paper) ?? [])[0];
    // Told too late what was lacking, the application counts as accepted on the day it came, whatever was handed in after.
    const askedLate = asked !== undefined && asked.date > limit;
    if (askedLate && accepted.date === received.step.date)
      return satisfied('fromReceipt', { ...given, asked: dayAndPage(asked) }, [...cited, ...asked.cited]);
    if (accepted.date <= limit) return notApplicable('timely', given, cited);
    if (view.all('supplement-notice').length > 0 && !askedLate) return notApplicable('told', {}, cited);
    const decided = decidedStep(view);
    if (decided === undefined || !received.sure || view.all('time-extension', 'extension-notice').length > 0)
      return undetermined('judgement', 'undecided', given, cited);
    const days = jointly(view) === undefined ? (parameters.licenceWorkingDays ?? 20) : 45;
    const last = workingDaysAfter(received.step.date, days, holidays);
    const told = { ...given, decided: dayAndPage(decided), last: chineseDate(last) };
    const confidence = Math.min(received.step.confidence, accepted.confidence, decided.confidence) * 0.85;
    return decided.date <= last
      ? satisfied('harmless', told, [...cited, ...decided.cited])
      : violated('counted', told, [...cited, ...decided.cited], { confidence });
  },
});
