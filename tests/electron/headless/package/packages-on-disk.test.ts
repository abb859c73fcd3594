import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mergeFile } from '#electron/headless/package/merge';
import { passphraseFrom } from '#electron/headless/package/passphrase';
import { openFile, pack, unpack } from '#electron/headless/package/unpacked';
import { openDiskLibrary } from '#electron/library/index';
import { writePackage } from '#renderer/adapters/packages/index.ts';
import { newPlan } from '#shared/campaign/index';
import type { Change } from '#shared/model/change';
import type { CampaignId, DossierId, ReviewerName, Sha256 } from '#shared/model/ids';

const PASSPHRASE = '滨江2026评查';
const campaign = 'c1' as CampaignId;
const dossiers = ['d1', 'd2'] as unknown as readonly DossierId[];
const readers = ['甲', '乙'] as unknown as readonly ReviewerName[];
const standard = { id: 't', version: '1', sha256: 'a'.repeat(64) as Sha256 };
const by = '孙组织' as ReviewerName;
const at = '2026-09-01T08:00:00.000Z';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'packages-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const result = (reviewer: ReviewerName, score: number): readonly Change[] =>
  dossiers.map((subject) => ({
    kind: 'review.received',
    subject,
    payload: {
      review: { reviewer, station: '某机', at, template: standard, marks: [], concluded: { score, grade: 'good' } },
      package: '0'.repeat(64) as Sha256,
    },
  }));

/** A package as the window writes it, with the cheapest key that opens. */
async function packageFile(name: string, from: string, changes: readonly Change[], purpose = 'result' as const) {
  const parts: Uint8Array[] = [];
  const head = {
    ...{ purpose, about: { id: campaign, name: '年度评查' }, from: { name: from, station: '某机' } },
    ...{ to: by, madeAt: at, program: '0.1.0' },
  };
  const bytes = async () => new TextEncoder().encode(JSON.stringify(changes));
  await writePackage(
    { head, passphrase: PASSPHRASE, cost: 10, members: [{ name: 'changes.json', packed: true, bytes }] },
    async (part) => void parts.push(part.slice()),
  );
  const file = join(folder, name);
  await writeFile(file, Buffer.concat(parts));
  return file;
}

const refusal = (code: string) => expect.objectContaining({ code });

describe('a package on the command line', () => {
  test('is unpacked, sealed anew under another passphrase, and says the same', async () => {
    const file = await packageFile('甲.ajpc', '甲', result(readers[0]!, 88));
    const out = join(folder, '解开');
    await unpack(file, out, PASSPHRASE);
    expect((await readdir(out)).sort()).toEqual(['changes.json', 'manifest.json']);
    const again = join(folder, '甲-新口令.ajpc');
    await pack(out, again, '另一个口令2026');
    const [before, after] = [await openFile(file, PASSPHRASE), await openFile(again, '另一个口令2026')];
    expect(after.manifest).toEqual(before.manifest);
    expect(await after.text('changes.json')).toBe(await before.text('changes.json'));
    await expect(openFile(again, PASSPHRASE)).rejects.toEqual(refusal('package-wrong-passphrase'));
  });

  test('leaves nothing where it is damaged, and touches no folder that holds something', async () => {
    const file = await packageFile('甲.ajpc', '甲', result(readers[0]!, 88));
    const bytes = await readFile(file);
    bytes[bytes.length - 40]! ^= 1;
    await writeFile(file, bytes);
    await expect(unpack(file, join(folder, '解开'), PASSPHRASE)).rejects.toEqual(refusal('package-damaged'));
    expect(await readdir(folder)).toEqual(['甲.ajpc']);
    await expect(unpack(file, folder, PASSPHRASE)).rejects.toEqual(refusal('refused'));
    await expect(openFile(join(folder, '没有.ajpc'), PASSPHRASE)).rejects.toEqual(refusal('not-found'));
  });

  test('takes its passphrase from the first line of a file', async () => {
    const file = join(folder, '口令.txt');
    await writeFile(file, `\uFEFF${PASSPHRASE}\r\n第二行`);
    expect(await passphraseFrom(file, '甲.ajpc')).toBe(PASSPHRASE);
    await expect(passphraseFrom(join(folder, '没有'), '甲.ajpc')).rejects.toEqual(refusal('not-found'));
  });
});

describe('results are merged into a library on disk', () => {
  const clock = { now: () => new Date(at) };
  const planned: readonly Change[] = [
    ...dossiers.map(
      (subject): Change => ({ kind: 'dossier.received', subject, payload: { name: subject, scans: [] } }),
    ),
    { kind: 'campaign.planned', subject: campaign, payload: { plan: newPlan('2026-03-01') } },
    {
      kind: 'campaign.gathered',
      subject: campaign,
      payload: {
        dossiers: dossiers.map((dossier) => ({
          ...{ dossier, name: `案卷${dossier}`, agency: '城管局', procedure: 'penalty-ordinary', handlers: [] },
        })),
      },
    },
    {
      kind: 'campaign.assigned',
      subject: campaign,
      payload: { assignments: dossiers.map((dossier) => ({ dossier, panel: '一组', readers })) },
    },
  ];

  test('in any order and twice, under the name of whoever did it; what does not belong is refused', async () => {
    const [jia, yi] = await Promise.all(
      readers.map((name, at) => packageFile(`${name}.ajpc`, name, result(name, 80 + at))),
    );
    const library = await openDiskLibrary(join(folder, '库'), { station: '组织机', clock });
    try {
      await library.append(planned, by);
      const merge = (file: string) => mergeFile(library, file, { passphrase: PASSPHRASE, by });
      expect(await merge(yi!)).toEqual(['收入乙的评查结果 2 卷。']);
      expect(await merge(jia!)).toEqual(['收入甲的评查结果 2 卷。']);
      const { entries } = await library.state();
      expect(await merge(yi!)).toEqual(['乙的评查结果没有新的内容，2 卷已收过或已有更晚的结果。']);
      expect((await library.state()).entries).toBe(entries);
      expect(library.folded().dossiers[dossiers[0]!]?.reviews).toMatchObject({
        甲: { concluded: { score: 80 } },
        乙: { concluded: { score: 81 } },
      });
      expect((await library.entries(0, 100)).at(-1)).toMatchObject({ kind: 'review.received', by });
      const forged = await packageFile('丙.ajpc', '丙', result(readers[0]!, 1));
      await expect(merge(forged)).rejects.toEqual(refusal('package-foreign'));
      const handOut = await packageFile('分发.ajpc', by, [], 'hand-out' as never);
      await expect(merge(handOut)).rejects.toEqual(refusal('package-not-result'));
    } finally {
      await library.close();
    }
  });
});
