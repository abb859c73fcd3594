import { licenceLegalReview } from '#shared/checks/rules/licence-legal-review';
import { hearing, illegible, legalReview, licence, licenceReview } from '../builders';
import { testCheck } from '../test-check';

testCheck(licenceLegalReview, [
  {
    when: '审核在前',
    given: [legalReview({ date: '2024-05-10' }), licence({ date: '2024-05-20' })],
    gives: ['satisfied before'],
  },
  {
    when: '审核在后',
    given: [legalReview({ date: '2024-05-22' }), licence({ date: '2024-05-20' })],
    gives: ['violated after'],
  },
  {
    when: '日期看不清',
    given: [legalReview({ date: illegible }), licence({ date: '2024-05-20' })],
    gives: ['undetermined dateUnread'],
  },
  { when: '是否在目录内', given: [licence()], gives: ['undetermined ask'] },
  { when: '经过听证', given: [hearing(), licence()], gives: ['undetermined afterHearing'] },
  {
    when: '目录内而写明未送审',
    given: [licenceReview({}, { text: '属重大行政许可目录，因时间紧未送法制机构审核。' }), licence()],
    gives: ['violated skipped'],
  },
  {
    when: '省略法制审核',
    given: [licenceReview({}, { text: '属重大行政许可事项目录，法制审核程序省略。' }), licence()],
    gives: ['violated skipped'],
  },
]);
