import { receiptTwoServers } from '#shared/checks/rules/receipt-two-servers';
import { decision, people, receipt } from '../builders';
import { testCheck } from '../test-check';

const handed = (signing: NonNullable<Parameters<typeof receipt>[1]>['signing'] & {}, legibility = 0.97) =>
  receipt({ serviceMethod: '直接送达' }, { signing, legibility });

testCheck(receiptTwoServers, [
  { when: '两人', given: [receipt({ officers: people('张三', '李四') })], gives: ['satisfied two'] },
  { when: '一人', given: [receipt({ officers: people('张三') })], gives: ['violated one'] },
  { when: '签名未读出', given: [receipt()], gives: ['undetermined unread'] },
  { when: '送达人栏是空的', given: [handed({ 送达人: 'nothing' })], gives: ['violated empty'] },
  { when: '执法人员栏是空的', given: [handed({ 执法人员: 'nothing', 见证人: 'ink' })], gives: ['violated empty'] },
  { when: '送达人栏有笔迹，没有读出姓名', given: [handed({ 送达人签名: 'ink' })], gives: ['undetermined unread'] },
  { when: '送达人栏有污迹', given: [handed({ 送达人: 'unsure' })], gives: ['undetermined unread'] },
  { when: '空的是受送达人栏', given: [handed({ 受送达人签名: 'nothing' })], gives: ['undetermined unread'] },
  { when: '页面看不清', given: [handed({ 送达人: 'nothing' }, 0.4)], gives: ['undetermined unread'] },
  {
    when: '邮寄送达，没有送达人签名',
    given: [receipt({ serviceMethod: '邮寄送达' }, { signing: { 送达人: 'nothing' } })],
    gives: ['undetermined unread'],
  },
  { when: '没有回证', given: [decision()], gives: ['not-applicable noInstrument'] },
]);
