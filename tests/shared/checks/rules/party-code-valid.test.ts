import { partyCodeValid } from '#shared/checks/rules/party-code-valid';
import { decision, filing, identity, notice } from '../builders';
import { testCheck } from '../test-check';

// Invented codes that pass their check signs.
const firm = '91350100M000100Y43';
const person = '11010519491231002X';

testCheck(partyCodeValid, [
  { when: '一致', given: [filing({ partyCode: firm }), decision({ partyCode: firm })], gives: ['satisfied valid'] },
  {
    when: '法人与其法定代表人各有号码',
    given: [filing({ partyCode: firm }), notice({ partyCode: person })],
    gives: ['satisfied valid'],
  },
  {
    when: '两个都有效但不同',
    given: [filing({ partyCode: person }), decision({ partyCode: '330102199002030015' })],
    gives: ['violated differs'],
  },
  { when: '校验不过', given: [decision({ partyCode: '330102199002030018' })], gives: ['undetermined broken'] },
  {
    when: '印得清楚而与两份文书不同',
    given: [
      filing({ partyCode: firm }),
      notice({ partyCode: firm }),
      decision({ partyCode: '91350100M0001A0Y43' }, { confidence: 0.34 }),
    ],
    gives: ['violated misprinted'],
  },
  {
    when: '印得清楚而与两份文书不同，经办人的身份证号另有一份文书',
    given: [
      identity({ partyCode: person }),
      filing({ partyCode: firm }),
      notice({ partyCode: firm }),
      decision({ partyCode: '91350100M0001A0Y43' }, { confidence: 0.34 }),
    ],
    gives: ['violated misprinted'],
  },
  {
    when: '印得不清楚',
    given: [
      filing({ partyCode: firm }),
      notice({ partyCode: firm }),
      decision({ partyCode: '91350100M0001A0Y43' }, { confidence: 0.2 }),
    ],
    gives: ['undetermined broken'],
  },
  { when: '未读出', given: [decision()], gives: ['not-applicable none'] },
]);
