import { applicationPapers } from '#shared/checks/rules/application-papers';
import { decision, demand, enforcement, yuan } from '../builders';
import { testCheck } from '../test-check';

const facts = {
  party: '远山公司',
  amount: yuan(20_000),
  legalRepresentative: '周正',
  seal: '清河市市场监督管理局',
  date: '2025-01-08',
} as const;

testCheck(applicationPapers, [
  {
    when: '齐全',
    given: [decision(), demand(), enforcement(facts, { text: '被申请人未提出陈述申辩，申请执行罚款。附件：决定书' })],
    gives: ['satisfied complete', 'satisfied attached'],
  },
  {
    when: '缺当事人意见',
    given: [decision(), demand(), enforcement(facts, { text: '申请执行罚款。附件：决定书' })],
    gives: ['satisfied complete', 'undetermined notAttached'],
  },
  {
    when: '没有签名盖章',
    given: [decision(), demand(), enforcement()],
    gives: ['violated lacking', 'violated withoutAnnexes'],
  },
  { when: '没有申请', given: [decision()], gives: ['not-applicable noInstrument'] },
  {
    when: '负责人签名处空白',
    given: [
      decision(),
      demand(),
      enforcement(
        { party: '远山公司', amount: yuan(20_000), seal: '清河市市场监督管理局', date: '2025-01-08' },
        { text: '被申请人未提出陈述申辩，申请执行罚款。附件：决定书。行政机关负责人（签名）：' },
      ),
    ],
    gives: ['satisfied complete', 'undetermined unsigned', 'satisfied attached'],
  },
  {
    when: '负责人签名处看过，没有笔迹',
    given: [
      decision(),
      demand(),
      enforcement(
        { party: '远山公司', amount: yuan(20_000), seal: '清河市市场监督管理局', date: '2025-01-08' },
        { text: '被申请人未提出陈述申辩，申请执行罚款。附件：决定书。行政机关负责人（签名）：', looked: true },
      ),
    ],
    gives: ['satisfied complete', 'violated empty', 'satisfied attached'],
  },
]);
