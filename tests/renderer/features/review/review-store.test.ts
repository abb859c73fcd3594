import { expect, test } from 'vitest';
import {
  chooseProcedure,
  chooseReread,
  correctFact,
  setMarks,
  sight,
  stepBefore,
  turnPage,
  undo,
  vouch,
  withdrawMark,
  withdrawVouch,
} from '#renderer/features/review/review-store.ts';
import { pushed, type UndoStep } from '#renderer/features/review/undo-stack.ts';
import { emptyState, foldAll, GENESIS, type JournalState } from '#shared/journal/index';
import type { Change } from '#shared/model/change';
import type { Fact } from '#shared/model/fact';
import type { DossierId, InstrumentId, ReviewerName, Sha256 } from '#shared/model/ids';
import type { Entry } from '#shared/model/journal';
import { points } from '#shared/model/points';
import { itemId } from './desk-fixture.ts';

const dossier = 'd1' as DossierId;
const reviewer = '评查员甲' as ReviewerName;
const templateRef = { id: 'penalty-ordinary', version: '1', sha256: 'f'.repeat(64) };

/** A journal in memory: entries are folded as the real one folds them; their hashes are not looked at. */
function journal() {
  let state: JournalState = emptyState;
  const written: Change[] = [];
  const kept: Entry[] = [];
  const store = {
    commit: async (changes: Change | readonly Change[], by: ReviewerName) => {
      const all = Array.isArray(changes) ? (changes as readonly Change[]) : [changes as Change];
      const entries = all.map(
        (change, at): Entry => ({
          ...change,
          seq: written.length + at + 1,
          at: `2024-03-05T06:03:${10 + written.length}.000Z`,
          by,
          station: 'test',
          prev: GENESIS.hash,
          hash: GENESIS.hash,
        }),
      );
      written.push(...all);
      kept.push(...entries);
      state = foldAll(entries, state);
      return entries;
    },
    state: async (id: DossierId) => state.dossiers[id],
    history: async (id: DossierId) => kept.filter(({ subject }) => subject === id),
  };
  return {
    ports: { store, dossier, reviewer },
    kinds: () => written.map(({ kind }) => kind),
    marks: () => Object.values(state.dossiers[dossier]?.reviews[reviewer]?.marks ?? {}),
    seen: () => state.dossiers[dossier],
  };
}

const mark = (id: string, note = '') => ({
  item: itemId(id),
  verdict: 'violated' as const,
  deduction: points(2),
  note,
  citations: [],
  accepted: false,
});
const told = { words: '', item: undefined, run: undefined };

test('the first mark binds the review to its standard, the next does not again', async () => {
  const { ports, kinds } = journal();
  await setMarks(ports, templateRef, [mark('A')], told);
  await setMarks(ports, templateRef, [mark('B')], told);
  expect(kinds()).toEqual(['review.opened', 'mark.set', 'mark.set']);
});

test('undoing a first mark withdraws it, undoing a changed one brings the old words back', async () => {
  const { ports, marks } = journal();
  const first = await setMarks(ports, templateRef, [mark('A', '旧')], told);
  const second = await setMarks(ports, templateRef, [mark('A', '新')], told);
  await undo(ports, second);
  expect(marks()).toMatchObject([{ item: 'A', note: '旧' }]);
  await undo(ports, first);
  expect(marks()).toEqual([]);
});

test('marks set together are undone together', async () => {
  const { ports, marks } = journal();
  const step = await setMarks(ports, templateRef, [mark('A'), mark('B')], told);
  await undo(ports, step);
  expect(marks()).toEqual([]);
});

test('a withdrawn mark comes back', async () => {
  const { ports, marks } = journal();
  await setMarks(ports, templateRef, [mark('A', '缺日期')], told);
  await undo(ports, await withdrawMark(ports, itemId('A')));
  expect(marks()).toMatchObject([{ note: '缺日期' }]);
});

