import { measureRecordElements } from '#shared/checks/rules/measure-record-elements';
import { decision, measure, measureRecord, people } from '../builders';
import { testCheck } from '../test-check';

const facts = {
  period: { from: '2025-09-10T09:00', to: '2025-09-10T10:00' },
  place: '清河路12号',
  party: '远山副食店',
  officers: people('张一凡', '李文博'),
  conduct: '对财物清单所列物品予以扣押。',
  signatures: [{ role: '当事人', name: '方小舟' }],
} as const;

testCheck(measureRecordElements, [
  { when: '齐全', given: [measure(), measureRecord(facts, { title: '扣押现场笔录' })], gives: ['satisfied complete'] },
  {
    when: '空白',
    given: [measure(), measureRecord({}, { title: '扣押现场笔录', text: '无' })],
    gives: ['violated lacking'],
  },
  {
    when: '看不清',
    given: [measure(), measureRecord({}, { title: '扣押现场笔录', legibility: 0.3 })],
    gives: ['undetermined unsure'],
  },
  { when: '没有笔录', given: [measure()], gives: ['violated missing'] },
  { when: '没有措施', given: [decision()], gives: ['not-applicable noMeasure'] },
  {
    when: '签名处没有姓名',
    given: [
      measure(),
      measureRecord(
        { ...facts, signatures: [] },
        { title: '扣押现场笔录', text: '当事人（签名）：执法人员（签名）：' },
      ),
    ],
    gives: ['undetermined unsigned'],
  },
  {
    when: '签名处看过，没有笔迹',
    given: [
      measure(),
      measureRecord(
        { ...facts, signatures: [] },
        { title: '扣押现场笔录', text: '当事人（签名）：执法人员（签名）：', looked: true },
      ),
    ],
    gives: ['violated empty'],
  },
  {
    when: '当事人不在场，只有执法人员和见证人签名',
    given: [
      measure(),
      measureRecord(
        { ...facts, signatures: [] },
        {
          title: '扣押现场笔录',
          text: '当事人经通知未到场。见证人签名：秦岭 执法人员（签名）：张一凡 当事人（签名）：',
          looked: true,
        },
      ),
    ],
    gives: ['satisfied complete'],
  },
  {
    when: '签名处有姓名',
    given: [
      measure(),
      measureRecord(
        { ...facts, signatures: [] },
        { title: '扣押现场笔录', text: '当事人（签名）：方小舟 执法人员（签名）：张一凡' },
      ),
    ],
    gives: ['satisfied complete'],
  },
]);
