import { investigatorNotReviewer } from '#shared/checks/rules/investigator-not-reviewer';
import { illegible, inquiry, legalReview, people } from '../builders';
import { testCheck } from '../test-check';

const asked = inquiry({ officers: people('张三', '李四') });
const legal = (name: string) => ({ role: 'legal' as const, text: '同意', name, date: undefined });

testCheck(investigatorNotReviewer, [
  { when: '不同的人', given: [asked, legalReview({ opinions: [legal('钱某')] })], gives: ['satisfied apart'] },
  { when: '调查人又审核', given: [asked, legalReview({ opinions: [legal('张三')] })], gives: ['violated same'] },
  {
    when: '由签名看出',
    given: [asked, legalReview({ signatures: [{ role: '审核人', name: '李四' }] })],
    gives: ['violated same'],
  },
  {
    when: '写在审查人一栏',
    given: [asked, legalReview({ officers: people('李四') })],
    gives: ['violated same'],
  },
  {
    when: '姓名不清',
    given: [inquiry({ officers: illegible }), legalReview({ opinions: [legal('钱某')] })],
    gives: ['not-applicable unread'],
  },
]);
