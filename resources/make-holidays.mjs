// Writes holidays.json from the npm package chinese-days (State Council notices, year by year): node resources/make-holidays.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

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

const off = named(holidays);
const work = named(workdays);
const last = Object.keys(off).at(-1).slice(0, 4);
const table = {
  schema: 'holidays/1',
  source: `国务院办公厅历年节假日安排通知，取自 npm 包 chinese-days ${version}（MIT）`,
  from: `${FIRST_YEAR}-01-01`,
  to: `${last}-12-31`,
  off,
  work,
};
writeFileSync(new URL('./holidays.json', import.meta.url), `${JSON.stringify(table, null, 1)}\n`);
