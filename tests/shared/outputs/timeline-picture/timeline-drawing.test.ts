import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type PlainDate } from '#shared/base/plain-date';
import type { InstrumentId } from '#shared/model/ids';
import type { Timeline, TimelineEvent, TimelineLimit } from '#shared/model/timeline';
import { drawTimeline, timelineSvg } from '#shared/outputs/index';
import { widthOf } from '#shared/outputs/timeline-picture/timeline-drawing';

const event = (date: PlainDate, what = '立案审批表', over: Partial<TimelineEvent> = {}): TimelineEvent => ({
  id: `${date}${what}`,
  instrument: 'p1' as InstrumentId,
  what,
  date,
  cited: [],
  doubtful: false,
  ...over,
});

const limit = (over: Partial<TimelineLimit> = {}): TimelineLimit => ({
  id: 'decision-served-in-time',
  name: '决定书送达',
  basis: '行政处罚法(2021)第六十一条第一款',
  kind: 'within',
  from: '2024-03-01',
  last: '2024-03-12',
  to: '2024-03-15',
  allowed: { length: 7, unit: 'working-day' },
  used: 10,
  state: 'overrun',
  cited: [],
  ...over,
});

const timeline = (over: Partial<Timeline>): Timeline => ({ events: [], limits: [], rests: [], ...over });

describe('时间线的画法', () => {
  test('没有日期就没有图', () => {
    expect(drawTimeline(timeline({}), 800)).toBeUndefined();
  });

  test('超期的一段从届满日画到完成日', () => {
    const drawn = drawTimeline(timeline({ limits: [limit()] }), 800)!.limits[0]!;
    expect(drawn.over!.x).toBeCloseTo(drawn.x + drawn.width);
    expect(drawn.over!.x + drawn.over!.width).toBeCloseTo(drawn.end!);
    expect(drawn.label.words).toBe('决定书送达 10/7个工作日');
  });

  test('等待期内的后续环节，画出没有给足的一段', () => {
    const early = limit({ kind: 'wait', to: '2024-03-05', used: 2 });
    const drawn = drawTimeline(timeline({ limits: [early], events: [event('2024-03-20')] }), 800)!.limits[0]!;
    expect(drawn.over!.x).toBeCloseTo(drawn.end!);
    expect(drawn.over!.x + drawn.over!.width).toBeCloseTo(drawn.x + drawn.width);
  });

  test('读错年份的一天不把其余挤在一起', () => {
    const events = [event('2014-03-01'), event('2024-03-01'), event('2024-05-01')];
    const drawn = drawTimeline(timeline({ events }), 800)!;
    const [, second, third] = drawn.events;
    expect(drawn.breaks).toHaveLength(2);
    expect(third!.x - second!.x).toBeGreaterThan(300);
  });

  test('标签互不相碰，都在图内', () => {
    const days = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(days, fc.integer({ min: 500, max: 1600 }), (all, width) => {
        const events = all.toSorted((a, b) => a - b).map((day) => event(addDays('2024-01-01', day)));
        const drawn = drawTimeline(timeline({ events }), width)!;
        const boxes = drawn.events.map(({ label: { x, y, anchor, words } }) => {
          const long = widthOf(words);
          return { y, from: anchor === 'start' ? x : x - long, to: anchor === 'start' ? x + long : x };
        });
        for (const [at, box] of boxes.entries()) {
          expect(box.from).toBeGreaterThanOrEqual(0);
          expect(box.to).toBeLessThanOrEqual(width);
          for (const other of boxes.slice(at + 1)) {
            expect(other.y !== box.y || other.from >= box.to || other.to <= box.from).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('图中文字转义，违反的另有记号', () => {
    const svg = timelineSvg(
      drawTimeline(timeline({ events: [event('2024-03-01', '通知<一>', { trouble: '早于立案' })] }), 600)!,
    );
    expect(svg).toContain('✗ 3月1日 通知&lt;一&gt;');
    expect(svg).toMatch(/^<svg .*<\/svg>$/s);
  });
});
