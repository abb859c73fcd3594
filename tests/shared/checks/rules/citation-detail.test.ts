import { citationDetail } from '#shared/checks/rules/citation-detail';
import { article, decision, filing, summary } from '../builders';
import { testCheck } from '../test-check';

testCheck(citationDetail, [
  {
    when: '引到款',
    given: [decision({ penaltyArticles: [article('食品安全法', 124, 1)] })],
    gives: ['satisfied detailed'],
  },
  {
    when: '只引到条',
    given: [decision({ penaltyArticles: [article('食品安全法', 124)] })],
    gives: ['undetermined coarse'],
  },
  { when: '未读出依据', given: [decision()], gives: ['not-applicable none'] },
  { when: '没有决定书', given: [filing()], gives: ['not-applicable noInstrument'] },
  {
    when: '该条分款各有罚则',
    given: [decision({ date: '2024-05-20', penaltyArticles: [article('食品安全法', 124)] })],
    gives: ['violated parted'],
  },
  {
    when: '当场处罚多用预印的文书',
    given: [summary({ date: '2024-05-20', penaltyArticles: [article('食品安全法', 124)] })],
    gives: ['undetermined coarse'],
  },
  {
    when: '该条不分款',
    given: [decision({ date: '2024-05-20', penaltyArticles: [article('产品质量法', 49)] })],
    gives: ['undetermined coarse'],
  },
]);
