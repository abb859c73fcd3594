import type { InstrumentId } from '#shared/model/ids';
import { type Instrument, type InstrumentKind, instrumentKinds } from '#shared/model/instrument';

type Arrangement = readonly Instrument[];

/** 此页起为新文书: divides the instrument at `page`; unchanged where it begins there already. */
export function beginAt(instruments: Arrangement, page: number): Arrangement {
  const divided = instruments.find(({ pages }) => pages.includes(page) && pages[0] !== page);
  if (!divided) return instruments;
  const at = divided.pages.indexOf(page);
  const rest: Instrument = {
    id: `p${page}` as InstrumentId,
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

const arranged = (instrument: Instrument, change: Partial<Instrument>): Instrument => ({
  ...instrument,
  ...change,
  confidence: 1,
  by: 'reviewer',
});
