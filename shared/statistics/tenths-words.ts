import { chineseNumeral } from '../base/chinese-numerals';

/** Percent points below a tenth that still count as nearly it. */
const NEAR = 3;

/** A share as it is said: 四成 for 0.4, 近四成 just below, 四成多 above. Small ones have no tenth to be named by. */
export function tenthsWords(share: number): string {
  const percent = Math.round(share * 100);
  if (percent <= 0) return '极少';
  if (percent === 50) return '一半';
  if (share === 1) return '全部';
  if (percent < 7) return '不到一成';
  if (percent >= 97) return '绝大部分';
  const tenths = Math.floor((percent + NEAR) / 10);
  const over = percent - tenths * 10;
  if (over === 0) return `${chineseNumeral(tenths)}成`;
  return over < 0 ? `近${chineseNumeral(tenths)}成` : `${chineseNumeral(tenths)}成多`;
}
