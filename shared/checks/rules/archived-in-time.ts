import { chineseDate, daysBetween, type PlainDate } from '../../base/plain-date';
import { readDates } from '../../base/read-date';
import { defineCheck } from '../define-check';
import { within } from '../families/deadline';
import { stepIn } from '../families/order';
import { satisfied, undetermined, violated } from '../judgement';

const filed = /(?:归档|立卷|建档)(?:日期|时间)?[:]?([0-9〇一二三四五六七八九十年月日.-]{6,16})/u;

/** No department's rule seen asks for less. */
const AT_ONCE = 30;

export const archivedInTime = defineCheck({
  meta: {
    id: 'archived-in-time',
    title: '结案后及时归档',
    criterion: 'PU-FILE-09',
    group: 'file',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第四十七条'],
    messages: {
      soon: '结案{closed}（第{page}页），归档{day}（第{at}页），相隔{days}日。',
      later: '结案{closed}（第{page}页），归档{day}（第{at}页），相隔{days}日，请对照本部门的归档期限。',
      nextYear:
        '结案{closed}（第{page}页），归档{day}（第{at}页），相隔{days}日，超过了结案次年六月底这一最晚的归档时间。',
      reversed: '归档日期{day}（第{at}页）早于结案日期{closed}（第{page}页），请核对日期是否写错。',
      none: '没有同时读出结案日期和归档日期，请对照封面、备考表核对。',
    },
    problem: '归档不及时：{reason}。',
    mending: '按本部门规定的期限立卷归档；日期写错的更正。',
  },
  check(view, { parameters: { archiveTerm }, holidays }) {
    const closing = stepIn(view, view.only('closing-approval'));
    const words = view.all('dossier-cover', 'closing-note').flatMap((paper) => view.find(paper, filed) ?? [])[0];
    const day = words === undefined ? undefined : dayIn(words.quote);
    if (closing === undefined || words === undefined || day === undefined) return undetermined('judgement', 'none');
    const days = daysBetween(closing.date, day);
    const given = { closed: chineseDate(closing.date), page: closing.page, day: chineseDate(day), at: words.page };
    const cited = [...closing.cited, words];
    if (days < 0) return undetermined('judgement', 'reversed', given, cited);
    if (archiveTerm !== undefined) {
      const to = { what: '归档', date: day, page: words.page, cited: [words], confidence: 0.75 };
      const told = { what: '归档期限', fromWord: '结案', toWord: '归档' };
      return within({ ...told, from: closing, to, term: archiveTerm, holidays });
    }
    if (day > lastDayFor(closing.date)) {
      const confidence = Math.min(closing.confidence, 0.7);
      return violated('nextYear', { ...given, days }, cited, { confidence });
    }
    return days <= AT_ONCE
      ? satisfied('soon', { ...given, days }, cited, { confidence: 0.75 })
      : undetermined('parameter', 'later', { ...given, days }, cited);
  },
});

function dayIn(words: string): PlainDate | undefined {
  const [day] = readDates(words);
  return day !== undefined && 'date' in day ? day.date : undefined;
}

/** 机关档案管理规定: a year's papers go to the archive before July of the next; no department's term for a case file is longer. */
const lastDayFor = (closed: PlainDate): PlainDate => `${Number(closed.slice(0, 4)) + 1}-06-30` as PlainDate;
