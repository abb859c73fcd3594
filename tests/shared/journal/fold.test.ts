import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '#shared/base/canonical-json';
import {
  type BulletinState,
  bulletinIn,
  type ChecklistState,
  campaignIn,
  checklistIn,
  type DispatchState,
  type DossierState,
  dispatchIn,
  dossierIn,
  emptyState,
  entryOf,
  fold,
  foldAll,
  GENESIS,
  isAboutBulletin,
  isAboutCampaign,
  isAboutChecklist,
  isAboutDispatch,
  isAboutDossier,
  isAboutHouse,
  isAboutProblem,
  type JournalState,
  lineOf,
  markIn,
  type ProblemState,
  problemIn,
  reviewIn,
  sealAll,
  undoOf,
} from '#shared/journal/index';
import type { Change } from '#shared/model/change';
import type { CampaignId, DossierId, ItemId, ReviewerName } from '#shared/model/ids';
import type { Entry } from '#shared/model/journal';
import type { Points } from '#shared/model/points';
import { instant, journal, sha } from './some-changes';

const subject = 'd1' as DossierId;
const item = 'PU-NOTI-06' as ItemId;
const by = (name: string) => name as ReviewerName;
const scan = (letter: string) =>
  ({ sha256: sha(letter), name: `${letter}.pdf`, media: 'application/pdf', bytes: 9, pages: 3 }) as const;
const mark = (deduction: number): Change => ({
  kind: 'mark.set',
  subject,
  payload: {
    mark: { item, verdict: 'violated', deduction: deduction as Points, note: '', citations: [], accepted: true },
  },
});

/** Each change with who made it, sealed in turn. */
function journalOf(...decided: readonly (readonly [string, Change])[]): readonly Entry[] {
  const entries: Entry[] = [];
  for (const [name, change] of decided) {
    const seal = { at: instant(entries.length), by: by(name), station: '甲机' };
    entries.push(...sealAll([change], entries.at(-1) ?? GENESIS, seal));
  }
  return entries;
}

describe('replay', () => {
  test('gives the same whether folded one by one, at once, in two parts or from lines', () => {
    fc.assert(
      fc.property(journal, fc.nat(), (entries, cut) => {
        const at = cut % entries.length;
        const once = canonicalJson(foldAll(entries));
        expect(canonicalJson(entries.reduce(fold, emptyState))).toBe(once);
        expect(canonicalJson(foldAll(entries.slice(at), foldAll(entries.slice(0, at))))).toBe(once);
        expect(canonicalJson(foldAll(entries.map((entry) => entryOf(lineOf(entry)) as Entry)))).toBe(once);
      }),
    );
  });

  test('ends at the head of the journal', () => {
    fc.assert(
      fc.property(journal, (entries) => {
        expect(foldAll(entries).head).toEqual({ seq: entries.length, hash: entries.at(-1)?.hash });
      }),
    );
  });

  test('never loses what another reviewer marked', () => {
    fc.assert(
      fc.property(journal, (entries) => {
        const mine = (all: readonly Entry[]) => foldAll(all).dossiers[subject]?.reviews[by('甲')];
        expect(mine(entries)).toEqual(mine(entries.filter((entry) => entry.by === '甲')));
      }),
    );
  });
});

describe('undo', () => {
  test('gives back the state before, as far as anybody decided it', () => {
    fc.assert(
      fc.property(journal, (entries) => {
        const entry = entries.at(-1)!;
        const before = foldAll(entries.slice(0, -1));
        const back = undoOf(entry, before);
        fc.pre(back !== undefined && entry.kind !== 'review.concluded' && entry.kind !== 'dossier.received');
        const undoing = sealAll([back!], entry, { at: instant(99), by: entry.by, station: '甲机' });
        expect(comparable(foldAll([...entries, ...undoing]), entry)).toEqual(comparable(before, entry));
      }),
    );
  });

  test.each<readonly [string, Change, Change['kind'] | undefined]>([
    ['a first mark is withdrawn', mark(20), 'mark.withdrawn'],
    [
      'a conclusion is reopened',
      { kind: 'review.concluded', subject, payload: { score: 90, grade: 'good' } },
      'review.reopened',
    ],
    [
      'a new dossier is removed',
      { kind: 'dossier.received', subject, payload: { name: '', scans: [] } },
      'dossier.removed',
    ],
    [
      'an export stays made',
      { kind: 'export.made', subject, payload: { output: '', file: '', sha256: sha('a') } },
      undefined,
    ],
    [
      'a paper stays printed',
      { kind: 'paper.printed', subject, payload: { output: 'score-sheet', name: '甲卷-评分表', pages: 3, copies: 1 } },
      undefined,
    ],
  ])('%s', (_, change, kind) => {
    expect(undoOf(journalOf(['甲', change])[0]!, emptyState)?.kind).toBe(kind);
  });
});

