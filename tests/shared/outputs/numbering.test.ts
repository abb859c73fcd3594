import { describe, expect, test } from 'vitest';
import type { Dispatch } from '#shared/model/dispatch';
import {
  documentNumber,
  keptNumbering,
  nextSerial,
  numberingFor,
  numberingOf,
  shownNumbering,
} from '#shared/outputs/index';

const sent = (kind: Dispatch['kind'], number: string) => ({ kind, number });

describe('a 发文字号 taken apart', () => {
  test.each([
    ['江岭司评整〔2026〕3号', '江岭司评整〔{year}〕{number}号', 2026, 3],
    ['江岭司[2025]第12号', '江岭司[{year}]第{number}号', 2025, 12],
    ['滨政（2026）7号', '滨政（{year}）{number}号', 2026, 7],
  ])('%s', (number, numbering, year, serial) => {
    expect(numberingOf(number)).toEqual({ numbering, year, serial });
    expect(documentNumber({ agency: '', numbering, signer: '', copiesTo: [] }, year, serial)).toBe(number);
  });

  test.each(['', '待编', '3号', '2026年3号'])('“%s” has no such form', (number) => {
    expect(numberingOf(number)).toBeUndefined();
  });
});

const all = [
  sent('rectification-notice', '江岭司评整〔2026〕1号'),
  sent('supervision-opinion', '江岭执监意〔2026〕4号'),
  sent('rectification-notice', '江岭司评整〔2026〕2号'),
  sent('rectification-notice', ''),
  sent('bulletin' as Dispatch['kind'], '江岭司评整〔2025〕9号'),
];

test('a document is numbered as the last of its kind was, else as the house does', () => {
  expect(numberingFor('rectification-notice', '江岭司发〔{year}〕{number}号', all)).toBe(
    '江岭司评整〔{year}〕{number}号',
  );
  expect(numberingFor('referral', '江岭司发〔{year}〕{number}号', all)).toBe('江岭司发〔{year}〕{number}号');
});

test('the next serial follows the last of its form and year, whatever kinds bore it', () => {
  expect(nextSerial('江岭司评整〔{year}〕{number}号', 2026, all)).toBe(3);
  expect(nextSerial('江岭司评整〔{year}〕{number}号', 2025, all)).toBe(10);
  expect(nextSerial('江岭司评整〔{year}〕{number}号', 2027, all)).toBe(1);
});

test.each([
  ['江岭司评〔{年份}〕{序号}号', '江岭司评〔{year}〕{number}号'],
  ['江岭司评〔{year}〕{number}号', '江岭司评〔{year}〕{number}号'],
  ['江岭司评〔{年', '江岭司评〔{年'],
])('a numbering written %s is kept as %s', (written, kept) => {
  expect(keptNumbering(written)).toBe(kept);
  expect(shownNumbering(kept)).not.toMatch(/year|number/);
});
