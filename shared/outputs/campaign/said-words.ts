import { gradeWords, verdictWords } from '../../glossary';
import type { Grade } from '../../model/grade';
import type { ItemId } from '../../model/ids';
import type { Mark } from '../../model/mark';
import type { Cell } from '../../model/paper';
import { inPoints } from '../../model/points';
import type { ScoringTemplate } from '../../model/scoring-template';

/** 不符合，扣 2 分, and the remark under it. */
export const saidWords = ({ verdict, deduction, note }: Pick<Mark, 'verdict' | 'deduction' | 'note'>): string => {
  const taken = verdict === 'violated' && deduction > 0 ? `，扣 ${inPoints(deduction)} 分` : '';
  return `${verdictWords[verdict].name}${taken}${note === '' ? '' : `\n${note}`}`;
};

export const titleOf = ({ gates, groups }: ScoringTemplate, item: ItemId): string =>
  [...gates, ...groups.flatMap(({ items }) => items)].find(({ id }) => id === item)?.title ?? item;

/** A grade of another standard is shown as written. */
export const gradeName = (grade: string): string => gradeWords[grade as Grade] ?? grade;

export const head = (text: string): Cell => ({ text, align: 'center', bold: true });
export const centred = (text: string): Cell => ({ text, align: 'center' });
