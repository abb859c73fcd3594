import type { CheckContext } from '#shared/checks/index';
import { gradeWords, procedureWords } from '#shared/glossary';
import type { ReviewerName } from '#shared/model/ids';
import type { Mark } from '#shared/model/mark';
import type { ReadPage } from '#shared/model/page-text';
import type { DossierReport } from '#shared/model/report';
import { incompleteOf } from '#shared/model/scan';
import type { ReviewOutcome } from '#shared/outputs/index';
import { deriveDossier, examine, readDossier, recipeOf, reportOf } from '#shared/pipeline/index';
import type { PageReader } from '#shared/ports/page-reader';
import { type Proposal, score } from '#shared/scoring/index';
import { clock, today } from './clock';
import type { Command } from './command';
import type { OpenDossier } from './open-dossier';
import type { Shelf } from './shelf';
import { standardFor } from './standards';

type Desk = {
  readonly command: Command;
  readonly shelf: Shelf;
  readonly reader: PageReader;
  readonly say: (words: string) => void;
  readonly context: CheckContext;
};

/** One dossier from open scans to its report and to the papers that would be printed of it. */
export async function reviewOne(
  dossier: OpenDossier,
  { command, shelf, reader, say, context }: Desk,
): Promise<{ readonly report: DossierReport; readonly outcome: ReviewOutcome }> {
  const begun = clock.now().getTime();
  const elapsed = (): number => clock.now().getTime() - begun;
  say(`正在识别“${dossier.name}”（${dossier.pages.length}页）`);
  await shelf.receive(dossier.name, dossier.scans, dossier.bytes);
  const pages = await readDossier({
    pages: dossier.pages,
    open: dossier.open,
    reader,
    clock,
    shelf: shelf.readings(recipeOf(reader)),
    onPage: (page, done) => say(progress(page, done, dossier.pages.length, elapsed())),
  });

  const checking = clock.now().getTime();
  const read = deriveDossier({
    name: dossier.name,
    pages,
    incomplete: incompleteOf(dossier.scans),
    bindingOrder: context.parameters.bindingOrder,
  });
  const { template, ref } = standardFor(read.procedure, command.template);
  const { findings, proposals } = examine(read, template, context);
  const marks = proposals.map(asMark);
  const report = reportOf({
    file: dossier.scans.map(({ name }) => name).join('；'),
    dossier: read,
    template,
    templateRef: ref,
    findings,
    proposals,
    timing: {
      pages: pages.length,
      rasterMs: total(pages, 'raster'),
      ocrMs: total(pages, 'ocr'),
      checkMs: clock.now().getTime() - checking,
      totalMs: elapsed(),
    },
  });
  const outcome: ReviewOutcome = {
    dossier: read,
    template,
    templateRef: ref,
    marks,
    scorecard: score(template, marks),
    findings,
    reviewer: '',
    campaign: '',
    date: today(),
    proposed: true,
  };
  say(summary(report));
  return { report, outcome };
}

/** The proposal as it would stand if a person accepted it; the papers made from it say that none has. */
const asMark = ({ item, verdict, deduction, findings }: Proposal): Mark => ({
  item,
  reviewer: '' as ReviewerName,
  verdict,
  deduction,
  note: notes(findings, verdict),
  citations: findings.filter((finding) => finding.verdict === verdict).flatMap(({ citations }) => citations),
  accepted: false,
  at: clock.now().toISOString(),
});

const notes = (findings: Proposal['findings'], verdict: Mark['verdict']): string =>
  verdict === 'satisfied'
    ? ''
    : findings
        .filter((finding) => finding.verdict === verdict)
        .map(({ problem, reason }) => problem || reason)
        .join('；');

const total = (pages: readonly ReadPage[], part: 'raster' | 'ocr'): number =>
  Math.round(pages.reduce((sum, { reading }) => sum + (reading?.took[part] ?? 0), 0));

function progress({ ordinal, trouble }: ReadPage, done: number, of: number, elapsed: number): string {
  const rate = done / (elapsed / 60_000);
  const left = Math.ceil((of - done) / Math.max(rate, 0.01));
  return trouble === undefined
    ? `  第${ordinal}页　已读 ${done}/${of}　每分钟 ${rate.toFixed(1)} 页　约剩 ${left} 分钟`
    : `  第${ordinal}页　${trouble}`;
}

function summary({ dossier, proposal, findings, instruments }: DossierReport): string {
  const violated = findings.filter(({ verdict }) => verdict === 'violated').length;
  return [
    `  ${procedureWords[dossier.procedure]}，${instruments.length} 份文书；程序提示不符合 ${violated} 处，待核 ${proposal.undetermined} 项`,
    `  建议得分 ${proposal.score}/${proposal.of}（${gradeWords[proposal.grade]}${proposal.gates.length > 0 ? '，提示否决项' : ''}）；须经评查员逐项确认`,
  ].join('\n');
}
