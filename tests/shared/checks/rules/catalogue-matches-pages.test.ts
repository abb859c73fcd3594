import { catalogueMatchesPages } from '#shared/checks/rules/catalogue-matches-pages';
import type { CatalogueDifference } from '#shared/model/catalogue-difference';
import type { InstrumentId } from '#shared/model/ids';
import { bound, catalogue, decision, filing, stranger } from '../builders';
import { testCheck } from '../test-check';

const p2 = 'p2' as InstrumentId;
const rowOf = (number: number | undefined) => ({
  number,
  title: '审批表',
  from: undefined,
  to: undefined,
  date: undefined,
});
const compared = (...catalogueDifferences: readonly CatalogueDifference[]) =>
  bound([catalogue(), decision(), filing()], { catalogueDifferences });

testCheck(catalogueMatchesPages, [
  { when: '相符', given: compared(), gives: ['satisfied same'] },
  {
    when: '列而未见',
    given: compared({ kind: 'missing', row: 3, title: '听证笔录' }),
    gives: ['violated listedMissing'],
  },
  {
    when: '列而未见，但有未归类的文书',
    given: bound([catalogue(), stranger()], { catalogueDifferences: [{ kind: 'missing', row: 3, title: '听证笔录' }] }),
    gives: ['undetermined listedMissing'],
  },
  ...(
    [
      ['顺序号连续', [1, 2, 3], 'violated unlisted'],
      ['某条的顺序号没有读出', [1, undefined, 3], 'violated unlisted'],
      ['续页重新编号', [1, 2, 1, 2], 'violated unlisted'],
      ['首条没有读出', [2, 3], 'undetermined unlisted'],
      ['中间一条没有读出', [1, 2, 4], 'undetermined unlisted'],
    ] as const
  ).map(([when, numbers, gives]) => ({
    when: `未列入，目录${when}`,
    given: bound([catalogue({ catalogue: numbers.map(rowOf) }), decision(), filing()], {
      catalogueDifferences: [{ kind: 'unlisted', instrument: p2 }],
    }),
    gives: [gives],
  })),
  { when: '未列入', given: compared({ kind: 'unlisted', instrument: p2 }), gives: ['violated unlisted'] },
  {
    when: '页码不符',
    given: compared({ kind: 'pages', row: 0, instrument: p2, listed: { from: 1, to: 2 }, found: { from: 2, to: 2 } }),
    gives: ['violated pagesDiffer'],
  },
  {
    when: '页码不符，目录的页码列丢了数字',
    given: bound(
      [
        catalogue({ catalogue: [9, 0, 1, 2, 9, 0].map((from, at) => ({ ...rowOf(at + 1), from, to: undefined })) }),
        decision(),
        filing(),
      ],
      {
        catalogueDifferences: [
          { kind: 'pages', row: 0, instrument: p2, listed: { from: 0, to: 0 }, found: { from: 7, to: 7 } },
        ],
      },
    ),
    gives: ['undetermined pagesDiffer'],
  },
  {
    when: '题名不同',
    given: compared({ kind: 'title', row: 0, instrument: p2, listed: '决定书', found: '行政处罚决定书' }),
    gives: ['undetermined titleDiffers'],
  },
  { when: '目录未识读', given: [catalogue(), decision()], gives: ['undetermined unread'] },
  { when: '没有目录', given: [decision()], gives: ['violated missing'] },
]);
