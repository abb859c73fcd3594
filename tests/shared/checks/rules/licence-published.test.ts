import { licencePublished } from '#shared/checks/rules/licence-published';
import { illegible, licence, publication, refusal } from '../builders';
import { parameters, testCheck } from '../test-check';

testCheck(licencePublished, [
  {
    when: '七个工作日内',
    given: [licence({ date: '2025-09-28' }), publication({ publishedOn: '2025-10-14' })],
    gives: ['satisfied kept'],
  },
  {
    when: 'E36 迟一日',
    given: [licence({ date: '2025-09-28' }), publication({ publishedOn: '2025-10-15' })],
    gives: ['violated late'],
  },
  {
    when: '本部门另定',
    given: [licence({ date: '2025-09-28' }), publication({ publishedOn: '2025-10-15' })],
    gives: ['satisfied kept'],
    with: { parameters: { ...parameters, licencePublicationWorkingDays: 20 } },
  },
  { when: '没有页面', given: [licence()], gives: ['undetermined askOnline'] },
  {
    when: '公开日期不明',
    given: [licence(), publication({ publishedOn: illegible })],
    gives: ['undetermined undated'],
  },
  { when: '不予许可', given: [refusal()], gives: ['not-applicable refused'] },
]);
