import { inquiryRecordElements } from '#shared/checks/rules/inquiry-record-elements';
import { illegible, inquiry, people } from '../builders';
import { testCheck } from '../test-check';

const untimed = {
  place: '市局询问室',
  officers: people('张三', '李四'),
  party: '赵六',
  signatures: [{ role: '被询问人', name: '赵六' }],
};
const full = { ...untimed, period: { from: '2024-05-06T09:00', to: '2024-05-06T10:00' } } as const;

testCheck(inquiryRecordElements, [
  { when: '齐全', given: [inquiry(full)], gives: ['satisfied complete'] },
  { when: '缺起止时间', given: [inquiry(untimed)], gives: ['violated lacking'] },
  {
    when: '止时留白',
    given: [inquiry(untimed, { text: ['2024年5月6日9时30分至　　时　　分'] })],
    gives: ['violated lacking'],
  },
  {
    when: '止时读在正文里',
    given: [inquiry(untimed, { text: ['2024年5月6日9时30分至10时'] })],
    gives: ['satisfied complete'],
  },
  { when: '地点不清', given: [inquiry({ ...full, place: illegible })], gives: ['undetermined unsure'] },
  { when: '没有询问笔录', given: [], gives: ['not-applicable noInstrument'] },
]);
