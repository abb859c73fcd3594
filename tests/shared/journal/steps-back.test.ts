import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldAll, GENESIS, reviewIn, sealAll, stepsBack } from '#shared/journal/index';
import type { Change } from '#shared/model/change';
import type { DossierId, ItemId, ReviewerName } from '#shared/model/ids';
import type { Entry } from '#shared/model/journal';
import { points } from '#shared/model/points';

const subject = 'd1' as DossierId;
const by = (name: string): ReviewerName => name as ReviewerName;
const instant = (minute: number): string => new Date(Date.UTC(2026, 2, 2, 1, minute)).toISOString();

const mark = (item: string, tenths: number): Change => ({
  kind: 'mark.set',
  subject,
  payload: {
    mark: {
      item: item as ItemId,
      verdict: 'violated',
      deduction: points(tenths / 10),
      note: '',
      citations: [],
      accepted: false,
    },
  },
});
const withdrawn = (item: string): Change => ({ kind: 'mark.withdrawn', subject, payload: { item: item as ItemId } });

type Commit = readonly [who: string, ...changes: readonly Change[]];

function journalOf(...commits: readonly Commit[]): readonly Entry[] {
  let head = GENESIS;
  return commits.flatMap(([who, ...changes], minute) => {
    const entries = sealAll(changes, head, { at: instant(minute), by: by(who), station: '甲机' });
    head = entries.at(-1) ?? head;
    return entries;
  });
}

const left = (...commits: readonly Commit[]) =>
  stepsBack(journalOf(...commits), subject, by('甲')).map(({ changes }) => changes);

describe('重启之后的撤销', () => {
  test.each<{ when: string; commits: readonly Commit[]; then: ReturnType<typeof left> }>([
    {
      when: '最后一步',
      commits: [
        ['甲', mark('A', 10)],
        ['甲', mark('A', 20)],
      ],
      then: [[withdrawn('A')], [mark('A', 10)]],
    },
    {
      when: '一次提交的几项一起撤',
      commits: [['甲', mark('A', 10), mark('B', 10)]],
      then: [[withdrawn('B'), withdrawn('A')]],
    },
    {
      when: '别人做的不撤',
      commits: [
        ['甲', mark('A', 10)],
        ['乙', mark('A', 30)],
      ],
      then: [[withdrawn('A')]],
    },
    {
      when: '撤过的不再撤',
      commits: [
        ['甲', mark('A', 10)],
        ['甲', mark('A', 20)],
        ['甲', mark('A', 10)],
      ],
      then: [[withdrawn('A')]],
    },
    {
      when: '全撤完了',
      commits: [
        ['甲', mark('A', 10)],
        ['甲', withdrawn('A')],
      ],
      then: [],
    },
    {
      when: '重新打开就不再是完成',
      commits: [
        ['甲', mark('A', 10)],
        ['甲', { kind: 'review.concluded', subject, payload: { score: 90, grade: 'good' } }],
        ['甲', { kind: 'review.reopened', subject, payload: { why: '漏看一页' } }],
      ],
      then: [[withdrawn('A')]],
    },
    {
      when: '别的案卷不算',
      commits: [['甲', { ...mark('A', 10), subject: 'd2' as DossierId } as Change]],
      then: [],
    },
  ])('$when', ({ commits, then }) => {
    expect(left(...commits)).toEqual(then);
  });

  test('一步一步撤到头，回到还没有动手的时候', () => {
    const made = fc.array(fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.integer({ min: 0, max: 40 })), { maxLength: 12 });
    fc.assert(
      fc.property(made, (marks) => {
        let entries = journalOf(...marks.map(([item, tenths]): Commit => ['甲', mark(item, tenths)]));
        for (let minute = 100; ; minute += 1) {
          const latest = stepsBack(entries, subject, by('甲')).at(-1);
          if (!latest) break;
          expect(minute).toBeLessThan(120);
          const seal = { at: instant(minute), by: by('甲'), station: '甲机' };
          entries = [...entries, ...sealAll(latest.changes, entries.at(-1)!, seal)];
        }
        const review = reviewIn(foldAll(entries).dossiers[subject], by('甲'));
        expect(Object.keys(review?.marks ?? {})).toEqual([]);
      }),
    );
  });
});
