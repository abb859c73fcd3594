import { addDays, chineseDate } from '../../base/plain-date';
import { latestDayBefore } from '../../law';
import { defineCheck } from '../define-check';
import { dayAndPage, PENALTY_LAW_2021 } from '../families/deadline';
import { servedStep, stepIn } from '../families/order';
import { dateUnread, missing, without } from '../families/presence';
import { satisfied, undetermined, violated } from '../judgement';

export const hearingNoticeSevenDays = defineCheck({
  meta: {
    id: 'hearing-notice-seven-days',
    title: '听证七个工作日前通知',
    criterion: 'PU-NOTI-09',
    group: 'notice',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第六十四条第二项', '行政处罚法(2021)第八十五条', '行政处罚法(2017)第四十二条'],
    messages: {
      early: '{told}送达听证通知，{held}举行听证，最迟应在{loose}通知，时间足够。',
      late: '{told}才送达听证通知，{held}举行听证，七日前最迟为{loose}，通知过晚，当事人准备时间不足。',
      between:
        '{told}送达听证通知，{held}举行听证；按“中间留足七日”应在{strict}前，按宽口径为{loose}，请按当地口径判断。',
      missing: '举行了听证（第{page}页），卷内未见{what}，无法证明提前七日通知。',
    },
    problem: '听证通知不合期限：{reason}。',
    mending: '核对当事人是否同意提前举行并入卷；今后在听证七个工作日前送达通知。',
  },
  check(view, { holidays }) {
    const record = view.all('hearing-record')[0];
    if (record === undefined) return without('听证笔录');
    const letter = view.all('hearing-notice')[0];
    if (letter === undefined) {
      const lack = missing(view, ['hearing-notice'], 'missing');
      return lack.message === 'missing'
        ? { ...lack, message: 'missing' as const, blanks: { ...lack.blanks, page: record.pages[0]! } }
        : lack;
    }
    const told = servedStep(view, letter) ?? stepIn(view, letter);
    const held = stepIn(view, record);
    if (told === undefined || held === undefined) return dateUnread('听证通知送达或听证');

    const { loose, strict } =
      held.date >= PENALTY_LAW_2021
        ? latestDayBefore(held.date, 7, holidays)
        : { loose: addDays(held.date, -7), strict: addDays(held.date, -8) };
    const given = {
      told: dayAndPage(told),
      held: dayAndPage(held),
      loose: chineseDate(loose),
      strict: chineseDate(strict),
    };
    const cited = [...told.cited, ...held.cited];
    const confidence = Math.min(told.confidence, held.confidence);
    if (told.date <= strict) return satisfied('early', given, cited, { confidence });
    return told.date <= loose
      ? undetermined('judgement', 'between', given, cited)
      : violated('late', given, cited, { confidence });
  },
});
