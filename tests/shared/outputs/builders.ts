import type { Citation } from '#shared/model/citation';
import type { Fact } from '#shared/model/fact';
import type { CheckId, InstrumentId } from '#shared/model/ids';
import type { Mark } from '#shared/model/mark';
import type { ReadDossier } from '#shared/model/read-dossier';
import type { ReviewOutcome } from '#shared/outputs/index';
import { score } from '#shared/scoring/index';
import { gate, item, mark, template } from '../scoring/builders';

const standard = template(
  [
    item('PU-DECI-08', 6, { title: '决定书要素齐全' }),
    item('PU-EXEC-02', 4, { title: '七个工作日内送达', severity: 'minor' }),
  ],
  { name: '测试标准', gates: [gate('G-01', { kind: 'zero' })] },
);

const decision = 'p2' as InstrumentId;
const read = <T>(field: string, value: T): Fact =>
  ({ field, instrument: decision, state: 'read', value, cited: [], confidence: 1, by: 'machine' }) as unknown as Fact;

/** Two pages, a decision on the second with folio 1. */
export const dossier: ReadDossier = {
  name: '滨江餐饮店未亮证经营案',
  procedure: 'penalty-ordinary',
  pages: [1, 2].map((ordinal) => ({ ordinal, scan: 'a' as never, index: ordinal - 1, reading: undefined })),
  folios: [undefined, '1'],
  flags: [],
  instruments: [
    { id: decision, kind: 'penalty-decision', title: '行政处罚决定书', pages: [2], confidence: 1, by: 'machine' },
  ],
  facts: [read('agency', '云溪县市场监督管理局'), read('number', '云市监罚〔2024〕12号'), read('party', '滨江餐饮店')],
};

export const cited: readonly Citation[] = [{ page: 2, box: [0.1, 0.2, 0.3, 0.02], quote: '限你于15个工作日内缴纳' }];

export function outcome(marks: readonly Mark[], over: Partial<ReviewOutcome> = {}): ReviewOutcome {
  return {
    dossier,
    template: standard,
    templateRef: { id: 'test', version: '1', sha256: '0123456789abcdef' },
    marks,
    scorecard: score(standard, marks),
    findings: [
      {
        check: 'check-pu-deci-08' as CheckId,
        verdict: 'violated',
        reason: '',
        citations: [],
        occurrences: 1,
        problem: '',
        mending: '今后按自然日写明缴款期限',
        confidence: 1,
      },
    ],
    reviewer: '李评',
    campaign: '2024年度评查',
    date: '2026-11-29',
    proposed: false,
    ...over,
  };
}

export const settled = (note = '缴款期限写为工作日'): readonly Mark[] => [
  mark('G-01', 'satisfied'),
  { ...mark('PU-DECI-08', 'violated', 1.5, note), citations: cited },
  mark('PU-EXEC-02', 'satisfied'),
];
