import { measureAuthorised } from '#shared/checks/rules/measure-authorised';
import { decision, measure, measureRecord } from '../builders';
import { testCheck } from '../test-check';

const citing = (text: string, extras = {}) => measure({}, { text, ...extras });

testCheck(measureAuthorised, [
  {
    when: '引用法律',
    given: [citing('依据《产品质量法》第十八条第一款第四项的规定，决定扣押')],
    gives: ['satisfied authorised'],
  },
  {
    when: '引用地方性法规',
    given: [citing('依据《某某省市容环境卫生条例》第四十条，决定扣押')],
    gives: ['satisfied authorised'],
  },
  {
    when: '只引部门规章',
    given: [citing('依据《城市管理执法办法》第二十五条，决定扣押')],
    gives: ['violated ruleOnly'],
  },
  {
    when: '库中没有的办法',
    given: [citing('依据《某某管理办法》第二十五条，决定扣押')],
    gives: ['undetermined unknownLevel'],
  },
  { when: '只引强制法', given: [citing('依据《行政强制法》第九条，决定扣押')], gives: ['undetermined generalOnly'] },
  { when: '没有依据', given: [citing('经研究，决定扣押')], gives: ['violated none'] },
  { when: '没有依据而看不清', given: [citing('经研究', { legibility: 0.3 })], gives: ['undetermined unsure'] },
  { when: '只有笔录', given: [measureRecord({}, { title: '查封现场笔录' })], gives: ['violated missing'] },
  { when: '没有措施', given: [decision()], gives: ['not-applicable noMeasure'] },
]);
