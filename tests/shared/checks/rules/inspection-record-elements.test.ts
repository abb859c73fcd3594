import { inspectionRecordElements } from '#shared/checks/rules/inspection-record-elements';
import { illegible, inspection } from '../builders';
import { testCheck } from '../test-check';

const full = {
  period: { from: '2024-05-06T09:00', to: '2024-05-06T10:00' } as const,
  place: '建设路8号',
  party: '云安市春晓食品有限公司',
  conduct: '发现过期食品三袋',
  signatures: [{ role: '被检查人', name: '赵六' }],
};

testCheck(inspectionRecordElements, [
  { when: '齐全', given: [inspection(full)], gives: ['satisfied complete'] },
  { when: '缺地点与签名', given: [inspection({ ...full, place: '', signatures: [] })], gives: ['violated lacking'] },
  { when: '时间不清', given: [inspection({ ...full, period: illegible })], gives: ['undetermined unsure'] },
  { when: '没有检查笔录', given: [], gives: ['not-applicable noInstrument'] },
]);
