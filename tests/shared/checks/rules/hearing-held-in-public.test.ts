import { hearingHeldInPublic } from '#shared/checks/rules/hearing-held-in-public';
import { decision, hearing, hearingNotice } from '../builders';
import { testCheck } from '../test-check';

testCheck(hearingHeldInPublic, [
  { when: '公开', given: [hearingNotice({}, { text: '本次听证公开举行。' })], gives: ['satisfied open'] },
  { when: '不公开没有理由', given: [hearing({}, { text: '本次听证不公开举行。' })], gives: ['violated closed'] },
  {
    when: '涉及商业秘密',
    given: [hearing({}, { text: '因涉及商业秘密，本次听证不公开举行。' })],
    gives: ['satisfied grounded'],
  },
  { when: '没有写', given: [hearing({}, { text: '举证质证。' })], gives: ['undetermined unseen'] },
  { when: '没有听证', given: [decision()], gives: ['not-applicable noInstrument'] },
  {
    when: '理由写在别的文书上',
    given: [hearing({}, { text: '本次听证不公开举行。' }), decision({}, { text: '因涉及个人隐私，听证不公开。' })],
    gives: ['satisfied grounded'],
  },
]);
