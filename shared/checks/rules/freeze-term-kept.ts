import { chineseDate, daysBetween } from '../../base/plain-date';
import { defineCheck } from '../define-check';
import { dayAndPage } from '../families/deadline';
import { lastingUntil, papersOf } from '../families/measure';
import { stepIn } from '../families/order';
import { dateUnread, without } from '../families/presence';
import { satisfied, undetermined, violated } from '../judgement';

export const freezeTermKept = defineCheck({
  meta: {
    id: 'freeze-term-kept',
    title: '冻结不超过三十日，延长不超过三十日',
    criterion: 'CM-24',
    group: 'law',
    procedures: ['coercion'],
    basis: ['行政强制法(2012)第三十二条', '行政强制法(2012)第三十三条'],
    messages: {
      inTime: '{made}冻结，{how}，至{last}届满，{ended}解除或者处理，在期限之内。',
      late: '{made}冻结，{how}，至{last}届满，{ended}才解除或者处理，超期{over}日。',
      never: '{made}冻结，{how}，至{last}届满，卷内未见解除冻结或者处理决定。',
      open: '{made}冻结，至{last}届满，未见解除或者处理，但有页未能识读或者期限未满，请核对。',
    },
    problem: '冻结超期：{reason}。',
    mending: '立即通知金融机构解除冻结。',
  },
  check(view, { today }) {
    const paper = view.all('freeze-decision')[0];
    if (paper === undefined) return without('冻结决定书');
    const made = stepIn(view, paper);
    if (made === undefined) return dateUnread('冻结决定书');
    const { last, how, cited } = lastingUntil(view, 'freeze', made.date);
    const given = { made: dayAndPage(made), how, last: chineseDate(last) };
    const ended = [...papersOf(view, 'freeze', 'measure-release'), ...view.all('penalty-decision', 'criminal-transfer')]
      .flatMap((each) => stepIn(view, each) ?? [])
      .filter(({ date }) => date >= made.date)
      .sort((a, b) => a.date.localeCompare(b.date))[0];
    if (ended === undefined) {
      return today > last && view.absence('measure-release').sure
        ? violated('never', given, [...made.cited, ...cited], { confidence: 0.65 })
        : undetermined('judgement', 'open', given, made.cited);
    }
    const confidence = Math.min(made.confidence, ended.confidence);
    const told = { ...given, ended: dayAndPage(ended) };
    return ended.date <= last
      ? satisfied('inTime', told, [...made.cited, ...ended.cited], { confidence })
      : violated('late', { ...told, over: daysBetween(last, ended.date) }, [...made.cited, ...ended.cited, ...cited], {
          confidence,
        });
  },
});
