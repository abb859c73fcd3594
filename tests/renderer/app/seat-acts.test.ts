import { describe, expect, test } from 'vitest';
import { type Door, doors } from '#renderer/app/door.ts';
import { demandSeat, demandUnlocked, mayAt } from '#renderer/app/seat-acts.ts';
import type { Store } from '#renderer/storage/index.ts';
import type { Change, ChangeKind } from '#shared/model/change';
import type { DossierId, ReviewerName } from '#shared/model/ids';

const may = (kind: ChangeKind): readonly Door[] => doors.map(({ door }) => door).filter((door) => mayAt(door, kind));

describe('as whom one sits decides what one may do', () => {
  test.each<readonly [ChangeKind, readonly Door[]]>([
    ['campaign.planned', ['organise']],
    ['campaign.drawn', ['organise']],
    ['campaign.reader-exchanged', ['organise']],
    ['campaign.calibration-noted', ['lead', 'organise']],
    ['consensus.locked', ['lead', 'organise']],
    ['consensus.signed', ['lead', 'organise']],
    ['objection.raised', ['lead', 'organise', 'self-check']],
    ['objection.rejected', ['lead', 'organise']],
    ['mark.set', ['review', 'lead', 'organise', 'self-check']],
    ['review.received', ['review', 'lead', 'organise', 'self-check']],
  ])('%s', (kind, allowed) => {
    expect(may(kind)).toEqual(allowed);
  });

  test('and one act that is not allowed refuses all that go with it, saying whose it is', () => {
    expect(() => demandSeat('review', ['mark.set', 'campaign.planned'])).toThrow(
      expect.objectContaining({ code: 'seat-only', detail: '“组织”' }),
    );
    expect(() => demandSeat('organise', ['mark.set', 'campaign.planned'])).not.toThrow();
  });
});

describe('a review that the lead has locked', () => {
  const locked = { at: '', by: '甲' as ReviewerName, readers: ['乙' as ReviewerName] };
  const dossierOf = (async () => ({ consensus: { decisions: {}, locked } })) as unknown as Store['dossier'];
  const reopening: Change = { kind: 'review.reopened', subject: 'd1' as DossierId, payload: { why: '再看' } };

  test('is changed no more by its reader, and left alone by everybody else', async () => {
    await expect(demandUnlocked([reopening], '乙' as ReviewerName, dossierOf)).rejects.toMatchObject({
      code: 'review-locked',
      detail: '甲',
    });
    await expect(demandUnlocked([reopening], '丙' as ReviewerName, dossierOf)).resolves.toBeUndefined();
    const named: Change = { kind: 'dossier.renamed', subject: 'd1' as DossierId, payload: { name: '新名' } };
    await expect(demandUnlocked([named], '乙' as ReviewerName, dossierOf)).resolves.toBeUndefined();
  });
});
