import { describe, expect, test } from 'vitest';
import { type CheckContext, runChecks, timelineOf } from '#shared/checks/index';
import type { HolidayTable } from '#shared/model/parameter';
import type { TimelineLimit } from '#shared/model/timeline';
import { bound, decision, filing, notice, type Paper, publication, served, voucher } from '../builders';
import { context } from '../test-check';

const limits = (papers: readonly Paper[], over: Partial<CheckContext> = {}) => {
  const dossier = bound(papers, {});
  const given = { ...context, ...over };
  const timeline = timelineOf(dossier, runChecks(dossier, given), given);
  return new Map(timeline.limits.map((limit) => [limit.id, limit]));
};

const noted = notice({ date: '2024-03-01', statementRight: true, statementTerm: { length: 5, unit: 'working-day' } });
const told = served('行政处罚事先告知书', '2024-03-01');
const decidedOn = (date: `2024-${number}-${number}`) => decision({ date });

describe('时间线', () => {
  test.each<{ when: string; papers: readonly Paper[]; limit: string; then: Partial<TimelineLimit> }>([
    {
      when: '告知后第六个工作日决定，陈述申辩期已满',
      papers: [noted, told, decidedOn('2024-03-11')],
      limit: 'decided-after-statement-term',
      then: { kind: 'wait', last: '2024-03-08', used: 6, state: 'kept' },
    },
    {
      when: '期内即决定',
      papers: [noted, told, decidedOn('2024-03-07')],
      limit: 'decided-after-statement-term',
      then: { last: '2024-03-08', used: 4, state: 'overrun' },
    },
    {
      when: '立案到决定九十五日',
      papers: [filing({ filedOn: '2024-01-02' }), decidedOn('2024-04-06')],
      limit: 'decided-within-ninety-days',
      then: { kind: 'within', last: '2024-04-01', used: 95, state: 'overrun', to: '2024-04-06' },
    },
    {
      when: '决定还没有送达的记录',
      papers: [decidedOn('2024-04-06')],
      limit: 'decision-served-in-time',
      then: { to: undefined, used: undefined, state: 'open' },
    },
    {
      when: '第七个工作日送达，跨清明假',
      papers: [decidedOn('2024-03-29'), served('行政处罚决定书', '2024-04-10')],
      limit: 'decision-served-in-time',
      then: { last: '2024-04-10', used: 7, state: 'kept' },
    },
    {
      when: '十五日缴款按自然日',
      papers: [decidedOn('2024-03-01'), served('行政处罚决定书', '2024-03-01'), voucher({ paidOn: '2024-03-20' })],
      limit: 'paid-in-time',
      then: { last: '2024-03-16', used: 19, state: 'overrun' },
    },
  ])('$when', ({ papers, limit, then }) => {
    expect(limits(papers).get(limit)).toMatchObject(then);
  });

  test('没有登记的期限不画', () => {
    const papers = [decidedOn('2024-03-01'), publication({ publishedOn: '2024-03-05' })];
    const parameters = { ...context.parameters, publicationWorkingDays: undefined };
    expect(limits(papers, { parameters }).has('decision-published')).toBe(false);
  });

  test('检查没有说超期的，不画成超期', () => {
    const dossier = bound([filing({ filedOn: '2024-01-02' }), decidedOn('2024-04-06')], {});
    const [limit] = timelineOf(dossier, [], context).limits;
    expect(limit?.state).toBe('doubtful');
  });

  test('倒置的环节说明早于什么', () => {
    const dossier = bound([filing({ filedOn: '2024-03-05' }), decidedOn('2024-03-01')], {});
    const { events } = timelineOf(dossier, [], context);
    expect(events.map(({ what, trouble }) => [what, trouble])).toEqual([
      ['行政处罚决定书', '早于应在其前的立案审批表（2024年3月5日）'],
      ['立案审批表', undefined],
    ]);
  });

  test('送达回证按所送文书称呼', () => {
    const dossier = bound([decidedOn('2024-03-01'), served('行政处罚决定书', '2024-03-04')], {});
    expect(timelineOf(dossier, [], context).events.map(({ what }) => what)).toEqual([
      '行政处罚决定书',
      '行政处罚决定书送达',
    ]);
  });

  test('休息日连成段，调休上班的不算', () => {
    const holidays: HolidayTable = {
      from: '2024-01-01',
      to: '2024-12-31',
      off: new Set(['2024-04-04', '2024-04-05']),
      work: new Set(['2024-04-07']),
    };
    const dossier = bound([filing({ filedOn: '2024-04-01' }), decidedOn('2024-04-09')], {});
    const { rests } = timelineOf(dossier, [], {
      ...context,
      holidays,
      parameters: { ...context.parameters, caseDays: 8 },
    });
    expect(rests.slice(0, 2)).toEqual([
      { from: '2024-04-04', to: '2024-04-06' },
      { from: '2024-04-13', to: '2024-04-14' },
    ]);
  });
});
