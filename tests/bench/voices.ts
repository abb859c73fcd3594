// npx tsx tests/bench/voices.ts [--quiet] [--scanned LOOK] [names]: the same figures as bench:checks for dossiers written by strangers to
// the product (tests/fixtures/voices; all, or those named): instruments, facts, planted problems, false alarms; with --scanned printed, scanned
// in that quality and read by the real engine. Asserts nothing.
import { readFileSync } from 'node:fs';
import { checks } from '#shared/checks/index';
import { kindName } from '#shared/glossary';
import { parseHolidays, parsePenaltyRanges, parseStatutes } from '#shared/law/index';
import type { FieldTypes } from '#shared/model/fact';
import { deriveDossier } from '#shared/pipeline/index';
import type { DossierTruth, TruthInstrument } from '../fixtures/maker/truth';
import { parametersOf } from '../fixtures/voices/parameters-of';
import { type Voice, voices } from '../fixtures/voices/voice';
import { type Measured, measure } from './measure-checks';
import { isLook, voicesThroughOcr } from './scanned-voices';

const json = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const context = {
  holidays: parseHolidays(json('resources/holidays.json')),
  statutes: parseStatutes(json('resources/statutes.json')),
  penalties: parsePenaltyRanges(json('resources/penalty-ranges.json')),
  today: '2026-06-30' as const,
};
const quiet = process.argv.includes('--quiet');

const criterionOf = new Map(checks.map(({ meta }) => [meta.id as string, meta.criterion as string]));

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const look = process.argv.includes('--scanned') ? words.find(isLook) : undefined;
const named = words.filter((word) => word !== look);
const all = voices().filter(({ name }) => named.length === 0 || named.includes(name));
const read = look === undefined ? all.map(({ pages }) => pages) : await voicesThroughOcr(all, look);
const heard = all.map((voice, at): Voice => ({ ...voice, pages: read[at]! }));
const measured = heard.map(held);
summary(measured);
if (!quiet) {
  for (const [at, one] of measured.entries()) details(one, misplaced(heard[at]!));
}

/** Measured as the maker's dossiers are; what the agency's dossiers always lack is no false alarm. */
function held(voice: Voice): Measured {
  const one = measure(truthOf(voice), voice.pages, context);
  return { ...one, alarms: one.alarms.filter(({ check }) => !voice.lacks.includes(criterionOf.get(check) ?? '')) };
}

/** Instruments that begin elsewhere, or under another kind, than the voice says. */
function misplaced({ name, order, pages, instruments }: Voice): string[] {
  const read = deriveDossier({ name, pages, bindingOrder: order }).instruments;
  const due = new Map(instruments.map(({ kind, first }) => [first, kind]));
  const got = new Map(read.map((instrument) => [instrument.pages[0]!, instrument]));
  return pages.flatMap(({ ordinal }) => {
    const [right, made] = [due.get(ordinal), got.get(ordinal)];
    if (right === made?.kind) return [];
    const title = made === undefined ? '' : `《${made.title}》`;
    return [
      `第 ${ordinal} 页应为${right ? kindName(right) : '续页'}，认作${made ? kindName(made.kind) : '续页'}${title}`,
    ];
  });
}

function truthOf(voice: Voice): DossierTruth {
  return {
    schema: 'dossier-truth/1',
    name: voice.name,
    seed: voice.name,
    procedure: voice.procedure,
    matter: voice.name,
    agency: '',
    parameters: parametersOf(voice),
    pages: [],
    instruments: voice.instruments.map(({ kind, first, last }): TruthInstrument => {
      const facts = voice.facts.filter(({ page }) => first <= page && page <= last);
      return {
        key: `${kind}@${first}`,
        kind,
        title: '',
        pages: Array.from({ length: last - first + 1 }, (_, at) => first + at),
        facts: Object.fromEntries(facts.map(({ name, value }) => [name.split('.')[1]!, value])) as Partial<FieldTypes>,
        places: {},
      };
    }),
    defects: voice.plants.map(({ criteria, page, what }) => ({ name: what, what, criteria, pages: [page] })),
  };
}

function summary(all: readonly Measured[]): void {
  const sum = (count: (one: Measured) => number) => all.reduce((total, one) => total + count(one), 0);
  const [hit, made, due] = [
    sum(({ boundaries }) => boundaries.hit),
    sum(({ boundaries }) => boundaries.made),
    sum(({ boundaries }) => boundaries.due),
  ];
  const right = sum(({ facts }) => [...facts.values()].reduce((total, count) => total + count.right, 0));
  const wrong = sum(({ facts }) => [...facts.values()].reduce((total, count) => total + count.wrong, 0));
  const planted = all.flatMap((one) => one.planted);
  const found = planted.filter((one) => one.found).length;
  const doubted = planted.filter((one) => !one.found && one.doubted).length;
  const clean = all.filter((one) => one.planted.length === 0);
  const flawed = all.filter((one) => one.planted.length > 0);
  const alarms = (some: readonly Measured[]) =>
    some.length === 0 ? '—' : (some.reduce((total, one) => total + one.alarms.length, 0) / some.length).toFixed(2);
  say(`## 陌生口音：${all.length} 卷`);
  say(`- 文书边界 F1 ${((2 * hit) / (made + due)).toFixed(3)}（应有 ${due}，分出 ${made}，相符 ${hit}）`);
  say(`- 要素相符 ${((100 * right) / (right + wrong)).toFixed(1)}%（${right}/${right + wrong}）`);
  say(`- 预设问题查出 ${found}/${planted.length}，另有 ${doubted} 处提示待核`);
  say(`- 无问题案卷误报每卷 ${alarms(clean)} 处；有问题案卷额外提示每卷 ${alarms(flawed)} 处`);
}

function details(
  { name, boundaries, facts, missed, planted, alarms }: Measured,
  misplacements: readonly string[],
): void {
  const right = [...facts.values()].reduce((total, count) => total + count.right, 0);
  say(
    '',
    `### ${name}：文书 ${boundaries.hit}/${boundaries.due}（分出 ${boundaries.made}），要素 ${right}/${right + missed.length}`,
  );
  for (const each of misplacements) say(`- 文书 ${each}`);
  for (const { defect, found, doubted } of planted) {
    if (!found)
      say(`- 没有查出${doubted ? '（待核）' : ''}：${defect.criteria.join('、')} 第 ${defect.pages} 页 ${defect.what}`);
  }
  for (const { check, reason, citations } of alarms) {
    say(
      `- ${planted.length === 0 ? '误报' : '额外'}：${check} 第 ${citations.map(({ page }) => page).join('、')} 页 ${reason}`,
    );
  }
  for (const each of missed) say(`- 要素 ${each}`);
}

function say(...lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`);
}
