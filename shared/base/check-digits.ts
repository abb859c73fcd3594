import { type PlainDate, plainDate } from './plain-date';

const CREDIT_SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const IDENTITY_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Signs a reader writes for one that a code may hold. */
const slips: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  D: '0',
  Q: '0',
  I: '1',
  l: '1',
  Z: '2',
  S: '5',
  V: 'Y',
  B: '8',
  G: '6',
  i: '1',
  '|': '1',
};

/** 统一社会信用代码, GB 32100—2015: eighteen signs without I, O, Z, S, V; the last is the check sign, modulo 31. */
export function isCreditCode(code: string): boolean {
  if (code.length !== 18) return false;
  const values = [...code].map((sign) => CREDIT_SIGNS.indexOf(sign));
  if (values.some((value) => value < 0)) return false;
  const total = CREDIT_WEIGHTS.reduce((sum, weight, at) => sum + weight * values[at]!, 0);
  return (31 - (total % 31)) % 31 === values[17];
}

/** 公民身份号码, GB 11643—1999: modulo 11-2, with a birthday that exists. */
export function isIdentityNumber(number: string): boolean {
  if (!/^\d{17}[\dX]$/.test(number) || birthdayOf(number) === undefined) return false;
  const total = IDENTITY_WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(number[at]), 0);
  return '10X98765432'[total % 11] === number[17];
}

export const birthdayOf = (identityNumber: string): PlainDate | undefined =>
  plainDate(
    Number(identityNumber.slice(6, 10)),
    Number(identityNumber.slice(10, 12)),
    Number(identityNumber.slice(12, 14)),
  );

export type CodeReading = {
  readonly code: string;
  readonly kind: 'credit' | 'identity';
  /** `exact` passes as printed, `repaired` after exchanging look-alikes, `failed` not at all. */
  readonly check: 'exact' | 'repaired' | 'failed';
};

/** The code a string of about eighteen signs stands for; undefined where it is neither kind of code. */
export function readCode(printed: string): CodeReading | undefined {
  const code = printed.toUpperCase();
  if (isIdentityNumber(code)) return { code, kind: 'identity', check: 'exact' };
  if (isCreditCode(code)) return { code, kind: 'credit', check: 'exact' };
  if (code.length !== 18) return undefined;

  const digits = [...printed.slice(0, 17)].map((sign) => slips[sign] ?? sign).join('');
  const last = /[xX×]/.test(printed[17]!) ? 'X' : (slips[printed[17]!] ?? printed[17]!);
  if (isIdentityNumber(`${digits}${last}`)) return { code: `${digits}${last}`, kind: 'identity', check: 'repaired' };
  const repaired = repairCreditCode(code);
  if (repaired !== undefined) return { code: repaired, kind: 'credit', check: 'repaired' };

  if (/^\d{17}[\dX]$/.test(code) && birthdayOf(code) !== undefined) return { code, kind: 'identity', check: 'failed' };
  return /^[0-9A-Z]{18}$/.test(code) ? { code, kind: 'credit', check: 'failed' } : undefined;
}

/** Impossible letters exchanged first; then at most one further look-alike, where exactly one exchange makes the sum right. */
function repairCreditCode(code: string): string | undefined {
  const possible = [...code].map((sign) => (CREDIT_SIGNS.includes(sign) ? sign : (slips[sign] ?? sign))).join('');
  if (isCreditCode(possible)) return possible;
  const found = new Set<string>();
  [...possible].forEach((sign, at) => {
    for (const other of alternatives(sign)) {
      const attempt = `${possible.slice(0, at)}${other}${possible.slice(at + 1)}`;
      if (isCreditCode(attempt)) found.add(attempt);
    }
  });
  return found.size === 1 ? [...found][0] : undefined;
}

function alternatives(sign: string): string[] {
  const sets = ['0DQ', '8B', '6G', '1L7T', '2Z', '5S', 'UY', 'MN', 'PR', 'CG', '38', '69'];
  return sets.filter((set) => set.includes(sign)).flatMap((set) => [...set].filter((other) => other !== sign));
}
