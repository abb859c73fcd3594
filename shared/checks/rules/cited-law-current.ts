import { chineseDate, type PlainDate } from '../../base/plain-date';
import { renumbered, versionAt } from '../../law';
import type { Instrument } from '../../model/instrument';
import { defineCheck } from '../define-check';
import { type CitedRef, citedIn } from '../families/citation';
import { stepIn } from '../families/order';
import { dateUnread, without } from '../families/presence';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

/**
 * 行政处罚法 before 2021-07-15: what its articles were cited for. An old number is told from a new one by what the sentence
 * is about, since 第三十二条 is 陈述申辩 in one and 从轻减轻 in the other.
 */
const oldTopics: Readonly<Record<number, RegExp>> = {
  23: /责令[^。]{0,8}改正/,
  27: /从轻|减轻/,
  31: /告知|拟(?:作出|给予)/,
  32: /陈述|申辩/,
  36: /调查|收集/,
  38: /作出[^。]{0,12}(?:处罚)?决定|决定(?:给予|处)/,
  39: /决定书/,
  42: /听证/,
  46: /缴|银行|代收/,
  51: /加处|逾期|强制执行/,
};

export const citedLawCurrent = defineCheck({
  meta: {
    id: 'cited-law-current',
    title: '引用的法律条款现行有效',
    criterion: 'PU-LAW-02',
    group: 'law',
    procedures: ['penalty-ordinary', 'penalty-summary', 'licence'],
    basis: ['行政处罚法(2021)第三十七条', '行政处罚法(2021)第八十六条'],
    messages: {
      current: '{count}处引用的法律条款在文书成文日均属现行有效的版本。',
      oldNumber:
        '《{title}》（第{page}页）在{day}引用{article}说明“{topic}”，该内容自新法施行后为第{now}条，引用的是旧法条号。',
      notInForce:
        '《{title}》（第{page}页）引用{article}，该法在{day}尚未施行或者已经废止；如按行为时法律适用，请核对从旧兼从轻。',
      noBook: '法规库未载入，引用条款的效力请人工核对。',
      none: '告知书、决定书中未读出法律条款，本项无从核对。',
    },
    problem: '引用法律条款失效：{reason}。',
    mending: '按现行条款重新引用；已送达的作出补正并送达，属适用法律错误的依法纠正。',
  },
  check(view, { statutes }) {
    const papers = view.all(
      'prior-notice',
      'penalty-decision',
      'licence-decision',
      'licence-refusal',
      'licence-change',
      'acceptance-notice',
      'summary-decision',
      'correction-order',
      'hearing-notice',
    );
    if (papers.length === 0) return without('告知书、决定书');
    if (statutes === undefined) return undetermined('parameter', 'noBook');

    const dated = papers.map((paper) => ({
      paper,
      day: stepIn(view, paper)?.date,
      refs: citedIn(view, paper).map((each) => ({ ...each, clause: around(view.text(paper).text, each.start) })),
    }));
    const undated = dated.filter(({ day, refs }) => day === undefined && refs.length > 0);
    const cited = dated.flatMap(({ paper, day, refs }) =>
      day === undefined ? [] : refs.map((each) => ({ ...each, day, given: wordsFor(paper, day, each) })),
    );
    const repealed = cited
      .filter(({ ref, day }) => versionAt(statutes, ref.law, day) === 'not-in-force')
      .map((each) => undetermined('judgement', 'notInForce', each.given, [each.cited]));
    const outdated = cited.flatMap(({ ref, day, clause, cited: place, given }) => {
      const now = renumbered(statutes, ref.law, ref.article, day);
      const topic = oldTopics[ref.article]?.exec(clause)?.[0];
      if (now === undefined || topic === undefined || !/行政处罚法$/.test(ref.law)) return [];
      return [violated('oldNumber', { ...given, topic, now }, [place], { confidence: 0.85 })];
    });
    const wrong = [...outdated, ...repealed];
    if (wrong.length > 0) return wrong;
    if (undated.length > 0) return dateUnread(undated.map(({ paper }) => `《${paper.title}》`).join('、'));
    const count = dated.reduce((sum, { refs }) => sum + refs.length, 0);
    return count === 0 ? notApplicable('none') : satisfied('current', { count }, [], { confidence: 0.8 });
  },
});

const wordsFor = (paper: Instrument, day: PlainDate, { ref, cited }: CitedRef) => ({
  title: paper.title,
  page: cited.page,
  day: chineseDate(day),
  article: ref.printed,
});

/** The clause a citation belongs to: from the stop before it to the next. */
function around(text: string, at: number): string {
  const from = Math.max(text.lastIndexOf('。', at), text.lastIndexOf(';', at)) + 1;
  const stop = text.indexOf('。', at);
  return text.slice(Math.max(from, at - 30), stop < 0 ? at + 80 : Math.min(stop, at + 80));
}
