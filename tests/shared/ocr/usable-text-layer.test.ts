import { expect, test } from 'vitest';
import { usableTextLayer } from '#shared/ocr/index';

test.each([
  [
    'a born-digital page',
    '当事人在经营场所内销售超过保质期的食品，违反了食品安全法的规定，本机关依法决定给予行政处罚，罚款人民币五千元。',
    true,
  ],
  ['a page number alone', '第 3 页', false],
  [
    'a font without a character map',
    '\ue001\ue002\ue003\ue004\ue005\ue006\ue007\ue008\ue009\ue00a\ue00b\ue00c\ue00d',
    false,
  ],
  ['mojibake', 'ÐÐÕþ´¦·£¾ö¶¨Êé±¾»ú¹Ø¾­¹ýµ÷²é', false],
  ['earlier recognition of noise', '嬲罅璺皈鼗爨躞亹躏麤龘靐齉齾爩鱻灪鸾滟彧汜孑孓鬯'.repeat(3), false],
  ['nothing', '', false],
] as const)('%s', (_name, text, usable) => {
  expect(usableTextLayer([{ text, box: [0.1, 0.1, 0.8, 0.02], confidence: 1 }])).toBe(usable);
});
