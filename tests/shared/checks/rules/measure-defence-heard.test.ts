import { measureDefenceHeard } from '#shared/checks/rules/measure-defence-heard';
import { decision, measure, measureRecord } from '../builders';
import { testCheck } from '../test-check';

const record = (text: string, extras = {}) => measureRecord({}, { title: '查封现场笔录', text, ...extras });

testCheck(measureDefenceHeard, [
  {
    when: '有陈述内容',
    given: [measure(), record('当事人陈述、申辩情况：货是别人寄放的。')],
    gives: ['satisfied heard'],
  },
  {
    when: '没有异议',
    given: [measure(), record('当事人对查封无陈述申辩，没有异议。陈述申辩：无')],
    gives: ['satisfied heard'],
  },
  { when: '只有告知', given: [measure(), record('你依法享有陈述申辩的权利。')], gives: ['violated unheard'] },
  { when: '有陈述申辩栏、未读出内容', given: [measure(), record('陈述申辩意见：')], gives: ['undetermined toldOnly'] },
  { when: '没有', given: [measure(), record('对物品予以查封。')], gives: ['violated unheard'] },
  {
    when: '看不清',
    given: [measure(), record('对物品予以查封。', { legibility: 0.3 })],
    gives: ['undetermined unsure'],
  },
  { when: '没有笔录', given: [measure()], gives: ['undetermined noRecord'] },
  { when: '没有措施', given: [decision()], gives: ['not-applicable noMeasure'] },
]);
