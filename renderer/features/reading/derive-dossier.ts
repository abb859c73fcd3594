import type { Derived, DossierRow, ProgressRow, ReviewRow } from '#renderer/storage/index.ts';
import { AppError } from '#shared/base/app-error';
import type { PlainDate } from '#shared/base/plain-date';
import type { HouseState } from '#shared/journal/index';
import type { DossierId, ReviewerName } from '#shared/model/ids';
import type { ReadPage } from '#shared/model/page-text';
import { incompleteOf } from '#shared/model/scan';
import type { TemplateRef } from '#shared/model/scoring-template';
import { layoutKey } from '#shared/pipeline/index';
import type { Library } from '#shared/ports/library';
import type { Deriver } from './deriver';

type DerivePorts = {
  readonly store: {
    dossier(id: DossierId): Promise<DossierRow | undefined>;
    pages(dossier: DossierRow): Promise<readonly ReadPage[]>;
    review(id: DossierId, by: ReviewerName): Promise<Pick<ReviewRow, 'template' | 'vouched'> | undefined>;
    reviewsBy(by: ReviewerName): Promise<readonly Pick<ReviewRow, 'dossier' | 'vouched'>[]>;
    house(): Promise<HouseState>;
    allProgress(): Promise<readonly ProgressRow[]>;
    keepDerived(id: DossierId, derived: Derived): Promise<void>;
  };
  readonly library: Pick<Library, 'derived' | 'keepDerived'>;
  readonly deriver: Deriver;
  /** Names this build's way of reading; layouts kept by another are not used. */
  readonly rules: string;
  reviewer(): ReviewerName | undefined;
  /** Text of a standard that does not ship any more but is kept in the library. */
  standardText(ref: TemplateRef): string | undefined;
  today(): PlainDate;
  locality(): string;
};

/** Dossiers in work at once: while one is judged in the worker, the next is fetched and the last one stored. */
const LANES = 3;

/** Derives a dossier afresh, or all of them after the law has changed; papers and facts of unchanged pages are not read again. */
export function dossierDeriver({
  store,
  library,
  deriver,
  rules,
  reviewer,
  standardText,
  today,
  locality,
}: DerivePorts) {
  async function derive(id: DossierId): Promise<void> {
    const dossier = await store.dossier(id);
    if (dossier === undefined || dossier.removed) return;
    const { name, procedure, arrangement, corrections, rereads } = dossier;
    const incomplete = incompleteOf(dossier.scans);
    const pages = await store.pages(dossier);
    const by = reviewer();
    const { template: bound, vouched } = (by && (await store.review(id, by))) ?? {};
    const source = { name, procedure, arrangement, corrections, rereads, vouched, pages, incomplete };
    const key = layoutKey(source, rules);
    const { derived, laidOut } = await deriver({
      source,
      bound,
      boundText: bound && standardText(bound),
      kept: await library.derived(key),
      today: today(),
      locality: locality(),
      law: await store.house(),
    });
    if (laidOut !== undefined) await library.keepDerived(key, laidOut).catch(spareDisk);
    const onWhoseWord = vouched === undefined ? {} : { vouchedBy: by };
    await store.keepDerived(id, { ...derived, summary: { ...derived.summary, ...onWhoseWord } });
  }

  const deriveEvery = (): Promise<void> => deriveWhere(() => true);

  /** Dossiers judged on the word of somebody who sits here no more, or not yet on the word of who does. */
  async function deriveForSeat(): Promise<void> {
    const by = reviewer();
    const reviews = by === undefined ? [] : await store.reviewsBy(by);
    const own = new Set(reviews.flatMap(({ dossier, vouched }) => (vouched === undefined ? [] : [dossier])));
    await deriveWhere(({ dossier, derived }) => derived?.vouchedBy !== (own.has(dossier) ? by : undefined));
  }

  async function deriveWhere(wanted: (row: ProgressRow) => boolean): Promise<void> {
    const ready = (await store.allProgress()).filter((row) => row.derived !== undefined && wanted(row)).values();
    const lane = async (): Promise<void> => {
      for (const { dossier } of ready) await derive(dossier);
    };
    await Promise.all(Array.from({ length: LANES }, lane));
  }

  return { derive, deriveEvery, deriveForSeat };
}

/** On a full disk the layout is worked out again next time. */
function spareDisk(error: unknown): void {
  if (!(error instanceof AppError && error.code === 'disk-low')) throw error;
}
