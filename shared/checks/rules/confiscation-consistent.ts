import { defineCheck } from '../define-check';
import { readings } from '../families/consistency';
import { yuanWords } from '../families/penalty';
import { without } from '../families/presence';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

export const confiscationConsistent = defineCheck({
  meta: {
    id: 'confiscation-consistent',
    title: '没收的数额在各文书中一致',
    criterion: 'PU-EVID-24',
    group: 'evidence',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第二十八条第二款'],
    messages: {
      same: '没收数额{sum}在{count}份文书中一致。',
      differs: '决定书没收{sum}（第{page}页），《{title}》（第{other}页）为{given}，数额不一致。',
      alone: '决定书没收{sum}（第{page}页），其他文书未读出数额，请对照违法所得的计算核对。',
      none: '没有没收违法所得，本项不涉及。',
    },
    problem: '没收数额不一致：{reason}。',
    mending: '核对违法所得的计算依据和过程；数额错误的依法变更决定。',
  },
  check(view) {
    const decision = view.only('penalty-decision');
    if (decision === undefined) return without('处罚决定书');
    const [own] = readings(view, [decision], 'confiscation');
    if (own === undefined || own.value === 0)
      return notApplicable('none', {}, view.legible(decision) ? [view.citation(decision)] : []);
    const papers = view.all('prior-notice', 'decision-approval', 'investigation-report', 'collective-discussion');
    const others = readings(view, papers, 'confiscation').filter(({ value }) => value > 0);
    const given = { sum: yuanWords(own.value), page: own.page };
    if (others.length === 0) return undetermined('judgement', 'alone', given, own.cited);
    const wrong = others.filter(({ value, paper }) => value !== own.value && paper.kind !== 'investigation-report');
    if (wrong.length === 0)
      return satisfied('same', { sum: given.sum, count: others.length + 1 }, [...own.cited, ...others[0]!.cited]);
    return wrong.map(({ paper, page, value, cited, confidence }) =>
      violated(
        'differs',
        { ...given, title: paper.title, other: page, given: yuanWords(value) },
        [...own.cited, ...cited],
        {
          confidence: Math.min(confidence, own.confidence),
        },
      ),
    );
  },
});
