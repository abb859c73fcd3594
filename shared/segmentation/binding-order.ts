import type { InstrumentId } from '../model/ids';
import type { Instrument, InstrumentKind } from '../model/instrument';
import type { Procedure } from '../model/procedure';
import { type OrderTemplate, type OrderTemplateId, orderTemplates } from './order-table';

/** Two papers of which the later one belongs before the earlier. */
export type OrderInversion = { readonly before: InstrumentId; readonly after: InstrumentId };

/** For each paper bound too late, the first paper it should have come before. */
export function orderInversions(instruments: readonly Instrument[], template: OrderTemplate): OrderInversion[] {
  const ranked = instruments
    .map(({ id, kind, pages }) => ({ id, at: pages[0] ?? 0, rank: rankOf(kind, template) }))
    .filter((paper): paper is typeof paper & { rank: number } => paper.rank !== undefined)
    .sort((a, b) => a.at - b.at);
  return ranked.flatMap((late, at) => {
    const early = ranked.slice(0, at).find(({ rank }) => rank > late.rank);
    return early === undefined ? [] : [{ before: early.id, after: late.id }];
  });
}

/**
 * The order to hold a dossier against: one of its procedure's own, else the penalty order a place prescribes, else any. Of
 * several that will do, the one by which the fewest papers are out of place or without one.
 */
export function orderFor(
  instruments: readonly Instrument[],
  procedure: Procedure = 'penalty-ordinary',
  prescribed?: OrderTemplateId,
): OrderTemplate {
  const own = orderTemplates.filter(({ procedures }) => procedures?.includes(procedure));
  const wanted = orderTemplates.filter(({ id, variantOf }) => [id, variantOf].includes(prescribed ?? id));
  const usual = own.length > 0 ? own : wanted.filter(({ procedures }) => procedures === undefined);
  const placed = instruments.filter(({ kind }) => usual.some((template) => rankOf(kind, template) !== undefined));
  const counted = usual.map((template) => ({
    template,
    count:
      orderInversions(instruments, template).length +
      placed.filter(({ kind }) => rankOf(kind, template) === undefined).length,
  }));
  return counted.reduce((best, each) => (each.count < best.count ? each : best)).template;
}

function rankOf(kind: InstrumentKind, { groups }: OrderTemplate): number | undefined {
  const at = groups.findIndex((group) => group.includes(kind));
  return at < 0 ? undefined : at;
}
