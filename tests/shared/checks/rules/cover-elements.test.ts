import { coverElements } from '#shared/checks/rules/cover-elements';
import { cover, decision, stranger } from '../builders';
import { testCheck } from '../test-check';

const text = '案由：经营过期食品 当事人：春晓食品 案号：云市监罚12号 承办人：张三 立案日期 结案日期 保管期限：30年';

testCheck(coverElements, [
  { when: '齐全', given: [cover({}, { text })], gives: ['satisfied complete'] },
  {
    when: '未写保管期限',
    given: [cover({}, { text: text.replace('保管期限：30年', '') })],
    gives: ['violated lacking'],
  },
  {
    when: '承办人叫作调查人员',
    given: [cover({}, { text: text.replace('承办人', '调查人员') })],
    gives: ['satisfied complete'],
  },
  { when: '封面不清', given: [cover({}, { legibility: 0.2 })], gives: ['undetermined unsure'] },
  { when: '没有封面', given: [decision()], gives: ['violated missing'] },
  { when: '有页未能识读', given: [stranger({}, { legibility: 0.1 })], gives: ['undetermined unseenUnsure'] },
]);
