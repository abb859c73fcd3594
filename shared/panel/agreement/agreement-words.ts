import type { Coefficients } from './coefficients';

/** Fewer dossiers than this, and a figure says little (Cicchetti and others ask for 2k² ≥ 32 with four verdicts). */
export const FEW = 30;

/** One plain sentence for an organiser: how well readers agree, and how far that can be believed. */
export function agreementWords({ units, percent, ac1, fleiss, alpha }: Coefficients): string {
  if (percent === undefined || ac1 === undefined) return '还没有两人评过的项目，暂无法计算。';
  const judged = `两两一致 ${agreementShare(percent)}，扣除巧合后一致程度${degree(ac1)}`;
  const few = units < FEW ? `；只有 ${units} 件，仅供参考` : '';
  const oneSided =
    percent >= 0.8 && ((fleiss ?? alpha) === undefined || (fleiss ?? alpha)! < 0.4)
      ? '；结论几乎一边倒，κ 值偏低属正常，请以 AC1 为准'
      : '';
  return `${judged}${few}${oneSided}。`;
}

/** Nearly all is not all: 100% is said only where nobody differed. */
export const agreementShare = (share: number): string =>
  share < 1 && share > 0.99 ? `${Math.floor(share * 1000) / 10}%` : `${Math.round(share * 100)}%`;

/** Landis and Koch 1977, in the words of the field. */
function degree(value: number): string {
  if (value >= 0.81) return '很高';
  if (value >= 0.61) return '较高';
  if (value >= 0.41) return '一般';
  return value >= 0.21 ? '偏低' : '很低，该项标准可能没有说清';
}
