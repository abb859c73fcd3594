import { type Citation, joinLines } from '../model/citation';
import type { FactOf, Field } from '../model/fact';
import type { InstrumentId } from '../model/ids';
import type { Instrument, InstrumentKind } from '../model/instrument';
import { hasPoorLines } from '../model/line-legibility';
import { isLegible, type ReadPage } from '../model/page-text';
import type { ReadDossier } from '../model/read-dossier';
import { type Absence, type DossierView, KIND_SURE, lostWords, pageCitation, pageList } from './dossier-view';
import { type InstrumentText, instrumentText } from './instrument-text';
import { type Seen, type Step, seen, unseen, unsure } from './seen';
import { pairReceipts } from './service-pairing';
import { stepOf } from './steps';
import { mayBe, standsIn, traces } from './traces';
import { papersWith, vouchedUnread } from './vouched-pages';

export function dossierView(given: ReadDossier): DossierView {
  const vouched = vouchedUnread(given);
  const dossier = { ...given, instruments: papersWith(vouched, given.instruments) };
  const pages = new Map(dossier.pages.map((page) => [page.ordinal, page]));
  const facts = factTable(dossier);
  const texts = new Map<InstrumentId, InstrumentText>();
  let receipts: ReadonlyMap<InstrumentId, readonly Instrument[]> | undefined;
  let poor: readonly ReadPage[] | undefined;
  const doubtfulPages = (): readonly ReadPage[] => {
    poor ??= dossier.pages.filter((page) => !isLegible(page) && !vouched.has(page.ordinal));
    return poor;
  };

  const except = (known: (paper: Instrument) => readonly number[]) => {
    const pages = new Set(dossier.instruments.flatMap(known));
    return doubtfulPages().filter(({ ordinal }) => !pages.has(ordinal));
  };

  const all = (...kinds: readonly InstrumentKind[]) =>
    dossier.instruments.filter(({ kind }) => kinds.includes(kind)).toSorted((a, b) => a.pages[0]! - b.pages[0]!);

  const view: DossierView = {
    dossier,
    all,
    only: (kind) => latest(view, surest(all(kind))),
    fact: (instrument, field) => factOf(facts.get(`${instrument.id}/${field}`), instrument, field),
    read: (instrument, field) => {
      const fact = view.fact(instrument, field);
      if (fact.state === 'read') return seen(fact.value, cite(fact.cited, instrument, view), fact.confidence);
      if (fact.state === 'illegible') return unsure(cite(fact.cited, instrument, view));
      return fact.by === 'reviewer' || view.legible(instrument) ? unseen : unsure([view.citation(instrument)]);
    },
    text: (instrument) => remember(texts, instrument.id, () => instrumentText(linesOf(instrument, pages))),
    find: (instrument, pattern) => {
      const words = view.text(instrument);
      const match = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, '')).exec(words.text);
      return match === null ? undefined : words.citation(match.index, match.index + match[0].length);
    },
    element: (instrument, fields, pattern) => elementOf(view, instrument, fields, pattern),
    legible: (instrument) => {
      // A paper of nothing but pages without text to review has nothing on which something could be missing.
      const own = instrument.pages.filter((ordinal) => !vouched.has(ordinal));
      return own.length > 0 && own.every((ordinal) => readsWell(pages.get(ordinal)));
    },
    step: (instrument) => stepOf(view, instrument),
    receiptsOf: (instrument) => {
      receipts ??= pairReceipts(view);
      return receipts.get(instrument.id) ?? [];
    },
    served: (instrument) => servedOf(view, instrument),
    absence: (...kinds) => absenceOf(view, kinds, except(placedPages)),
    doubtful: () => doubtfulPages().map(({ ordinal }) => ordinal),
    unplaced: () => except(titledPages).map(({ ordinal }) => ordinal),
    citation: (instrument) => pageCitation(instrument.pages[0]!),
  };
  return view;
}

const placedPages = ({ by, pages }: Instrument): readonly number[] => (by === 'reviewer' ? pages : []);

/** Also the page on which the machine read a title: no other paper begins there, however poor the rest. */
const titledPages = (paper: Instrument): readonly number[] =>
  paper.by === 'machine' && paper.kind !== 'unknown' && paper.confidence >= KIND_SURE
    ? paper.pages.slice(0, 1)
    : placedPages(paper);

function factTable({ facts }: ReadDossier): Map<string, FactOf<Field>> {
  const table = new Map<string, FactOf<Field>>();
  for (const fact of facts) {
    const key = `${fact.instrument}/${fact.field}`;
    const before = table.get(key);
    if (before === undefined || rank(fact) > rank(before)) table.set(key, fact as FactOf<Field>);
  }
  return table;
}

/** A reviewer's word wins, then what was read, then what was seen but not read. */
function rank(fact: Pick<FactOf<Field>, 'by' | 'state'>): number {
  return (fact.by === 'reviewer' ? 10 : 0) + ({ read: 2, illegible: 1, absent: 0 } as const)[fact.state];
}

function factOf<F extends Field>(known: FactOf<Field> | undefined, instrument: Instrument, field: F): FactOf<F> {
  // The table is keyed by field, so what it holds under this key is a fact of this field.
  return (known ?? { field, instrument: instrument.id, state: 'absent', by: 'machine' }) as unknown as FactOf<F>;
}

const cite = (cited: readonly Citation[], instrument: Instrument, view: DossierView): readonly Citation[] =>
  cited.length > 0 ? joinLines(cited) : [view.citation(instrument)];

