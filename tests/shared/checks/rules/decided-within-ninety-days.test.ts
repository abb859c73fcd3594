import type { PlainDate } from '#shared/base/plain-date';
import { decidedWithinNinetyDays } from '#shared/checks/rules/decided-within-ninety-days';
import { appraisal, decision, extension, filing, illegible, stranger } from '../builders';
import { testCheck } from '../test-check';

const filed = (filedOn: PlainDate) => filing({ filedOn });
const decided = (date: PlainDate) => decision({ date });

testCheck(decidedWithinNinetyDays, [
  { when: 'E16 末日为工作日', given: [filed('2024-11-13'), decided('2025-02-11')], gives: ['satisfied kept'] },
  { when: 'E16 次日', given: [filed('2024-11-13'), decided('2025-02-12')], gives: ['violated late'] },
  { when: 'E14 顺延之间', given: [filed('2024-07-04'), decided('2024-10-08')], gives: ['undetermined rolled'] },
  {
    when: '有延长审批',
    given: [filed('2024-11-13'), extension(), decided('2025-03-12')],
    gives: ['undetermined extended'],
  },
  {
    when: '有鉴定',
    given: [filed('2024-11-13'), appraisal(), decided('2025-03-12')],
    gives: ['undetermined deducted'],
  },
  { when: '旧法立案', given: [filed('2021-07-01'), decided('2021-12-01')], gives: ['not-applicable oldLaw'] },
  {
    when: '可能有未识读的延长审批',
    given: [filed('2024-11-13'), stranger({}, { legibility: 0.1 }), decided('2025-03-12')],
    gives: ['undetermined unseenUnsure'],
  },
  { when: '日期不清', given: [filed('2024-11-13'), decision({ date: illegible })], gives: ['undetermined dateUnread'] },
  { when: '没有立案表', given: [decided('2025-03-12')], gives: ['undetermined baseUnseen'] },
]);
