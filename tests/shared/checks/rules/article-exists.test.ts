import { articleExists } from '#shared/checks/rules/article-exists';
import { decision, filing } from '../builders';
import { testCheck } from '../test-check';

const cites = (text: string) => decision({ date: '2023-05-08' }, { text });

testCheck(articleExists, [
  { when: '条号超出', given: [cites('依据《行政处罚法》第一百二十条的规定')], gives: ['violated beyond'] },
  {
    when: '条号为后来的版本才有，日期可能读错',
    given: [decision({ date: '2020-05-08' }, { text: '依据《行政处罚法》第七十二条的规定' })],
    gives: ['undetermined later'],
  },
  { when: '条号存在', given: [cites('依据《行政处罚法》第八十五条的规定')], gives: ['satisfied exist'] },
  {
    when: '库中没有的地方规定',
    given: [cites('依据《云安市养犬条例》第九十条的规定')],
    gives: ['not-applicable none'],
  },
  { when: '没有文书', given: [filing()], gives: ['not-applicable noInstrument'] },
]);