function elementOf(view: DossierView, instrument: Instrument, fields: readonly Field[], pattern?: RegExp): Seen<true> {
  const readings = fields.map((field) => view.fact(instrument, field));
  const held = readings.find((fact) => fact.state === 'read' && !isHollow(fact));
  if (held?.state === 'read') return seen(true, cite(held.cited, instrument, view), held.confidence);

  const words = pattern && view.find(instrument, pattern);
  if (words) return seen(true, [words], 0.8);

  const blurred = readings.find((fact) => fact.state === 'illegible');
  if (blurred?.state === 'illegible') return unsure(cite(blurred.cited, instrument, view));
  if (readings.some((fact) => fact.by === 'reviewer')) return unseen;
  return view.legible(instrument) ? unseen : unsure([view.citation(instrument)]);
}

/** A seal without words was still seen; an empty text, an empty list or a plain no was not. */
function isHollow({ field, value }: { readonly field: Field; readonly value: unknown }): boolean {
  if (field === 'seal') return false;
  return value === false || value === '' || (Array.isArray(value) && value.length === 0);
}

const readsWell = (page: ReadPage | undefined): boolean =>
  page?.reading !== undefined && isLegible(page) && !hasPoorLines(page.reading.text);

function linesOf(instrument: Instrument, pages: ReadonlyMap<number, ReadPage>) {
  return instrument.pages.flatMap((page) =>
    (pages.get(page)?.reading?.text.lines ?? []).map((line) => ({ ...line, page })),
  );
}

function servedOf(view: DossierView, instrument: Instrument): Seen<Step> {
  const receipts = view.receiptsOf(instrument);
  const days = [...receipts, instrument].map((paper) => ({ paper, day: view.read(paper, 'servedOn') }));
  const known = days.flatMap(({ paper, day }) => (day.state === 'seen' ? [{ paper, day }] : []));
  const last = known.toSorted((a, b) => a.day.value.localeCompare(b.day.value)).at(-1);
  if (last !== undefined) {
    const { value, cited, confidence } = last.day;
    const what = `《${instrument.title}》送达`;
    return seen({ what, date: value, page: cited[0]!.page, cited, confidence }, cited, confidence);
  }
  const first = receipts[0];
  return first === undefined ? unseen : unsure([view.citation(first)]);
}

function absenceOf(view: DossierView, kinds: readonly InstrumentKind[], doubtful: readonly ReadPage[]): Absence {
  const bearing = kinds.flatMap((kind) => traces[kind] ?? []);
  const unplaced = view.dossier.instruments
    .filter(({ by, kind, confidence }) => kind === 'unknown' || (by === 'machine' && confidence < KIND_SURE))
    .filter(
      (paper) =>
        kinds.some((kind) => mayBe(kind, paper.title)) || bearing.some((trace) => trace.test(headOf(view, paper))),
    );
  const standing = view.dossier.instruments.filter((paper) =>
    kinds.some((kind) => standsIn(kind, paper.kind, view.text(paper).text)),
  );
  const differences = view.dossier.catalogueDifferences;
  const unmatched =
    differences === undefined
      ? undefined
      : new Set(differences.flatMap((each) => (each.kind === 'missing' ? [each.row] : [])));
  const listed = view
    .all('catalogue')
    .flatMap((paper) => {
      const rows = view.read(paper, 'catalogue');
      return rows.state === 'seen' ? rows.value.map((row, at) => ({ row, at, cited: rows.cited })) : [];
    })
    .filter(({ row }) => bearing.some((trace) => trace.test(row.title)))
    .filter(
      ({ row, at }) =>
        !view.dossier.instruments.some(({ title, kind }) => kind !== 'unknown' && title === row.title) &&
        // A row that was matched with a paper, whatever words it adds to the title, names no other.
        (unmatched === undefined || unmatched.has(at)),
    );

  const where = [
    ...lostWords(view.dossier),
    ...(doubtful.length > 0 ? [`${pageList(doubtful.map(({ ordinal }) => ordinal))}未能清楚识读`] : []),
    ...(unplaced.length > 0 ? [`${pageList(unplaced.map(({ pages }) => pages[0]!))}未能归类、可能就是`] : []),
    ...(standing.length > 0 ? [`《${standing[0]!.title}》（第${standing[0]!.pages[0]!}页）可能就是`] : []),
    ...(listed.length > 0 ? [`卷内目录列有“${listed[0]!.row.title}”`] : []),
  ];
  if (where.length === 0) return { sure: true };
  const cited = [
    ...doubtful.map(({ ordinal }) => pageCitation(ordinal)),
    ...[...unplaced, ...standing].map((paper) => view.citation(paper)),
    ...listed.flatMap((row) => row.cited),
  ];
  return { sure: false, where: where.join('，'), cited: cited.slice(0, 6) };
}

/** Title and first lines: where a kind would show. */
const headOf = (view: DossierView, paper: Instrument): string => paper.title + view.text(paper).text.slice(0, 120);

/** A paper whose kind was only composed does not stand before one whose title says it. */
function surest(papers: readonly Instrument[]): readonly Instrument[] {
  const sure = papers.filter(({ by, confidence }) => by === 'reviewer' || confidence >= KIND_SURE);
  return sure.length > 0 ? sure : papers;
}

function latest(view: DossierView, papers: readonly Instrument[]): Instrument | undefined {
  const dated = papers.map((paper) => {
    const step = view.step(paper);
    return { paper, date: step.state === 'seen' ? step.value.date : '' };
  });
  return dated.toSorted((a, b) => a.date.localeCompare(b.date)).at(-1)?.paper;
}

function remember<Key, Value>(kept: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  kept.set(key, made);
  return made;
}
