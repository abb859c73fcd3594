import { describe, expect, test } from 'vitest';
import { checks } from '#shared/checks/checks';
import { defineCheck } from '#shared/checks/define-check';
import { pageCitation } from '#shared/checks/dossier-view';
import { notApplicable, outOfScope, paperUnseen, satisfied, undetermined, violated } from '#shared/checks/judgement';
import { runChecks } from '#shared/checks/run-checks';
import { bound, decision, dossier, hearing, inquiry } from './builders';
import { context } from './test-check';

const meta = {
  id: 'sample',
  title: '示例',
  criterion: 'PU-SUBJ-01',
  group: 'subject',
  procedures: ['penalty-ordinary'],
  basis: ['行政处罚法(2021)第四条'],
  messages: {
    fine: '良好。',
    none: '卷内没有申辩，本项不涉及。',
    bad: '第{page}页有误。',
    unclear: '第{page}页不清。',
  },
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

  describe('while pages are unread', () => {
    const whole = dossier(decision(), inquiry());
    const poor = dossier(decision(), inquiry({}, { legibility: 0.2 }));
    const told = (by: 'machine' | 'reviewer') => ({
      ...poor,
      instruments: poor.instruments.map((each) => ({ ...each, by, confidence: 0.5 })),
    });
    const [untitled, placed] = [told('machine'), told('reviewer')];
    const unread = {
      ...whole,
      pages: whole.pages.map((page, at) => (at === 0 ? page : { ...page, reading: undefined })),
    };
    const elsewhere = { confidence: 0.9, unseenElsewhere: true } as const;

    test.each([
      {
        when: '不涉及而没有出处，各页都读得清',
        given: whole,
        judge: () => notApplicable('none'),
        gives: 'not-applicable',
      },
      {
        when: '不涉及而没有出处，有一页看不清',
        given: poor,
        judge: () => notApplicable('none'),
        gives: 'undetermined',
      },
      {
        when: '不涉及而没有出处，有一页没有识读',
        given: unread,
        judge: () => notApplicable('none'),
        gives: 'undetermined',
      },
      {
        when: '没有该种文书，看不清的那页没有读出标题',
        given: untitled,
        judge: () => paperUnseen('none'),
        gives: 'undetermined',
      },
      {
        when: '没有该种文书，看不清的那页读出了标题',
        given: poor,
        judge: () => paperUnseen('none'),
        gives: 'not-applicable',
      },
      {
        when: '没有该种文书，看不清的那页由评查员归了类',
        given: placed,
        judge: () => paperUnseen('none'),
        gives: 'not-applicable',
      },
      { when: '没有该种文书，什么也没判', given: untitled, judge: () => [], gives: 'undetermined' },
      { when: '没有该种文书，各页都读得清', given: whole, judge: () => [], gives: 'not-applicable' },
      {
        when: '不涉及，出处是读得清的一页',
        given: poor,
        judge: () => notApplicable('none', {}, [pageCitation(1)]),
        gives: 'not-applicable',
      },
      {
        when: '没有该种文书，扫描件断了，缺页没有收到',
        given: { ...whole, incomplete: ['断卷.pdf'] },
        judge: () => paperUnseen('none'),
        gives: 'undetermined',
      },
      {
        when: '全卷都没有才算的问题，扫描件断了',
        given: { ...whole, incomplete: ['断卷.pdf'] },
        judge: () => violated('bad', { page: 1 }, [pageCitation(1)], elsewhere),
        gives: 'undetermined',
      },
      { when: '按案卷种类不涉及', given: poor, judge: () => outOfScope('none'), gives: 'not-applicable' },
      {
        when: '一份文书符合，另一份不涉及',
        given: poor,
        judge: () => [satisfied('fine', {}, [pageCitation(1)]), notApplicable('none')],
        gives: 'satisfied',
      },
      {
        when: '全卷都没有才算的问题',
        given: poor,
        judge: () => violated('bad', { page: 1 }, [pageCitation(1)], elsewhere),
        gives: 'undetermined',
      },
      {
        when: '全卷都没有才算的问题，各页都读得清',
        given: whole,
        judge: () => violated('bad', { page: 1 }, [pageCitation(1)], elsewhere),
        gives: 'violated',
      },
      {
        when: '一页上看得见的问题',
        given: poor,
        judge: () => violated('bad', { page: 1 }, [pageCitation(1)]),
        gives: 'violated',
      },
    ])('$when', ({ given, judge, gives }) => {
      expect(runChecks(given, context, [sample(judge)])[0]!.verdict).toBe(gives);
    });

    test('the pages to look at are named and cited', () => {
      const given = dossier(decision(), inquiry({}, { legibility: 0.2 }), hearing({}, { legibility: 0.1 }));
      expect(runChecks(given, context, [sample(() => notApplicable('none'))])[0]).toMatchObject({
        doubt: 'scan',
        reason:
          '就已读出的各页看，卷内没有申辩，本项不涉及。但第2、3页未能清楚识读，请先翻看这些页，确无相关内容再按此处理。',
        citations: [pageCitation(2), pageCitation(3)],
        occurrences: 0,
        problem: '',
      });
    });
  });

  describe('where a reviewer looked at what the machine could not read', () => {
    const poor = dossier(decision(), inquiry({}, { legibility: 0.2 }), hearing({}, { legibility: 0.1 }));
    const vouching = (...vouched: number[]) => ({ ...poor, vouched });
    const absent = sample(() => notApplicable('none'));
    const said = '评查员已看过第2、3页：照片、实物、附件等，没有评查要看的文字。';

    test('absence is called what it is, on the reviewer’s word', () => {
      expect(runChecks(vouching(2, 3), context, [absent])[0]).toMatchObject({
        verdict: 'not-applicable',
        reason: `卷内没有申辩，本项不涉及。${said}`,
        citations: [],
      });
      const lost = sample(() => violated('bad', { page: 1 }, [], { unseenElsewhere: true }));
      expect(runChecks(vouching(2, 3), context, [lost])[0]).toMatchObject({
        verdict: 'violated',
        reason: `第1页有误。${said}`,
        problem: '示例问题：第1页有误。',
      });
    });

    test('a page nobody looked at still asks', () => {
      const [finding] = runChecks(vouching(3), context, [absent]);
      expect(finding).toMatchObject({ verdict: 'undetermined', citations: [pageCitation(2)] });
      expect(finding?.reason).toContain('评查员已看过第3页：');
    });

    test('what does not rest on it does not speak of it', () => {
      const seen = sample(() => satisfied('fine', {}, [pageCitation(1)]));
      expect(runChecks(vouching(2, 3), context, [seen])[0]?.reason).toBe('良好。');
    });

    test('a page that could be read is judged by what was read on it', () => {
      const read = { ...dossier(decision(), inquiry()), vouched: [2] };
      expect(runChecks(read, context, [absent])[0]?.reason).toBe('卷内没有申辩，本项不涉及。');
    });

    test('a page a person put into a paper is named where that decides', () => {
      const instruments = poor.instruments.map((each, at) => (at === 0 ? each : { ...each, by: 'reviewer' as const }));
      const placed = { ...poor, instruments };
      const gone = sample(() => paperUnseen('none'));
      expect(runChecks(placed, context, [gone])[0]).toMatchObject({
        verdict: 'not-applicable',
        reason:
          '卷内没有申辩，本项不涉及。第2页未能清楚识读，由人看过归入《询问笔录》。第3页未能清楚识读，由人看过归入《听证笔录》。',
      });
      const seen = sample(() => satisfied('fine', {}, [pageCitation(1)]));
      expect(runChecks(placed, context, [seen])[0]?.reason).toBe('良好。');
    });

    test('a check of pictures goes on asking, and says why', () => {
      const pictures = defineCheck({ meta: { ...meta, ofPictures: true }, check: () => notApplicable('none') });
      const [finding] = runChecks(vouching(2, 3), context, [pictures]);
      expect(finding).toMatchObject({ verdict: 'undetermined', doubt: 'scan' });
      expect(finding?.reason).toContain('评查员已看过第2、3页');
      expect(finding?.reason).toContain('可能正是照片');
    });

    test('what the machine took such pages for is not held against the agency', () => {
      const named = sample((view) =>
        view.all('hearing-record').length > 0 ? violated('bad', { page: 3 }, [pageCitation(3)]) : notApplicable('none'),
      );
      expect(runChecks(poor, context, [named])[0]?.verdict).toBe('undetermined');
      expect(runChecks(vouching(2, 3), context, [named])[0]?.verdict).toBe('not-applicable');
    });

    test('on a paper of nothing else nothing is called missing; on its other pages it is', () => {
      const blank = sample((view) =>
        view.legible(view.dossier.instruments[1]!) ? satisfied('fine') : undetermined('scan', 'unclear', { page: 2 }),
      );
      expect(runChecks(vouching(2, 3), context, [blank])[0]?.verdict).toBe('undetermined');
      const [first, second, third] = poor.instruments;
      const joined = { ...vouching(2, 3), instruments: [third!, { ...first!, pages: [1, 2] }, second!] };
      expect(runChecks(joined, context, [blank])[0]?.verdict).toBe('satisfied');
    });
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
