import fc from 'fast-check';
import type { PlainDate } from '#shared/base/plain-date';
import { GENESIS, sealEntry } from '#shared/journal/index';
import type { BulletinText, PublishedBulletin } from '#shared/model/bulletin';
import type { CampaignPlan } from '#shared/model/campaign';
import type { Change } from '#shared/model/change';
import type { ChecklistLine } from '#shared/model/checklist';
import type { Dispatch } from '#shared/model/dispatch';
import type { Box } from '#shared/model/geometry';
import type { DossierId, InstrumentId, ItemId, ProblemId, ReviewerName, Sha256, StepId } from '#shared/model/ids';
import type { Entry } from '#shared/model/journal';
import type { Letterhead } from '#shared/model/letterhead';
import type { TextLine } from '#shared/model/page-text';
import type { ReturnedReview } from '#shared/model/panel-change';
import type { Points } from '#shared/model/points';
import type { Problem } from '#shared/model/problem';
import type { ProblemStep } from '#shared/model/problem-step';

export const sha = (letter: string): Sha256 => letter.repeat(64) as Sha256;

const subject = fc.constantFrom('d1', 'd2', 'd3', 'constructor') as fc.Arbitrary<DossierId>;
const item = fc.constantFrom('PU-CASE-01', 'PU-NOTI-06', 'PU-EXEC-02') as fc.Arbitrary<ItemId>;
const instrument = fc.constantFrom('p1', 'p4') as fc.Arbitrary<InstrumentId>;
const scan = fc.record({
  sha256: fc.constantFrom('a', 'b', 'c').map(sha),
  name: fc.string({ unit: 'grapheme' }),
  media: fc.constant('application/pdf' as const),
  bytes: fc.nat(),
  pages: fc.nat(300),
});
const mark = fc.record({
  item,
  verdict: fc.constantFrom('satisfied' as const, 'violated' as const, 'undetermined' as const),
  deduction: fc.nat(50) as fc.Arbitrary<Points>,
  note: fc.string({ unit: 'grapheme' }),
  citations: fc.constant([]),
  accepted: fc.boolean(),
});
const template = fc.record({ id: fc.constant('t'), version: fc.string(), sha256: fc.constant(sha('d')) });
const fact = fc.record({
  field: fc.constant('number' as const),
  instrument,
  state: fc.constant('read' as const),
  value: fc.string(),
  cited: fc.constant([]),
  confidence: fc.constant(1),
  by: fc.constant('reviewer' as const),
});

const box = fc.constantFrom([0.1, 0.1, 0.5, 0.05], [0.1, 0.3, 0.5, 0.05]) as fc.Arbitrary<Box>;
const region = { scan: fc.constant(sha('a')), index: fc.nat(1), box };
const textLine: TextLine = { text: '罚款伍仟元', box: [0.1, 0.1, 0.5, 0.05], confidence: 0.9 };

