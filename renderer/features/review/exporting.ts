import type { Services } from '#renderer/app/services-context.ts';
import type { Desktop } from '#renderer/platform/desktop.ts';
import type { PlainDate } from '#shared/base/plain-date';
import type { DossierId, ReviewerName } from '#shared/model/ids';
import { problemList, type ReviewOutcome, scoreSheet } from '#shared/outputs/index';
import { type Reviewed, readDossierOf } from './reviewed';

export type Output = 'score-sheet' | 'problem-list';

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
  output: Output,
  by: ReviewerName,
): Promise<string | undefined> {
  const bytes =
    output === 'score-sheet' ? await writers.docx(scoreSheet(outcome)) : await writers.xlsx(problemList(outcome));
  const saved = await desktop.saveExport(fileName(outcome.dossier.name, output), bytes);
  if (saved === 'cancelled') return undefined;
  const { file, sha256 } = saved;
  await store.commit({ kind: 'export.made', subject: dossier, payload: { output, file, sha256 } }, by);
  return file;
}

const endings: Record<Output, string> = { 'score-sheet': '评分表.docx', 'problem-list': '问题清单.xlsx' };

/** Characters no file system takes are left out of the dossier's name. */
const fileName = (name: string, output: Output): string =>
  [name.replaceAll(/[\\/:*?"<>|]/g, '').trim() || '案卷', endings[output]].join('-');
