import { regradedOf } from '#renderer/app/regraded-of.ts';
import type { Services } from '#renderer/app/services-context.ts';
import type { Desktop } from '#renderer/platform/desktop.ts';
import { never } from '#shared/base/never';
import type { PlainDate } from '#shared/base/plain-date';
import type { DossierId, ReviewerName } from '#shared/model/ids';
import type { Timeline } from '#shared/model/timeline';
import {
  drawTimeline,
  type EvidencePictures,
  type OpinionTerms,
  problemList,
  type ReviewOutcome,
  reviewOpinion,
  scoreSheet,
  timelineSvg,
} from '#shared/outputs/index';
import { type Reviewed, readDossierOf } from './reviewed';

/** Papers about one dossier, in the order they are offered. */
export const reviewPapers = ['score-sheet', 'problem-list', 'opinion'] as const;

export type ReviewPaper = (typeof reviewPapers)[number];
export type Output = ReviewPaper | 'timeline';

export const paperWords: Record<ReviewPaper, string> = {
  'score-sheet': '评分表（Word）',
  'problem-list': '问题清单（Excel）',
  opinion: '评查意见书（Word）',
};

/** Width of a timeline as a picture of its own, in pixels at 100 %. */
const PICTURE_WIDTH = 1200;

export type ExportPorts = {
  readonly writers: Services['writers'];
  readonly desktop: Pick<Desktop, 'saveExport'>;
  readonly store: Pick<Services['store'], 'commit'>;
};

/** A paper to be made, with what is to be shown in it. */
export type Wanted = {
  readonly outcome: ReviewOutcome;
  readonly paper: ReviewPaper;
  readonly terms: OpinionTerms;
  readonly pictures?: EvidencePictures;
};

/** What the papers about this dossier are made from. */
export function outcomeOf(reviewed: Reviewed, reviewer: ReviewerName, date: PlainDate): ReviewOutcome {
  const regraded = regradedOf(reviewed.dossier);
  return {
    dossier: readDossierOf(reviewed),
    template: reviewed.loaded.template,
    templateRef: reviewed.loaded.ref,
    marks: reviewed.marks,
    scorecard: reviewed.scorecard,
    findings: reviewed.findings,
    reviewer,
    campaign: '',
    sights: reviewed.sights,
    vouched: reviewed.vouched,
    practices: reviewed.practices,
    date,
    ...(regraded && { regraded }),
    proposed: false,
  };
}

/**
 * Makes a paper, saves it where the person says, and records the export; undefined where the person thought better of it.
 * @throws AppError `disk-full`, `refused`
 */
export async function exportOutput(
  { writers, desktop, store }: ExportPorts,
  dossier: DossierId,
  wanted: Wanted,
  by: ReviewerName,
): Promise<string | undefined> {
  const bytes = await written(writers, wanted);
  const { outcome, paper } = wanted;
  return keep({ desktop, store }, dossier, fileName(outcome.dossier.name, paper), paper, bytes, by);
}

function written(
  { docx, xlsx }: ExportPorts['writers'],
  { outcome, paper, terms, pictures }: Wanted,
): Promise<Uint8Array> {
  switch (paper) {
    case 'score-sheet':
      return docx(scoreSheet(outcome, pictures));
    case 'problem-list':
      return xlsx(problemList(outcome, pictures));
    case 'opinion':
      return docx(reviewOpinion(outcome, terms, pictures));
    default:
      return never(paper);
  }
}

/** The timeline as a picture. @throws AppError `disk-full`, `refused` */
export async function exportTimeline(
  { writers, desktop, store }: ExportPorts,
  { id, name }: { readonly id: DossierId; readonly name: string },
  timeline: Timeline,
  by: ReviewerName,
): Promise<string | undefined> {
  const drawing = drawTimeline(timeline, PICTURE_WIDTH);
  if (drawing === undefined) return undefined;
  const bytes = await writers.png(timelineSvg(drawing), drawing);
  return keep({ desktop, store }, id, fileName(name, 'timeline'), 'timeline', bytes, by);
}

async function keep(
  { desktop, store }: Omit<ExportPorts, 'writers'>,
  dossier: DossierId,
  name: string,
  output: Output,
  bytes: Uint8Array,
  by: ReviewerName,
): Promise<string | undefined> {
  const saved = await desktop.saveExport(name, bytes);
  if (saved === 'cancelled') return undefined;
  const { file, sha256 } = saved;
  await store.commit({ kind: 'export.made', subject: dossier, payload: { output, file, sha256 } }, by);
  return file;
}

const endings: Record<Output, string> = {
  'score-sheet': '评分表.docx',
  'problem-list': '问题清单.xlsx',
  opinion: '评查意见书.docx',
  timeline: '时间线.png',
};

/** Characters no file system takes are left out of the dossier's name. */
const fileName = (name: string, output: Output): string =>
  [name.replaceAll(/[\\/:*?"<>|]/g, '').trim() || '案卷', endings[output]].join('-');
