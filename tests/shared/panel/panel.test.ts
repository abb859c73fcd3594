import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArbitrationRules } from '#shared/model/campaign';
import type { ConsensusDecision } from '#shared/model/consensus';
import type { DossierId, ItemId, ReviewerName } from '#shared/model/ids';
import type { Mark } from '#shared/model/mark';
import type { Points } from '#shared/model/points';
import {
  arbitrationReasons,
  consensus,
  divergences,
  feedbackFor,
  leadOnly,
  locked,
  quotaPreview,
  type ReaderReview,
  strictness,
  takenFrom,
} from '#shared/panel/index';
import { gate, item, mark, template } from '../scoring/builders';

const standard = template([item('A', 5), item('B', 5), item('C', 5)], { gates: [gate('G', { kind: 'fail' })] });
const rules: ArbitrationRules = { anyFail: true, gradeDiffers: true, gapOver: 50 as Points, gateByOne: true };

function review(name: string, marks: readonly Mark[], score = 90, grade = 'excellent'): ReaderReview {
  const reviewer = name as ReviewerName;
  const given = new Map(marks.map((each) => [each.item, each]));
  const rest = [
    ...['G', 'A', 'B', 'C'].map((id) => given.get(id as ItemId) ?? mark(id, 'satisfied')),
    ...marks.filter(({ item: id }) => id === 'P'),
  ];
  return { reviewer, marks: rest.map((each) => ({ ...each, reviewer })), result: { score, grade } };
}

const kinds = (...reviews: readonly ReaderReview[]) =>
  divergences(standard, reviews).map(({ item: id, kind }) => `${id} ${kind}`);

test('an item of another procedure that no reader spoke of is not waited for', () => {
  const nested = template([item('A', 5), item('CM-15', 0, { within: 'coercion' })]);
  const both = [review('甲', []), review('乙', [])];
  expect(consensus(nested, both, {}).remaining).toEqual([]);
  const one = { ...both[0]!, marks: [...both[0]!.marks, mark('CM-15', 'violated')] };
  expect(consensus(nested, [one, both[1]!], {}).remaining).toEqual(['CM-15']);
});

describe('divergences', () => {
  test.each<readonly [string, readonly Mark[], readonly Mark[], readonly string[]]>([
    ['another verdict', [mark('A', 'violated', 2)], [], ['A verdict']],
    ['another deduction', [mark('A', 'violated', 2)], [mark('A', 'violated', 3)], ['A deduction']],
    ['only another remark', [mark('A', 'violated', 2, '缺签名')], [mark('A', 'violated', 2, '未签名')], []],
    ['a gate seen by one', [mark('G', 'violated', 0, '主体无权')], [], ['G gate']],
    ['undetermined against satisfied', [mark('B', 'undetermined')], [], ['B verdict']],
    ['nothing', [], [], []],
  ])('%s', (_, mine, theirs, expected) => {
    expect(kinds(review('甲', mine), review('乙', theirs))).toEqual(expected);
  });

  test('of a bonus: one gives it, or they give unlike; one that nobody gives is settled and in no sheet', () => {
    const bonus = item('P', 3, { bonus: true });
    const praising = {
      ...standard,
      groups: [...standard.groups, { id: 'bonus' as const, title: '加分项', points: bonus.points, items: [bonus] }],
    };
    const giving = (...deductions: readonly number[]) =>
      deductions.map((less, at) => review(`评${at}`, [mark('P', 'satisfied', less, '好')]));
    const told = (reviews: readonly ReaderReview[]) => divergences(praising, reviews).map(({ kind }) => kind);
    expect(told([...giving(0), review('乙', [])])).toEqual(['verdict']);
    expect(told(giving(0, 1))).toEqual(['deduction']);
    expect(told(giving(1, 1))).toEqual([]);
    const { marks, remaining } = consensus(praising, [review('甲', []), review('乙', [])], {});
    expect(remaining).toEqual([]);
    expect(marks.map(({ item: id }) => id)).not.toContain('P');
  });

  test('are all that was seeded and nothing besides, whoever comes first', () => {
    const verdict = fc.constantFrom('satisfied' as const, 'violated' as const, 'not-applicable' as const);
    const marksOf = fc
      .tuple(verdict, verdict, verdict)
      .map((said) => said.map((each, at) => mark('ABC'[at]!, each, each === 'violated' ? 1 : 0)));
    fc.assert(
      fc.property(fc.array(marksOf, { minLength: 2, maxLength: 3 }), (all) => {
        const reviews = all.map((marks, at) => review(`评${at}`, marks));
        const seeded = ['A', 'B', 'C'].filter((_, at) => new Set(all.map((marks) => marks[at]!.verdict)).size > 1);
        expect(divergences(standard, reviews).map((each) => each.item)).toEqual(seeded);
        expect(kinds(...reviews.toReversed())).toEqual(kinds(...reviews));
      }),
    );
  });
});

describe('what the lead must decide', () => {
  test.each<readonly [string, readonly [number, string], readonly [number, string], readonly string[]]>([
    ['same grade, close', [91, 'excellent'], [95, 'excellent'], []],
    ['another grade', [88, 'good'], [91, 'excellent'], ['等次不一致：良好、优秀']],
    ['far apart', [90, 'excellent'], [95.5, 'excellent'], ['总分相差 5.5 分，超过 5 分']],
    ['one fails it', [59, 'fail'], [62, 'pass'], ['甲评为不合格', '等次不一致：不合格、合格']],
  ])('%s', (_, mine, theirs, expected) => {
    const reviews = [review('甲', [], ...mine), review('乙', [], ...theirs)];
    expect(arbitrationReasons(rules, reviews, divergences(standard, reviews))).toEqual(expected);
  });

  test('a gate by one only, where the plan says so', () => {
    const reviews = [review('甲', [mark('G', 'violated', 0, '无权')]), review('乙', [])];
    const divergent = divergences(standard, reviews);
    expect(arbitrationReasons(rules, reviews, divergent)).toEqual(['1 个否决项只有部分评查员认定']);
    expect(arbitrationReasons({ anyFail: false, gradeDiffers: false, gateByOne: false }, reviews, divergent)).toEqual(
      [],
    );
  });
});

