import type { Brand } from '../base/brand';

/** Whole tenths of a point, so that sums are exact: 2.5 分 is 25. */
export type Points = Brand<number, 'Points'>;

export const points = (value: number): Points => Math.round(value * 10) as Points;

/** 25 → 2.5, for files, screens and exports. */
export const inPoints = (tenths: Points): number => tenths / 10;

export const sum = (all: readonly Points[]): Points => all.reduce((total, each) => total + each, 0) as Points;
