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
  {
    when: '写明终了，五年以后才发现',
    given: [
      filing({ filedOn: '2024-06-17' }),
      decision({ conductDate: '2018-05-31' }, { text: '该行为于2018年5月31日终了，2024年6月17日被发现。' }),
    ],
    gives: ['violated past'],
  },
  {
    when: '没有写终了',
    given: [filing({ filedOn: '2024-06-17' }), decision({ conductDate: '2018-05-31' })],
    gives: ['undetermined beyond'],
  },
]);
