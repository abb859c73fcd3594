import type { Frame, Quota } from '../../model/draw';
import { quotaOf, shareOf, sharesHad } from './draw-cases';
import { wanted } from './quota-share';

/** What a quota finds in the list before anything is drawn: how many cases it fits, and how many it asks for. */
export type QuotaForecast = { readonly had: number; readonly wanted: number };

export function quotaForecast({ cases }: Pick<Frame, 'cases'>, quotas: readonly Quota[]): readonly QuotaForecast[] {
  const shares: { readonly share: string }[][] = quotas.map(() => []);
  for (const each of cases) {
    const at = quotaOf(each, quotas);
    if (at >= 0) shares[at]!.push({ share: shareOf(each, quotas[at]!.spread) });
  }
  return quotas.map((quota, at) => ({ had: shares[at]!.length, wanted: wanted(quota, sharesHad(shares[at]!)) }));
}
