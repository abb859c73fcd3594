import { verificationElements } from '#shared/checks/rules/verification-elements';
import { people, verification } from '../builders';
import { testCheck } from '../test-check';

testCheck(verificationElements, [
  {
    when: '齐全',
    given: [
      verification({
        period: { from: '2024-05-08T09:10', to: '2024-05-08T09:50' },
        place: '建设路8号',
        conclusion: '符合条件',
        officers: people('秦朗'),
      }),
    ],
    gives: ['satisfied complete'],
  },
  {
    when: '没有地点',
    given: [
      verification({
        period: { from: '2024-05-08T09:10', to: '2024-05-08T09:50' },
        conclusion: '符合',
        officers: people('秦朗'),
      }),
    ],
    gives: ['violated lacking'],
  },
  {
    when: '没有填核查时间，只有签名日期',
    given: [
      verification(
        { date: '2024-05-08', place: '建设路8号', conclusion: '符合', officers: people('秦朗') },
        { text: '核查时间：年月日 签名 2024年5月8日' },
      ),
    ],
    gives: ['violated lacking'],
  },
  { when: '没有核查', given: [], gives: ['not-applicable noInstrument'] },
]);
