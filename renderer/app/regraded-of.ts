import type { DossierRow } from '#renderer/storage/index.ts';
import { grades } from '#shared/model/grade';
import type { ReviewOutcome } from '#shared/outputs/index';

/** The grade a quota put in the place of the one signed, with why. */
export function regradedOf({ consensus }: Pick<DossierRow, 'consensus'>): ReviewOutcome['regraded'] {
  const signed = consensus?.signed;
  const to = grades.find((grade) => grade === signed?.grade);
  if (signed?.regraded === undefined || to === undefined) return undefined;
  return { to, why: signed.regraded.why, by: signed.regraded.by };
}
