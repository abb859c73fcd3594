import { inquiryAfterFiling } from '#shared/checks/rules/inquiry-after-filing';
import { filing, illegible, inquiry } from '../builders';
import { testCheck } from '../test-check';

testCheck(inquiryAfterFiling, [
  {
    when: '立案之后询问',
    given: [filing({ filedOn: '2024-03-01' }), inquiry({ date: '2024-03-04' })],
    gives: ['satisfied after'],
  },
  {
    when: '立案之前询问',
    given: [filing({ filedOn: '2024-03-01' }), inquiry({ date: '2024-02-20' })],
    gives: ['undetermined before'],
  },
  {
    when: '立案日不清',
    given: [filing({ filedOn: illegible }), inquiry({ date: '2024-02-20' })],
    gives: ['undetermined dateUnread'],
  },
  { when: '没有询问', given: [filing()], gives: ['not-applicable noInstrument'] },
]);
