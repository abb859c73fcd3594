import { chineseDate } from '../../base/plain-date';
import type { Term } from '../../model/fact';
import type { TimelineLimit } from '../../model/timeline';

const units: Record<Term['unit'], string> = { 'working-day': '个工作日', 'calendar-day': '日', month: '个月' };

/** 决定书送达 第6天/7个工作日 */
export function limitLabel({ name, allowed, used, kind }: TimelineLimit): string {
  const term = `${allowed.length}${units[allowed.unit]}`;
  if (used === undefined) return `${name} ${term}，未见终点`;
  return kind === 'wait' ? `${name} ${term}，第${used}日有后续` : `${name} ${used}/${term}`;
}

const states: Record<TimelineLimit['state'], string> = {
  kept: '未见超期',
  overrun: '不合期限',
  doubtful: '请人工核对',
  open: '卷内未见终点',
};

/** 陈述申辩期：2024年3月1日起5个工作日，2024年3月8日届满；2024年3月11日有后续环节。未见超期。 */
export function limitSentence({ name, from, last, to, allowed, kind, state, basis }: TimelineLimit): string {
  const term = `${chineseDate(from)}的次日起${allowed.length}${units[allowed.unit]}，${chineseDate(last)}届满`;
  const end = to === undefined ? '' : `；${chineseDate(to)}${kind === 'wait' ? '有后续环节' : '完成'}`;
  return `${name}：${term}${end}。${states[state]}。${basis}`;
}
