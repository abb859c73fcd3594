import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import ordinary from '../../scoring-templates/penalty-ordinary.json' with { type: 'json' };
import { sha256 } from '../../shared/base/sha256';
import type { CampaignDossier, CampaignPlan } from '../../shared/model/campaign';
import type { Change } from '../../shared/model/change';
import type { CampaignId, DossierId, ItemId, ProblemId, ReviewerName, Sha256, StepId } from '../../shared/model/ids';
import type { Points } from '../../shared/model/points';
import { ask } from './launch';

const BY = '孙组织' as ReviewerName;
const READERS = ['赵评', '钱评'] as unknown as readonly ReviewerName[];
const AGENCIES = ['滨江区农业农村局', '滨江区市场监督管理局', '滨江区交通运输局'];
const text = readFileSync(join(import.meta.dirname, '../../scoring-templates/penalty-ordinary.json'), 'utf8');
const standard = { id: ordinary.id, version: ordinary.version, sha256: sha256(text) };
type Told = { readonly id: string; readonly title: string; readonly basis: readonly string[] };
const items = ordinary.groups.flatMap((group): readonly Told[] => group.items);
const targets = [...ordinary.gates, ...items].map(({ id }) => id as ItemId);

/** The round every screen of the bureau has something of. */
export const ROUND = 'c-filled' as CampaignId;

const plan: CampaignPlan = {
  name: '滨江区2026年度案卷评查',
  year: 2026,
  sort: 'annual',
  closed: { from: '2026-01-01', to: '2026-06-30' },
  standards: { 'penalty-ordinary': standard },
  agencies: AGENCIES,
  twoRounds: [],
  panels: [
    {
      name: '第一组',
      lead: READERS[0]!,
      members: READERS.map((name) => ({ name, agency: '滨江区司法局', avoids: [] })),
    },
  ],
  readers: 2,
  stages: [{ name: '集中评查', due: '2026-11-30' }, { name: '集体评议' }],
  arbitration: { anyFail: true, gradeDiffers: true, gateByOne: true },
  objectionDays: 5,
};

const dossiers = Array.from(
  { length: 9 },
  (_, at): CampaignDossier => ({
    dossier: `d-filled-${at}` as DossierId,
    name: `滨罚〔2026〕${at + 1}号`,
    agency: AGENCIES[Math.floor(at / 3)]!,
    procedure: 'penalty-ordinary',
    handlers: [],
  }),
);

/** A dossier of which the listener can give the n-th of a round: the first is still to be agreed on. */
export const disputed = dossiers[0]!;

const WORDS = ['未见告知听证权利的记载', '立案审批表没有负责人签名', '决定书未说明裁量理由', '送达回证无受送达人签名'];

/** One reader's review of the n-th dossier: n problems, and one more for the stricter reader. */
function returned({ dossier: subject }: CampaignDossier, nth: number, reader: number): Change {
  const wrong = new Set(Array.from({ length: (nth % 4) + reader }, (_, at) => items[at * 5]!.id));
  const at = `2026-09-0${reader + 1}T08:00:00.000Z`;
  return {
    kind: 'review.received',
    subject,
    payload: {
      package: `${reader}`.repeat(64) as Sha256,
      review: {
        reviewer: READERS[reader]!,
        station: '评查机',
        at,
        template: standard,
        marks: targets.map((item) => ({
          item,
          verdict: wrong.has(item) ? 'violated' : 'satisfied',
          deduction: (wrong.has(item) ? 10 : 0) as Points,
          note: wrong.has(item) ? WORDS[nth % WORDS.length]! : '',
          citations: [],
          accepted: false,
          at,
        })),
        concluded: { score: 96 - (nth % 4) - reader, grade: 'excellent' },
      },
    },
  };
}

/** What the stricter reader alone found stands. */
const settled = ({ dossier: subject }: CampaignDossier, nth: number): Change => ({
  kind: 'consensus.settled',
  subject,
  payload: {
    decisions: [
      {
        item: items[(nth % 4) * 5]!.id as ItemId,
        verdict: 'violated',
        deduction: 10 as Points,
        note: WORDS[nth % WORDS.length]!,
        citations: [],
        taken: READERS[1]!,
        why: '卷内未见相应材料',
      },
    ],
  },
});

