import { hearingRightNotified } from '#shared/checks/rules/hearing-right-notified';
import { decision, filing, illegible, notice, yuan } from '../builders';
import { nothingKnown, parameters, testCheck } from '../test-check';

const firm = { party: '云安市春晓食品有限公司', penaltyKinds: ['罚款'] };
const shop = {
  party: '云安市老王面馆',
  partyKind: 'sole-trader' as const,
  penaltyKinds: ['罚款'],
  amount: yuan(50_000),
};

testCheck(hearingRightNotified, [
  { when: '单位达到标准而未告知', given: [notice({ ...firm, amount: yuan(100_000) })], gives: ['violated untold'] },
  { when: '单位未达标准', given: [notice({ ...firm, amount: yuan(99_999) })], gives: ['not-applicable notNeeded'] },
  {
    when: '吊销许可证不论金额',
    given: [notice({ ...firm, penaltyKinds: ['吊销许可证件'] })],
    gives: ['violated untold'],
  },
  {
    when: '撤销社会团体登记不论金额',
    given: [notice({ ...firm, penaltyKinds: ['撤销登记'] })],
    gives: ['violated untold'],
  },
  {
    when: '写明无权要求听证',
    given: [notice({ ...firm, amount: yuan(200_000) }, { text: '本案不属听证范围，你公司无权要求听证。' })],
    gives: ['violated untold'],
  },
  {
    when: '请其提出召开听证会',
    given: [notice({ ...firm, amount: yuan(200_000) }, { text: '需要本局召开听证会的，请在五个工作日内提出。' })],
    gives: ['satisfied told'],
  },
  {
    when: '已告知',
    given: [notice({ ...firm, amount: yuan(200_000), hearingRight: true })],
    gives: ['satisfied told'],
  },
  {
    when: '正文已告知',
    given: [notice({ ...firm, amount: yuan(200_000) }, { text: '你公司有权要求举行听证' })],
    gives: ['satisfied told'],
  },
  { when: '自然人按自然人标准', given: [notice({ party: '赵六', amount: yuan(10_000) })], gives: ['violated untold'] },
  { when: '个体户口径未定而两个标准结论不同', given: [notice(shop)], gives: ['undetermined askThreshold'] },
  {
    when: '个体户按单位',
    given: [notice(shop)],
    with: { parameters: { ...parameters, soleTraderAs: 'organisation' } },
    gives: ['not-applicable notNeeded'],
  },
  {
    when: '标准未登记',
    given: [notice({ ...firm, amount: yuan(100_000) })],
    with: { parameters: nothingKnown },
    gives: ['undetermined askThreshold'],
  },
  {
    when: '告知页不清',
    given: [notice({ ...firm, amount: yuan(100_000), hearingRight: illegible })],
    gives: ['undetermined unsure'],
  },
  { when: '金额未读出', given: [notice()], gives: ['undetermined penaltyUnread'] },
  { when: '没有告知书', given: [filing(), decision()], gives: ['undetermined baseUnseen'] },
]);