describe('a dossier', () => {
  test('keeps each reviewer’s marks apart, and the last word of each', () => {
    const state = foldAll(journalOf(['甲', mark(20)], ['乙', mark(0)], ['甲', mark(50)]));
    const dossier = dossierIn(state, subject);
    expect(markIn(reviewIn(dossier, by('甲')), item)).toMatchObject({ deduction: 50, reviewer: '甲', at: instant(2) });
    expect(markIn(reviewIn(dossier, by('乙')), item)).toMatchObject({ deduction: 0, reviewer: '乙' });
  });

  test('loses its conclusion to a later mark', () => {
    const concluded: Change = { kind: 'review.concluded', subject, payload: { score: 80, grade: 'good' } };
    const review = (...more: readonly (readonly [string, Change])[]) =>
      reviewIn(dossierIn(foldAll(journalOf(['甲', mark(20)], ['甲', concluded], ...more)), subject), by('甲'));
    expect(review()?.concluded).toEqual({ score: 80, grade: 'good', at: instant(1) });
    expect(review(['乙', mark(10)])?.concluded).toBeDefined();
    expect(review(['甲', mark(10)])).not.toHaveProperty('concluded');
  });

  test('keeps to each reviewer the pages that one vouched for, once each, and when', () => {
    const place = (index: number) => ({ scan: sha('a'), index });
    const said = (kind: 'pages.vouched' | 'pages.vouch-withdrawn', ...indexes: number[]): Change => ({
      kind,
      subject,
      payload: { pages: indexes.map(place) },
    });
    const state = foldAll(
      journalOf(
        ['甲', said('pages.vouched', 0, 1, 1)],
        ['乙', said('pages.vouched', 2)],
        ['甲', said('pages.vouched', 1, 2)],
        ['甲', said('pages.vouch-withdrawn', 0)],
        ['乙', said('pages.vouch-withdrawn', 2)],
      ),
    );
    const of = (name: string) => reviewIn(dossierIn(state, subject), by(name));
    expect(of('甲')?.vouched).toEqual([
      { ...place(1), at: instant(0) },
      { ...place(2), at: instant(2) },
    ]);
    expect(of('乙')).not.toHaveProperty('vouched');
  });

  test('taking a statement on pages back leaves what was said of them before', () => {
    const vouch = (...indexes: number[]): Change => ({
      kind: 'pages.vouched',
      subject,
      payload: { pages: indexes.map((index) => ({ scan: sha('a'), index })) },
    });
    const [first, second] = journalOf(['甲', vouch(0)], ['甲', vouch(0, 1)]);
    expect(undoOf(second!, foldAll([first!]))).toEqual({
      kind: 'pages.vouch-withdrawn',
      subject,
      payload: { pages: [{ scan: sha('a'), index: 1 }] },
    });
  });

  test('received again gains scans and comes back', () => {
    const receive = (...letters: string[]): Change => ({
      kind: 'dossier.received',
      subject,
      payload: { name: '甲案', scans: letters.map(scan) },
    });
    const removed: Change = { kind: 'dossier.removed', subject, payload: {} };
    const state = foldAll(journalOf(['甲', receive('a')], ['甲', removed], ['甲', receive('a', 'b')]));
    expect(dossierIn(state, subject)).toMatchObject({
      scans: [{ name: 'a.pdf' }, { name: 'b.pdf' }],
      removed: false,
      receivedAt: instant(0),
    });
  });
});

