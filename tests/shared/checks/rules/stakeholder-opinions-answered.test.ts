import { stakeholderOpinionsAnswered } from '#shared/checks/rules/stakeholder-opinions-answered';
import { hearing, licenceReview, stakeholder } from '../builders';
import { testCheck } from '../test-check';

testCheck(stakeholderOpinionsAnswered, [
  {
    when: '有意见记录',
    given: [stakeholder(), licenceReview({}, { text: '利害关系人未提出异议。' })],
    gives: ['satisfied recorded'],
  },
  { when: '没有记录', given: [stakeholder(), licenceReview({}, { text: '同意' })], gives: ['undetermined look'] },
  { when: '没有告知', given: [licenceReview()], gives: ['not-applicable none'] },
  {
    when: '反对而没有回应',
    given: [stakeholder(), hearing({}, { text: '邹某：我们反对，船没处停。' }), licenceReview({}, { text: '同意' })],
    gives: ['violated unanswered'],
  },
  {
    when: '反对而有回应',
    given: [
      stakeholder(),
      hearing({}, { text: '邹某：我们反对，船没处停。' }),
      licenceReview({}, { text: '邹某的意见予以采纳。' }),
    ],
    gives: ['satisfied answered'],
  },
]);
