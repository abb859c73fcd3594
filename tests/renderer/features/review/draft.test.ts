import { describe, expect, test } from 'vitest';
import { accepting, differs, settling, startingDraft, withVerdict } from '#renderer/features/review/draft.ts';
import type { Citation } from '#shared/model/citation';
import { points } from '#shared/model/points';
import { finding, gate, item, lineOf, mark } from './desk-fixture.ts';

const place: Citation = { page: 7, box: [0.1, 0.2, 0.3, 0.1], quote: '听证' };
const violated = lineOf(item('A'), [finding('A', 'violated', { citations: [place] })]);
const satisfied = lineOf(item('A'), [finding('A', 'satisfied', { citations: [place] })]);
const doubtful = lineOf(item('A'), [finding('A', 'undetermined', { doubt: 'scan' })]);
const breached = lineOf(gate('G'), [finding('G', 'violated', { citations: [place] })]);

describe('accepting the machine’s proposal', () => {
  test('takes over verdict, deduction, wording and places', () => {
    expect(accepting(violated)).toEqual({
      ok: true,
      mark: {
        item: 'A',
        verdict: 'violated',
        deduction: points(2),
        note: '未载明听证权利',
        citations: [place],
        accepted: true,
      },
    });
  });

  test('of 符合 deducts nothing', () => {
    expect(accepting(satisfied)).toMatchObject({ ok: true, mark: { deduction: 0, note: '', accepted: true } });
  });

  test('is refused where the machine cannot tell', () => {
    expect(accepting(doubtful)).toEqual({ ok: false, why: 'machine-cannot-tell' });
  });

  test('of a gate waits for the written reason, which is never proposed', () => {
    expect(accepting(breached)).toEqual({ ok: false, why: 'reason-missing' });
    const draft = withVerdict(breached, startingDraft(breached), 'violated');
    expect(draft.note).toBe('');
    expect(settling(breached, { ...draft, note: '  告知书落款晚于决定书  ' })).toMatchObject({
      ok: true,
      mark: { note: '告知书落款晚于决定书', accepted: true },
    });
  });
});

describe('deciding otherwise than the machine', () => {
  test('needs a reason', () => {
    const draft = withVerdict(violated, startingDraft(violated), 'satisfied');
    expect(settling(violated, draft)).toEqual({ ok: false, why: 'override-unexplained' });
    expect(settling(violated, { ...draft, note: '见第9页' })).toMatchObject({ ok: true, mark: { accepted: false } });
  });

  test('needs none where the machine could not tell, or where the person only postpones', () => {
    expect(settling(doubtful, withVerdict(doubtful, startingDraft(doubtful), 'satisfied')).ok).toBe(true);
    expect(settling(violated, withVerdict(violated, startingDraft(violated), 'undetermined')).ok).toBe(true);
  });
});

describe('changing the verdict', () => {
  test('away from 不符合 drops the deduction and the machine’s wording', () => {
    const first = withVerdict(violated, startingDraft(violated), 'violated');
    expect(withVerdict(violated, first, 'satisfied')).toMatchObject({ deduction: 0, note: '' });
  });

  test('lays the person’s words aside, for a problem is no reason for the contrary, and takes them up again', () => {
    const first = withVerdict(violated, startingDraft(violated), 'violated');
    const crossed = withVerdict(violated, { ...first, note: '我的话' }, 'satisfied');
    expect(crossed.note).toBe('');
    expect(withVerdict(violated, { ...crossed, note: '见第9页' }, 'violated').note).toBe('我的话');
  });

  test('keeps what was written before any verdict was chosen', () => {
    const written = { ...startingDraft(doubtful), note: '签名在背面' };
    expect(withVerdict(doubtful, written, 'satisfied').note).toBe('签名在背面');
  });

  test('to 不符合 starts from the usual deduction where the machine proposed none', () => {
    expect(withVerdict(doubtful, startingDraft(doubtful), 'violated').deduction).toBe(points(2));
  });
});

test('without a verdict nothing is saved', () => {
  expect(settling(violated, { ...startingDraft(violated), note: '草稿' })).toEqual({ ok: false, why: 'no-verdict' });
});

test('an unchanged draft needs no saving', () => {
  const line = lineOf(item('A'), [], [mark('A', 'violated', { deduction: points(1), note: '缺日期' })]);
  expect(differs(line, startingDraft(line))).toBe(false);
  expect(differs(line, { ...startingDraft(line), note: '缺日期 ' })).toBe(false);
  expect(differs(line, { ...startingDraft(line), citations: [place] })).toBe(true);
});

test('a bonus is given with its reason and may be given in part; not giving it needs none', () => {
  const bonus = lineOf(item('P', { bonus: true, points: points(3) }), []);
  const giving = withVerdict(bonus, startingDraft(bonus), 'satisfied');
  expect(settling(bonus, giving)).toEqual({ ok: false, why: 'bonus-unexplained' });
  const part = { ...giving, deduction: points(1), note: '说理充分' };
  expect(settling(bonus, part)).toMatchObject({ ok: true, mark: { verdict: 'satisfied', deduction: points(1) } });
  expect(settling(bonus, withVerdict(bonus, part, 'not-applicable'))).toMatchObject({
    ok: true,
    mark: { deduction: points(0) },
  });
  expect(settling(bonus, withVerdict(bonus, part, 'violated'))).toEqual({ ok: false, why: 'bonus-not-judged' });
});
