import { withdrawalInOrder } from '#shared/checks/rules/withdrawal-in-order';
import { article, licence, stranger, withdrawal } from '../builders';
import { testCheck } from '../test-check';

testCheck(withdrawalInOrder, [
  {
    when: '齐全',
    given: [
      withdrawal({ refusalReason: '有效期届满未延续', articles: [article('行政许可法', 70)], date: '2024-05-20' }),
    ],
    gives: ['undetermined look'],
  },
  {
    when: '没有理由',
    given: [withdrawal({ articles: [article('行政许可法', 70)], date: '2024-05-20' })],
    gives: ['violated lacking'],
  },
  { when: '没有发生', given: [licence()], gives: ['not-applicable noInstrument'] },
  {
    when: '没有听取意见',
    given: [
      withdrawal(
        { refusalReason: '整治需要', articles: [article('行政许可法', 69)], date: '2024-05-20' },
        { text: '撤销你站的许可。' },
      ),
    ],
    gives: ['violated unheard'],
  },
  {
    when: '听取意见、收回证件并公告',
    given: [
      withdrawal(
        { refusalReason: '以欺骗手段取得', articles: [article('行政许可法', 69)], date: '2024-05-20' },
        { text: '撤销许可。你单位的陈述、申辩不予采纳。许可证交回后公告。' },
      ),
      stranger({}, { text: '收回许可证正本' }),
    ],
    gives: ['satisfied complete'],
  },
]);
