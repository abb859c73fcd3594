import { notRaisedAfterDefence } from '#shared/checks/rules/not-raised-after-defence';
import { decision, defence, filing, notice, yuan } from '../builders';
import { testCheck } from '../test-check';

testCheck(notRaisedAfterDefence, [
  {
    when: '没有加重',
    given: [notice({ amount: yuan(5000) }), defence(), decision({ amount: yuan(3000) })],
    gives: ['satisfied kept'],
  },
  {
    when: '加重了',
    given: [notice({ amount: yuan(3000) }), defence(), decision({ amount: yuan(5000) })],
    gives: ['violated raised'],
  },
  {
    when: '另行告知',
    given: [
      notice({ amount: yuan(3000) }),
      defence(),
      notice({ amount: yuan(5000) }),
      decision({ amount: yuan(5000) }),
    ],
    gives: ['undetermined renoticed'],
  },
  {
    when: '没有申辩',
    given: [notice({ amount: yuan(3000) }), decision({ amount: yuan(5000) })],
    gives: ['not-applicable none'],
  },
  {
    when: '没有读出数额',
    given: [notice(), defence(), decision({ amount: yuan(5000) })],
    gives: ['undetermined unread'],
  },
  { when: '没有决定书', given: [filing()], gives: ['not-applicable noInstrument'] },
]);
