import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checks } from '#shared/checks/checks';
import type { Grade } from '#shared/model/grade';
import type { Mark } from '#shared/model/mark';
import { points } from '#shared/model/points';
import { procedures } from '#shared/model/procedure';
import type { ScoringTemplate } from '#shared/model/scoring-template';
import { parseTemplate, score } from '#shared/scoring/index';
import { mark } from './builders';

const ROOT = 'scoring-templates';
const idsIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length));
const json = (path: string) => JSON.parse(readFileSync(`${ROOT}/${path}.json`, 'utf8'));

const defaults = idsIn(ROOT);
const variants = idsIn(`${ROOT}/variants`);
const shipped = [...defaults, ...variants.map((id) => `variants/${id}`)];

function load(path: string): ScoringTemplate {
  const parsed = parseTemplate(json(path));
  if (!parsed.ok) throw new Error(parsed.complaints.join('\n'));
  return parsed.template;
}

describe('what ships', () => {
  test.each(shipped)('%s reads without complaint, under its own name', (path) => {
    const parsed = parseTemplate(json(path));
    expect(parsed.ok ? [] : parsed.complaints).toEqual([]);
    expect(parsed.ok && parsed.template.id).toBe(path.replace('variants/', ''));
  });

  test('no two standards share an id, and each procedure has its default', () => {
    expect(new Set([...defaults, ...variants]).size).toBe(shipped.length);
    expect([...defaults].sort()).toEqual([...procedures].sort());
    expect(defaults.map((id) => load(id).procedure)).toEqual(defaults);
  });

  test.each(shipped)('%s counts to a hundred', (path) => {
    expect(load(path).total).toBe(points(100));
  });

  test.each(shipped)('%s names a basis for everything and only checks that would run', (path) => {
    const { gates, groups, procedure } = load(path);
    const items = groups.flatMap((group) => group.items);
    expect([...gates, ...items].filter(({ basis }) => basis.length === 0).map(({ id }) => id)).toEqual([]);
    const asked = [
      ...gates.flatMap((gate) => gate.checks.map((check) => [check, procedure] as const)),
      ...items.flatMap((item) => item.checks.map((check) => [check, item.within ?? procedure] as const)),
    ];
    const runs = new Map(checks.map(({ meta }) => [meta.id as string, meta.procedures]));
    expect(asked.filter(([check, of]) => runs.get(check)?.includes(of) !== true)).toEqual([]);
  });

  test.each([
    ['penalty-summary', /^PS-\d\d$/, 25],
    ['licence', /^LI-[A-Z]{4}-\d\d$/, 44],
    ['coercion', /^C[ME]-\d\d$/, 49],
    ['inspection', /^IN-\d\d$/, 21],
    ['agency', /^UN-[A-Z]{3}-\d\d$/, 33],
    ['variants/penalty-ecology-2024', /^EC-G\d\d$/, 25],
  ])('%s covers every criterion of its catalogue', (path, pattern, count) => {
    const { gates, groups } = load(path);
    const own = groups.flatMap(({ items }) => items).filter(({ within }) => within === undefined);
    const ids = [...gates, ...own].map(({ id }) => id);
    expect(ids.filter((id) => pattern.test(id))).toHaveLength(count);
  });
});

/** Every gate holds and every item is satisfied, but for what is told: deductions, and prefixes that do not apply. */
function marks(
  { gates, groups }: ScoringTemplate,
  off: Readonly<Record<string, number>>,
  without: readonly string[] = [],
  breached?: string,
): readonly Mark[] {
  return [...gates, ...groups.flatMap(({ items }) => items)].map(({ id }) => {
    if (id === breached) return mark(id, 'violated', 0, '卷内有证据证明');
    if (off[id] !== undefined) return mark(id, 'violated', off[id]);
    return mark(id, without.some((prefix) => id.startsWith(prefix)) ? 'not-applicable' : 'satisfied');
  });
}

type Dossier = readonly [
  path: string,
  off: Readonly<Record<string, number>>,
  without: readonly string[],
  breached: string | undefined,
  score: number,
  grade: Grade,
];

const summary = { 'PS-06': 1.5, 'PS-16': 3 };
const paidAtBank = ['PS-02', 'PS-13', 'PS-14', 'PS-15'];
const seizure = { 'CM-12': 4, 'CM-13': 1 };
const seizureOnly = ['CE-', 'CM-05', 'CM-17', 'CM-20', 'CM-21', 'CM-23', 'CM-24', 'CM-16', 'CM-22'];
const ordinary = {
  'PU-LAW-08': 3,
  'PU-LAW-02': 2.5,
  'PU-NOTI-01b': 2.5,
  'PU-EVID-01': 2,
  'PU-DECI-14': 2,
  'PU-DECI-03': 2,
};

