import { chineseDate } from '../../base/plain-date';
import { defineCheck } from '../define-check';
import { PENALTY_LAW_2021, within } from '../families/deadline';
import { stepIn } from '../families/order';
import { dateUnread, missing, without } from '../families/presence';
import { satisfied, undetermined } from '../judgement';

export const preservationDisposedInTime = defineCheck({
  meta: {
    id: 'preservation-disposed-in-time',
    title: '先行登记保存七日内作出处理决定',
    criterion: 'PU-EVID-16',
    group: 'evidence',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第五十六条', '行政处罚法(2021)第八十五条', '行政处罚法(2017)第三十七条第二款'],
    messages: {
      missing: '有先行登记保存而卷内未见{what}，七日内未作出处理决定。',
      oldLaw:
        '登记保存在{from}（旧法时期，七日未明定为工作日），{to}处理；按自然日已超过，按工作日未超过，请按当时口径判断。',
      kept0: '{from}登记保存，{to}处理，在七日之内。',
    },
    problem: '先行登记保存超期：{reason}。',
    mending: '说明超期原因，超期部分登记保存自动解除的，相应证据应当排除或者重新固定；今后七个工作日内处理。',
  },
  check(view, { holidays }) {
    const notices = view.all('preservation-notice');
    if (notices.length === 0) return without('先行登记保存');
    const disposals = view.all('preservation-disposal');
    if (disposals.length === 0) return missing(view, ['preservation-disposal'], 'missing');

    const from = stepIn(view, notices[0]);
    const to = stepIn(view, disposals[0]);
    if (from === undefined || to === undefined) return dateUnread('先行登记保存或其处理决定');
    const term = { length: 7, unit: 'working-day' } as const;
    const judged = within({
      what: '登记保存处理期限',
      from,
      to,
      fromWord: '登记保存',
      toWord: '作出处理',
      term,
      holidays,
    });
    if (from.date >= PENALTY_LAW_2021 || judged.verdict !== 'satisfied') return judged;

    const calendar = { length: 7, unit: 'calendar-day' } as const;
    const byCalendar = within({
      what: '登记保存处理期限',
      from,
      to,
      fromWord: '登记保存',
      toWord: '作出处理',
      term: calendar,
      holidays,
    });
    const given = { from: chineseDate(from.date), to: chineseDate(to.date) };
    return byCalendar.verdict === 'satisfied'
      ? satisfied('kept0', given, judged.cited)
      : undetermined('judgement', 'oldLaw', given, judged.cited);
  },
});
