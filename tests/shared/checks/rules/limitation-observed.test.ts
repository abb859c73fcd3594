import { limitationObserved } from '#shared/checks/rules/limitation-observed';
import { decision, filing } from '../builders';
import { testCheck } from '../test-check';

testCheck(limitationObserved, [
  {
    when: '二年之内',
    given: [filing({ filedOn: '2024-05-20' }), decision({ conductDate: '2022-05-20' })],
    gives: ['satisfied within'],
  },
  {
    when: '二年之外（E44）',
    given: [filing({ filedOn: '2024-05-21' }), decision({ conductDate: '2022-05-20' })],
    gives: ['undetermined beyond'],
  },
  {
    when: '税收另有时效',
    given: [
      filing({ filedOn: '2024-05-21' }),
      decision({ conductDate: '2020-05-20' }, { text: '依据《税收征收管理法》' }),
    ],
    gives: ['undetermined special'],
  },
  { when: '行为日未读出', given: [filing({ filedOn: '2024-05-21' })], gives: ['not-applicable unread'] },
]);
