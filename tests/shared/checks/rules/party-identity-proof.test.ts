import { partyIdentityProof } from '#shared/checks/rules/party-identity-proof';
import { exhibit, filing, identity, stranger } from '../builders';
import { testCheck } from '../test-check';

testCheck(partyIdentityProof, [
  {
    when: '执照复印件无题，接在别的文书后',
    given: [filing({}, { text: ['（复印件）', '营业执照', '法定代表人 罗某', '与原件相符'] })],
    gives: ['satisfied kept'],
  },
  { when: '有营业执照', given: [identity()], gives: ['satisfied kept'] },
  { when: '粘贴在证据页', given: [exhibit({}, { text: '营业执照复印件' })], gives: ['satisfied kept'] },
  { when: '全卷清晰而未见', given: [filing()], gives: ['violated lacks'] },
  {
    when: '有一页无法识读',
    given: [filing(), stranger({}, { legibility: 0.2 })],
    gives: ['undetermined unseenUnsure'],
  },
]);
