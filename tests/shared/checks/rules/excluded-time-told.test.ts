import type { PlainDate } from '#shared/base/plain-date';
import { excludedTimeTold } from '#shared/checks/rules/excluded-time-told';
import { acceptance, appraisal, closingNote, excludedTime, licence, licenceReview } from '../builders';
import { testCheck } from '../test-check';

const papers = (decided: PlainDate) => [
  acceptance({ acceptedOn: '2024-05-06' }),
  appraisal(),
  licence({ date: decided }),
];

testCheck(excludedTimeTold, [
  { when: '已告知', given: [...papers('2024-06-20'), excludedTime()], gives: ['satisfied told'] },
  { when: '超二十日没有告知', given: papers('2024-06-20'), gives: ['undetermined untold'] },
  { when: '没有扣除', given: papers('2024-05-20'), gives: ['not-applicable unused'] },
  {
    when: '受理通知书写明',
    given: [acceptance({}, { text: '专家评审所需时间不计算在期限内' }), appraisal()],
    gives: ['undetermined mentioned'],
  },
  { when: '日期不明', given: [appraisal()], gives: ['undetermined undated'] },
  { when: '没有检验听证', given: [licence()], gives: ['not-applicable none'] },
  {
    when: '写明口头告知',
    given: [...papers('2024-06-20'), closingNote({}, { text: '检验时间已口头告知申请人不计入期限。' })],
    gives: ['violated deducted'],
  },
  {
    when: '未以书面形式告知',
    given: [
      ...papers('2024-06-20'),
      licenceReview({}, { text: '检测所需20个工作日已予扣除，未以书面形式告知申请单位。' }),
    ],
    gives: ['violated deducted'],
  },
]);