describe('example dossiers, worked by hand', () => {
  test.each<Dossier>([
    // Plain deductions, what does not apply keeps its points: 100 − 1.5 − 3.
    ['penalty-summary', summary, paidAtBank, undefined, 95.5, 'excellent'],
    ['penalty-summary', summary, paidAtBank, 'PS-01', 95.5, 'fail'],
    ['penalty-summary', summary, paidAtBank, 'PS-10', 0, 'fail'],
    // What is done well adds two points; five points off in all.
    [
      'variants/penalty-ordinary-bonus',
      { 'PU-LAW-08': 3, 'PU-LAW-02': 2 },
      ['PU-BONU-01', 'PU-BONU-02', 'PU-BONU-03'],
      undefined,
      98,
      'excellent',
    ],
    // Scaled: 100 − 2 − 2 − 3 − 2 − 3 = 88 apply, 83 earned, 94.318.
    [
      'licence',
      { 'LI-DECI-03': 5 },
      ['LI-EXAM-05b', 'LI-EXAM-08', 'LI-EXAM-09', 'LI-EXAM-10', 'LI-DECI-04'],
      undefined,
      94.5,
      'excellent',
    ],
    // Half of the points are for enforcement, which did not happen: 36 apply, 31 earned, 86.111.
    ['coercion', seizure, seizureOnly, undefined, 86, 'good'],
    ['coercion', seizure, seizureOnly, 'CM-04', 86, 'pass'],
    // 84 apply, 75 earned, 89.286: good before it is rounded.
    [
      'inspection',
      { 'IN-03': 2, 'IN-07': 3, 'IN-17': 4 },
      ['IN-11', 'IN-12', 'IN-13', 'IN-14', 'IN-20'],
      undefined,
      89.5,
      'good',
    ],
    // 93 apply, 75.5 earned, 81.183.
    [
      'agency',
      {
        'UN-PUB-02': 1.5,
        'UN-REV-06': 6,
        'UN-PER-02': 1,
        'UN-SUP-02': 2,
        'UN-REC-03': 4,
        'UN-PUB-05': 2,
        'UN-RES-01': 1,
      },
      ['UN-INS-01', 'UN-SUP-05', 'UN-PUB-06'],
      undefined,
      81,
      'good',
    ],
    // 100 − 14, in four grades, in three, and where a basic standard is broken.
    ['penalty-ordinary', ordinary, [], undefined, 86, 'good'],
    ['variants/penalty-ordinary-four-grade', ordinary, [], undefined, 86, 'good'],
    ['variants/penalty-ordinary-four-grade', ordinary, [], 'BASE-05', 86, 'fail'],
    ['variants/penalty-ordinary-three-grade', ordinary, [], undefined, 86, 'pass'],
    ['variants/penalty-ordinary-three-grade', ordinary, [], 'PU-EXEC-01', 0, 'fail'],
  ])('%s %o', (path, off, without, breached, expected, grade) => {
    const standard = load(path);
    expect(score(standard, marks(standard, off, without, breached))).toMatchObject({
      outcome: 'graded',
      score: points(expected),
      grade,
    });
  });
});

describe('生态环境2024: 50 + 50 × earned ÷ applying − elements', () => {
  const standard = load('variants/penalty-ecology-2024');
  /** Neither tests, hearing, demand, application nor a separate order to correct: 66 of the 100 apply, 57.5 are earned. */
  const off = { 'EC-N02-4': 4, 'EC-N06-3': 2, 'EC-N11-1': 1.5, 'EC-N11-8': 1, 'EC-E09': 1.5, 'EC-E11': 1 };
  const without = ['EC-N04', 'EC-N07', 'EC-N09', 'EC-N10', 'EC-N12', 'EC-N13'];

  test('documents carry a hundred points, elements twenty', () => {
    const [inside, outside] = [undefined, 'deduction'].map((role) =>
      standard.groups.filter(({ counts }) => counts === role).reduce((total, group) => total + group.points, 0),
    );
    expect([inside, outside]).toEqual([points(100), points(20)]);
  });

  test('the worked example: 91.06, shown as 91.1', () => {
    const card = score(standard, marks(standard, off, without));
    expect(card).toMatchObject({ score: points(91.1), grade: 'excellent', earned: points(57.5), of: points(66) });
    expect(card.outcome === 'graded' && card.working.slice(0, 2)).toEqual([
      '参评项目得分之和 57.5，参评项目标准分之和 66，另扣 2.5',
      '50 + 50 × 57.5 ÷ 66 − 2.5 = 91.061',
    ]);
  });

  test('with full marks for what does not apply the same dossier has 93.25', () => {
    const card = score({ ...standard, naPolicy: 'full-mark' }, marks(standard, off, without));
    expect(card.outcome === 'graded' && card.working[1]).toBe('50 + 50 × 91.5 ÷ 100 − 2.5 = 93.250');
  });

  test.each(standard.gates.map(({ id }) => id))('%s breached leaves nothing', (gate) => {
    expect(score(standard, marks(standard, off, without, gate))).toMatchObject({ score: 0, grade: 'fail' });
  });

  test('where no document is to be judged the weight stands whole', () => {
    expect(score(standard, marks(standard, { 'EC-E05': 1 }, ['EC-N']))).toMatchObject({ score: points(99), of: 0 });
  });
});

describe('a standard that contradicts itself says where', () => {
  const ecology = () => structuredClone(json('variants/penalty-ecology-2024'));
  const complaints = (draft: unknown) => {
    const parsed = parseTemplate(draft);
    return parsed.ok ? '' : parsed.complaints.join('\n');
  };
  test('a group written twice, since a score is looked up by its group', () => {
    const draft = ecology();
    draft.groups[1].id = draft.groups[0].id;
    expect(complaints(draft)).toMatch(/评分项组“case”写了两次/);
  });
  test('base and weight', () => {
    expect(complaints({ ...ecology(), share: { base: 40, weight: 50 } })).toMatch(/base 与 weight 之和与总分 100 不符/);
  });
  test('some group with a share', () => {
    const draft = ecology();
    for (const group of draft.groups) group.counts = 'deduction';
    expect(complaints(draft)).toMatch(/至少要有一组参与折算/);
  });
  test('no deduction group without a share', () => {
    const { share: _, ...plain } = ecology();
    expect(complaints(plain)).toMatch(/没有写 share/);
  });
});
