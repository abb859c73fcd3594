import { describe, expect, test } from 'vitest';
import { compositionOf, drawCases } from '#shared/campaign/index';
import type { DossierId, ItemId, ReviewerName } from '#shared/model/ids';
import type { Paper } from '#shared/model/paper';
import type { Points } from '#shared/model/points';
import { assignmentList, calibrationRecord, consensusRecord, drawRecord, feedbackPaper } from '#shared/outputs/index';
import { settleDossier } from '#shared/pipeline/index';
import { dossier, frameOf, member, period } from '../campaign/some-campaign';
import { gate, item, mark, template } from '../scoring/builders';

const words = (paper: Paper): string => JSON.stringify(paper.blocks);

/** Every table fills the width between margins of 20 mm, and every row its columns. */
function expectTablesToFit({ page, blocks }: Paper): void {
  const room = page.orientation === 'landscape' ? 257 : 170;
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    expect(block.widths.reduce((a, b) => a + b, 0)).toBe(room);
    for (const row of [block.head, ...block.rows]) expect(row).toHaveLength(block.widths.length);
  }
}

test('the record of a draw tells list, seed, quotas, cases and what was replaced, and has room for the witnesses', () => {
  const frame = frameOf(30);
  const scheme = { seed: '3 1 4', quotas: [{ where: { enterprise: '涉企' }, take: { count: 4 } }] };
  const draw = drawCases(frame, scheme, ['周见证']);
  const into = { ...draw.cases[1]!, key: '另一件' };
  const paper = drawRecord({
    campaign: '2023年度评查',
    closed: period,
    frame,
    draw,
    cases: draw.cases,
    composition: compositionOf(frame.cases, new Set(draw.cases.map(({ key }) => key))),
    replacements: [{ out: draw.cases[0]!.key, into, why: '案卷调往上级', by: '孙组织', on: '2023-07-19' }],
    by: '孙组织',
    on: '2023-07-18',
  });
  expectTablesToFit(paper);
  for (const told of ['3 1 4', '是否涉企：涉企', '4 件', '案卷调往上级', '见证人：周见证', draw.cases[0]!.key]) {
    expect(words(paper)).toContain(told);
  }
  expect(paper.footer).toContain(frame.sha256);
});

describe('the record of a panel', () => {
  const standard = template([item('A', 50), item('B', 50)], { gates: [gate('G', { kind: 'fail' })] });
  const readers = ['甲', '乙'] as unknown as readonly ReviewerName[];
  const said = (violated: boolean) => ({
    marks: Object.fromEntries(
      ['G', 'A', 'B'].map((id) => [
        id,
        id === 'A' && violated ? mark('A', 'violated', 2, '缺签名') : mark(id, 'satisfied'),
      ]),
    ),
    concluded: { score: violated ? 98 : 100, grade: 'excellent' },
  });
  const settle = (decisions: Parameters<typeof settleDossier>[0]['decisions'], rest = said(false), locked = true) =>
    settleDossier({
      template: standard,
      rules: { anyFail: true, gradeDiffers: true, gapOver: 10 as Points, gateByOne: true },
      readers,
      reviews: { 甲: said(true), 乙: rest } as Parameters<typeof settleDossier>[0]['reviews'],
      locked,
      decisions,
    });
  const decision = {
    item: 'A' as ItemId,
    verdict: 'violated' as const,
    deduction: 10 as Points,
    note: '第3页缺一人签名',
    citations: [],
    taken: 'panel' as const,
    why: '另一名已在附页签名',
  };

  test('waits for every reader, then for the lead to lock, then for every item, then has a result', () => {
    const { concluded: _, ...unfinished } = said(false);
    expect(settle({}, unfinished as ReturnType<typeof said>)).toEqual({ state: 'waiting', waiting: ['乙'] });
    expect(settle({}, said(false), false)).toEqual({ state: 'waiting', waiting: [] });
    expect(settle({})).toMatchObject({ state: 'open', remaining: ['A'], reasons: ['总分相差 2 分，超过 1 分'] });
    const done = settle({ A: decision } as Parameters<typeof settle>[0]);
    expect(done).toMatchObject({ remaining: [], scorecard: { outcome: 'graded', score: 990, grade: 'excellent' } });
  });

  test('tells what each said, what was decided by whom and why, and the result', () => {
    const settled = settle({ A: decision } as Parameters<typeof settle>[0]);
    if (settled.state !== 'open') throw new Error('not open');
    const paper = consensusRecord({
      campaign: '2023年度评查',
      dossier: '某某案',
      agency: '城管局',
      panel: '一组',
      template: standard,
      templateRef: { id: 't', version: '1', sha256: 'a'.repeat(64) as never },
      readers: settled.reviews,
      reasons: settled.reasons,
      divergent: settled.divergent.map(({ item: id, marks }) => ({
        item: id,
        marks,
        decision: { ...decision, by: '甲' },
      })),
      violated: settled.marks.filter(({ verdict }) => verdict === 'violated'),
      practices: [{ reviewer: '乙', text: '说理充分' }],
      result: { score: 99, grade: 'excellent' },
      objections: [],
      lead: '甲',
      date: '2023-08-01',
    });
    expectTablesToFit(paper);
    for (const told of [
      '缺签名',
      '第3页缺一人签名',
      '甲：另行认定，另一名已在附页签名',
      '99 分，等次为优秀',
      '好的做法（乙）：说理充分',
      '组长：甲',
    ]) {
      expect(words(paper)).toContain(told);
    }
  });
});

