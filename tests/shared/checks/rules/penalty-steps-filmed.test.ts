import { penaltyStepsFilmed } from '#shared/checks/rules/penalty-steps-filmed';
import { decision, exhibit, hearing, receipt } from '../builders';
import { testCheck } from '../test-check';

testCheck(penaltyStepsFilmed, [
  { when: '听证有录像', given: [hearing({}, { text: '本次听证全程录音录像。' })], gives: ['satisfied filmed'] },
  { when: '听证没有', given: [hearing({}, { text: '举证质证。' })], gives: ['undetermined notFilmed'] },
  { when: '留置送达没有', given: [receipt({ serviceMethod: '留置' })], gives: ['undetermined notFilmed'] },
  {
    when: '光盘单独附卷',
    given: [receipt({ serviceMethod: '留置送达' }), exhibit({}, { title: '音像资料光盘' })],
    gives: ['satisfied filmed'],
  },
  { when: '直接送达', given: [receipt({ serviceMethod: '直接送达' }), decision()], gives: ['not-applicable none'] },
  {
    when: '写明没有录像',
    given: [receipt({ serviceMethod: '留置送达' }, { text: '记录仪没电，未录像。' })],
    gives: ['violated saidNot'],
  },
]);
