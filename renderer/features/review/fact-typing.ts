import { type PlainDate, plainDate } from '#shared/base/plain-date';
import type { Citation } from '#shared/model/citation';
import type { Fact, Field, Term } from '#shared/model/fact';
import type { Person } from '#shared/model/person';
import { factForms, factWords } from './fact-words';

/** What a reviewer may do with a fact besides calling it illegible or absent. */
export const canType = (field: Field): boolean => factForms[field] !== 'shown';

/** What the field to type into starts with. */
export const typedWords = (fact: Fact): string => (fact.state === 'read' ? factWords(fact) : '');

/** An example of what may be typed. */
export const typingHint = (field: Field): string => hints[factForms[field]];

/**
 * The fact as the reviewer typed it; undefined where the words are not of the field's form.
 * It keeps the places where the machine saw it.
 */
export function typedFact(fact: Fact, words: string): Fact | undefined {
  const value = readers[factForms[fact.field]](words.trim());
  if (value === undefined) return undefined;
  return {
    field: fact.field,
    instrument: fact.instrument,
    state: 'read',
    value,
    cited: citedBy(fact),
    confidence: 1,
    by: 'reviewer',
  } as Fact;
}

/** The machine's reading confirmed by a person. */
export const confirmedFact = (fact: Extract<Fact, { state: 'read' }>): Fact =>
  ({ ...fact, confidence: 1, by: 'reviewer' }) as Fact;

export const illegibleFact = (fact: Fact): Fact =>
  ({
    field: fact.field,
    instrument: fact.instrument,
    state: 'illegible',
    cited: citedBy(fact),
    by: 'reviewer',
  }) as Fact;

export const absentFact = ({ field, instrument }: Fact): Fact =>
  ({ field, instrument, state: 'absent', by: 'reviewer' }) as Fact;

export const citedBy = (fact: Fact): readonly Citation[] => (fact.state === 'absent' ? [] : fact.cited);

type Form = (typeof factForms)[Field];

const hints: Record<Form, string> = {
  text: '照原文填写',
  date: '2024年3月5日',
  money: '5000 或 5,000.00元',
  people: '张三（执法证号）、李四',
  list: '用顿号分开',
  flag: '有 / 无',
  term: '5日、7个工作日、6个月',
  shown: '',
};

const readers: Record<Form, (words: string) => unknown> = {
  text: (words) => words || undefined,
  date: readDay,
  money: readMoney,
  people: readPeople,
  list: readList,
  flag: (words) => (/^(有|是|已)/.test(words) ? true : /^(无|否|没有|未)/.test(words) ? false : undefined),
  term: readTerm,
  shown: () => undefined,
};

function readDay(words: string): PlainDate | undefined {
  const parts = /^(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?$/.exec(words);
  return parts ? plainDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
}

function readMoney(words: string): number | undefined {
  const plain = words.replaceAll(/[,，\s元￥¥]/g, '');
  return /^\d+(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : undefined;
}

const units: Readonly<Record<string, Term['unit']>> = {
  日: 'calendar-day',
  天: 'calendar-day',
  个工作日: 'working-day',
  工作日: 'working-day',
  个月: 'month',
  月: 'month',
};

function readTerm(words: string): Term | undefined {
  const parts = /^(\d{1,3})\s*(个?工作日|个?月|日|天)(?:内)?$/.exec(words);
  const unit = parts && units[parts[2]!];
  return unit ? { length: Number(parts[1]), unit } : undefined;
}

function readList(words: string): readonly string[] | undefined {
  const all = words
    .split(/[、，,；;\s]+/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
  return all.length > 0 ? all : undefined;
}

function readPeople(words: string): readonly Person[] | undefined {
  return readList(words)?.map((each) => {
    const parts = /^(.+?)[（(](.+?)[)）]$/.exec(each);
    return parts ? { name: parts[1]!, certificate: parts[2]! } : { name: each };
  });
}
