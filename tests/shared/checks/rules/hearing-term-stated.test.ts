import { hearingTermStated } from '#shared/checks/rules/hearing-term-stated';
import { decision, illegible, notice } from '../builders';
import { testCheck } from '../test-check';

const days = (length: number) => ({ hearingRight: true, hearingTerm: { length, unit: 'working-day' as const } });

testCheck(hearingTermStated, [
  { when: '五日', given: [notice({ ...days(5), date: '2024-03-01' })], gives: ['satisfied stated'] },
  { when: '新法之后写三日', given: [notice({ ...days(3), date: '2024-03-01' })], gives: ['violated oldTerm'] },
  { when: '旧法时期写三日', given: [notice({ ...days(3), date: '2021-07-14' })], gives: ['satisfied stated'] },
  {
    when: '由正文读出三日',
    given: [
      notice({ hearingRight: true, date: '2024-03-01' }, { text: '可在收到本告知书之日起三日内向本局要求举行听证' }),
    ],
    gives: ['violated oldTerm'],
  },
  {
    when: '期限不清',
    given: [notice({ hearingRight: true, hearingTerm: illegible })],
    gives: ['undetermined unstated'],
  },
  { when: '十日', given: [notice({ ...days(10), date: '2024-03-01' })], gives: ['undetermined oddTerm'] },
  { when: '未涉及听证', given: [notice(), decision()], gives: ['not-applicable none'] },
]);
