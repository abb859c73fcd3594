import { describe, expect, test } from 'vitest';
import { type OutgoingPaper, recordPrinted, type SavePorts, saveAsPdf } from '#renderer/app/save-papers.ts';
import type { Change } from '#shared/model/change';
import type { BulletinId, DossierId, ReviewerName, Sha256 } from '#shared/model/ids';
import type { Paper } from '#shared/model/paper';

const paper: Paper = { title: '评分表', page: { size: 'A4', orientation: 'portrait' }, footer: '', blocks: [] };
const sheet = (id: string): OutgoingPaper => ({
  name: `${id}-评分表`,
  paper,
  output: 'score-sheet',
  about: { kind: 'dossier', id: id as DossierId },
});

/** A desktop that prints the number of the part, and what was told and saved. */
function desk(): {
  readonly ports: SavePorts;
  readonly told: Change[];
  readonly saved: (readonly [string, number[]])[];
} {
  const told: Change[] = [];
  const saved: (readonly [string, number[]])[] = [];
  let part = 0;
  const ports: SavePorts = {
    writers: {
      finishPdf: async (_: string, parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((each) => [...each])),
    } as never,
    desktop: {
      async printPdf() {
        part += 1;
        return Uint8Array.of(part);
      },
      async saveExport(name, bytes) {
        saved.push([name, [...bytes]]);
        return { file: name, sha256: 'a'.repeat(64) as Sha256 };
      },
      original: () => Promise.reject(new Error('no template asked for')),
    },
    store: {
      house: async () => ({ id: 'house' }),
      async commit(changes) {
        told.push(...(changes as readonly Change[]));
        return [];
      },
    },
    by: '李评' as ReviewerName,
  };
  return { ports, told, saved };
}

describe('many papers as one PDF', () => {
  test('its parts are joined in order, and every paper in it is told of', async () => {
    const { ports, told, saved } = desk();
    const kept = await saveAsPdf(ports, [sheet('甲'), sheet('乙')], '评查文书/二份', async (take) => {
      for (let part = 0; part < 3; part += 1) await take();
      return 'whole';
    });
    expect(kept).toEqual({ state: 'saved', file: '评查文书二份.pdf' });
    expect(saved).toEqual([['评查文书二份.pdf', [1, 2, 3]]]);
    expect(told).toMatchObject([
      { kind: 'export.made', subject: '甲' },
      { kind: 'export.made', subject: '乙' },
    ]);
  });
  test('ended between two parts nothing is saved or told of', async () => {
    const { ports, told, saved } = desk();
    const kept = await saveAsPdf(ports, [sheet('甲')], '评分表', async (take) => {
      await take();
      return 'ended';
    });
    expect(kept).toEqual({ state: 'cancelled' });
    expect([...saved, ...told]).toEqual([]);
  });
});

test('what was given to the printer is told of under what it is about', async () => {
  const { ports, told } = desk();
  const about = [
    { kind: 'dossier', id: '甲' as DossierId },
    { kind: 'bulletin', id: 'b' as BulletinId },
    { kind: 'house' },
  ] as const;
  const given = about.map((each, at) => ({ paper: { ...sheet('甲'), about: each }, pages: at + 1 }));
  await recordPrinted(ports, given, 2);
  expect(told.map(({ kind, subject }) => [kind, subject])).toEqual([
    ['paper.printed', '甲'],
    ['bulletin.printed', 'b'],
    ['house.printed', 'house'],
  ]);
  expect(told[2]!.payload).toEqual({ output: 'score-sheet', name: '甲-评分表', pages: 3, copies: 2 });
});
