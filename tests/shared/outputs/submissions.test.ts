import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { followed, standingOf } from '#shared/ledger/index';
import { submissionKinds } from '#shared/model/dispatch';
import { draftSubmission, type SubmissionFacts, submissionPaper } from '#shared/outputs/index';
import { answered, day, held, notified, restart, ruled } from '../ledger/builders';
import { plainText } from './plain-text';

const golden = (name: string): string => join(import.meta.dirname, 'golden', `submission-${name}.txt`);

const issue = {
  letterhead: { agency: '滨江区农业农村局', numbering: '滨农发〔{year}〕{number}号', signer: '周正', copiesTo: [] },
  number: '滨农发〔2026〕7号',
  date: day('2026-03-20'),
  to: '江岭区司法局',
};

function facts(kind: SubmissionFacts['kind']): SubmissionFacts {
  restart();
  const found = { source: 'self-check' as const, owner: '' };
  const problems = [
    held([], found, 'a'),
    held(
      [notified('bn', { due: '2026-03-10' })],
      { ...found, owner: '周承办', words: '立案审批表没有负责人签名', category: 'matter' as never },
      'b',
    ),
    held(
      [notified('cn'), answered('ca', 'cn', 'mended'), ruled('cr', 'ca', 'closed')],
      { ...found, severity: 'minor' },
      'c',
    ),
    held([notified('dn'), answered('da', 'dn', 'unmendable'), ruled('dr', 'da', 'unmendable')], found, 'd'),
  ].map((each) => followed({ held: each, standing: standingOf(each) }, day('2026-03-20')));
  return {
    kind,
    work: '2026年度行政执法案卷自查',
    dues: { 'mending-plan': day('2026-03-31'), 'mending-report': day('2026-06-30'), 'work-summary': day('2026-10-31') },
    checked: 12,
    problems: problems.map((each) => ({ ...each, problem: { ...each.problem, category: 'notice' as const } })),
  };
}

test.each(submissionKinds)('%s', async (kind) => {
  await expect(plainText(submissionPaper(issue, facts(kind)))).toMatchFileSnapshot(golden(kind));
});

describe('an agency’s words', () => {
  test('stand in the place of the program’s, a paragraph a line; the rest follows the ledger', () => {
    const words = plainText(
      submissionPaper(issue, facts('work-summary'), { doings: '一是逐卷自查。\n二是集中培训。' }),
    ).split('\n');
    expect(words).toEqual(expect.arrayContaining(['一是逐卷自查。', '二是集中培训。']));
    expect(words.join('')).not.toContain('请填写');
    expect(words.join('')).toContain('共自查案卷12卷，发现问题4个，核验了结2个，占50.0%');
  });

  test('left empty take the section away, and the numbers close up', () => {
    const words = plainText(submissionPaper(issue, facts('work-summary'), { doings: ' ' }));
    expect(words).toContain('二、存在的不足');
    expect(words).not.toContain('主要做法');
  });

  test('of a section that is not theirs change nothing', () => {
    expect(submissionPaper(issue, facts('work-plan'), { doings: '无关' })).toEqual(
      submissionPaper(issue, facts('work-plan')),
    );
  });
});

test('the plan names the days the others are due, and leaves unset ones open', () => {
  const set = plainText(submissionPaper(issue, facts('work-plan')));
  for (const each of [
    '2026年3月31日前，报送问题整改方案',
    '2026年6月30日前，报送问题整改情况报告',
    '2026年10月31日前，报送工作总结',
  ])
    expect(set).toContain(each);
  const open = draftSubmission({ ...facts('work-plan'), dues: {} });
  expect(open.find(({ id }) => id === 'schedule')?.text).toContain('____年__月__日前，报送工作总结');
});

test('nothing found still reads', () => {
  for (const kind of submissionKinds) {
    const paper = submissionPaper(issue, { ...facts(kind), problems: [], checked: 0 });
    expect(plainText(paper)).not.toMatch(/NaN|undefined/);
    if (kind !== 'work-plan') expect(paper.blocks.some(({ kind: block }) => block === 'annex')).toBe(false);
  }
});
