import type { InstrumentId } from '#shared/model/ids';
import { type Instrument, type InstrumentKind, instrumentKinds } from '#shared/model/instrument';
import { runsOf } from './unread/unread-pages';

type Arrangement = readonly Instrument[];

/** 此页起为新文书: divides the instrument at `page`; unchanged where it begins there already. */
export function beginAt(instruments: Arrangement, page: number): Arrangement {
  const divided = instruments.find(({ pages }) => pages.includes(page) && pages[0] !== page);
  if (!divided) return instruments;
  const at = divided.pages.indexOf(page);
  const rest: Instrument = {
    id: freshId(instruments, divided.pages.slice(at)),
    kind: 'unknown',
    title: instrumentKinds.unknown.name,
    pages: divided.pages.slice(at),
    confidence: 1,
    by: 'reviewer',
  };
  return instruments.flatMap((each) =>
    each === divided ? [arranged(each, { pages: divided.pages.slice(0, at) }), rest] : [each],
  );
}

/** 并入上一文书: the one before keeps its kind and title; unchanged for the first. */
export function mergeWithPrevious(instruments: Arrangement, id: InstrumentId): Arrangement {
  const at = instruments.findIndex((each) => each.id === id);
  const before = instruments[at - 1];
  const merged = instruments[at];
  if (!before || !merged) return instruments;
  return [
    ...instruments.slice(0, at - 1),
    arranged(before, { pages: [...before.pages, ...merged.pages] }),
    ...instruments.slice(at + 1),
  ];
}

export const retitle = (instruments: Arrangement, id: InstrumentId, title: string): Arrangement =>
  instruments.map((each) => (each.id === id ? arranged(each, { title }) : each));

/** A title that only named the old kind follows the new one; a printed title stays. */
export const reclassify = (instruments: Arrangement, id: InstrumentId, kind: InstrumentKind): Arrangement =>
  instruments.map((each) => {
    if (each.id !== id) return each;
    const generic = each.title.trim() === '' || each.title === instrumentKinds[each.kind].name;
    return arranged(each, { kind, title: generic ? instrumentKinds[kind].name : each.title });
  });

/** `p<first page>`; where an instrument that lost that page still bears the name, the next page that is free to name it. */
function freshId(instruments: Arrangement, pages: readonly number[]): InstrumentId {
  const taken = new Set(instruments.map(({ id }) => id));
  const named = pages.map((page) => `p${page}` as InstrumentId);
  const spare = Array.from({ length: instruments.length + 1 }, (_, more) => `p${pages[0]}0${more}` as InstrumentId);
  return [...named, ...spare].find((id) => !taken.has(id))!;
}

const arranged = (instrument: Instrument, change: Partial<Instrument>): Instrument => ({
  ...instrument,
  ...change,
  confidence: 1,
  by: 'reviewer',
});

/** Takes pages out of wherever they are and puts them, in their present order, into the instrument `into` before its page `before`, or at its end. */
export function movePages(
  instruments: Arrangement,
  pages: readonly number[],
  into: InstrumentId,
  before?: number,
): Arrangement {
  const moving = new Set(pages);
  const target = instruments.find(({ id }) => id === into);
  if (!target || moving.size === 0 || (before !== undefined && moving.has(before))) return instruments;
  const present = instruments.flatMap((each) => each.pages);
  const known = present.filter((page) => moving.has(page));
  const loose = pages.filter((page) => !present.includes(page));
  const taken = [...known, ...loose];
  const rest = target.pages.filter((page) => !moving.has(page));
  const at = before === undefined ? rest.length : rest.indexOf(before);
  const placed = [...rest.slice(0, at), ...taken, ...rest.slice(at)];
  return instruments.flatMap((each) => {
    if (each === target) return [samePages(each, placed) ? each : arranged(each, { pages: placed })];
    const left = each.pages.filter((page) => !moving.has(page));
    if (left.length === each.pages.length) return [each];
    return left.length === 0 ? [] : [arranged(each, { pages: left })];
  });
}

/**
 * 是某种文书的一页: each run of neighbouring pages becomes one paper of the kind, taken out of whatever it was counted to, or joins the
 * paper of the page before it (`before`). Unchanged where there is none to join.
 */
export function placePages(
  instruments: Arrangement,
  pages: readonly number[],
  as: InstrumentKind | 'before',
): Arrangement {
  return runsOf(pages).reduce<Arrangement>((arrangement, run) => {
    if (as === 'before') return joined(arrangement, run);
    const whole = arrangement.find((each) => samePages(each, run));
    return whole ? reclassify(arrangement, whole.id, as) : takenOut(arrangement, run, as);
  }, instruments);
}

function joined(instruments: Arrangement, run: readonly number[]): Arrangement {
  const before = instruments.find(({ pages }) => pages.includes(run[0]! - 1));
  if (!before) return instruments;
  const next = before.pages[before.pages.indexOf(run[0]! - 1) + 1];
  if (next === run[0]) return instruments.map((each) => (each === before ? arranged(each, {}) : each));
  return movePages(instruments, run, before.id, next);
}

function takenOut(instruments: Arrangement, run: readonly number[], kind: InstrumentKind): Arrangement {
  const left = instruments.flatMap((each) => {
    const pages = each.pages.filter((page) => !run.includes(page));
    // Of the pages that stay nobody has said anything: they are where the machine put them.
    return pages.length === each.pages.length ? [each] : pages.length === 0 ? [] : [{ ...each, pages }];
  });
  const paper: Instrument = {
    id: freshId(left, run),
    kind,
    title: instrumentKinds[kind].name,
    pages: run,
    confidence: 1,
    by: 'reviewer',
  };
  const after = left.findIndex(({ pages }) => pages[0]! > run[0]!);
  return after < 0 ? [...left, paper] : [...left.slice(0, after), paper, ...left.slice(after)];
}

/** One page a place forward or back within its instrument; unchanged at its ends. */
export function shiftPage(instruments: Arrangement, page: number, step: 1 | -1): Arrangement {
  return instruments.map((each) => {
    const at = each.pages.indexOf(page);
    const other = each.pages[at + step];
    if (at < 0 || other === undefined) return each;
    const pages = each.pages.map((held) => (held === page ? other : held === other ? page : held));
    return arranged(each, { pages });
  });
}

const samePages = (a: Instrument, pages: readonly number[]): boolean =>
  a.pages.length === pages.length && a.pages.every((page, at) => page === pages[at]);
