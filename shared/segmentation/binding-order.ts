import type { InstrumentId } from '../model/ids';
import type { Instrument, InstrumentKind } from '../model/instrument';

export type OrderTemplateId = 'decision-first' | 'chronological' | 'market-tradition';

/** 立卷顺序: groups of kinds from front to back. Within a group any order is right; kinds not named may stand anywhere. */
export type OrderTemplate = {
  readonly id: OrderTemplateId;
  readonly name: string;
  readonly groups: readonly (readonly InstrumentKind[])[];
};

const front: readonly (readonly InstrumentKind[])[] = [['dossier-cover'], ['catalogue']];
const filing: readonly InstrumentKind[] = ['source-register', 'jurisdiction-notice', 'filing-approval'];
const evidence: readonly InstrumentKind[] = [
  'inspection-record',
  'inquiry-record',
  'exhibit',
  'sampling-record',
  'preservation-notice',
  'preservation-disposal',
  'appraisal-report',
  'result-notice',
  'correction-order',
  'identity-proof',
  'authorisation',
];
const hearing: readonly InstrumentKind[] = ['hearing-request', 'hearing-notice', 'hearing-record', 'hearing-report'];
const execution: readonly InstrumentKind[] = [
  'payment-voucher',
  'payment-deferral',
  'demand-notice',
  'enforcement-application',
  'criminal-transfer',
  'goods-disposal',
  'publication-page',
];

/** The three usual ways of binding a penalty dossier (documents.md, 5). */
export const orderTemplates: readonly OrderTemplate[] = [
  {
    id: 'decision-first',
    name: '处罚决定书在前',
    groups: [
      ...front,
      ['penalty-decision'],
      filing,
      evidence,
      ['investigation-report'],
      ['legal-review', 'prior-notice', 'defence-record', ...hearing, 'collective-discussion', 'decision-approval'],
      execution,
      ['closing-approval'],
      ['closing-note'],
    ],
  },
  {
    id: 'chronological',
    name: '按办案时间顺序',
    groups: [
      ...front,
      filing,
      evidence,
      ['investigation-report'],
      ['legal-review', 'prior-notice', 'defence-record', ...hearing, 'collective-discussion', 'decision-approval'],
      ['penalty-decision'],
      execution,
      ['closing-approval'],
      ['closing-note'],
    ],
  },
  {
    id: 'market-tradition',
    name: '市场监管传统顺序',
    groups: [
      ...front,
      ['penalty-decision'],
      ['investigation-report', 'decision-approval'],
      filing,
      evidence,
      ['legal-review', 'prior-notice', 'defence-record', 'collective-discussion'],
      hearing,
      execution,
      ['closing-approval'],
      ['closing-note'],
    ],
  },
];

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

/** The template with the fewest inversions: what this dossier was probably bound by. */
export function likelyOrder(instruments: readonly Instrument[]): OrderTemplate {
  const counted = orderTemplates.map((template) => ({
    template,
    count: orderInversions(instruments, template).length,
  }));
  return counted.reduce((best, each) => (each.count < best.count ? each : best)).template;
}

function rankOf(kind: InstrumentKind, { groups }: OrderTemplate): number | undefined {
  const at = groups.findIndex((group) => group.includes(kind));
  return at < 0 ? undefined : at;
}
