/** Words as a person typed them, without the stop at their end: the sentence they are put into has its own. */
export const unended = (words: string): string => words.trim().replace(/[。；;.]+$/, '');
