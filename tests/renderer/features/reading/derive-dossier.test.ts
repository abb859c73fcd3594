import { expect, test } from 'vitest';
import type { DeriveRequest } from '#renderer/features/reading/derive-all.ts';
import { dossierDeriver } from '#renderer/features/reading/derive-dossier.ts';
import type { Derived, DossierRow, ProgressRow } from '#renderer/storage/index.ts';
import { AppError } from '#shared/base/app-error';
import type { DossierId, ReviewerName, Sha256 } from '#shared/model/ids';

const ids = ['d-1', 'd-2', 'd-3', 'd-4', 'd-5'] as readonly string[] as readonly DossierId[];
const row = (id: DossierId) => ({ id, name: id, removed: id === 'd-5', scans: [] }) as unknown as DossierRow;
const jia = '甲' as ReviewerName;
const vouched = [{ scan: 'a' as Sha256, index: 0, at: '2026-06-30T08:00:00.000Z' }];
const progress = (id: DossierId) =>
  ({ dossier: id, derived: id === 'd-4' ? undefined : { procedure: 'licence' } }) as unknown as ProgressRow;

/** A desk whose worker lays a dossier out anew unless it was given a layout. */
function desk(keep: (key: string, text: string) => Promise<void> = async () => {}) {
  const files = new Map<string, string>();
  const asked: DeriveRequest[] = [];
  const kept: DossierId[] = [];
  const words = new Map<DossierId, ReviewerName | undefined>();
  const seat: { by?: ReviewerName } = {};
  const deriver = dossierDeriver({
    store: {
      dossier: async (id) => row(id),
      pages: async ({ id }) => [{ ordinal: 1, scan: id as never, index: 0, reading: undefined }],
      review: async (id, by) => (id === ids[0] && by === jia ? { vouched } : undefined),
      reviewsBy: async (by) => (by === jia ? [{ dossier: ids[0]!, vouched }, { dossier: ids[1]! }] : []),
      house: async () => undefined as never,
      allProgress: async () =>
        ids.map((id) => {
          const row = progress(id);
          return row.derived === undefined ? row : { ...row, derived: { ...row.derived, vouchedBy: words.get(id) } };
        }),
      keepDerived: async (id, { summary }) => {
        kept.push(id);
        words.set(id, summary.vouchedBy);
      },
    },
    library: {
      derived: async (key) => files.get(key),
      keepDerived: async (key, text) => {
        await keep(key, text);
        files.set(key, text);
      },
    },
    deriver: async (request) => {
      asked.push(request);
      return { derived: {} as Derived, laidOut: request.kept === undefined ? 'layout' : undefined };
    },
    rules: 'rules-1',
    reviewer: () => seat.by,
    standardText: () => undefined,
    today: () => '2026-06-30',
    locality: () => 'general',
  });
  return { ...deriver, files, asked, kept, seat };
}

test('a layout is kept once, and given back the next time', async () => {
  const { derive, files, asked } = desk();
  await derive(ids[0]!);
  await derive(ids[0]!);
  expect(asked.map(({ kept }) => kept)).toEqual([undefined, 'layout']);
  expect([...files.keys()]).toEqual([expect.stringMatching(/^layout-[0-9a-f]{64}$/)]);
});

test('all dossiers that were derived are derived again, those removed or never read are not', async () => {
  const { deriveEvery, kept } = desk();
  await deriveEvery();
  expect([...kept].sort()).toEqual(['d-1', 'd-2', 'd-3']);
});

test('a disk too full for layouts still leaves the dossier judged; any other refusal is told', async () => {
  const full = desk(async () => {
    throw new AppError('disk-low');
  });
  await full.derive(ids[0]!);
  expect(full.kept).toEqual(['d-1']);
  const locked = desk(async () => {
    throw new AppError('library-locked');
  });
  await expect(locked.derive(ids[0]!)).rejects.toThrow();
});

test('what rests on one reviewer’s look at unread pages is judged for that reviewer, and afresh for the next', async () => {
  const { deriveForSeat, derive, asked, kept, seat } = desk();
  await deriveForSeat();
  expect(kept).toEqual([]);
  seat.by = jia;
  await deriveForSeat();
  expect(kept).toEqual([ids[0]]);
  expect(asked.at(-1)?.source.vouched).toEqual(vouched);
  await deriveForSeat();
  expect(kept).toHaveLength(1);

  seat.by = '乙' as ReviewerName;
  await deriveForSeat();
  expect(kept).toEqual([ids[0], ids[0]]);
  expect(asked.at(-1)?.source.vouched).toBeUndefined();
  await derive(ids[1]!);
  await deriveForSeat();
  expect(kept).toEqual([ids[0], ids[0], ids[1]]);
});
