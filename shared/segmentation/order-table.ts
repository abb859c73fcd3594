import type { InstrumentKind } from '../model/instrument';
import type { Procedure } from '../model/procedure';

export type OrderTemplateId =
  | 'decision-first'
  | 'addressed-first'
  | 'chronological'
  | 'market-tradition'
  | 'licence-decision-first'
  | 'licence-chronological'
  | 'two-volumes'
  | 'measure-chronological'
  | 'measure-decision-first'
  | 'enforcement-chronological'
  | 'inspection-chronological'
  | 'inspection-result-first';

/** 立卷顺序: groups of kinds from front to back. Within a group any order is right; kinds not named may stand anywhere. */
export type OrderTemplate = {
  readonly id: OrderTemplateId;
  readonly name: string;
  /** Whose dossiers are bound so; other procedures than these fall back on the penalty's. */
  readonly procedures?: readonly Procedure[];
  /** Another way of keeping the same order: where a place prescribes that one, this will do too. */
  readonly variantOf?: OrderTemplateId;
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
/** By time a first look, with its pictures, may come before the case was opened. */
const gathered = evidence.filter((kind) => kind !== 'inspection-record' && kind !== 'exhibit');
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
/** From the application to the approval (documents.md, 7). A report may be the applicant's own or one asked for: it may stand anywhere. */
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
    'excluded-time-notice',
    'stakeholder-notice',
    'defence-record',
    ...hearing,
  ],
  ['licence-review', 'legal-review', 'collective-discussion', 'time-extension', 'extension-notice'],
];

/** 强制措施, from the decision to the end of it (documents.md, 7). */
const taken: readonly InstrumentKind[] = [
  'measure-decision',
  'freeze-decision',
  'freeze-notice',
  'goods-list',
  'measure-record',
  'exhibit',
];
const tested: readonly (readonly InstrumentKind[])[] = [
  ['appraisal-period', 'appraisal-report'],
  ['measure-extension', 'time-extension'],
];
const ended: readonly InstrumentKind[] = ['measure-release', 'return-list', 'goods-disposal', 'criminal-transfer'];

const inspected: readonly InstrumentKind[] = [
  'inspection-record',
  'inquiry-record',
  'sampling-record',
  'exhibit',
  'appraisal-report',
];
const followed: readonly InstrumentKind[] = ['correction-order', 'filing-approval', 'criminal-transfer'];

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
    id: 'addressed-first',
    name: '处罚决定书和对当事人制发的其他文书在前',
    variantOf: 'decision-first',
    groups: [
      ...front,
      ['penalty-decision'],
      ['prior-notice', 'correction-order', 'result-notice', 'hearing-notice'],
      filing,
      evidence.filter((kind) => kind !== 'correction-order' && kind !== 'result-notice'),
      ['investigation-report'],
      ['legal-review', 'hearing-record', 'hearing-report', 'collective-discussion', 'decision-approval'],
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
      gathered,
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
      ['investigation-report'],
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
    id: 'two-volumes',
    name: '正卷、副卷（对外文书和证据在前，内部审核材料在后）',
    groups: [
      ...front,
      ['penalty-decision', ...filing],
      evidence,
      ['prior-notice', 'defence-record', 'hearing-request', 'hearing-notice', 'hearing-record'],
      execution,
      ['closing-approval'],
      ['legal-review', 'hearing-report', 'collective-discussion', 'decision-approval'],
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
  {
    id: 'measure-chronological',
    name: '强制措施按实施顺序',
    procedures: ['coercion'],
    groups: [...front, ['measure-approval'], taken, ...tested, ended, ['closing-approval'], ['closing-note']],
  },
  {
    id: 'measure-decision-first',
    name: '强制措施决定书在前',
    procedures: ['coercion'],
    groups: [
      ...front,
      ['measure-decision', 'freeze-decision', 'goods-list'],
      ['measure-approval'],
      ['measure-record', 'freeze-notice', 'exhibit'],
      ...tested,
      ended,
      ['closing-approval'],
      ['closing-note'],
    ],
  },
  {
    id: 'enforcement-chronological',
    name: '强制执行按办理顺序（原决定、催告、执行、申请法院）',
    procedures: ['coercion'],
    groups: [
      ...front,
      ['penalty-decision'],
      ['demand-notice'],
      ['defence-record'],
      ['execution-decision', 'substitute-decision', 'demolition-notice'],
      ['execution-record', 'substitute-record', 'execution-agreement', 'execution-halt'],
      ['enforcement-application'],
      ['court-ruling'],
      ['closing-approval'],
      ['closing-note'],
    ],
  },
  {
    id: 'inspection-chronological',
    name: '行政检查按办理顺序',
    procedures: ['inspection'],
    groups: [
      ...front,
      ['inspection-plan'],
      ['inspection-approval', 'random-draw', 'inspection-notice'],
      inspected,
      ['inspection-result'],
      followed,
      ['closing-note'],
    ],
  },
  {
    id: 'inspection-result-first',
    name: '检查结果在前',
    procedures: ['inspection'],
    groups: [
      ...front,
      ['inspection-result'],
      ['inspection-plan'],
      ['inspection-approval', 'random-draw', 'inspection-notice'],
      inspected,
      followed,
      ['closing-note'],
    ],
  },
];
