import { assistantsNotAlone } from '#shared/checks/rules/assistants-not-alone';
import { inquiry, inspection } from '../builders';
import { testCheck } from '../test-check';

testCheck(assistantsNotAlone, [
  { when: '协管员', given: [inspection({}, { text: '协管员李某在场协助。' })], gives: ['undetermined look'] },
  {
    when: '两份笔录',
    given: [inspection({}, { text: '辅警协助拍照。' }), inquiry({}, { text: '由协管员记录。' })],
    gives: ['undetermined look', 'undetermined look'],
  },
  { when: '没有', given: [inspection({}, { text: '执法人员出示证件。' })], gives: ['not-applicable none'] },
  {
    when: '协管员单独询问',
    given: [inquiry({ officers: [{ name: '吴双' }] }, { text: '询问人：吴双（协管员） 记录人：谷雨（协管员）' })],
    gives: ['violated alone'],
  },
  {
    when: '两名执法人员，协管员只协助',
    given: [
      inspection(
        {
          officers: [
            { name: '张三', certificate: '9901' },
            { name: '李四', certificate: '9902' },
          ],
        },
        { text: '协助人员：卜舟（协管员，仅协助测量）' },
      ),
    ],
    gives: ['satisfied helping'],
  },
]);
