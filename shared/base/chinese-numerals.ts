// biome-ignore format: a table
const digitOf: Readonly<Record<string, number>> = {
  〇: 0, 零: 0, '○': 0, O: 0, o: 0, '0': 0,
  一: 1, 壹: 1, 弌: 1, '1': 1,
  二: 2, 贰: 2, 貳: 2, 弍: 2, 两: 2, '2': 2,
  三: 3, 叁: 3, 參: 3, 叄: 3, '3': 3,
  四: 4, 肆: 4, '4': 4,
  五: 5, 伍: 5, '5': 5,
  六: 6, 陆: 6, 陸: 6, '6': 6,
  七: 7, 柒: 7, '7': 7,
  八: 8, 捌: 8, '8': 8,
  九: 9, 玖: 9, '9': 9,
};

// biome-ignore format: a table
const unitOf: Readonly<Record<string, number>> = {
  十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000, 万: 10_000, 萬: 10_000, 亿: 100_000_000, 億: 100_000_000,
};

/** Every character a numeral may be written with, for the inside of a character class. */
export const NUMERAL = '0-9〇零○Oo一二三四五六七八九十百千万亿两廿卅壹贰貳叁叄肆伍陆陸柒捌玖拾佰仟萬億';

/**
 * A whole number as written on paper: 15, 十五, 一百二十, 廿三, 壹万贰仟, or digit by digit 二〇二四.
 * Undefined where it is not one number.
 */
export function readNumeral(written: string): number | undefined {
  const text = written
    .replaceAll('廿', '二十')
    .replaceAll('卅', '三十')
    .replaceAll(/[,，\s]/g, '');
  if (text === '') return undefined;
  return [...text].some((sign) => sign in unitOf) ? byUnits(text) : byDigits(text);
}

/** 24 → 二十四, 105 → 一百零五, up to 99 999 999. */
export function chineseNumeral(value: number): string {
  if (value === 0) return '零';
  const high = Math.trunc(value / 10_000);
  const low = value % 10_000;
  const head = high > 0 ? `${belowTenThousand(high)}万` : '';
  const gap = high > 0 && low > 0 && low < 1000 ? '零' : '';
  const whole = `${head}${gap}${low > 0 ? belowTenThousand(low) : ''}`;
  return whole.startsWith('一十') ? whole.slice(1) : whole;
}

/** 2024 → 二〇二四 */
export const chineseYear = (year: number): string =>
  [...String(year)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('');

function byDigits(text: string): number | undefined {
  const digits = [...text].map((sign) => digitOf[sign]);
  if (digits.some((digit) => digit === undefined) || digits.length > 15) return undefined;
  return Number(digits.join(''));
}

/** `section` gathers what stands before 万 or 亿, `digit` what stands before 十, 百, 千. */
function byUnits(text: string): number | undefined {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const sign of text) {
    const unit = unitOf[sign];
    const value = digitOf[sign];
    if (unit === undefined && value === undefined) return undefined;
    if (value !== undefined) {
      digit = digit === undefined || digit === 0 ? value : digit * 10 + value;
      continue;
    }
    if (unit! < 10_000) {
      section += (digit ?? 1) * unit!;
      digit = undefined;
      continue;
    }
    const before = section + (digit ?? 0);
    total = unit === 10_000 ? total + before * unit : (total + before) * unit!;
    section = 0;
    digit = undefined;
  }
  return total + section + (digit ?? 0);
}

function belowTenThousand(value: number): string {
  const digits = [...String(value)].map(Number);
  let written = '';
  digits.forEach((digit, at) => {
    const unit = ['', '十', '百', '千'][digits.length - 1 - at]!;
    if (digit !== 0) written += `${'零一二三四五六七八九'[digit]}${unit}`;
    else if (digits.slice(at + 1).some((next) => next !== 0) && !written.endsWith('零')) written += '零';
  });
  return written;
}
