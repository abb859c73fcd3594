import { sourceStated } from '#shared/checks/rules/source-stated';
import { filing, illegible, source } from '../builders';
import { testCheck } from '../test-check';

testCheck(sourceStated, [
  { when: '有来源登记表', given: [source()], gives: ['satisfied stated'] },
  { when: '立案表写明', given: [filing({ source: '日常检查' })], gives: ['satisfied stated'] },
  { when: '立案表未写', given: [filing({}, { text: '案由' })], gives: ['violated unstated'] },
  { when: '来源栏不清', given: [filing({ source: illegible })], gives: ['undetermined unsure'] },
  { when: '两样都没有', given: [], gives: ['violated missing'] },
  {
    when: '来源栏空着',
    given: [filing({}, { text: '案由无证经营案件来源线索发现时间2024年3月11日' })],
    gives: ['violated unstated'],
  },
]);
