/** Chinese characters, with the zero 〇 and compatibility forms. */
export const isHan = (sign: string): boolean => /[\u3007\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u.test(sign);

/** Chinese characters and the punctuation set in a square of its own: no space belongs beside them. */
export const isSquare = (sign: string): boolean =>
  isHan(sign) || /[\u2014\u2018-\u201d\u2026\u3000-\u303f\uff00-\uffef×□☑☐○●√]/.test(sign);
