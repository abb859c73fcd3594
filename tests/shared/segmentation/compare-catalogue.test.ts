import { expect, test } from 'vitest';
import type { CatalogueRow } from '#shared/model/fact';
import type { InstrumentId } from '#shared/model/ids';
import type { Instrument, InstrumentKind } from '#shared/model/instrument';
import type { Procedure } from '#shared/model/procedure';
import {
  compareCatalogue,
  detectProcedure,
  nestedProcedures,
  orderFor,
  orderInversions,
  orderTemplates,
} from '#shared/segmentation/index';

const paper = (kind: InstrumentKind, title: string, ...pages: readonly number[]): Instrument => ({
  id: `p${pages[0]}` as InstrumentId,
  kind,
  title,
  pages,
  confidence: 0.9,
  by: 'machine',
});
const listed = (number: number, title: string, from?: number, to?: number): CatalogueRow => ({
  number,
  title,
  from,
  to,
  date: undefined,
});

const bound = [
  paper('catalogue', '卷内目录', 1),
  paper('penalty-decision', '行政处罚决定书', 2, 3, 4),
  paper('service-receipt', '送达回证', 5),
  paper('filing-approval', '立案审批表', 6),
  paper('service-receipt', '送达回证', 7),
];
const folios = [undefined, '1', '2', '3', '4', '5', '6'];

test.each([
  {
    when: 'everything agrees',
    rows: [
      listed(1, '行政处罚决定书', 1, 3),
      listed(2, '送达回证', 4),
      listed(3, '立案审批表', 5),
      listed(4, '送达回证', 6),
    ],
    differences: [],
  },
  {
    when: 'departments shorten titles',
    rows: [listed(1, '处罚决定书', 1, 3), listed(2, '决定书送达回证', 4), listed(3, '立案表', 5), listed(4, '回证', 6)],
    differences: [],
  },
  {
    when: 'a row has no paper',
    rows: [
      listed(1, '行政处罚决定书', 1, 3),
      listed(2, '送达回证', 4),
      listed(3, '立案审批表', 5),
      listed(4, '送达回证', 6),
      listed(5, '听证笔录', 7),
    ],
    differences: [{ kind: 'missing', row: 4, title: '听证笔录' }],
  },
  {
    when: 'a paper has no row',
    rows: [listed(1, '行政处罚决定书', 1, 3), listed(2, '送达回证', 4), listed(4, '送达回证', 6)],
    differences: [{ kind: 'unlisted', instrument: 'p6' }],
  },
  {
    when: 'pages are wrong',
    rows: [
      listed(1, '行政处罚决定书', 1, 2),
      listed(2, '送达回证', 4),
      listed(3, '立案审批表', 8),
      listed(4, '送达回证', 6),
    ],
    differences: [
      { kind: 'pages', row: 0, instrument: 'p2', listed: { from: 1, to: 2 }, found: { from: 1, to: 3 } },
      { kind: 'pages', row: 2, instrument: 'p6', listed: { from: 8, to: 8 }, found: { from: 5, to: 5 } },
    ],
  },
  {
    when: 'another paper stands there',
    rows: [
      listed(1, '行政处罚决定书', 1, 3),
      listed(2, '送达回证', 4),
      listed(3, '营业执照复印件', 5),
      listed(4, '送达回证', 6),
    ],
    differences: [{ kind: 'title', row: 2, instrument: 'p6', listed: '营业执照复印件', found: '立案审批表' }],
  },
])('$when', ({ rows, differences }) => expect(compareCatalogue(rows, bound, folios)).toEqual(differences));

test('a first page whose folio was not read may be the one listed', () => {
  const rows = (from: number) => [
    listed(1, '行政处罚决定书', from, 3),
    listed(2, '送达回证', 4),
    listed(3, '立案审批表', 5),
    listed(4, '送达回证', 6),
  ];
  const unread = folios.map((folio) => (folio === '1' ? undefined : folio));
  expect(compareCatalogue(rows(1), bound, unread)).toEqual([]);
  expect(compareCatalogue(rows(3), bound, unread)).toMatchObject([{ kind: 'pages', row: 0 }]);
});

