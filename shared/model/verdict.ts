export const verdicts = ['satisfied', 'violated', 'undetermined', 'not-applicable'] as const;

/** 符合 · 不符合 · 待核 · 不适用. What cannot be read or decided is `undetermined`, never a deduction. */
export type Verdict = (typeof verdicts)[number];
