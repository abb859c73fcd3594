import { publicNoticeLastResort } from '#shared/checks/rules/public-notice-last-resort';
import { decision, post, receipt } from '../builders';
import { testCheck } from '../test-check';

testCheck(publicNoticeLastResort, [
  {
    when: '先邮寄被退回',
    given: [receipt({ serviceMethod: '公告送达' }), post({}, { text: '邮寄送达退回，查无此人。' })],
    gives: ['satisfied tried'],
  },
  { when: '没有记载', given: [receipt({ serviceMethod: '公告' })], gives: ['violated untried'] },
  {
    when: '送达公告',
    given: [post({}, { title: '送达公告', text: '因当事人下落不明，现公告送达。' })],
    gives: ['satisfied tried'],
  },
  { when: '直接送达', given: [receipt({ serviceMethod: '直接送达' }), decision()], gives: ['not-applicable none'] },
  {
    when: '公告期不足',
    given: [
      receipt({ serviceMethod: '公告送达' }),
      post({}, { title: '送达公告', text: '邮寄退回。自公告之日起十五日视为送达。' }),
    ],
    gives: ['violated short'],
  },
  {
    when: '三十日足够',
    given: [post({}, { title: '送达公告', text: '邮寄送达退回。自公告之日起三十日即视为送达。' })],
    gives: ['satisfied tried'],
  },
  {
    when: '旧法要六十日',
    given: [post({ date: '2021-05-06' }, { title: '送达公告', text: '邮寄退回。自公告之日起三十日视为送达。' })],
    gives: ['violated short'],
  },
]);