test('one row may list several papers by its pages', () => {
  const rows = [listed(1, '行政处罚决定书', 1, 3), listed(2, '证据材料', 4, 6)];
  expect(compareCatalogue(rows, bound, folios).map(({ kind }) => kind)).not.toContain('unlisted');
});

test('a row of several papers by its pages names all of them, unless one has a row of its own', () => {
  const together = [listed(1, '行政处罚决定书及送达回证', 1, 4), listed(2, '立案审批表', 5), listed(3, '送达回证', 6)];
  expect(compareCatalogue(together, bound, folios)).toEqual([]);
  const twice = [
    listed(1, '行政处罚决定书', 1, 4),
    listed(2, '送达回证', 4),
    listed(3, '立案审批表', 5),
    listed(4, '送达回证', 6),
  ];
  expect(compareCatalogue(twice, bound, folios)).toMatchObject([{ kind: 'pages', row: 0 }]);
});

test('inversions are counted against the chosen order', () => {
  const [decisionFirst, , chronological] = orderTemplates;
  const front = [
    paper('penalty-decision', '决定书', 1),
    paper('filing-approval', '立案', 2),
    paper('closing-approval', '结案', 3),
  ];
  expect(orderInversions(front, decisionFirst!)).toEqual([]);
  expect(orderInversions(front, chronological!)).toEqual([{ before: 'p1', after: 'p2' }]);
  expect(orderFor(front).id).toBe('decision-first');
});

test('what a place prescribes is not given up for what fits better, but for a variant of it', () => {
  const byTime = boundAs('filing-approval', 'inquiry-record', 'prior-notice', 'penalty-decision', 'closing-approval');
  expect(orderFor(byTime).id).toBe('chronological');
  expect(orderFor(byTime, 'penalty-ordinary', 'decision-first').id).not.toBe('chronological');
  const addressed = boundAs('penalty-decision', 'prior-notice', 'filing-approval', 'closing-approval');
  expect(orderFor(addressed, 'penalty-ordinary', 'decision-first').id).toBe('addressed-first');
});

/** Papers bound one after another. */
function boundAs(...kinds: readonly InstrumentKind[]) {
  return kinds.map((kind, at) => paper(kind, kind, at + 1));
}

test.each<[string, Procedure, readonly InstrumentKind[]]>([
  ['measure-chronological', 'coercion', ['measure-approval', 'measure-decision', 'measure-record', 'measure-release']],
  ['measure-decision-first', 'coercion', ['measure-decision', 'goods-list', 'measure-approval', 'measure-record']],
  [
    'enforcement-chronological',
    'coercion',
    [
      'penalty-decision',
      'demand-notice',
      'defence-record',
      'execution-decision',
      'enforcement-application',
      'court-ruling',
    ],
  ],
  ['inspection-chronological', 'inspection', ['inspection-approval', 'inspection-record', 'inspection-result']],
  ['inspection-result-first', 'inspection', ['inspection-result', 'inspection-approval', 'inspection-record']],
  ['licence-decision-first', 'licence', ['licence-decision', 'licence-application', 'acceptance-notice']],
  [
    'addressed-first',
    'penalty-ordinary',
    [
      'penalty-decision',
      'prior-notice',
      'filing-approval',
      'inquiry-record',
      'investigation-report',
      'closing-approval',
    ],
  ],
  [
    'two-volumes',
    'penalty-ordinary',
    ['penalty-decision', 'filing-approval', 'inspection-record', 'prior-notice', 'closing-approval', 'legal-review'],
  ],
])('%s is recognised, and one paper out of its place is found', (id, procedure, kinds) => {
  const papers = boundAs(...kinds);
  const order = orderFor(papers, procedure);
  expect(order.id).toBe(id);
  expect(orderInversions(papers, order)).toEqual([]);
  const swapped = boundAs(kinds.at(-1)!, ...kinds.slice(0, -1));
  expect(orderInversions(swapped, order).length).toBeGreaterThan(0);
});

