import { plainName } from '../../law';
import { defineCheck } from '../define-check';
import { citedIn } from '../families/citation';
import { penaltyDecision } from '../families/penalty';
import { without } from '../families/presence';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

export const lawFullName = defineCheck({
  meta: {
    id: 'law-full-name',
    title: '引用法律使用全称',
    criterion: 'PU-LAW-03',
    group: 'law',
    procedures: ['penalty-ordinary', 'penalty-summary'],
    basis: ['行政处罚法(2021)第五十九条第一款第三项'],
    messages: {
      full: '决定书引用的法律均使用全称。',
      short: '决定书（第{page}页）引用《{law}》未使用全称，应为《中华人民共和国{name}》。',
      noBook: '法规库未载入，法律名称请人工核对。',
      none: '决定书未引用法规库收录的法律，本项无从核对。',
    },
    problem: '法律名称不规范：{reason}。',
    mending: '今后首次引用法律时使用全称并加书名号。',
  },
  check(view, { statutes }) {
    const paper = penaltyDecision(view);
    if (paper === undefined) return without('行政处罚决定书');
    if (statutes === undefined) return undetermined('parameter', 'noBook');

    const laws = citedIn(view, paper).filter(({ ref }) => statutes.get(plainName(ref.law))?.level === 'law');
    if (laws.length === 0) return notApplicable('none');
    const text = view.text(paper).text;
    // Once written in full, a law may be shortened afterwards.
    const short = laws.filter(({ ref }) => !text.includes(`中华人民共和国${statutes.get(plainName(ref.law))!.name}`));
    const once = new Map(short.map((each) => [each.ref.law, each]));
    if (once.size === 0)
      return satisfied(
        'full',
        {},
        laws.slice(0, 4).map(({ cited }) => cited),
      );
    return [...once.values()].map(({ ref, cited }) =>
      violated('short', { page: cited.page, law: ref.law, name: statutes.get(plainName(ref.law))!.name }, [cited], {
        confidence: 0.7,
      }),
    );
  },
});
