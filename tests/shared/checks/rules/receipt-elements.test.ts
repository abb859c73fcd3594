import { receiptElements } from '#shared/checks/rules/receipt-elements';
import { decision, illegible, receipt, stranger } from '../builders';
import { testCheck } from '../test-check';

const full = {
  servedTitle: '行政处罚决定书',
  recipient: '云安市春晓食品有限公司',
  servicePlace: '建设路8号',
  serviceMethod: '直接送达',
  servedOn: '2024-04-12',
  receivedBy: '赵六',
} as const;

testCheck(receiptElements, [
  { when: '齐全', given: [receipt(full)], gives: ['satisfied complete'] },
  {
    when: '未写地点和方式',
    given: [receipt({ ...full, servicePlace: '', serviceMethod: '' })],
    gives: ['violated lacking'],
  },
  {
    when: '拒绝签收',
    given: [receipt({ ...full, receivedBy: '' }, { text: '受送达人签收：（拒绝签收）' })],
    gives: ['satisfied complete'],
  },
  {
    when: '表上印着拒绝签收理由',
    given: [receipt({ ...full, receivedBy: '' }, { text: '拒绝签收理由：见证人：' })],
    gives: ['violated lacking'],
  },
  {
    when: '签收栏有笔迹，没有读出姓名',
    given: [receipt({ ...full, receivedBy: '' }, { signing: { 受送达人签名或盖章: 'ink' } })],
    gives: ['undetermined unsure'],
  },
  {
    when: '签收栏是空的',
    given: [receipt({ ...full, receivedBy: '' }, { signing: { 受送达人签名或盖章: 'nothing' } })],
    gives: ['violated lacking'],
  },
  { when: '签收日期不清', given: [receipt({ ...full, servedOn: illegible })], gives: ['undetermined unsure'] },
  { when: '没有回证', given: [decision()], gives: ['violated missing'] },
  { when: '有页未能识读', given: [stranger({}, { legibility: 0.1 })], gives: ['undetermined unseenUnsure'] },
  {
    when: '留置、电子、公告送达没有人签收',
    given: [receipt({ ...full, serviceMethod: '留置送达', receivedBy: '' })],
    gives: ['satisfied complete'],
  },
]);
