import type { Services } from '#renderer/app/services-context.ts';
import type { Desktop } from '#renderer/platform/desktop.ts';
import type { PlainDate } from '#shared/base/plain-date';
import type { DossierId, ReviewerName } from '#shared/model/ids';
import type { Timeline } from '#shared/model/timeline';
import {
  drawTimeline,
  type EvidencePictures,
  problemList,
  type ReviewOutcome,
  scoreSheet,
  timelineSvg,
} from '#shared/outputs/index';
import { type Reviewed, readDossierOf } from './reviewed';

export type Output = 'score-sheet' | 'problem-list' | 'timeline';

/** Width of a timeline as a picture of its own, in pixels at 100 %. */
const PICTURE_WIDTH = 1200;

export type ExportPorts = {
  readonly writers: Services['writers'];
  readonly desktop: Pick<Desktop, 'saveExport'>;
  readonly store: Pick<Services['store'], 'commit'>;
};

/** What the papers about this dossier are made from. */
export const outcomeOf = (reviewed: Reviewed, reviewer: ReviewerName, date: PlainDate): ReviewOutcome => ({
  dossier: readDossierOf(reviewed),
  template: reviewed.loaded.template,
  templateRef: reviewed.loaded.ref,
  marks: reviewed.marks,
  scorecard: reviewed.scorecard,
  findings: reviewed.findings,
  reviewer,
  campaign: '',
  sights: reviewed.sights,
  practices: reviewed.practices,
  date,
  proposed: false,
});

/**
 * Makes a paper, saves it where the person says, and records the export; undefined where the person thought better of it.
 * @throws AppError `disk-full`, `refused`
 */
export async function exportOutput(
  { writers, desktop, store }: ExportPorts,
  dossier: DossierId,
  outcome: ReviewOutcome,
  output: Exclude<Output, 'timeline'>,
  by: ReviewerName,
  pictures?: EvidencePictures,
): Promise<string | undefined> {
  const bytes =
    output === 'score-sheet'
      ? await writers.docx(scoreSheet(outcome, pictures))
      : await writers.xlsx(problemList(outcome, pictures));
  return keep({ desktop, store }, dossier, fileName(outcome.dossier.name, output), output, bytes, by);
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
  timeline: '时间线.png',
};

/** Characters no file system takes are left out of the dossier's name. */
const fileName = (name: string, output: Output): string =>
  [name.replaceAll(/[\\/:*?"<>|]/g, '').trim() || '案卷', endings[output]].join('-');
