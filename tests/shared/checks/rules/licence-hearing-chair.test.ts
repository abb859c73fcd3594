import { licenceHearingChair } from '#shared/checks/rules/licence-hearing-chair';
import { hearing, licenceReview, people } from '../builders';
import { testCheck } from '../test-check';

testCheck(licenceHearingChair, [
  {
    when: '他人主持',
    given: [licenceReview({ officers: people('秦朗') }), hearing({ chair: '周远' })],
    gives: ['satisfied apart'],
  },
  {
    when: '审查人主持',
    given: [licenceReview({ officers: people('秦朗') }), hearing({ chair: '秦朗' })],
    gives: ['violated same'],
  },
  {
    when: '写承办意见的人主持',
    given: [
      licenceReview({ opinions: [{ role: 'handler', text: '拟同意', name: '秦朗', date: undefined }] }),
      hearing({ chair: '秦朗' }),
    ],
    gives: ['violated same'],
  },
  { when: '姓名未读出', given: [hearing()], gives: ['undetermined unread'] },
  { when: '没有听证', given: [licenceReview()], gives: ['not-applicable noInstrument'] },
]);
