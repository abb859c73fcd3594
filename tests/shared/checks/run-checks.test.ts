import { describe, expect, test } from 'vitest';
import { checks } from '#shared/checks/checks';
import { defineCheck } from '#shared/checks/define-check';
import { pageCitation } from '#shared/checks/dossier-view';
import { satisfied, undetermined, violated } from '#shared/checks/judgement';
import { runChecks } from '#shared/checks/run-checks';
import { bound, decision, dossier } from './builders';
import { context } from './test-check';

const meta = {
  id: 'sample',
  title: '示例',
  criterion: 'PU-SUBJ-01',
  group: 'subject',
  procedures: ['penalty-ordinary'],
  basis: ['行政处罚法(2021)第四条'],
  messages: { fine: '良好。', bad: '第{page}页有误。', unclear: '第{page}页不清。' },
  problem: '示例问题：{reason}。',
  mending: '改第{page}页。',
} as const;

const sample = (check: Parameters<typeof defineCheck<typeof meta.messages>>[0]['check']) =>
  defineCheck({ meta, check });

describe('runChecks', () => {
  test('judgements of one check become one finding: the gravest verdict, what was seen, wording with facts', () => {
    const check = sample(() => [
      satisfied('fine'),
      violated('bad', { page: 3 }, [pageCitation(3)]),
      violated('bad', { page: 5 }, [pageCitation(5)], { confidence: 0.7, occurrences: 2 }),
      undetermined('scan', 'unclear', { page: 7 }, [pageCitation(7)]),
    ]);
    expect(runChecks(dossier(decision()), context, [check])).toEqual([
      {
        check: 'sample',
        verdict: 'violated',
        reason: '第3页有误。第5页有误。另有待核：第7页不清。',
        citations: [pageCitation(3), pageCitation(5), pageCitation(7)],
        occurrences: 3,
        problem: '示例问题：第3页有误。第5页有误。',
        mending: '改第3页。',
        confidence: 0.9,
      },
    ]);
  });

  test('a violation resting on doubtful readings is put to a person', () => {
    const check = sample(() => violated('bad', { page: 3 }, [], { confidence: 0.4 }));
    expect(runChecks(dossier(decision()), context, [check])).toMatchObject([
      { verdict: 'undetermined', doubt: 'scan', problem: '' },
    ]);
  });

  test('what is held against a paper that may be another is put to a person, unless a reviewer named the paper', () => {
    const check = sample(() => violated('bad', { page: 1 }, [pageCitation(1)], { confidence: 0.75 }));
    const read = dossier(decision());
    const known = (by: 'machine' | 'reviewer', confidence: number) => ({
      ...read,
      instruments: read.instruments.map((each) => ({ ...each, by, confidence })),
    });
    const verdictOf = (by: 'machine' | 'reviewer', confidence: number) =>
      runChecks(known(by, confidence), context, [check])[0]!.verdict;
    expect(verdictOf('machine', 0.95)).toBe('violated');
    expect(verdictOf('machine', 0.6)).toBe('undetermined');
    expect(verdictOf('reviewer', 0.6)).toBe('violated');
  });

  test('a check that throws loses its own verdict and no other', () => {
    const faults: unknown[] = [];
    const broken = sample(() => {
      throw new Error('ours');
    });
    const whole = sample(() => satisfied('fine'));
    const run = { ...context, onFault: (_: unknown, error: unknown) => faults.push(error) };
    const verdicts = runChecks(dossier(decision()), run, [broken, whole]).map(({ verdict }) => verdict);
    expect(verdicts).toEqual(['undetermined', 'satisfied']);
    expect(faults).toEqual([new Error('ours')]);
  });

  test('checks of other procedures are left out', () => {
    const run = new Set(runChecks(bound([decision()], { procedure: 'licence' }), context).map(({ check }) => check));
    const own = checks.filter(({ meta }) => meta.procedures.includes('licence')).map(({ meta }) => meta.id);
    expect([...run]).toEqual(own);
    expect(run).not.toContain('decision-approved');
  });

  test('an empty dossier gets a finding from every check and no fault', () => {
    const faults: unknown[] = [];
    runChecks(dossier(), { ...context, onFault: (id) => faults.push(id) });
    expect(faults).toEqual([]);
  });
});
