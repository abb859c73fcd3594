import type { InstrumentId } from '../model/ids';
import type { Instrument, InstrumentKind } from '../model/instrument';
import type { Procedure } from '../model/procedure';

export type OrderTemplateId =
  | 'decision-first'
  | 'chronological'
  | 'market-tradition'
  | 'licence-decision-first'
  | 'licence-chronological';

/** 立卷顺序: groups of kinds from front to back. Within a group any order is right; kinds not named may stand anywhere. */
export type OrderTemplate = {
  readonly id: OrderTemplateId;
  readonly name: string;
  /** Whose dossiers are bound so; other procedures than these fall back on the penalty's. */
  readonly procedures?: readonly Procedure[];
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

const licensed: readonly InstrumentKind[] = [
  'licence-decision',
  'licence-refusal',
  'licence-change',
  'licence-withdrawal',
  'licence-certificate',
];
/** From the application to the approval (documents.md, 7). */
const licensing: readonly (readonly InstrumentKind[])[] = [
  [
    'licence-application',
    'authorisation',
    'identity-proof',
    'application-material',
    'commitment-letter',
    'materials-receipt',
  ],
  ['supplement-notice'],
  ['acceptance-notice', 'non-acceptance-notice'],
  [
    'site-verification',
    'inspection-record',
    'appraisal-report',
    'excluded-time-notice',
    'stakeholder-notice',
    'defence-record',
    ...hearing,
  ],
  ['licence-review', 'legal-review', 'collective-discussion', 'time-extension', 'extension-notice'],
];

/** The usual ways of binding a dossier (documents.md, 5 and 7). */
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
  {
    id: 'licence-decision-first',
    name: '许可决定书在前',
    procedures: ['licence'],
    groups: [...front, licensed, ...licensing, ['publication-page'], ['closing-note']],
  },
  {
    id: 'licence-chronological',
    name: '按许可办理时间顺序',
    procedures: ['licence'],
    groups: [...front, ...licensing, licensed, ['publication-page'], ['closing-note']],
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
export function likelyOrder(
  instruments: readonly Instrument[],
  procedure: Procedure = 'penalty-ordinary',
): OrderTemplate {
  const own = orderTemplates.filter(({ procedures }) => procedures?.includes(procedure));
  const usual = own.length > 0 ? own : orderTemplates.filter(({ procedures }) => procedures === undefined);
  const counted = usual.map((template) => ({
    template,
    count: orderInversions(instruments, template).length,
  }));
  return counted.reduce((best, each) => (each.count < best.count ? each : best)).template;
}

function rankOf(kind: InstrumentKind, { groups }: OrderTemplate): number | undefined {
  const at = groups.findIndex((group) => group.includes(kind));
  return at < 0 ? undefined : at;
}
