import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '#shared/base/canonical-json';
import { emptyState, foldAll, type JournalState } from '#shared/journal/index';
import { type FileOrigin, mergeProblems, standingOf } from '#shared/ledger/index';
import type { HeldProblem } from '#shared/model/held-problem';
import type { ProblemId } from '#shared/model/ids';
import type { EntryOf } from '#shared/model/journal';
import type { ProblemChange } from '#shared/model/problem-change';
import type { ProblemStep } from '#shared/model/problem-step';
import { answered, held, name, notified, problem, restart, revisited, ruled } from './builders';

const AGENCY = problem().agency;

/** One desk: a journal of its own, and files that come to it. */
class Desk {
  private state: JournalState = emptyState;

  constructor(readonly kind: FileOrigin['from']) {}

  take(...changes: readonly ProblemChange[]): void {
    // The fold asks for no seals.
    const sealed = changes.map((change) => ({ ...change, at: '', by: name('甲') }) as EntryOf<ProblemChange>);
    this.state = foldAll(sealed, this.state);
  }

  ledger(): ReadonlyMap<ProblemId, HeldProblem> {
    return new Map(
      Object.values(this.state.problems).flatMap(({ id, problem: told, steps, withdrawn }) =>
        told === undefined ? [] : [[id, { id, problem: told, steps, withdrawn }] as const],
      ),
    );
  }

  file(only?: readonly string[]): File {
    const all = [...this.ledger().values()].filter(({ id }) => only === undefined || only.includes(id));
    return { problems: all, from: this.kind };
  }

  open({ problems, from }: File): void {
    const origin: FileOrigin = from === 'bureau' ? { from } : { from, agency: AGENCY };
    this.take(...mergeProblems(this.ledger(), problems, origin).changes);
  }
}

type File = { readonly problems: readonly HeldProblem[]; readonly from: FileOrigin['from'] };

const moved = (id: string, step: ProblemStep): ProblemChange => ({
  kind: 'problem.moved',
  subject: id as ProblemId,
  payload: { step },
});
const entered = (id: string): ProblemChange => ({
  kind: 'problem.entered',
  subject: id as ProblemId,
  payload: { problem: problem({ number: id }) },
});

/** Two round trips of three problems; every file either desk ever sent, in the order it was sent. */
function twoRoundTrips() {
  restart();
  const bureau = new Desk('bureau');
  const agency = new Desk('agency');
  for (const id of ['p1', 'p2', 'p3']) bureau.take(entered(id), moved(id, notified(`${id}-n`, { due: '2026-03-17' })));
  const asked = bureau.file();
  agency.open(asked);
  // Part of the answers first, all of them later; one is corrected in between.
  agency.take(moved('p1', answered('p1-a', 'p1-n', 'accepted')));
  const part = agency.file(['p1']);
  agency.take(
    moved('p1', answered('p1-b', 'p1-n', 'mended', { revision: 2 })),
    moved('p2', answered('p2-a', 'p2-n', 'objected')),
    moved('p3', answered('p3-a', 'p3-n', 'unmendable')),
  );
  const whole = agency.file();
  bureau.open(whole);
  bureau.take(
    moved('p1', ruled('p1-r', 'p1-b', 'returned')),
    moved('p2', ruled('p2-r', 'p2-a', 'not-accepted')),
    moved('p3', ruled('p3-r', 'p3-a', 'unmendable')),
  );
  const again = bureau.file();
  agency.open(again);
  agency.take(moved('p1', answered('p1-c', 'p1-r', 'mended')));
  const second = agency.file(['p1']);
  bureau.open(second);
  bureau.take(moved('p1', ruled('p1-s', 'p1-c', 'closed')), moved('p2', revisited('p2-v', 'p2-r', 'in-place')));
  return { bureau, agency, toBureau: [part, whole, second], toAgency: [asked, again, bureau.file()] };
}

const states = (desk: Desk) => [...desk.ledger().values()].map((each) => standingOf(each).state);

describe('two round trips by file', () => {
  test('end as they should', () => {
    const { bureau } = twoRoundTrips();
    expect(states(bureau)).toEqual(['closed', 'not-accepted', 'unmendable']);
  });

  test('end in the same ledger though files come late, twice, in part and out of order', () => {
    const sent = twoRoundTrips();
    const right = canonicalJson([...sent.bureau.ledger().values()]);
    fc.assert(
      fc.property(fc.array(fc.nat(2), { maxLength: 8 }), fc.array(fc.nat(2), { maxLength: 8 }), (late, back) => {
        const { bureau, agency } = twoRoundTrips();
        for (const each of late) bureau.open(sent.toBureau[each]!);
        for (const each of back) agency.open(sent.toAgency[each]!);
        agency.open(sent.toAgency[2]!);
        expect(canonicalJson([...bureau.ledger().values()])).toBe(right);
        expect(canonicalJson([...agency.ledger().values()])).toBe(right);
      }),
      { numRuns: 60 },
    );
  });

  test('a second desk of the bureau that gets only the files, in any order, holds the same ledger', () => {
    const sent = twoRoundTrips();
    const right = canonicalJson([...sent.bureau.ledger().values()]);
    const all = [...sent.toAgency, ...sent.toBureau];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(all, { minLength: all.length }),
        fc.array(fc.nat(5), { maxLength: 4 }),
        (order, twice) => {
          const other = new Desk('agency');
          // It knows the problems before it is told what an agency says of them.
          other.open(sent.toAgency[0]!);
          for (const file of [...order, ...twice.map((each) => all[each]!)]) other.open(file);
          expect(canonicalJson([...other.ledger().values()])).toBe(right);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a file from an agency', () => {
  const n = notified('n');
  const ledger = new Map([['pb-1' as ProblemId, held([n])]]);
  const from: FileOrigin = { from: 'agency', agency: AGENCY };
  test.each([
    ['closes nothing', held([n, ruled('r', 'a', 'closed')]), ['not-theirs']],
    ['tells of no other problem', held([], {}, 'pb-9'), ['not-in-ledger']],
    ['rewrites no step', held([{ ...notified('n'), words: '改写' } as ProblemStep]), ['altered']],
  ])('%s', (_, come, why) => {
    const { changes, refused } = mergeProblems(ledger, [come], from);
    expect(changes).toEqual([]);
    expect(refused.map((each) => each.why)).toEqual(why);
  });
  test('rewords nothing', () => {
    expect(mergeProblems(ledger, [held([], { revision: 9, words: '没有问题' })], from).changes).toEqual([]);
  });
  test('answers for no other agency', () => {
    const { refused } = mergeProblems(ledger, [held([answered('a', 'n', 'mended')])], {
      from: 'agency',
      agency: '乙局',
    });
    expect(refused.map((each) => each.why)).toEqual(['other-agency']);
  });
});