test.each([
  {
    papers: [paper('penalty-decision', '行政处罚决定书', 1), paper('inspection-record', '现场检查笔录', 2)],
    procedure: 'penalty-ordinary',
  },
  { papers: [paper('summary-decision', '当场行政处罚决定书', 1)], procedure: 'penalty-summary' },
  {
    papers: [paper('licence-decision', '准予行政许可决定书', 1), paper('unknown', '受理通知书', 2)],
    procedure: 'licence',
  },
  { papers: [paper('unknown', '查封（扣押）决定书', 1), paper('unknown', '查封现场笔录', 2)], procedure: 'coercion' },
  {
    papers: [paper('inspection-record', '现场检查笔录', 1), paper('unknown', '行政检查通知书', 2)],
    procedure: 'inspection',
  },
  {
    papers: [
      paper('filing-approval', '立案审批表', 1),
      paper('measure-approval', '查封审批表', 2),
      paper('measure-decision', '查封决定书', 3),
      paper('inspection-record', '现场检查笔录', 4),
    ],
    procedure: 'coercion',
  },
  {
    papers: [
      paper('penalty-decision', '行政处罚决定书', 1),
      paper('demand-notice', '催告书', 2),
      paper('enforcement-application', '强制执行申请书', 3),
      paper('court-ruling', '行政裁定书', 4),
    ],
    procedure: 'coercion',
  },
  {
    papers: [
      paper('inspection-notice', '行政检查通知书', 1),
      paper('filing-approval', '立案审批表', 2),
      paper('measure-decision', '扣押决定书', 3),
      paper('prior-notice', '行政处罚事先告知书', 4),
      paper('penalty-decision', '行政处罚决定书', 5),
    ],
    procedure: 'penalty-ordinary',
  },
  {
    papers: [
      paper('inspection-approval', '行政检查审批表', 1),
      paper('inspection-record', '现场检查笔录', 2),
      paper('correction-order', '责令改正通知书', 3),
      paper('filing-approval', '立案审批表', 4),
    ],
    procedure: 'inspection',
  },
  { papers: [], procedure: 'penalty-ordinary' },
])('a dossier of these papers is $procedure', ({ papers, procedure }) =>
  expect(detectProcedure(papers, [])).toBe(procedure),
);

test('papers of another procedure make it a nested one', () => {
  const papers = [
    paper('inspection-notice', '行政检查通知书', 1),
    paper('inspection-record', '现场检查笔录', 2),
    paper('measure-decision', '扣押决定书', 3),
    paper('penalty-decision', '行政处罚决定书', 4),
  ];
  expect(nestedProcedures(papers, 'penalty-ordinary')).toEqual(['coercion', 'inspection']);
  expect(nestedProcedures(papers, 'coercion')).toEqual(['inspection']);
  expect(nestedProcedures(papers.slice(1, 2), 'penalty-ordinary')).toEqual([]);
});

test('photographs bound behind the record they belong to are listed with it', () => {
  const papers = [
    paper('catalogue', '卷内目录', 1),
    paper('inspection-record', '查验记录单', 2),
    paper('exhibit', '查验照片', 3),
    paper('filing-approval', '立案审批表', 4),
  ];
  const rows = [listed(1, '查验记录单', 1), listed(2, '立案审批表', 3)];
  expect(compareCatalogue(rows, papers, [undefined, '1', '2', '3'])).toEqual([]);
  expect(compareCatalogue([listed(1, '立案审批表', 3)], papers, [undefined, '1', '2', '3'])).not.toEqual([]);
});

test('of two receipts the one whose folio is known stands for the row that lost its own, not for one far before it', () => {
  const papers = [
    paper('catalogue', '卷内目录', 1),
    paper('service-receipt', '送达回证', 2),
    paper('service-receipt', '送达回证', 3),
  ];
  const rows = [listed(1, '送达回证', 3), listed(2, '送达回证')];
  expect(compareCatalogue(rows, papers, [undefined, undefined, '17'])).toEqual([]);
});
