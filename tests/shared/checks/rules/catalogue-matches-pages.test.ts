import { catalogueMatchesPages } from '#shared/checks/rules/catalogue-matches-pages';
import type { CatalogueDifference } from '#shared/model/catalogue-difference';
import type { InstrumentId } from '#shared/model/ids';
import { bound, catalogue, decision, filing, stranger } from '../builders';
import { testCheck } from '../test-check';

const p2 = 'p2' as InstrumentId;
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
  { when: '未列入', given: compared({ kind: 'unlisted', instrument: p2 }), gives: ['violated unlisted'] },
  {
    when: '页码不符',
    given: compared({ kind: 'pages', row: 0, instrument: p2, listed: { from: 1, to: 2 }, found: { from: 2, to: 2 } }),
    gives: ['violated pagesDiffer'],
  },
  {
    when: '题名不同',
    given: compared({ kind: 'title', row: 0, instrument: p2, listed: '决定书', found: '行政处罚决定书' }),
    gives: ['undetermined titleDiffers'],
  },
  { when: '目录未识读', given: [catalogue(), decision()], gives: ['undetermined unread'] },
  { when: '没有目录', given: [decision()], gives: ['violated missing'] },
]);
