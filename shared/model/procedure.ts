export const procedures = [
  'penalty-ordinary',
  'penalty-summary',
  'licence',
  'coercion',
  'inspection',
  'agency',
] as const;

/** 程序种类: which standard applies. */
export type Procedure = (typeof procedures)[number];
