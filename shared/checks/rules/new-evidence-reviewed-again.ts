import { chineseDate } from '../../base/plain-date';
import type { Instrument } from '../../model/instrument';
import { defineCheck } from '../define-check';
import { stepIn } from '../families/order';
import { yuanWords } from '../families/penalty';
import { without } from '../families/presence';
import { excerpt, sentence } from '../families/reasoning';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

const adopted = /(?:予以|部分)采纳|新的?(?:证据|事实)|(?:申辩|陈述)(?:意见|理由)?(?:部分)?成立/u;
const refused = /不予采纳|未予采纳|不予支持|理由不成立|不成立/u;

export const newEvidenceReviewedAgain = defineCheck({
  meta: {
    id: 'new-evidence-reviewed-again',
    title: '申辩、听证改变结论的，再次审核和讨论',
    criterion: 'PU-DECI-04',
    group: 'decision',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第五十七条第二款', '行政处罚法(2021)第五十八条'],
    messages: {
      again: '《{title}》采纳申辩或者有新证据（第{page}页：“{quote}”），其后有法制审核或者集体讨论（{day}）。',
      unseen:
        '《{title}》采纳申辩或者有新证据（第{page}页：“{quote}”），其后未见再次法制审核、集体讨论；结论因此改变的须再审核、再讨论，请核对。',
      changed:
        '《{title}》采纳申辩或者新证据（第{page}页：“{quote}”），罚款由告知的{before}改为{after}，审核、讨论都在此前（最后一次{day}），其后没有再次审核、讨论。',
      none: '没有读出采纳申辩或者新证据，本项不涉及。',
    },
    problem: '改变结论后没有再次审核讨论：{reason}。',
    mending: '对改变的部分重新法制审核、集体讨论，再作出决定。',
  },
  check(view) {
    const papers = view.all('defence-record', 'hearing-report', 'penalty-decision');
    if (papers.length === 0) return without('陈述申辩、听证材料');
    const said = papers.flatMap((paper) => {
      const words = sentence(view, paper, adopted);
      return words === undefined || refused.test(words.quote) ? [] : [{ paper, words }];
    })[0];
    if (said === undefined) return notApplicable('none');
    const given = { title: said.paper.title, page: said.words.page, quote: excerpt(said.words.quote) };
    const heard = view.all('defence-record', 'hearing-record').flatMap((paper) => stepIn(view, paper) ?? [])[0];
    const reviewing = view.all('legal-review', 'collective-discussion');
    const reviews = reviewing
      .flatMap((paper) => stepIn(view, paper) ?? [])
      .toSorted((a, b) => b.date.localeCompare(a.date));
    const [reviewed] = reviews;
    const later = reviews.findLast(({ date }) => heard !== undefined && date >= heard.date);
    const sumOf = (paper: Instrument | undefined) => {
      const amount = paper && view.read(paper, 'amount');
      return amount?.state === 'seen' ? amount : undefined;
    };
    const [told, fined] = [sumOf(view.only('prior-notice')), sumOf(view.only('penalty-decision'))];
    if (
      later === undefined &&
      // One whose day was not read may be the later one.
      reviews.length === reviewing.length &&
      heard !== undefined &&
      reviewed !== undefined &&
      told !== undefined &&
      fined !== undefined &&
      told.value !== fined.value
    ) {
      const blanks = {
        ...given,
        before: yuanWords(told.value),
        after: yuanWords(fined.value),
        day: chineseDate(reviewed.date),
      };
      return violated('changed', blanks, [said.words, ...told.cited, ...fined.cited, ...reviewed.cited], {
        confidence: Math.min(told.confidence, fined.confidence, 0.7),
        unseenElsewhere: true,
      });
    }
    return later === undefined
      ? undetermined('judgement', 'unseen', given, [said.words])
      : satisfied('again', { ...given, day: chineseDate(later.date) }, [said.words, ...later.cited], {
          confidence: 0.7,
        });
  },
});
