import { measurePartyPresent } from '#shared/checks/rules/measure-party-present';
import { measure, measureRecord } from '../builders';
import { testCheck } from '../test-check';

const record = (text: string, facts = {}, extras = {}) =>
  measureRecord(facts, { title: '查封现场笔录', text, ...extras });

testCheck(measurePartyPresent, [
  { when: '当事人到场', given: [measure(), record('已通知当事人到场。')], gives: ['satisfied present'] },
  { when: '当事人签名', given: [measure(), record('当事人签名：方小舟')], gives: ['satisfied present'] },
  {
    when: '当事人核对后签名',
    given: [
      measure(),
      record('上述记录属实。晏北屏2025年6月6日 当事人：晏北屏', { signatures: [{ role: '当事人', name: '晏北屏' }] }),
    ],
    gives: ['satisfied present'],
  },
  {
    when: '不到场有见证人',
    given: [measure(), record('当事人拒不到场，邀请社区工作人员见证。见证人：秦岭')],
    gives: ['satisfied witnessed'],
  },
  {
    when: '不到场，见证人签名',
    given: [measure(), record('当事人不在场。', { signatures: [{ role: '见证人', name: '秦岭' }] })],
    gives: ['satisfied witnessed'],
  },
  { when: '不到场没有见证人', given: [measure(), record('当事人不在场。')], gives: ['violated unwitnessed'] },
  { when: '都没有', given: [measure(), record('对物品予以查封。')], gives: ['violated neither'] },
  {
    when: '都没有而看不清',
    given: [measure(), record('对物品予以查封。', {}, { legibility: 0.3 })],
    gives: ['undetermined unsure'],
  },
  { when: '没有笔录', given: [measure()], gives: ['not-applicable noMeasure'] },
]);
