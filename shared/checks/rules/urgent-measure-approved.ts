import { daysBetween, type PlainMoment } from '../../base/plain-date';
import { readMoments } from '../../base/read-period';
import { defineCheck } from '../define-check';
import { dayAndPage } from '../families/deadline';
import { approvalsFor, carriedOut, recordsOf, saidUrgent } from '../families/measure';
import { stepIn } from '../families/order';
import { dateUnread, missing } from '../families/presence';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

const HOURS = 24;

export const urgentMeasureApproved = defineCheck({
  meta: {
    id: 'urgent-measure-approved',
    title: '情况紧急当场实施的，二十四小时内补办批准',
    criterion: 'CM-05',
    group: 'case',
    procedures: ['coercion'],
    basis: ['行政强制法(2012)第十九条'],
    messages: {
      inTime: '{done}当场实施，{approved}补办批准，在二十四小时之内。',
      late: '{done}当场实施，{approved}才补办批准，超过二十四小时。',
      askHour: '{done}当场实施，{approved}补办批准，相隔一日；未读出双方的时分，请核对是否在二十四小时之内。',
      missing: '写明情况紧急当场实施，卷内未见{what}，未补办批准。',
      notUrgent: '未见情况紧急当场实施强制措施的记载，本项不涉及。',
    },
    problem: '紧急措施未及时补批：{reason}。',
    mending: '说明迟延原因；负责人认为不应当采取强制措施的立即解除。',
  },
  check(view) {
    const urgent = saidUrgent(view);
    const done = carriedOut(view);
    const form = approvalsFor(view, 'take')[0];
    const approved = stepIn(view, form);
    const backdated = done.state === 'seen' && approved !== undefined && approved.date > done.value.date;
    if (
      urgent === undefined ||
      (form !== undefined && approved !== undefined && !backdated && !sameDay(done, approved))
    )
      return notApplicable('notUrgent');
    if (form === undefined) return missing(view, ['measure-approval'], 'missing');
    if (done.state !== 'seen' || approved === undefined) return dateUnread('实施强制措施或者补办批准');

    const given = { done: dayAndPage(done.value), approved: dayAndPage(approved) };
    const cited = [...done.cited, ...approved.cited];
    const confidence = Math.min(done.confidence, approved.confidence);
    const days = daysBetween(done.value.date, approved.date);
    if (days <= 0) return satisfied('inTime', given, cited, { confidence });
    if (days >= 2) return violated('late', given, cited, { confidence });
    const period = recordsOf(view)
      .map((record) => view.read(record, 'period'))
      .find(({ state }) => state === 'seen');
    const asked = readMoments(view.text(form).text)
      .map(({ at }) => at)
      .findLast((at) => at.startsWith(approved.date));
    if (period?.state !== 'seen' || asked === undefined) return undetermined('scan', 'askHour', given, cited);
    return hoursBetween(period.value.from, asked) <= HOURS
      ? satisfied('inTime', given, cited, { confidence })
      : violated('late', given, cited, { confidence });
  },
});

const sameDay = (done: ReturnType<typeof carriedOut>, approved: { readonly date: string }): boolean =>
  done.state === 'seen' && done.value.date === approved.date;

const hoursBetween = (from: PlainMoment, to: PlainMoment): number => {
  const minutes = (at: PlainMoment) => Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16));
  const [a, b] = [from.slice(0, 10), to.slice(0, 10)] as [
    `${number}-${number}-${number}`,
    `${number}-${number}-${number}`,
  ];
  return daysBetween(a, b) * 24 + (minutes(to) - minutes(from)) / 60;
};
