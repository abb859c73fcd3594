import { minorParty } from '#shared/checks/rules/minor-party';
import { decision } from '../builders';
import { testCheck } from '../test-check';

const born = (partyCode: string) => ({ partyCode, partyKind: 'person' as const });
const adult = '11010519491231002X';
const youth = '110105200801010014';
const child = '110105201501010017';

testCheck(minorParty, [
  { when: '成年', given: [decision({ ...born(adult), conductDate: '2024-03-01' })], gives: ['satisfied adult'] },
  {
    when: '不满十四周岁受罚',
    given: [decision({ ...born(child), conductDate: '2024-03-01' })],
    gives: ['violated child'],
  },
  {
    when: '十六岁未说明从轻',
    given: [decision({ ...born(youth), conductDate: '2024-03-01' })],
    gives: ['violated youth'],
  },
  {
    when: '十六岁写明从轻',
    given: [decision({ ...born(youth), conductDate: '2024-03-01' }, { text: '依法从轻处罚' })],
    gives: ['satisfied lightened'],
  },
  { when: '行为日不明', given: [decision({ ...born(youth), date: '2024-03-01' })], gives: ['undetermined unclear'] },
  { when: '单位', given: [decision({ partyKind: 'organisation' })], gives: ['not-applicable notPerson'] },
]);
