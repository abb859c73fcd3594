import { defineCheck } from '../define-check';
import { investigators, reviewers, sameNames } from '../families/people';
import { notApplicable, satisfied, violated } from '../judgement';

export const investigatorNotReviewer = defineCheck({
  meta: {
    id: 'investigator-not-reviewer',
    title: '调查人员不兼任审核人员',
    criterion: 'PU-EVID-28',
    group: 'evidence',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第五十七条', '行政处罚法(2021)第五十八条'],
    gate: true,
    messages: {
      apart: '调查人员（{investigators}）与法制审核人员（{reviewers}）不重合。',
      same: '{name}既在《{first}》（第{firstPage}页）中调查取证，又在《{second}》（第{secondPage}页）中审核本案，调查与审核没有分离。',
      unread: '调查人员或审核人员姓名未读出，无从比对。',
    },
    problem: '调查与审核未分离：{reason}。',
    mending: '另行指定未参与调查的人员审核，审核结论不同的重新研究决定。',
  },
  check(view) {
    const gatherers = investigators(view);
    const readers = reviewers(view);
    if (gatherers.length === 0 || readers.length === 0) return notApplicable('unread');

    const both = sameNames(gatherers, readers);
    if (both.length === 0) {
      const given = { investigators: listed(gatherers), reviewers: listed(readers) };
      return satisfied('apart', given, readers.flatMap(({ cited }) => cited).slice(0, 6));
    }
    return both.map(([one, other]) => {
      const given = {
        name: one.name,
        first: one.paper.title,
        firstPage: one.page,
        second: other.paper.title,
        secondPage: other.page,
      };
      const confidence = Math.min(one.confidence, other.confidence) * 0.9;
      return violated('same', given, [...one.cited, ...other.cited], { confidence });
    });
  },
});

const listed = (all: readonly { readonly name: string }[]): string =>
  [...new Set(all.map(({ name }) => name))].join('、');
