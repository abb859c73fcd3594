import { investigationHaltPaired } from '#shared/checks/rules/investigation-halt-paired';
import { decision, stranger } from '../builders';
import { testCheck } from '../test-check';

testCheck(investigationHaltPaired, [
  {
    when: '成对',
    given: [stranger({}, { title: '中止调查审批表' }), stranger({}, { title: '恢复调查审批表' })],
    gives: ['satisfied paired'],
  },
  { when: '只有中止', given: [stranger({}, { title: '案件中止调查决定书' })], gives: ['undetermined alone'] },
  { when: '没有', given: [decision()], gives: ['not-applicable none'] },
  {
    when: '中止之后作出了决定',
    given: [stranger({}, { title: '中止调查审批表' }), decision()],
    gives: ['violated open'],
  },
  {
    when: '报告里写了恢复',
    given: [stranger({}, { title: '中止调查审批表' }), decision({}, { text: '4月21日恢复调查。' })],
    gives: ['undetermined alone'],
  },
]);
