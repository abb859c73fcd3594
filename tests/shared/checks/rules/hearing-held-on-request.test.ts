import { hearingHeldOnRequest } from '#shared/checks/rules/hearing-held-on-request';
import { decision, hearing, hearingRequest, stranger } from '../builders';
import { testCheck } from '../test-check';

const asked = hearingRequest({ date: '2024-03-05' }, { title: '听证申请书' });

testCheck(hearingHeldOnRequest, [
  { when: '已听证', given: [asked, hearing()], gives: ['satisfied held'] },
  { when: '申请而未听证', given: [asked, decision()], gives: ['violated unheld'] },
  {
    when: '撤回申请',
    given: [asked, stranger({}, { text: '本公司自愿撤回听证申请' })],
    gives: ['undetermined withdrawn'],
  },
  { when: '有页未能识读', given: [asked, stranger({}, { legibility: 0.1 })], gives: ['undetermined unseenUnsure'] },
  { when: '放弃声明不是申请', given: [hearingRequest({}, { title: '放弃听证声明' })], gives: ['not-applicable none'] },
  { when: '没有申请', given: [decision()], gives: ['not-applicable none'] },
]);
