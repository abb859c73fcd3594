import { expect, test } from 'vitest';
import { mendDigits } from '#shared/base/mend-digits';

test.each([
  ['2O24年3月l5日', '2024年3月15日'],
  ['5OOO元', '5000元'],
  ['8月S日', '8月5日'],
  ['ISO标准', 'ISO标准'],
  ['甲乙丙', '甲乙丙'],
])('%s becomes %s', (printed, mended) => expect(mendDigits(printed)).toBe(mended));
