import { chineseDate } from '../../base/plain-date';
import { latestDayBefore } from '../../law';
import { defineCheck } from '../define-check';
import { dayAndPage, within } from '../families/deadline';
import { servedStep, stepIn } from '../families/order';
import { dateUnread, missing, without } from '../families/presence';
import { satisfied, undetermined, violated } from '../judgement';

export const licenceHearingInTime = defineCheck({
  meta: {
    id: 'licence-hearing-in-time',
    title: '二十个工作日内组织听证、七个工作日前通知',
    criterion: 'LI-EXAM-08',
    group: 'notice',
    procedures: ['licence'],
    basis: ['行政许可法(2019)第四十七条第一款', '行政许可法(2019)第四十八条第一款第一项', '行政许可法(2019)第八十二条'],
    messages: {
      early: '{told}通知，{held}举行听证，最迟应在{loose}通知，时间足够。',
      tooLate: '{told}才通知，{held}举行听证，七个工作日前最迟为{loose}，通知过晚。',
      between:
        '{told}通知，{held}举行听证；按“中间留足七个工作日”应在{strict}前，按宽口径为{loose}，请按当地口径判断。',
      missing: '举行了听证，卷内未见{what}，无法证明提前七个工作日通知。',
    },
    problem: '听证期限不合法：{reason}。',
    mending: '今后在收到听证申请二十个工作日内组织听证，并提前七个工作日通知。',
  },
  check(view, { holidays }) {
    const record = view.all('hearing-record')[0];
    if (record === undefined) return without('听证笔录');
    const held = stepIn(view, record);
    if (held === undefined) return dateUnread('听证');
    const asked = stepIn(view, view.all('hearing-request')[0]);
    const term = { length: 20, unit: 'working-day' } as const;
    const organised =
      asked === undefined
        ? []
        : [
            within({
              what: '组织听证期限',
              from: asked,
              to: held,
              fromWord: '申请听证',
              toWord: '举行听证',
              term,
              holidays,
            }),
          ];
    const letter = view.all('hearing-notice')[0];
    if (letter === undefined) return [...organised, missing(view, ['hearing-notice'], 'missing')];
    const told = servedStep(view, letter) ?? stepIn(view, letter);
    if (told === undefined) return [...organised, dateUnread('听证通知')];
    const { loose, strict } = latestDayBefore(held.date, 7, holidays);
    const given = {
      told: dayAndPage(told),
      held: dayAndPage(held),
      loose: chineseDate(loose),
      strict: chineseDate(strict),
    };
    const cited = [...told.cited, ...held.cited];
    const confidence = Math.min(told.confidence, held.confidence);
    const notified =
      told.date <= strict
        ? satisfied('early', given, cited, { confidence })
        : told.date <= loose
          ? undetermined('judgement', 'between', given, cited)
          : violated('tooLate', given, cited, { confidence });
    return [...organised, notified];
  },
});
