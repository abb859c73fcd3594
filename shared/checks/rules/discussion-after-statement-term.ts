import { chineseDate } from '../../base/plain-date';
import { covered, lastDay } from '../../law';
import { defineCheck } from '../define-check';
import { dayAndPage } from '../families/deadline';
import { servedStep, stepIn } from '../families/order';
import { dateUnread, without } from '../families/presence';
import { hearingTermOn, statementTerm, tells, waiver } from '../families/rights';
import { satisfied, undetermined, violated } from '../judgement';

export const discussionAfterStatementTerm = defineCheck({
  meta: {
    id: 'discussion-after-statement-term',
    title: '集体讨论在陈述申辩、听证期满之后',
    criterion: 'PU-DECI-06',
    group: 'decision',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第五十七条第二款', '行政处罚法(2021)第六十二条'],
    messages: {
      after: '集体讨论于{held}举行，在陈述申辩、听证期满（{last}）之后。',
      early:
        '集体讨论于{held}举行，早于告知书送达后的陈述申辩、听证期满日（{last}），当事人申辩后未见再次讨论，申辩意见未进入集体讨论。',
      earlyQuiet:
        '集体讨论于{held}举行，早于陈述申辩、听证期满日（{last}），期满后未见再次讨论；当事人虽未申辩，决定仍形成于其权利期限之内。',
      beforeNotice:
        '集体讨论于{held}举行，在告知书送达之前；陈述申辩、听证期满（{last}）之后未见再次讨论，请判断该次讨论是否只是拟处罚意见。',
      waived: '当事人已放弃陈述申辩（第{page}页），讨论时间不受期限影响。',
      askTerm: '集体讨论于{held}举行；陈述申辩期限未知，无法判断是否在期满之后，请填写期限。',
    },
    problem: '集体讨论时间不当：{reason}。',
    mending: '在陈述申辩、听证结束后再次集体讨论并记录对申辩意见的研究。',
  },
  check(view, { parameters, holidays }) {
    const records = view.all('collective-discussion');
    const notice = view.only('prior-notice');
    if (records.length === 0 || notice === undefined) return without('集体讨论记录或告知书');
    // A second discussion after the term cures the first, so the last one counts.
    const held = records
      .flatMap((record) => stepIn(view, record) ?? [])
      .toSorted((a, b) => a.date.localeCompare(b.date))
      .at(-1);
    const served = servedStep(view, notice);
    if (held === undefined || served === undefined) return dateUnread('集体讨论记录或告知书送达回证');

    const told = tells(view, notice, 'hearing').state === 'seen' ? hearingTermOn(served.date) : undefined;
    const term = statementTerm(view, notice, parameters) ?? told;
    const cited = [...held.cited, ...served.cited];
    if (term === undefined) return undetermined('parameter', 'askTerm', { held: dayAndPage(held) }, cited);

    const ends = [term, ...(told === undefined ? [] : [told])].map((each) =>
      lastDay(served.date, each, holidays, { rollover: false }),
    );
    const last = ends.toSorted().at(-1)!;
    const given = { held: dayAndPage(held), last: chineseDate(last) };
    if (held.date > last)
      return satisfied('after', given, cited, { confidence: Math.min(held.confidence, served.confidence) });
    const declared = waiver(view, 'statement') ?? waiver(view, 'hearing');
    if (declared !== undefined) return satisfied('waived', { page: declared.page }, [declared]);
    if (held.date >= served.date && !covered(served.date, held.date, holidays)) {
      return undetermined(
        'parameter',
        'beyondHolidays',
        { from: chineseDate(served.date), to: chineseDate(held.date) },
        cited,
      );
    }
    const spoken = view.all('defence-record', 'hearing-record');
    const sure = Math.min(held.confidence, served.confidence);
    if (spoken.length > 0) return violated('early', given, cited, { confidence: sure });
    // Many agencies discuss what they are going to propose; a discussion within the term decides before the party could speak.
    return held.date >= served.date
      ? violated('earlyQuiet', given, cited, { confidence: sure * 0.8 })
      : undetermined('judgement', 'beforeNotice', given, cited);
  },
});