/** What was decided about the subject of `entry`, without times and order, which an undoing cannot give back. */
function comparable(state: JournalState, entry: Entry) {
  if (isAboutHouse(entry)) return comparableHouse(state.house);
  if (isAboutCampaign(entry)) return comparableCampaign(state, entry.subject);
  if (isAboutProblem(entry)) return comparableProblem(hereOnly(problemIn(state, entry.subject)));
  if (isAboutDispatch(entry)) return isSent(dispatchIn(state, entry.subject));
  if (isAboutBulletin(entry)) return comparableBulletin(bulletinIn(state, entry.subject));
  if (isAboutChecklist(entry)) return comparableChecklist(hereOnly(checklistIn(state, entry.subject)));
  return isAboutDossier(entry)
    ? comparableDossier(dossierIn(state, entry.subject) ?? emptyDossier(entry.subject))
    : undefined;
}

function comparableCampaign(state: JournalState, id: CampaignId) {
  const held = campaignIn(state, id);
  const { dossiers = [], assignments = [], filings = [], calibration, notes = [] } = held ?? {};
  return {
    plan: hereOnly(held)?.plan,
    dossiers,
    assignments,
    calibration,
    notes: notes.map(({ item: of, words }) => `${of} ${words}`).sort(),
    filings: filings.map((filing) => canonicalJson(filing)).sort(),
  };
}

/** An edit taken back is one revision more; of a problem never entered nobody sees anything. */
function comparableProblem(held: ProblemState | undefined) {
  if (held?.problem === undefined) return undefined;
  const { revision: _, ...problem } = held.problem;
  return { problem, steps: held.steps };
}

const isSent = (held: DispatchState | undefined): boolean => held?.dispatch !== undefined && held.revoked === undefined;

/** The version worked on, and whether it is out. */
const comparableBulletin = (held: BulletinState | undefined) => {
  const { at: _, by: __, ...version } = hereOnly(held)?.versions.at(-1) ?? { at: '', by: '' };
  return { version, out: held?.published !== undefined && held.withdrawn === undefined };
};

/** Of a checklist never opened nobody sees the lines. */
function comparableChecklist(held: ChecklistState | undefined) {
  if (held?.checklist === undefined) return undefined;
  const lines = Object.values(held.lines).map(({ at: _, by: __, ...line }) => canonicalJson(line));
  return { checklist: held.checklist, lines: lines.sort() };
}

/** In any order; a list that holds nothing is none. */
const comparableHouse = (house: JournalState['house']) =>
  Object.entries(house).flatMap(([name, held]) => {
    const all = (Array.isArray(held) ? held.map((each) => canonicalJson(each)) : [canonicalJson(held)]).sort();
    return all.length === 0 ? [] : [[name, all]];
  });

const hereOnly = <State extends { readonly removed: boolean }>(state: State | undefined) =>
  state?.removed ? undefined : state;

const emptyDossier = (id: DossierId): DossierState =>
  dossierIn(foldAll(journalOf(['甲', { kind: 'dossier.removed', subject: id, payload: {} }])), id)!;

/** Reviews that hold nothing are left out. */
function comparableDossier(dossier: DossierState) {
  const marks = Object.values(dossier.reviews).flatMap(({ reviewer, template, marks: all }) => [
    template && { reviewer, template },
    ...Object.values(all).map(({ at: _, ...rest }) => rest),
  ]);
  const vouched = Object.values(dossier.reviews).flatMap(({ reviewer, vouched: all = [] }) =>
    all.map(({ scan: of, index }) => ({ reviewer, scan: of, index })),
  );
  const sorted = (all: readonly unknown[]) => all.flatMap((each) => (each ? [canonicalJson(each)] : [])).sort();
  const { receivedAt: _, removed: __, reviews: ___, consensus, ...rest } = dossier;
  return {
    ...rest,
    rereads: sorted(dossier.rereads ?? []),
    turns: sorted(dossier.turns),
    corrections: sorted(dossier.corrections),
    marks: sorted(marks),
    vouched: sorted(vouched),
    decisions: sorted(Object.values(consensus?.decisions ?? {}).map(({ at: _at, by: _by, ...plain }) => plain)),
    signed: consensus?.signed,
  };
}
