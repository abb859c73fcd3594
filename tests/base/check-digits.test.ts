import { describe, expect, test } from 'vitest';
import { birthdayOf, isCreditCode, isIdentityNumber, readCode } from '#shared/base/check-digits';

/** Codes here are made up and given a right check sign; they belong to nobody. */
const CREDIT = '91990000MA0000005P';
const IDENTITY = '999901199001010010';

test('the made-up codes are well formed', () => {
  expect(isCreditCode(CREDIT)).toBe(true);
  expect(isIdentityNumber(IDENTITY)).toBe(true);
  expect(birthdayOf(IDENTITY)).toBe('1990-01-01');
});

describe('readCode', () => {
  test.each([
    [CREDIT, 'credit', 'exact'],
    [CREDIT.replace('MA0', 'MAO'), 'credit', 'repaired'],
    [IDENTITY, 'identity', 'exact'],
    [IDENTITY.replace('1990', 'l99O'), 'identity', 'repaired'],
    [`${IDENTITY.slice(0, 17)}9`, 'identity', 'failed'],
  ])('%s', (printed, kind, check) => expect(readCode(printed)).toMatchObject({ kind, check }));

  test.each(['12345', '某某有限公司', '91990000MA0000005'])('“%s” is no code', (printed) => {
    expect(readCode(printed)).toBeUndefined();
  });
});
