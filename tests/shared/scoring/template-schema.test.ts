import { describe, expect, test } from 'vitest';
import { parseTemplate } from '#shared/scoring/index';

const good = {
  schema: 'scoring-template/1',
  id: 'small',
  version: '1',
  name: '小标准',
  source: '自拟',
  procedure: 'penalty-ordinary',
  effectiveFrom: '2024-01-01',
  total: 10,
  naPolicy: 'full-mark',
  rounding: { step: 0.5, order: 'grade-then-round' },
  gradeLines: [
    { grade: 'pass', from: 6 },
    { grade: 'fail', from: 0 },
  ],
  gates: [],
  groups: [
    {
      id: 'decision',
      title: '决定',
      points: 10,
      items: [
        {
          id: 'X-01',
          title: '决定书',
          requirement: '要素齐全',
          basis: ['行政处罚法(2021)第五十九条'],
          severity: 'major',
          points: 10,
          deduction: { per: 'once', each: 2.5, step: 0.5, cap: 5 },
          checks: ['decision-elements'],
        },
      ],
    },
  ],
};
type Edit = (draft: typeof good) => void;
const edited = (edit: Edit) => {
  const draft = structuredClone(good);
  edit(draft);
  return parseTemplate(draft);
};

test('points are read into whole tenths', () => {
  expect(parseTemplate(good)).toMatchObject({
    ok: true,
    template: { total: 100, groups: [{ items: [{ deduction: { each: 25 } }] }] },
  });
});

describe('complaints are plain sentences that name the place', () => {
  test.each<[string, Edit, RegExp]>([
    [
      'sum of items',
      (t) => void Object.assign(t.groups[0]!.items[0]!, { points: 9 }),
      /“决定”各项分值之和为 9，与所列 10 分不符/,
    ],
    ['sum of groups', (t) => void Object.assign(t, { total: 100 }), /各组分值之和与总分 100 不符/],
    [
      'cap over worth',
      (t) => void Object.assign(t.groups[0]!.items[0]!.deduction, { cap: 12 }),
      /“X-01 决定书”的扣分上限 12 超过该项分值 10/,
    ],
    ['off step', (t) => void Object.assign(t.groups[0]!.items[0]!.deduction, { each: 2.2 }), /不是步长 0.5 的整数倍/],
    [
      'wrong kind of value',
      (t) => void Object.assign(t.groups[0]!.items[0]!, { points: '十分' }),
      /“X-01 决定书”的 points：应为数字/,
    ],
    ['unknown key', (t) => void Object.assign(t.groups[0]!.items[0]!, { 扣分: 3 }), /“X-01 决定书”的/],
    [
      'nothing to decide by',
      (t) => void Object.assign(t.groups[0]!.items[0]!, { checks: [] }),
      /既没有自动检查，也没有写明人工看什么/,
    ],
    ['grade lines rise', (t) => void t.gradeLines.reverse(), /等次线应从高到低/],
    ['no line at zero', (t) => void Object.assign(t.gradeLines[1]!, { from: 1 }), /最后一个等次应从 0 分起/],
    ['doubled id', (t) => void t.groups[0]!.items.push({ ...t.groups[0]!.items[0]! }), /编号“X-01”重复/],
  ])('%s', (_, edit, complaint) => {
    const parsed = edited(edit);
    expect(parsed.ok ? [] : parsed.complaints.join('\n')).toMatch(complaint);
  });
  test('not a standard at all', () => expect(parseTemplate([])).toMatchObject({ ok: false }));
});
