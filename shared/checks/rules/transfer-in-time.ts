import { defineCheck } from '../define-check';
import { within } from '../families/deadline';
import { stepIn } from '../families/order';
import { dateUnread, without } from '../families/presence';

export const transferInTime = defineCheck({
  meta: {
    id: 'transfer-in-time',
    title: '移送涉嫌犯罪案件及时',
    criterion: 'PU-CASE-10',
    group: 'case',
    procedures: ['penalty-ordinary'],
    basis: ['行政执法机关移送涉嫌犯罪案件的规定(2020)第五条'],
    messages: {},
    problem: '移送不及时：{reason}。',
    mending: '说明迟延原因；今后三日内审批、批准后二十四小时内移送。',
  },
  check(view, { holidays }) {
    const letter = view.all('criminal-transfer')[0];
    if (letter === undefined) return without('移送书');
    const moved = stepIn(view, letter);
    const report = view.all('investigation-report')[0];
    const reported = report && stepIn(view, report);
    if (moved === undefined || reported === undefined) return dateUnread('移送书或调查终结报告');

    // Three days to decide and one more to hand over, counted from the written report.
    const term = { length: 4, unit: 'calendar-day' } as const;
    return within({
      what: '移送期限',
      from: reported,
      to: moved,
      fromWord: '书面报告',
      toWord: '移送',
      term,
      holidays,
    });
  },
});
