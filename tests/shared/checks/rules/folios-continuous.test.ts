import { foliosContinuous } from '#shared/checks/rules/folios-continuous';
import { bound, decision, filing } from '../builders';
import { testCheck } from '../test-check';

const papers = [filing(), decision()];

testCheck(foliosContinuous, [
  { when: '连续', given: papers, gives: ['satisfied continuous'] },
  {
    when: '跳号',
    given: bound(papers, { flags: [{ kind: 'folio-gap', page: 2, after: 1, folio: 4 }] }),
    gives: ['violated gap'],
  },
  {
    when: '重号',
    given: bound(papers, { flags: [{ kind: 'folio-repeat', page: 2, folio: 1 }] }),
    gives: ['violated repeat'],
  },
  { when: '页码未读出', given: bound(papers, { folios: [undefined, undefined] }), gives: ['undetermined unread'] },
]);
