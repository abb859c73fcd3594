import { sha256 } from '../../base/sha256';
import { procedureWords } from '../../glossary';
import type { Draw, DrawnCase, DrawScheme, Frame, FrameCase, Quota, Stratum } from '../../model/draw';
import type { Sha256 } from '../../model/ids';
import { type PoolShares, sharesOf, wanted } from './quota-share';

/**
 * Draws by ticket: each case's is SHA-256 of frame, seed and key, and within a quota the lowest tickets win. So a draw
 * hangs on nothing but the list and the seed, and whoever has both can check each ticket by hand.
 */
export function drawCases(frame: Frame, scheme: DrawScheme, witnesses: readonly string[]): Draw {
  const pools = scheme.quotas.map((_, quota) => poolOf(frame, scheme, quota));
  const drawn = scheme.quotas.map((quota, at) => drawFrom(pools[at]!, quota));
  return {
    frame: frame.sha256,
    scheme,
    cases: drawn.flat(),
    shortfalls: scheme.quotas.flatMap((quota, at) => {
      const had = pools[at]!.length;
      const asked = wanted(quota, sharesHad(pools[at]!));
      return had < asked ? [{ quota: at, wanted: asked, had }] : [];
    }),
    witnesses,
  };
}

/** Every case of a quota with its ticket, the lowest first. */
export function poolOf(frame: Frame, scheme: DrawScheme, quota: number): readonly DrawnCase[] {
  const { spread } = scheme.quotas[quota]!;
  return frame.cases
    .filter((each) => quotaOf(each, scheme.quotas) === quota)
    .map((each) => ({
      key: each.key,
      quota,
      share: shareOf(each, spread),
      ticket: sha256(`${frame.sha256}\n${scheme.seed}\n${each.key}`) as Sha256,
    }))
    .toSorted((a, b) => (a.ticket < b.ticket ? -1 : 1));
}

function drawFrom(pool: readonly DrawnCase[], quota: Quota): readonly DrawnCase[] {
  const had = sharesHad(pool);
  const left = new Map(sharesOf(Math.min(pool.length, wanted(quota, had)), had, quota.eachLeast));
  return pool.filter(({ share }) => {
    const still = left.get(share)!;
    if (still > 0) left.set(share, still - 1);
    return still > 0;
  });
}

/** How many of these belong to which share. */
export function sharesHad(cases: readonly Pick<DrawnCase, 'share'>[]): PoolShares {
  const had = new Map<string, number>();
  for (const { share } of cases) had.set(share, (had.get(share) ?? 0) + 1);
  return had;
}

export const quotaOf = (each: FrameCase, quotas: readonly Quota[]): number =>
  quotas.findIndex(({ where }) =>
    Object.entries(where).every(([stratum, value]) => stratumValue(each, stratum as Stratum) === value),
  );

export const shareOf = (each: FrameCase, spread: Stratum | undefined): string =>
  spread === undefined ? '' : stratumValue(each, spread);

/** The value of a case by which a frame is divided, in words. */
export function stratumValue(each: FrameCase, stratum: Stratum): string {
  switch (stratum) {
    case 'procedure':
      return procedureWords[each.procedure];
    case 'enterprise':
      return each.enterprise ? '涉企' : '非涉企';
    default:
      return each[stratum];
  }
}
