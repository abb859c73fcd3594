import { chineseDate, type PlainDate, partsOf, weekday } from '../../base/plain-date';
import type { Instrument } from '../../model/instrument';
import type { HolidayTable, Parameters } from '../../model/parameter';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { without } from '../families/presence';
import { satisfied, undetermined, violated } from '../judgement';

/** Night for sure where the place has no rule of its own; the hours beside it are asked. */
const DEEP = { from: 22, to: 6 };
const WIDE = { from: 19, to: 7 };

export const executionNotAtNight = defineCheck({
  meta: {
    id: 'execution-not-at-night',
    title: '不在夜间和法定节假日强制执行',
    criterion: 'CE-06',
    group: 'execution',
    procedures: ['coercion'],
    basis: ['行政强制法(2012)第四十三条第一款'],
    gate: true,
    messages: {
      byDay: '《{title}》（第{page}页）记载{when}执行，不在夜间和法定节假日。',
      night: '《{title}》（第{page}页）记载{when}执行，属于夜间。',
      holiday: '《{title}》（第{page}页）记载{when}执行，属于法定节假日。',
      dusk: '《{title}》（第{page}页）记载{when}执行，是否属于夜间请按本地口径判断（可在参数中登记）。',
      weekend:
        '《{title}》（第{page}页）记载{when}执行，当日为双休日或者放假安排中的休息日，是否属于法定节假日请核对。',
      urgent: '《{title}》（第{page}页）记载{when}执行，并写明“{quote}”，请核对是否情况紧急。',
    },
    problem: '在夜间或者法定节假日强制执行：{reason}。',
    mending: '说明是否情况紧急并补充证据；没有紧急情况的，由本机关审查执行行为的合法性。',
  },
  check(view, { holidays, parameters }) {
    const records = view.all('execution-record', 'substitute-record');
    if (records.length === 0) return without('强制执行的现场笔录');
    return records.map((record) => judge(view, record, holidays, parameters));
  },
});

function judge(view: DossierView, record: Instrument, holidays: HolidayTable, { night }: Parameters) {
  const place = { title: record.title, page: record.pages[0]! };
  const period = view.read(record, 'period');
  if (period.state !== 'seen')
    return undetermined('scan', 'unsure', { ...place, what: '执行的起止时间' }, [view.citation(record)]);
  const { from, to } = period.value;
  const day = from.slice(0, 10) as PlainDate;
  const given = { ...place, when: `${chineseDate(day)}${from.slice(11)}至${to.slice(11)}` };
  const { confidence, cited } = period;
  const deep = touches(from, to, night ?? DEEP);
  const wide = deep || (night === undefined && touches(from, to, WIDE));
  const legal = isLegalHoliday(day, holidays);
  const off = holidays.off.has(day) || (weekday(day) > 5 && !holidays.work.has(day));
  if (!wide && !legal && !off) return satisfied('byDay', given, cited, { confidence });

  const urgent = view.find(record, /情况紧急|紧急情况|险情|抢险/);
  if (urgent !== undefined)
    return undetermined('judgement', 'urgent', { ...given, quote: urgent.quote }, [...cited, urgent]);
  if (deep) return violated('night', given, cited, { confidence });
  if (legal) return violated('holiday', given, cited, { confidence });
  return wide ? undetermined('parameter', 'dusk', given, cited) : undetermined('judgement', 'weekend', given, cited);
}

function touches(from: string, to: string, night: { readonly from: number; readonly to: number }): boolean {
  const dark = (hour: number) => hour >= night.from || hour < night.to;
  const [a, b] = [Number(from.slice(11, 13)), Number(to.slice(11, 13))];
  const endsOnTheHour = to.slice(14) === '00' && b > a;
  return dark(a) || dark(endsOnTheHour ? b - 1 : b) || from.slice(0, 10) !== to.slice(0, 10);
}

/** Days fixed by the calendar (全国年节及纪念日放假办法第二条), for years that the table does not cover. */
const fixed: ReadonlySet<string> = new Set(['1-1', '5-1', '10-1', '10-2', '10-3']);

function isLegalHoliday(date: PlainDate, { legal }: HolidayTable): boolean {
  const { month, day } = partsOf(date);
  return legal?.has(date) === true || fixed.has(`${month}-${day}`);
}
