import { chineseDate } from '../../base/plain-date';
import { articleExists as existsIn, laterVersionWith } from '../../law';
import { defineCheck } from '../define-check';
import { citedIn } from '../families/citation';
import { stepIn } from '../families/order';
import { without } from '../families/presence';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

export const articleExists = defineCheck({
  meta: {
    id: 'article-exists',
    title: '所引条文存在',
    criterion: 'PU-LAW-03',
    group: 'law',
    procedures: ['penalty-ordinary', 'penalty-summary', 'licence'],
    basis: ['行政处罚法(2021)第三十八条', '行政处罚法(2021)第五十九条第一款第三项'],
    messages: {
      exist: '{count}处引用经与法规库核对，条号均在该法条文总数之内。',
      beyond: '《{title}》（第{page}页）引用{article}，该法没有这一条，引用错误。',
      later:
        '《{title}》（第{page}页）引用{article}，该条自{since}起才有，而文书日期读作{day}：请核对日期是否读错，日期无误的属引用错误。',
      noBook: '法规库未载入，条号请人工核对。',
      none: '告知书、决定书中未读出法规库收录的法律条款，本项无从核对。',
    },
    problem: '引用条文错误：{reason}。',
    mending: '核对条文，属笔误的书面补正并送达，属适用错误的依法纠正。',
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
    );
    if (papers.length === 0) return without('告知书、决定书');
    if (statutes === undefined) return undetermined('parameter', 'noBook');

    const refs = papers.flatMap((paper) => {
      const day = stepIn(view, paper)?.date;
      return day === undefined ? [] : citedIn(view, paper).map((each) => ({ ...each, paper, day }));
    });
    const known = refs
      .map((each) => ({ ...each, exists: existsIn(statutes, each.ref.law, each.ref.article, each.day) }))
      .filter(({ exists }) => exists !== 'unknown');
    // A law not in force on that day is the matter of cited-law-current.
    const beyond = known.filter(({ exists, ref, day }) => exists === 'no' && inAnyVersion(statutes, ref.law, day));
    if (beyond.length > 0) {
      return beyond.map(({ ref, paper, cited, day }) => {
        const place = { title: paper.title, page: cited.page, article: ref.printed };
        const later = laterVersionWith(statutes, ref.law, ref.article, day);
        return later === undefined
          ? violated('beyond', place, [cited], { confidence: 0.8 })
          : undetermined('scan', 'later', { ...place, since: chineseDate(later.from), day: chineseDate(day) }, [cited]);
      });
    }
    return known.length === 0 ? notApplicable('none') : satisfied('exist', { count: known.length });
  },
});

const inAnyVersion = (statutes: Parameters<typeof existsIn>[0], law: string, day: Parameters<typeof existsIn>[3]) =>
  existsIn(statutes, law, 1, day) === 'yes';
