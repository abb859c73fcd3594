import { priorNoticeBeforeDecision } from '#shared/checks/rules/prior-notice-before-decision';
import { decision, filing, illegible, notice, served, stranger } from '../builders';
import { testCheck } from '../test-check';

const told = notice({ date: '2024-03-01' }, { title: '行政处罚事先告知书' });

testCheck(priorNoticeBeforeDecision, [
  {
    when: '先告知后决定',
    given: [told, served('行政处罚事先告知书', '2024-03-04'), decision({ date: '2024-03-20' })],
    gives: ['satisfied before'],
  },
  {
    when: '先决定后告知',
    given: [told, served('行政处罚事先告知书', '2024-03-25'), decision({ date: '2024-03-20' })],
    gives: ['violated after'],
  },
  {
    when: '同日告知同日决定',
    given: [told, served('行政处罚事先告知书', '2024-03-20'), decision({ date: '2024-03-20' })],
    gives: ['violated after'],
  },
  { when: '没有送达日期', given: [told, decision({ date: '2024-03-20' })], gives: ['undetermined unserved'] },
  { when: '全卷没有告知书', given: [filing(), decision({ date: '2024-03-20' })], gives: ['violated missing'] },
  {
    when: '有页未能识读',
    given: [decision({ date: '2024-03-20' }), stranger({}, { legibility: 0.1 })],
    gives: ['undetermined unseenUnsure'],
  },
  {
    when: '有题名不识而像告知书的文书',
    given: [decision({ date: '2024-03-20' }), stranger({}, { title: '违法处理意向书' })],
    gives: ['undetermined unseenUnsure'],
  },
  {
    when: '有题名不识而不像告知书的材料',
    given: [decision({ date: '2024-03-20' }), stranger({}, { title: '进货台账' })],
    gives: ['violated missing'],
  },
  { when: '决定日不清', given: [told, decision({ date: illegible })], gives: ['undetermined dateUnread'] },
]);
