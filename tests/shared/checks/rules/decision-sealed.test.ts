import { decisionSealed } from '#shared/checks/rules/decision-sealed';
import { bound, decision, filing, illegible, measure, notice, withSeal } from '../builders';
import { testCheck } from '../test-check';

testCheck(decisionSealed, [
  { when: '有印章', given: [decision({ seal: '云安市市场监督管理局' })], gives: ['satisfied sealed'] },
  { when: '看到印章图样', given: withSeal(bound([decision()], {}), 1), gives: ['undetermined sighted'] },
  { when: '彩色扫描而没有印章', given: withSeal(bound([notice(), decision()], {}), 1), gives: ['violated unsealed'] },
  { when: '全卷没有红色', given: [decision()], gives: ['undetermined grey'] },
  { when: '印章图样不清或非红色', given: [decision({ seal: illegible })], gives: ['undetermined copied'] },
  {
    when: '灰度扫描的章，章文读得出',
    given: withSeal(bound([decision({ seal: '云安市市场监督管理局' })], {}), 1, 0),
    gives: ['undetermined copied'],
  },
  {
    when: '红章，章文读得出',
    given: withSeal(bound([decision({ seal: '云安市市场监督管理局' })], {}), 1),
    gives: ['satisfied sealed'],
  },
  { when: '页面不清', given: [decision({}, { legibility: 0.2 })], gives: ['undetermined unsure'] },
  { when: '没有决定书', given: [filing()], gives: ['violated missing'] },
  {
    when: '查封决定书有印章',
    given: bound([measure({ seal: '云安市市场监督管理局' })], { procedure: 'coercion' }),
    gives: ['satisfied sealed'],
  },
  {
    when: '强制卷没有决定书',
    given: bound([notice()], { procedure: 'coercion' }),
    gives: ['not-applicable noInstrument'],
  },
]);
