import { scanLegible } from '#shared/checks/rules/scan-legible';
import { decision, dossier, filing } from '../builders';
import { testCheck } from '../test-check';

testCheck(scanLegible, [
  { when: '清晰', given: [filing(), decision()], gives: ['satisfied legible'] },
  { when: '文件不完整', given: { ...dossier(filing()), incomplete: ['断卷.pdf'] }, gives: ['undetermined lost'] },
  {
    when: '不清的一页评查员看过，没有评查要看的文字',
    given: { ...dossier(filing(), decision({}, { legibility: 0.3 })), vouched: [2] },
    gives: ['satisfied rest'],
  },
  { when: '有一页不清', given: [filing(), decision({}, { legibility: 0.3 })], gives: ['undetermined poor'] },
]);
