import { lighteningGrounded } from '#shared/checks/rules/lightening-grounded';
import { decision, filing } from '../builders';
import { testCheck } from '../test-check';

testCheck(lighteningGrounded, [
  {
    when: '引了第三十二条',
    given: [decision({}, { text: '依据《行政处罚法》第三十二条第一项，予以减轻处罚。' })],
    gives: ['satisfied grounded'],
  },
  {
    when: '引了裁量基准',
    given: [decision({}, { text: '依照本市行政处罚裁量基准，予以从轻处罚。' })],
    gives: ['satisfied grounded'],
  },
  {
    when: '没有理由',
    given: [decision({}, { text: '考虑当事人态度，决定减轻处罚。' })],
    gives: ['undetermined ungrounded'],
  },
  { when: '没有写', given: [decision({}, { text: '决定罚款。' })], gives: ['not-applicable none'] },
  { when: '没有决定书', given: [filing()], gives: ['violated missing'] },
  {
    when: '减轻没有一句理由',
    given: [decision({}, { text: '责令补种树木。减轻处罚，罚款6000元。' })],
    gives: ['violated lightened'],
  },
]);
