import { archivedInTime } from '#shared/checks/rules/archived-in-time';
import { closing, cover, decision } from '../builders';
import { testCheck } from '../test-check';

testCheck(archivedInTime, [
  {
    when: '十日内',
    given: [closing({ closedOn: '2024-06-01' }), cover({}, { text: '归档日期：2024年6月10日' })],
    gives: ['satisfied soon'],
  },
  {
    when: '半年后',
    given: [closing({ closedOn: '2024-06-01' }), cover({}, { text: '归档日期：2024年12月10日' })],
    gives: ['undetermined later'],
  },
  {
    when: '早于结案',
    given: [closing({ closedOn: '2024-06-01' }), cover({}, { text: '归档日期：2024年5月10日' })],
    gives: ['undetermined reversed'],
  },
  { when: '没有写', given: [closing({ closedOn: '2024-06-01' }), cover()], gives: ['undetermined none'] },
  { when: '没有结案', given: [decision()], gives: ['undetermined none'] },
]);