const plan: fc.Arbitrary<CampaignPlan> = fc.record({
  name: fc.string({ unit: 'grapheme' }),
  year: fc.constantFrom(2025, 2026),
  closed: fc.constant({ from: '2025-09-01' as PlainDate, to: '2026-06-30' as PlainDate }),
  standards: fc.constant({ licence: { id: 't', version: '1', sha256: sha('d') } }),
  agencies: fc.array(fc.string(), { maxLength: 2 }),
  sort: fc.constant('annual' as const),
  twoRounds: fc.constant([]),
  panels: fc.constant([{ name: '一组', members: [] }]),
  readers: fc.constant(2 as const),
  stages: fc.constant([]),
  arbitration: fc.constant({ anyFail: true, gradeDiffers: true, gateByOne: true }),
  objectionDays: fc.constant(5),
});
const someDossiers = fc.array(
  fc.record({
    dossier: subject,
    name: fc.string(),
    agency: fc.constantFrom('甲局', '乙局'),
    procedure: fc.constant('licence' as const),
    handlers: fc.constant([]),
  }),
  { maxLength: 2 },
);
const filing = fc.record({
  agency: fc.constantFrom('甲局', '乙局'),
  on: fc.constantFrom('2026-10-08' as PlainDate, '2026-10-09' as PlainDate),
});
const decisions = fc.array(
  fc.record({
    item,
    verdict: fc.constantFrom('satisfied' as const, 'violated' as const),
    deduction: fc.nat(50) as fc.Arbitrary<Points>,
    note: fc.string(),
    citations: fc.constant([]),
    taken: fc.constant('panel' as const),
    why: fc.string(),
  }),
  { minLength: 1, maxLength: 1 },
);
const problem: fc.Arbitrary<Problem> = fc.record({
  revision: fc.integer({ min: 1, max: 4 }),
  number: fc.constant('2026-01-001-001'),
  year: fc.constantFrom(2025, 2026),
  agency: fc.constantFrom('甲局', '乙局'),
  matter: fc.string(),
  source: fc.constantFrom('review' as const, 'import' as const),
  item,
  title: fc.string(),
  category: fc.constantFrom('notice' as const, 'gate' as const),
  words: fc.string(),
  place: fc.string(),
  basis: fc.constant([]),
  citations: fc.constant([]),
  severity: fc.constantFrom('major' as const, 'gate' as const),
  deduction: fc.nat(50) as fc.Arbitrary<Points>,
  mending: fc.string(),
  owner: fc.string(),
});
const stepId = fc.constantFrom('s1', 's2', 's3', 's4') as fc.Arbitrary<StepId>;
const taken = {
  at: fc.constant('2026-03-02T01:00:00.000Z'),
  by: fc.constantFrom('甲', '乙') as fc.Arbitrary<ReviewerName>,
  words: fc.string(),
};
/** A step of one name is the same step wherever it is told of. */
const step: fc.Arbitrary<ProblemStep> = stepId.chain(
  (id): fc.Arbitrary<ProblemStep> =>
    id === 's1' || id === 's3'
      ? fc.record({
          ...taken,
          id: fc.constant(id),
          kind: fc.constant('notified' as const),
          number: fc.constant('1'),
          on: fc.constant('2026-03-02' as PlainDate),
        })
      : fc.record({
          ...taken,
          id: fc.constant(id),
          kind: fc.constant('answered' as const),
          to: fc.constant('s1' as StepId),
          revision: fc.constantFrom(1, 2),
          answer: fc.constant({ kind: 'unmendable' as const, why: 'served' as const }),
          attachments: fc.constant([{ name: '补正说明.pdf', sha256: sha('f'), bytes: 12 }]),
        }),
);
const dispatch: fc.Arbitrary<Dispatch> = fc.record({
  kind: fc.constantFrom('rectification-notice' as const, 'referral' as const),
  number: fc.string(),
  agency: fc.string(),
  on: fc.constant('2026-03-02' as PlainDate),
  problems: fc.constant(['p1' as ProblemId]),
  paper: fc.constant({
    title: '整改通知书',
    page: { size: 'A4' as const, orientation: 'portrait' as const },
    footer: '',
    blocks: [{ kind: 'paragraph' as const, text: '请于期限内整改。' }],
  }),
  sha256: fc.constant(sha('e')),
});
const bulletinText: fc.Arbitrary<BulletinText> = fc.record({
  title: fc.string(),
  addressee: fc.string(),
  parts: fc.constantFrom(
    [],
    [
      { id: 'p1', kind: 'heading' as const, level: 1 as const, text: '一、基本情况' },
      { id: 'p2', kind: 'text' as const, text: '共{卷数}卷' },
      { id: 'p3', kind: 'table' as const, table: 'grades' as const },
    ],
  ),
  annexes: fc.constantFrom([], ['results' as const]),
});
const bulletin: fc.Arbitrary<PublishedBulletin> = fc.record({
  number: fc.string(),
  on: fc.constant('2026-03-02' as PlainDate),
  figures: fc.constant([{ key: '卷数', words: '120' }]),
  paper: fc.constant({
    title: '通报',
    page: { size: 'A4' as const, orientation: 'portrait' as const },
    style: 'official' as const,
    footer: '',
    blocks: [{ kind: 'runs' as const, runs: [{ text: '共' }, { text: '120', figure: '卷数' }] }],
  }),
  sha256: fc.constant(sha('f')),
});
const line: fc.Arbitrary<ChecklistLine> = fc.record({
  item,
  verdict: fc.constantFrom('satisfied' as const, 'violated' as const),
  deduction: fc.nat(50) as fc.Arbitrary<Points>,
  note: fc.string(),
  figures: fc.constant({ officers: 100, reviewers: 4 }),
  attachments: fc.constant([]),
});
/** As it comes from the machine of a reviewer who never sits at this one. */
export const returned: fc.Arbitrary<ReturnedReview> = fc
  .record({
    reviewer: fc.constantFrom('丙', '丁') as fc.Arbitrary<ReviewerName>,
    station: fc.constantFrom('丙机', '丁机'),
    at: fc.nat(3).map((minute) => instant(minute)),
    template: fc.constant({ id: 't', version: '1', sha256: sha('d') }),
    marks: fc.uniqueArray(mark, { selector: (each) => each.item, maxLength: 3 }),
    concluded: fc.record({ score: fc.nat(100), grade: fc.constant('good') }),
  })
  .chain((review) =>
    fc
      .record(
        {
          sights: fc.constant({ p1: 'original' as const }),
          practices: fc.constant([{ text: '说理充分', cited: [] }]),
          vouched: fc.constant([{ scan: sha('a'), index: 1, at: instant(1) }]),
        },
        { requiredKeys: [] },
      )
      .map((said) => ({ ...review, ...said, marks: review.marks.map((each) => ({ ...each, at: review.at })) })),
  );
