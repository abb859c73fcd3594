// Writes holidays.json from the npm package chinese-days (State Council notices, year by year): node resources/make-holidays.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import chineseDays from 'chinese-days';

const { getSolarDateFromLunar, getSolarTermDate } = chineseDays;

const FIRST_YEAR = 2018;
const packageFile = createRequire(import.meta.url).resolve('chinese-days/package.json');
const { holidays, workdays } = JSON.parse(readFileSync(join(dirname(packageFile), 'dist/chinese-days.json'), 'utf8'));
const { version } = JSON.parse(readFileSync(packageFile, 'utf8'));

const named = (days) =>
  Object.fromEntries(
    Object.entries(days)
      .filter(([date]) => Number(date.slice(0, 4)) >= FIRST_YEAR)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([date, words]) => [date, words.split(',')[1] ?? words]),
  );

/** 全国年节及纪念日放假办法第二条 as in force that year (2008, 2014, 2025): days that are holidays by themselves, not by moving a rest day. */
function legalOf(year) {
  const lunar = (month, day) => getSolarDateFromLunar(`${year}-${month}-${day}`).date;
  const first = lunar(1, 1);
  const [before, after] = year >= 2025 ? [1, 2] : year >= 2014 ? [0, 2] : [1, 1];
  const spring = Array.from({ length: before + 1 + after }, (_, at) => shifted(first, at - before));
  return {
    [`${year}-01-01`]: '元旦',
    ...Object.fromEntries(spring.map((date) => [date, '春节'])),
    [getSolarTermDate(year, 4, 'pure_brightness')]: '清明',
    [`${year}-05-01`]: '劳动节',
    ...(year >= 2025 ? { [`${year}-05-02`]: '劳动节' } : {}),
    [lunar(5, 5)]: '端午',
    [lunar(8, 15)]: '中秋',
    ...Object.fromEntries(['01', '02', '03'].map((day) => [`${year}-10-${day}`, '国庆节'])),
  };
}

const shifted = (date, days) => new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

const off = named(holidays);
const work = named(workdays);
const last = Object.keys(off).at(-1).slice(0, 4);
/** Festivals follow from the calendar, so some years more are known than notices of days off. */
const FORESEEN = 4;
const years = Array.from({ length: Number(last) - FIRST_YEAR + 1 + FORESEEN }, (_, at) => FIRST_YEAR + at);
const table = {
  schema: 'holidays/1',
  source: `国务院办公厅历年节假日安排通知，取自 npm 包 chinese-days ${version}（MIT）`,
  from: `${FIRST_YEAR}-01-01`,
  to: `${last}-12-31`,
  off,
  work,
  legal: Object.assign({}, ...years.map(legalOf)),
};
writeFileSync(new URL('./holidays.json', import.meta.url), `${JSON.stringify(table, null, 1)}\n`);
