import { archivedInTime } from '#shared/checks/rules/archived-in-time';
import { closing, cover, decision } from '../builders';
import { parameters, testCheck } from '../test-check';

const monthly = { parameters: { ...parameters, archiveTerm: { length: 30, unit: 'calendar-day' as const } } };

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
  {
    when: '本地规定三十日，按时',
    given: [closing({ closedOn: '2024-06-03' }), cover({}, { text: '归档日期：2024年6月20日' })],
    with: monthly,
    gives: ['satisfied kept'],
  },
  {
    when: '本地规定三十日，超期',
    given: [closing({ closedOn: '2024-06-03' }), cover({}, { text: '归档日期：2024年8月20日' })],
    with: monthly,
    gives: ['violated late'],
  },
  {
    when: '过了次年六月',
    given: [closing({ closedOn: '2024-06-01' }), cover({}, { text: '归档：2025年7月10日' })],
    gives: ['violated nextYear'],
  },
]);