describe('consensus', () => {
  const jia = review('甲', [mark('A', 'violated', 2, '缺一名签名'), mark('B', 'violated', 1, '未写明')]);
  const yi = review('乙', [mark('A', 'violated', 2, '缺一名签名，见第3页'), mark('C', 'violated', 3)]);

  test('takes over what all say, with every remark and place once, and waits for the rest', () => {
    const { marks, remaining } = consensus(standard, [jia, yi], {});
    expect(remaining).toEqual(['B', 'C']);
    expect(marks).toMatchObject([
      { item: 'G', verdict: 'satisfied', origin: 'agreed' },
      { item: 'A', verdict: 'violated', deduction: 20, note: '缺一名签名，见第3页' },
    ]);
  });

  test('takes one side whole, and then nothing remains', () => {
    const taken = takenFrom(yi, ['B', 'C'] as ItemId[], '以乙为准');
    const decisions = Object.fromEntries(taken.map((each) => [each.item, each])) as Record<ItemId, ConsensusDecision>;
    const { marks, remaining } = consensus(standard, [jia, yi], decisions);
    expect(remaining).toEqual([]);
    expect(marks.filter(({ origin }) => origin === 'settled')).toMatchObject([
      { item: 'B', verdict: 'satisfied' },
      { item: 'C', verdict: 'violated', deduction: 30 },
    ]);
    expect(feedbackFor(jia, marks).map(({ panel }) => panel.item)).toEqual(['B', 'C']);
    expect(feedbackFor(yi, marks)).toEqual([]);
  });

  test('leaves open what both could not decide', () => {
    const unsure = [review('甲', [mark('A', 'undetermined')]), review('乙', [mark('A', 'undetermined')])];
    expect(consensus(standard, unsure, {}).remaining).toEqual(['A']);
  });
});

describe('the lock', () => {
  const reviews = {
    甲: { marks: { A: mark('A', 'violated', 2) }, concluded: { score: 90, grade: 'excellent' } },
    乙: { marks: { A: mark('A', 'satisfied') } },
    丙: { marks: {}, concluded: { score: 95, grade: 'excellent' } },
  };
  const names = (...all: readonly string[]) => all as readonly ReviewerName[];

  test('gives no mark while one reader has not concluded, and says who', () => {
    const answer = locked(names('甲', '乙'), reviews, true);
    expect(answer).toEqual({ locked: false, waiting: ['乙'] });
    expect(JSON.stringify(answer)).not.toContain('violated');
  });

  test('gives none either before the lead has locked, and waits for nobody else', () => {
    const answer = locked(names('甲', '丙'), reviews, false);
    expect(answer).toEqual({ locked: false, waiting: [] });
    expect(JSON.stringify(answer)).not.toContain('violated');
  });

  test('and what follows is for the lead of the panel alone', () => {
    const panel = { name: '一组', lead: '甲' as ReviewerName };
    expect(leadOnly(panel, '甲' as ReviewerName)).toBeUndefined();
    expect(leadOnly(panel, '乙' as ReviewerName)).toMatchObject({ code: 'lead-only', detail: '甲' });
    expect(leadOnly({ name: '一组' }, '甲' as ReviewerName)).toMatchObject({ code: 'lead-missing', detail: '一组' });
    expect(leadOnly(undefined, '甲' as ReviewerName)).toMatchObject({ code: 'lead-missing' });
  });

  test('counts only those who were assigned', () => {
    const answer = locked(names('甲', '丙'), reviews, true);
    expect(answer.locked && answer.reviews.map(({ reviewer }) => reviewer)).toEqual(['甲', '丙']);
    expect(locked(names(), reviews, true)).toEqual({ locked: false, waiting: [] });
    expect(locked(names('constructor'), reviews, true)).toEqual({ locked: false, waiting: ['constructor'] });
  });
});

test('strict and lenient readers are told only from enough dossiers', () => {
  const both = (count: number) => Array.from({ length: count }, () => [review('严', [], 80), review('宽', [], 90)]);
  expect(strictness(both(5))).toMatchObject([
    { reviewer: '严', apart: -10, leaning: 'strict' },
    { reviewer: '宽', apart: 10, leaning: 'lenient' },
  ]);
  expect(strictness(both(4)).map(({ leaning }) => leaning)).toEqual([undefined, undefined]);
});

describe('a quota on 优秀', () => {
  const ranked = (...scores: readonly number[]) =>
    scores.map((score, at) => ({ dossier: `d${at}` as DossierId, score, grade: score >= 90 ? 'excellent' : 'good' }));

  test.each([
    ['room for all', ranked(95, 91, 80, 70), 50, [95, 91], [], []],
    ['one too many', ranked(95, 93, 91, 70), 50, [95, 93], [91], []],
    ['a tie at the line', ranked(95, 91, 91, 70), 50, [95], [], [91, 91]],
    ['no place at all', ranked(95), 50, [], [95], []],
  ])('%s', (_, all, percent, within, beyond, tied) => {
    const preview = quotaPreview(all, percent);
    const scores = (some: typeof all) => some.map(({ score }) => score);
    expect([scores([...preview.within]), scores([...preview.beyond]), scores([...preview.tied])]).toEqual([
      within,
      beyond,
      tied,
    ]);
  });
});
