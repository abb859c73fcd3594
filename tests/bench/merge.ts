// npm run bench:merge: three readers' results on 120 dossiers, merged and settled. Prints and records; asserts nothing.
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { sha256 } from '#shared/base/sha256';
import { newPlan } from '#shared/campaign/index';
import { campaignIn, dossierIn, foldAll, GENESIS, sealAll } from '#shared/journal/index';
import type { Change } from '#shared/model/change';
import type { CampaignId, DossierId, ItemId, ReviewerName, Sha256 } from '#shared/model/ids';
import type { ReturnedReview } from '#shared/model/panel-change';
import type { Points } from '#shared/model/points';
import { coefficients, unitsByItem } from '#shared/panel/index';
import { packageChanges, settleDossier, takeResults } from '#shared/pipeline/index';
import { parseTemplate } from '#shared/scoring/index';
import { recordInReadme } from './record';

const DOSSIERS = 120;
const READERS = ['赵评', '钱评', '孙评'] as readonly string[] as readonly ReviewerName[];
const text = readFileSync(new URL('../../scoring-templates/penalty-ordinary.json', import.meta.url), 'utf8');
const parsed = parseTemplate(JSON.parse(text));
if (!parsed.ok) throw new Error('the standard that ships does not parse');
const { template } = parsed;
const ref = { id: template.id, version: template.version, sha256: sha256(text) as Sha256 };
const items = [...template.gates, ...template.groups.flatMap((group) => group.items)].map(({ id }) => id);

let seed = 1;
const random = (): number => {
  seed = (seed * 48271) % 2147483647;
  return seed / 2147483647;
};

const review = (reviewer: ReviewerName): ReturnedReview => ({
  reviewer,
  station: `${reviewer}的电脑`,
  at: '2026-09-01T08:00:00.000Z',
  template: ref,
  marks: items.map((item) => {
    const violated = random() < 0.08 && !template.gates.some(({ id }) => id === item);
    return {
      item,
      verdict: violated ? 'violated' : 'satisfied',
      deduction: (violated ? 5 : 0) as Points,
      note: violated ? '送达回证缺见证人签名，与卷内目录不符' : '',
      citations: violated ? [{ page: 3, box: [0.1, 0.2, 0.3, 0.05], quote: '送达回证' }] : [],
      accepted: true,
      at: '2026-09-01T07:00:00.000Z',
    };
  }),
  concluded: { score: 90, grade: 'excellent' },
});

/** The text of one reader's result, as it comes out of a package. */
const results = READERS.map((reader) =>
  JSON.stringify(
    Array.from(
      { length: DOSSIERS },
      (_, at): Change => ({
        kind: 'review.received',
        subject: `d${at}` as DossierId,
        payload: { review: review(reader), package: 'e'.repeat(64) as Sha256 },
      }),
    ),
  ),
);

const campaign = 'c1' as CampaignId;
const organiser = { by: '组织' as ReviewerName, station: '组织机', at: '2026-09-02T08:00:00.000Z' };
const dossiers = Array.from({ length: DOSSIERS }, (_, at) => ({
  ...{ dossier: `d${at}` as DossierId, name: `案卷${at}`, agency: '城管局', handlers: [] },
  procedure: template.procedure,
}));
const planned: readonly Change[] = [
  {
    kind: 'campaign.planned',
    subject: campaign,
    payload: { plan: { ...newPlan('2026-03-01'), standards: { [template.procedure]: ref } } },
  },
  { kind: 'campaign.gathered', subject: campaign, payload: { dossiers } },
  {
    kind: 'campaign.assigned',
    subject: campaign,
    payload: { assignments: dossiers.map(({ dossier }) => ({ dossier, panel: '一组', readers: READERS })) },
  },
];

let state = foldAll(sealAll(planned, GENESIS, organiser));
const spent = { checking: 0, merging: 0 };

/** As the window and the command line take a result in: checked, held against what is here, sealed and folded. */
function takeIn(result: string, reader: string): number {
  const begun = performance.now();
  const changes = packageChanges(result, { purpose: 'result', id: 'e'.repeat(64) as Sha256, file: reader });
  const checked = performance.now();
  const { news } = takeResults({
    campaign: campaignIn(state, campaign),
    from: reader,
    changes,
    file: reader,
    dossier: (id) => dossierIn(state, id),
  });
  state = foldAll(sealAll(news, state.head, organiser), state);
  spent.checking += checked - begun;
  spent.merging += performance.now() - checked;
  return news.length;
}

const pass = () => READERS.map((reader, at) => takeIn(results[at]!, reader)).reduce((a, b) => a + b, 0);
const first = { taken: pass(), ...spent };
const again = { taken: pass(), checking: spent.checking - first.checking, merging: spent.merging - first.merging };
const folded = performance.now();
const rules = { anyFail: true, gradeDiffers: true, gateByOne: true };
const settled = Object.values(state.dossiers).map(({ reviews }) =>
  settleDossier({ template, rules, readers: READERS, reviews, locked: true, decisions: {} as Record<ItemId, never> }),
);
const open = settled.filter((each) => each.state === 'open');
const agreement = coefficients(
  [
    ...unitsByItem(
      template,
      open.map(({ reviews }) => reviews),
    ).values(),
  ].flat(),
);
const ended = performance.now();

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
const bytes = results.reduce((sum, result) => sum + Buffer.byteLength(result), 0);
const settling = ended - folded;
const line = (name: string, { taken, checking, merging }: typeof first, rest: number): string =>
  `| ${name} | ${taken} | ${seconds(checking)} | ${seconds(merging)} | ${rest === 0 ? '—' : seconds(rest)} | ${seconds(checking + merging + rest)} |`;
const lines = [
  `${READERS.length} 人 × ${DOSSIERS} 卷 × ${items.length} 项，每份结果先收一次、再重复收一次（每遍 ${(bytes / 2 ** 20).toFixed(1)} MB），${cpus().length} 核，Node ${process.version}`,
  '',
  '| 收取 | 收入卷次 | 核对格式 | 比对、写成日志并合并 | 分歧、合议与一致性 | 合计 |',
  '| --- | --- | --- | --- | --- | --- |',
  line('第一次', first, settling),
  line('重复', again, 0),
  '',
  `分歧 ${open.reduce((sum, { divergent }) => sum + divergent.length, 0)} 项；总体一致率 ${Math.round((agreement.percent ?? 0) * 100)}%；处理器时间共 ${seconds(process.cpuUsage().user / 1000)}（含启动）。不含口令换算和解密（每包约 1 秒，另计）。`,
];
recordInReadme('merge', lines);
