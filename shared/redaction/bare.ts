/** Without blanks and punctuation that a file may put between, full-width signs narrowed. */
export const bare = (text: string): string => [...text].map(bareSign).join('');

/** One sign of a text; empty where it does not count. */
export const bareSign = (sign: string): string =>
  sign
    .normalize('NFKC')
    .replaceAll(/[\s\u200b·•.\-—]/g, '')
    .toUpperCase();
