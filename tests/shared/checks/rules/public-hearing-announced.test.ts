import { publicHearingAnnounced } from '#shared/checks/rules/public-hearing-announced';
import { acceptance, hearing, hearingNotice, licence, stakeholder } from '../builders';
import { testCheck } from '../test-check';

testCheck(publicHearingAnnounced, [
  { when: '有听证公告', given: [hearingNotice({}, { title: '听证公告' })], gives: ['satisfied announced'] },
  { when: '主动听证没有公告', given: [hearing()], gives: ['undetermined unannounced'] },
  { when: '依申请听证', given: [stakeholder(), hearing()], gives: ['not-applicable onRequest'] },
  { when: '可能涉及公共利益', given: [acceptance({ licenceItem: '排污许可' })], gives: ['undetermined look'] },
  { when: '一般不属于', given: [acceptance({ licenceItem: '食品经营许可' })], gives: ['not-applicable unlikely'] },
  { when: '事项未读出', given: [], gives: ['undetermined unread'] },
  {
    when: '娱乐场所设立没有听证',
    given: [
      acceptance({ licenceItem: '游艺娱乐场所设立' }),
      licence({}, { text: '依据《娱乐场所管理条例》第九条，准予许可。' }),
    ],
    gives: ['violated unheard'],
  },
  {
    when: '娱乐场所变更',
    given: [acceptance({ licenceItem: '娱乐场所变更' }), licence({}, { text: '依据《娱乐场所管理条例》，准予变更。' })],
    gives: ['undetermined look'],
  },
]);