const letterhead: fc.Arbitrary<Letterhead> = fc.record({
  agency: fc.string(),
  numbering: fc.constant('甲评〔{year}〕{number}号'),
  signer: fc.string(),
  copiesTo: fc.constant([]),
});

const firstDay = fc.constantFrom('2024-01-01', '2025-01-01') as fc.Arbitrary<PlainDate>;
const parameterSet = fc.record({
  id: fc.constantFrom('own-1', 'own-2'),
  name: fc.string(),
  from: firstDay,
  source: fc.string(),
  parameters: fc.record({
    hearingThreshold: fc.record({ person: fc.nat(), organisation: fc.nat() }),
    discussionQuorum: fc.constant(3),
    caseDays: fc.constant(90),
    vertical: fc.boolean(),
    authorisedBodies: fc.array(fc.string(), { maxLength: 2 }),
  }),
});
const holidays = fc.record({
  name: fc.constantFrom('2027年安排', '三月三'),
  from: firstDay,
  to: firstDay,
  off: fc.constantFrom({}, { '2027-01-01': '元旦' }),
  work: fc.constant({}),
});
const statute = fc.record({
  name: fc.constantFrom('甲条例', '乙办法'),
  level: fc.constant('rule' as const),
  from: firstDay,
  articles: fc.constantFrom({}, { '1': '为了……', '2-1': '违反……' }),
});

const annualReport = fc.record({
  year: fc.constantFrom(2025, 2026),
  figures: fc.constantFrom(
    [],
    [{ agency: '甲局', licences: { applied: 3 }, penalties: { amount: 20_000 }, coercion: {}, legalReviews: {} }],
  ),
});
const printedPaper = {
  output: fc.constant('score-sheet'),
  name: fc.string(),
  pages: fc.integer({ min: 1, max: 9 }),
  copies: fc.integer({ min: 1, max: 3 }),
};
const exportedFile = { output: fc.constant('score-sheet'), file: fc.string(), sha256: fc.constant(sha('e')) };
const person = fc.constantFrom('甲', '乙') as fc.Arbitrary<ReviewerName>;

const somePlaces = fc.array(fc.record({ scan: fc.constant(sha('a')), index: fc.nat(2) }), { maxLength: 3 });

