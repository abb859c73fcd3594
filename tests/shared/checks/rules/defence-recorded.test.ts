import { defenceRecorded } from '#shared/checks/rules/defence-recorded';
import { decision, filing } from '../builders';
import { testCheck } from '../test-check';

testCheck(defenceRecorded, [
  {
    when: '写明未申辩',
    given: [decision({}, { text: '当事人在法定期限内未提出陈述、申辩。' })],
    gives: ['satisfied told'],
  },
  {
    when: '不用申辩二字而写明不予支持',
    given: [decision({}, { text: '你会称正在换届。本机关认为该理由不足以成立，对你会的请求不予支持。' })],
    gives: ['satisfied told'],
  },
  {
    when: '只说证据予以采信',
    given: [decision({}, { text: '上述证据来源合法，予以采信。' })],
    gives: ['violated untold'],
  },
  {
    when: '证据里的陈述不是申辩',
    given: [
      decision({}, { text: '以上事实有违法行为人的陈述，证明殴打的起因和经过；被侵害人的陈述，证明被殴打的情况。' }),
    ],
    gives: ['violated untold'],
  },
  { when: '没有提', given: [decision({}, { text: '决定罚款。' })], gives: ['violated untold'] },
  { when: '页面不清', given: [decision({}, { legibility: 0.3 })], gives: ['undetermined unsure'] },
  { when: '没有决定书', given: [filing()], gives: ['not-applicable noInstrument'] },
]);