function problem(at: number): readonly Change[] {
  const subject = `p-filled-${at}` as ProblemId;
  const of = dossiers[at % dossiers.length]!;
  const item = items[at * 3]!;
  const notice = `s-${at}` as StepId;
  const step = { at: '2026-09-10T08:00:00.000Z', by: BY, words: '' };
  return [
    {
      kind: 'problem.entered',
      subject,
      payload: {
        problem: {
          revision: 1,
          number: `2026-0${(at % 3) + 1}-${at + 1}`,
          year: 2026,
          campaign: ROUND,
          agency: of.agency,
          dossier: of.dossier,
          matter: of.name,
          source: 'review',
          item: item.id as ItemId,
          title: item.title,
          category: 'notice',
          words: WORDS[at % WORDS.length]!,
          place: '《行政处罚事先告知书》卷内第9页',
          basis: item.basis,
          citations: [],
          severity: at % 3 === 0 ? 'major' : 'ordinary',
          deduction: 10 as Points,
          mending: '今后按规定告知并记入笔录。',
          owner: '',
        },
      },
    },
    ...(at % 3 === 0
      ? []
      : [
          {
            kind: 'problem.moved',
            subject,
            payload: {
              step: {
                ...step,
                id: notice,
                kind: 'notified',
                number: '江岭司评整〔2026〕1号',
                on: '2026-09-10',
                due: '2026-10-10',
              },
            },
          } as const,
        ]),
    ...(at % 3 === 2
      ? [
          {
            kind: 'problem.moved',
            subject,
            payload: {
              step: {
                ...step,
                id: `a-${at}` as StepId,
                kind: 'answered',
                to: notice,
                revision: 1,
                answer: { kind: 'mended' },
                attachments: [],
                words: '已补入告知书',
              },
            },
          } as const,
        ]
      : []),
  ];
}

const changes: readonly Change[] = [
  { kind: 'campaign.planned', subject: ROUND, payload: { plan } },
  { kind: 'campaign.gathered', subject: ROUND, payload: { dossiers } },
  {
    kind: 'campaign.assigned',
    subject: ROUND,
    payload: { assignments: dossiers.map(({ dossier }) => ({ dossier, panel: '第一组', readers: READERS })) },
  },
  ...dossiers.flatMap((of, nth): Change[] => [
    { kind: 'dossier.received', subject: of.dossier, payload: { name: of.name, scans: [] } },
    returned(of, nth, 0),
    returned(of, nth, nth % 2),
    ...(nth % 2 === 0 ? [returned(of, nth, 1)] : []),
    ...(nth % 2 === 1
      ? [
          { kind: 'consensus.locked', subject: of.dossier, payload: { readers: READERS } } as const,
          settled(of, nth),
          {
            kind: 'consensus.signed',
            subject: of.dossier,
            payload: { result: { score: 95 - nth, grade: nth > 5 ? 'good' : 'excellent' }, signers: READERS },
          } as const,
        ]
      : []),
  ]),
  ...Array.from({ length: 10 }, (_, at) => problem(at)).flat(),
];

/** What the one who sits here has reviewed herself, to be printed with others. */
const own: readonly Change[] = [
  { kind: 'review.opened', subject: disputed.dossier, payload: { template: standard } },
  ...targets.map(
    (item): Change => ({
      kind: 'mark.set',
      subject: disputed.dossier,
      payload: {
        mark: { item, verdict: 'satisfied', deduction: 0 as Points, note: '', citations: [], accepted: false },
      },
    }),
  ),
  { kind: 'review.concluded', subject: disputed.dossier, payload: { score: 100, grade: 'excellent' } },
];

const letterhead = {
  agency: '江岭县司法局',
  numbering: '江岭司发〔{year}〕{number}号',
  signer: '周明',
  copiesTo: ['江岭县人民政府办公室'],
};

/** A library in the middle of a round: plans, readers, results, agreement and problems, as a journal tells it. */
export async function fillLibrary(page: Page, reviewer = '李评'): Promise<void> {
  const house: Change = { kind: 'house.letterhead', subject: 'house', payload: { letterhead } };
  for (const [by, told] of [
    [BY, [house, ...changes]],
    [reviewer as ReviewerName, own],
  ] as const) {
    const reply = await ask(page, 'library.append', { by, changes: told });
    if (!reply.ok) throw new Error(reply.detail);
  }
  await page.reload();
}