test('a corrected fact goes back to the machine’s reading', async () => {
  const { ports, seen } = journal();
  const fact: Fact = { field: 'party', instrument: 'p3' as InstrumentId, state: 'absent', by: 'reviewer' };
  const step = await correctFact(ports, fact);
  expect(seen()?.corrections).toEqual([fact]);
  await undo(ports, step);
  expect(seen()?.corrections).toEqual([]);
});

test('a page turned by hand turns back to how it stood', async () => {
  const { ports, seen } = journal();
  const page = { scan: 'a'.repeat(64) as Sha256, index: 3 };
  await undo(ports, await turnPage(ports, page, 90, 180));
  expect(seen()?.turns).toEqual([{ ...page, turn: 90 }]);
});

test('one run of typing is one step back', () => {
  const step = (words: string, run?: string): UndoStep => ({
    changes: [{ kind: 'mark.withdrawn', subject: dossier, payload: { item: itemId('A') } }],
    words,
    item: undefined,
    run,
  });
  const stack = [step('一', 'note:A'), step('二', 'note:A'), step('三', 'note:B'), step('四'), step('五')].reduce(
    pushed,
    [] as readonly UndoStep[],
  );
  expect(stack.map(({ words }) => words)).toEqual(['一', '三', '四', '五']);
});

test('a second reading is laid over the first and can be taken back', async () => {
  const { ports, seen } = journal();
  const place = { scan: 'a' as Sha256, index: 0, box: [0.1, 0.2, 0.5, 0.03] as const };
  const reread = { ...place, engine: 'pp-ocr' as const, lines: [{ text: '罚款', box: place.box, confidence: 1 }] };
  const step = await chooseReread(ports, reread);
  expect(seen()?.rereads).toEqual([reread]);
  await undo(ports, step);
  expect(seen()?.rereads).toBeUndefined();
});

test('a look at unread pages is kept, and taken back as a whole', async () => {
  const { ports, seen } = journal();
  const pages = [6, 7].map((index) => ({ scan: 'a' as Sha256, index }));
  const held = () => seen()?.reviews[reviewer]?.vouched?.map(({ index }) => index);
  await vouch(ports, pages.slice(0, 1));
  const step = await vouch(ports, pages);
  expect(held()).toEqual([6, 7]);
  await undo(ports, step);
  expect(held()).toEqual([6]);
  await withdrawVouch(ports, pages);
  expect(held()).toBeUndefined();
  expect((await stepBefore(ports))?.words).toBe('撤回“已看过本页”');
});

test('what an earlier sitting did can still be taken back, step by step, and stays taken back', async () => {
  const { ports, marks, seen } = journal();
  await setMarks(ports, templateRef, [mark('A'), mark('B')], { words: '', item: itemId('A'), run: undefined });
  await sight(ports, 'p4' as InstrumentId, 'original');
  const latest = await stepBefore(ports);
  expect(latest?.words).toBe('原件核对');
  await undo(ports, latest!);
  expect(seen()?.reviews[reviewer]?.sights).toEqual({ p4: 'scan' });
  const first = await stepBefore(ports);
  expect(first?.item).toBe('A');
  await undo(ports, first!);
  expect(marks()).toEqual([]);
  expect(await stepBefore(ports)).toBeUndefined();
});

test('another procedure binds what was begun to its standard, and both go back together, after a restart too', async () => {
  const { ports, seen } = journal();
  const template = () => seen()?.reviews[reviewer]?.template;
  await setMarks(ports, templateRef, [mark('A')], { words: '', item: itemId('A'), run: undefined });
  const other = { ...templateRef, id: 'licence' };
  await chooseProcedure(ports, 'licence', other);
  expect(seen()?.procedure).toBe('licence');
  expect(template()).toEqual(other);
  const latest = await stepBefore(ports);
  expect(latest?.words).toBe('程序种类');
  await undo(ports, latest!);
  expect(seen()?.procedure).toBeUndefined();
  expect(template()).toEqual(templateRef);
  expect((await stepBefore(ports))?.item).toBe('A');
});
