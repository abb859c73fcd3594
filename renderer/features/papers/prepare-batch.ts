import { evidencePictures } from '#renderer/app/evidence-pictures.ts';
import { loadOutcome, type StandingOutcome } from '#renderer/app/load-outcome.ts';
import { opinionTerms } from '#renderer/app/opinion-terms.ts';
import type { OutgoingPaper } from '#renderer/app/save-papers.ts';
import type { Services } from '#renderer/app/services-context.ts';
import { picturesOf } from '#renderer/app/use-pictures.ts';
import type { PagePictures } from '#renderer/scan-viewer/index.ts';
import type { PlainDate } from '#shared/base/plain-date';
import type { DossierId } from '#shared/model/ids';
import { type EvidencePictures, reviewOpinion, scoreSheet } from '#shared/outputs/index';

export type BatchKind = 'score-sheet' | 'opinion';

export type BatchTerms = {
  readonly kinds: ReadonlySet<BatchKind>;
  /** Whether the pieces of pages the problems rest on are shown. */
  readonly crops: boolean;
  /** 整改期限, days from the date of the opinion; none is named where absent. */
  readonly mendingDays: number | undefined;
  readonly day: PlainDate;
};

type Ports = Pick<Services, 'store' | 'templates' | 'openScan' | 'writers'>;

/**
 * The papers of many dossiers, one dossier after another; `tell` hears how many are ready, `wanted` says whether anybody
 * still waits. Dossiers without a concluded review are left out.
 */
export async function prepareBatch(
  ports: Ports,
  dossiers: readonly DossierId[],
  terms: BatchTerms,
  { tell, wanted }: { readonly tell: (done: number) => void; readonly wanted: () => boolean },
): Promise<readonly OutgoingPaper[]> {
  const papers: OutgoingPaper[] = [];
  for (const [index, id] of dossiers.entries()) {
    if (!wanted()) return [];
    const standing = await loadOutcome(ports, id, terms.day);
    if (standing !== undefined) papers.push(...(await papersOf(ports, standing, terms)));
    tell(index + 1);
  }
  return papers;
}

async function papersOf(
  ports: Ports,
  standing: StandingOutcome,
  { kinds, crops, mendingDays }: BatchTerms,
): Promise<readonly OutgoingPaper[]> {
  const { outcome, row } = standing;
  const about = { kind: 'dossier', id: row.id } as const;
  const pictures = picturesOf(row.scans, ports.openScan);
  const shown = async (kind: BatchKind) => (crops ? picturesFor(ports, standing, pictures, kind) : undefined);
  const papers: OutgoingPaper[] = [];
  try {
    if (kinds.has('score-sheet')) {
      const paper = scoreSheet(outcome, await shown('score-sheet'));
      papers.push({ name: `${row.name}-评分表`, paper, output: 'score-sheet', about });
    }
    if (kinds.has('opinion')) {
      const terms = { ...(await opinionTerms(ports.store, row.id)), mendingDays };
      const paper = reviewOpinion(outcome, terms, await shown('opinion'));
      papers.push({ name: `${row.name}-评查意见书`, paper, output: 'opinion', about });
    }
  } finally {
    await pictures.close();
  }
  return papers;
}

const picturesFor = (
  { writers }: Ports,
  { outcome, viewed }: StandingOutcome,
  pictures: PagePictures,
  paper: BatchKind,
): Promise<EvidencePictures> =>
  evidencePictures(outcome, { viewed, pictures, png: writers.png, timeline: undefined, paper });
