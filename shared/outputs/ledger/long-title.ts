/** Characters of 2号 that fit in a line of a 公文. */
const LINE = 20;

/** A title that is too long for a line, parted where its sense allows (GB/T 9704—2012, 7.3.1). */
export const longTitle = (first: string, rest: string): string =>
  [...first, ...rest].length > LINE ? `${first}\n${rest}` : `${first}${rest}`;
