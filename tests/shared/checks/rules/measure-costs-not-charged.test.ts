import { measureCostsNotCharged } from '#shared/checks/rules/measure-costs-not-charged';
import { decision, measure, voucher } from '../builders';
import { testCheck } from '../test-check';

testCheck(measureCostsNotCharged, [
  { when: '未见', given: [measure()], gives: ['satisfied none'] },
  {
    when: '由机关承担',
    given: [measure({}, { text: '保管费由本机关承担，不收取保管费用。' })],
    gives: ['satisfied none'],
  },
  {
    when: '由当事人承担',
    given: [measure({}, { text: '停车费、拖车费由你单位承担。' })],
    gives: ['undetermined asked'],
  },
  { when: '票据', given: [measure(), voucher({}, { text: '收取当事人检测费500元' })], gives: ['undetermined asked'] },
  { when: '没有措施', given: [decision()], gives: ['not-applicable noMeasure'] },
  {
    when: '保管费由当事人结清',
    given: [measure({}, { text: '仓库保管费每日30元，由你单位领取时结清。' })],
    gives: ['violated charged'],
  },
  { when: '不收存放费', given: [measure({}, { text: '存放期间不收存放费。' })], gives: ['satisfied none'] },
  { when: '收存放费', given: [measure({}, { text: '按每天20元收存放费，取物时交清。' })], gives: ['violated charged'] },
]);
