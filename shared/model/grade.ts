export const grades = ['excellent', 'good', 'pass', 'fail'] as const;

/** 优秀 · 良好 · 合格 · 不合格, best first. */
export type Grade = (typeof grades)[number];