test('feedback tells a reader where the panel decided otherwise, and names nobody else', () => {
  const mine = { ...mark('A', 'violated', 2, '缺签名'), reviewer: '甲' as ReviewerName };
  const panel = { ...mark('A', 'satisfied', 0, '乙评查员指出附页已签，赵乙同意'), origin: 'settled' as const };
  const paper = feedbackPaper({
    ...{ campaign: '2023年度评查', reviewer: '甲', date: '2023-08-01', dossiers: 6, judged: 60, same: 59 },
    ...{ apart: -2.34, leaning: 'strict' },
    items: [{ item: 'A' as ItemId, stricter: 1, milder: 0, other: 0 }],
    differences: [{ dossier: 'd1' as DossierId, mine, panel }],
    dossierName: () => '某某案',
    itemTitle: () => '签名齐全',
    others: ['赵乙', '乙评查员'],
  });
  expectTablesToFit(paper);
  for (const told of ['98.3%', '低 2.3 分，总体偏严', '缺签名', '签名齐全', '某某案', '其他评查员指出附页已签']) {
    expect(words(paper)).toContain(told);
  }
  expect(words(paper)).not.toContain('赵乙');
});

test('the record of a calibration tells who differed on what, and what holds from now on', () => {
  const marks = [mark('A', 'violated', 2, '缺签名'), mark('A', 'satisfied')];
  const paper = calibrationRecord({
    ...{ campaign: '2023年度评查', date: '2023-07-01', by: '孙组织', readers: ['甲', '乙'], overall: '两两一致 50%。' },
    dossiers: [{ dossier: 'd1' as DossierId, name: '校准案', agency: '城管局', readers: ['甲', '乙'] }],
    items: [
      {
        ...{ item: 'A' as ItemId, title: '签名齐全', agreement: '0%', words: '附页签名亦可' },
        said: [{ dossier: 'd1' as DossierId, split: true, marks }],
      },
    ],
  });
  expectTablesToFit(paper);
  for (const told of ['校准案　甲：不符合，扣 2 分，缺签名；乙：符合', '附页签名亦可', '不计入评查结果']) {
    expect(JSON.stringify(paper)).toContain(told);
  }
});

test('the list of assignments tells who reads what and how many each has', () => {
  const panels = [{ name: '一组', lead: member('甲').name, members: [member('甲'), member('乙')] }];
  const readers = panels[0]!.members.map(({ name }) => name);
  const sheet = assignmentList(
    { name: '评查', panels, readers: 2 },
    [dossier('d1'), dossier('d2')],
    [{ dossier: 'd1' as DossierId, panel: '一组', readers }],
  );
  expect(sheet.tables[0]!.rows.map((row) => row.slice(4))).toEqual([
    ['一组', '甲', '乙'],
    ['未分配', undefined, undefined],
  ]);
  expect(sheet.tables[1]!.rows.map((row) => row.slice(1))).toEqual([
    ['甲（组长）', '司法局', 1],
    ['乙', '司法局', 1],
  ]);
});
