import { chineseDate } from '../../base/plain-date';
import type { Citation } from '../../model/citation';
import type { Instrument } from '../../model/instrument';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { PENALTY_LAW_2021 } from '../families/deadline';
import { stepIn } from '../families/order';
import { noticesTelling } from '../families/rights';
import { paperUnseen, satisfied, undetermined, violated } from '../judgement';

const before = /(三|3|五|5|七|7|十|10)(?:个)?(工作)?日(?:之?内)?[^。;]{0,36}听证/;
const after = /听证[^。;]{0,50}?(三|3|五|5|七|7|十|10)(?:个)?(工作)?日(?:之?内)/;
const figures: Readonly<Record<string, number>> = { 三: 3, '3': 3, 五: 5, '5': 5, 七: 7, '7': 7, 十: 10, '10': 10 };

export const hearingTermStated = defineCheck({
  meta: {
    id: 'hearing-term-stated',
    title: '告知书写明五个工作日的听证申请期限',
    criterion: 'PU-NOTI-07',
    group: 'notice',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第六十四条第一项', '行政处罚法(2021)第八十五条', '行政处罚法(2017)第四十二条'],
    messages: {
      stated: '《{title}》（第{page}页）写明{days}日内可要求听证。',
      oldTerm:
        '《{title}》（{day}，第{page}页）写的是{days}日内要求听证，2021年7月15日起应为五个工作日，当事人的期限被缩短。',
      oddTerm: '《{title}》（第{page}页）写的听证申请期限为{days}日，与法定期限不同，请核对是否更有利于当事人。',
      unstated: '《{title}》（第{page}页）告知了听证权，未读出申请期限，请核对。',
      none: '告知书未涉及听证，本项不涉及。',
    },
    problem: '听证申请期限告知错误：{reason}。',
    mending: '重新告知，写明收到告知书之日起五个工作日内可以要求听证。',
  },
  check(view) {
    const notices = noticesTelling(view, 'hearing');
    if (notices.length === 0) return paperUnseen('none');
    return notices.map((notice) => {
      const place = { title: notice.title, page: notice.pages[0]! };
      const told = toldTerm(view, notice);
      if (told === undefined) return undetermined('scan', 'unstated', place, [view.citation(notice)]);

      const day = stepIn(view, notice)?.date;
      const given = {
        title: notice.title,
        page: told.cited.page,
        days: told.days,
        day: day ? chineseDate(day) : '日期未读出',
      };
      if (told.days === 5) return satisfied('stated', given, [told.cited], { confidence: told.confidence });
      if (day !== undefined && day < PENALTY_LAW_2021) return satisfied('stated', given, [told.cited]);
      return told.days < 5 && day !== undefined
        ? violated('oldTerm', given, [told.cited], { confidence: told.confidence })
        : undetermined('judgement', 'oddTerm', given, [told.cited]);
    });
  },
});

function toldTerm(
  view: DossierView,
  notice: Instrument,
): { days: number; cited: Citation; confidence: number } | undefined {
  const term = view.read(notice, 'hearingTerm');
  if (term.state === 'seen') return { days: term.value.length, cited: term.cited[0]!, confidence: term.confidence };
  const { text, citation } = view.text(notice);
  const match = before.exec(text) ?? after.exec(text);
  return match === null
    ? undefined
    : { days: figures[match[1]!]!, cited: citation(match.index, match.index + match[0].length), confidence: 0.75 };
}
