import { reasoningThreefold } from '#shared/checks/rules/reasoning-threefold';
import { decision, filing } from '../builders';
import { testCheck } from '../test-check';

const text = '上述证据相互印证，予以采信。该行为构成经营过期食品的违法行为。综合考虑情节，决定罚款。';

testCheck(reasoningThreefold, [
  { when: '三方面齐', given: [decision({}, { text })], gives: ['satisfied full'] },
  {
    when: '未说裁量',
    given: [decision({}, { text: text.replace('综合考虑情节，', '') })],
    gives: ['undetermined partial'],
  },
  { when: '没有决定书', given: [filing()], gives: ['not-applicable noInstrument'] },
  {
    when: '一句说理也没有',
    given: [decision({}, { text: '以上事实清楚。依据《食品安全法》第一百二十四条，决定罚款。' })],
    gives: ['violated bare'],
  },
  {
    when: '公开页上的摘录',
    given: [decision({}, { text: '（正文略）公开日期：2025年6月12日' })],
    gives: ['undetermined partial'],
  },
]);