export const change: fc.Arbitrary<Change> = fc.oneof(
  of('dossier.received', { name: fc.string(), scans: fc.array(scan, { maxLength: 2 }) }),
  of('dossier.renamed', { name: fc.string({ unit: 'grapheme' }) }),
  of('dossier.procedure', { procedure: fc.constantFrom('licence' as const, 'coercion' as const, null) }),
  of('dossier.self-scored', {
    selfScore: fc.record(
      {
        template,
        score: fc.nat(100),
        grade: fc.constantFrom('good' as const, 'pass' as const),
        problems: fc.nat(9),
        doubts: fc.nat(9),
        costs: fc.constantFrom([], [{ item: 'PU-CASE-01' as never, title: '立案', deduction: 20 as never, words: '' }]),
        at: fc.constant('2026-09-01T08:00:00.000Z'),
      },
      { requiredKeys: ['template', 'score', 'grade', 'problems', 'doubts'] },
    ),
  }),
  of('dossier.removed', {}),
  of('page.turned', { scan: fc.constant(sha('a')), index: fc.nat(2), turn: fc.constantFrom(0 as const, 90 as const) }),
  of('region.reread', { ...region, engine: fc.constant('pp-ocr' as const), lines: fc.constantFrom([], [textLine]) }),
  of('region.reread-withdrawn', region),
  of('instruments.arranged', { instruments: fc.constantFrom(null, []) }),
  of('fact.corrected', { fact }),
  of('fact.correction-withdrawn', { instrument, field: fc.constant('number') }),
  of('review.opened', { template }),
  of('mark.set', { mark }),
  of('mark.withdrawn', { item }),
  of('instrument.sighted', { instrument, sight: fc.constantFrom('scan' as const, 'original' as const) }),
  of('pages.vouched', { pages: somePlaces }),
  of('pages.vouch-withdrawn', { pages: somePlaces }),
  of('review.praised', {
    practices: fc.array(fc.record({ text: fc.string(), cited: fc.constant([]) }), { maxLength: 2 }),
  }),
  of('review.concluded', { score: fc.nat(100), grade: fc.constant('good') }),
  of('review.reopened', { why: fc.string() }),
  of('export.made', exportedFile),
  of('paper.printed', printedPaper),
  of('campaign.planned', { plan }),
  of('campaign.removed', {}),
  of('campaign.gathered', { dossiers: someDossiers }),
  of('campaign.assigned', { assignments: fc.constantFrom([], [{ dossier: 'd1', panel: '一组', readers: ['甲'] }]) }),
  of('campaign.reader-exchanged', {
    exchange: fc.record({ dossier: subject, out: person, into: person, why: fc.constant('生病') }),
  }),
  of('campaign.calibrated', {
    calibration: fc.record({
      dossiers: someDossiers,
      readers: fc.array(person, { maxLength: 2 }),
      closed: fc.boolean(),
    }),
  }),
  of('campaign.calibration-noted', { note: fc.record({ item, words: fc.constantFrom('', '按送达回证认定') }) }),
  of('campaign.filed', { filing }),
  of('campaign.filing-withdrawn', { filing }),
  of('review.received', { review: returned, package: fc.constantFrom('e', 'f').map(sha) }),
  of('consensus.locked', { readers: fc.array(person, { maxLength: 2 }) }),
  of('consensus.unlocked', { why: fc.string() }),
  of('consensus.settled', { decisions }),
  of('consensus.unsettled', { items: fc.array(item, { maxLength: 1 }) }),
  of('consensus.signed', {
    result: fc.record({ score: fc.nat(100), grade: fc.constant('good') }),
    signers: fc.constant(['甲']),
  }),
  of('consensus.regraded', { grade: fc.constantFrom('excellent', 'good'), why: fc.constant('名额') }),
  of('consensus.reopened', { why: fc.string() }),
  of('objection.raised', { item, words: fc.string() }),
  of('objection.rejected', { item, words: fc.string() }),
  of('problem.entered', { problem }),
  of('problem.moved', { step }),
  of('problem.step-withdrawn', { step: stepId, why: fc.string() }),
  of('problem.removed', { why: fc.string() }),
  of('dispatch.made', { dispatch }),
  of('dispatch.drafted', {
    draft: fc.record({
      work: fc.string(),
      to: fc.constant('江岭区司法局'),
      numbers: fc.constantFrom({}, { 'work-plan': '滨农发〔2026〕3号' }),
      dues: fc.constantFrom({}, { 'mending-plan': '2026-03-31' as const }),
      texts: fc.constantFrom({}, { 'work-summary': { doings: '本单位的做法' } }),
    }),
  }),
  of('dispatch.revoked', { why: fc.string() }),
  of('checklist.opened', { checklist: fc.record({ agency: fc.string(), year: fc.constant(2026), template }) }),
  of('checklist.answered', { line }),
  of('checklist.cleared', { item }),
  of('checklist.removed', { why: fc.string() }),
  of('bulletin.saved', { text: bulletinText, scope: fc.constant({ gateRule: 'counted' as const, smallBelow: 3 }) }),
  of('bulletin.published', { published: bulletin }),
  of('bulletin.withdrawn', { why: fc.string() }),
  of('bulletin.removed', {}),
  of('bulletin.exported', exportedFile),
  of('bulletin.printed', printedPaper),
  ofHouse('house.exported', exportedFile),
  ofHouse('house.printed', printedPaper),
  ofHouse('house.annual-reported', { report: annualReport }),
  ofHouse('house.letterhead', { letterhead }),
  ofHouse('house.parameters', { set: parameterSet }),
  ofHouse('house.parameters-removed', { id: fc.constantFrom('own-1', 'own-2'), from: firstDay }),
  ofHouse('house.holidays', { holidays }),
  ofHouse('house.holidays-removed', { name: fc.constantFrom('2027年安排', '三月三') }),
  ofHouse('house.statute', { statute }),
  ofHouse('house.statute-removed', { name: fc.constantFrom('甲条例', '乙办法'), from: firstDay }),
);

/** A journal as it would be written: chained from the beginning. */
export const journal: fc.Arbitrary<readonly Entry[]> = fc
  .array(fc.tuple(change, person), { minLength: 1, maxLength: 30 })
  .map((decided) => {
    const entries: Entry[] = [];
    for (const [each, by] of decided) {
      const { seq, hash: prev } = entries.at(-1) ?? GENESIS;
      entries.push(sealEntry(each, { seq: seq + 1, at: instant(seq), by, station: '甲机', prev }));
    }
    return entries;
  });

export const instant = (minute: number): string => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();

function of(
  kind: Change['kind'],
  payload: { readonly [key: string]: fc.Arbitrary<unknown> },
  about: fc.Arbitrary<string> = subject,
): fc.Arbitrary<Change> {
  const made: fc.Arbitrary<unknown> = fc.record({
    kind: fc.constant(kind),
    subject: about,
    payload: fc.record(payload),
  });
  return made as fc.Arbitrary<Change>;
}

function ofHouse(kind: Change['kind'], payload: { readonly [key: string]: fc.Arbitrary<unknown> }) {
  return of(kind, payload, fc.constant('house'));
}
