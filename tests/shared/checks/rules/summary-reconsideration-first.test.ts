import type { PlainDate } from '#shared/base/plain-date';
import { summaryReconsiderationFirst } from '#shared/checks/rules/summary-reconsideration-first';
import { summary } from '../builders';
import { testCheck } from '../test-check';

const told = (text: string, date: PlainDate = '2024-05-06') => [summary({ date }, { text })];

testCheck(summaryReconsiderationFirst, [
  {
    when: '先复议，对复议决定不服再诉',
    given: told('应当先向云安市人民政府申请行政复议；对行政复议决定不服的，可以在十五日内向人民法院提起行政诉讼。'),
    gives: ['satisfied told'],
  },
  {
    when: '也可以直接起诉',
    given: told('可以在六十日内向云安市人民政府申请行政复议，也可以在六个月内直接向人民法院起诉。'),
    gives: ['violated direct'],
  },
  { when: '只写可以复议', given: told('可以在六十日内申请行政复议。'), gives: ['violated silent'] },
  { when: '没有告知', given: told('罚款五十元。'), gives: ['violated untold'] },
  {
    when: '2024年以前',
    given: told('可以申请行政复议，也可以直接起诉。', '2023-12-31'),
    gives: ['not-applicable before'],
  },
  { when: '日期不明', given: [summary({}, { text: '可以申请复议，也可以起诉' })], gives: ['undetermined undated'] },
  { when: '没有决定书', given: [], gives: ['not-applicable noInstrument'] },
]);
