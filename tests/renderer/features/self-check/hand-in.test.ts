import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { openPackage, writePackage } from '#renderer/adapters/packages/index.ts';
import { takePackage } from '#renderer/features/campaign/exchange/take-package.ts';
import { handInDossiers } from '#renderer/features/self-check/hand-in-dossiers.ts';
import type { Change } from '#shared/model/change';
import type { DossierId, ItemId, ReviewerName, Sha256 } from '#shared/model/ids';
import type { Points } from '#shared/model/points';
import type { SelfScore } from '#shared/model/self-check';
import { type Machine, machine } from '../../office-machine';

const PASSPHRASE = '滨江2026送评';
const AGENCY = '滨江区农业农村局';
const dossier = 'd1' as DossierId;
const standard = { id: 't', version: '1', sha256: 'a'.repeat(64) as Sha256 };
const agencyReader = '郑法制' as ReviewerName;
const bureauReader = '李评' as ReviewerName;
const SECRET = '单位自己的评查员写的意见';

const selfScore = (score: number): SelfScore => ({
  template: standard,
  score,
  grade: 'good',
  problems: 1,
  doubts: 0,
  costs: [
    { item: 'PU-NOTI-06' as ItemId, title: '告知听证权利', deduction: 20 as Points, words: '未见告知听证权利的记载' },
  ],
});

/** An agency's machine with one dossier, marked by its own reader. */
async function agency(now?: string, scan = '第一次扫描'): Promise<Machine> {
  const made = await machine(agencyReader, [standard], now);
  const kept = await made.library.keepOriginal(new TextEncoder().encode(`%PDF ${scan}`));
  const scans = [{ sha256: kept.sha256, name: '扫描.pdf', media: 'application/pdf' as const, bytes: 9, pages: 2 }];
  await made.ports.store.commit(
    [
      { kind: 'dossier.received', subject: dossier, payload: { name: '滨农罚〔2026〕3号', scans } },
      { kind: 'review.opened', subject: dossier, payload: { template: standard } },
      marking(SECRET),
    ],
    agencyReader,
  );
  return made;
}

const marking = (note: string): Change => ({
  kind: 'mark.set',
  subject: dossier,
  payload: {
    mark: {
      item: 'PU-NOTI-06' as ItemId,
      verdict: 'violated',
      deduction: 20 as Points,
      note,
      citations: [],
      accepted: false,
    },
  },
});

const send = async (from: Machine, score = 92): Promise<Uint8Array> => {
  await handInDossiers(from.ports, AGENCY, [{ id: dossier, selfScore: selfScore(score) }], PASSPHRASE);
  return from.saved.at(-1)!;
};
const take = (at: Machine, bytes: Uint8Array) => takePackage(at.ports, { name: '送评.ajpc', bytes }, PASSPHRASE);
const held = async (at: Machine) => (await at.ports.store.state(dossier))!;

describe('dossiers handed in with their self-scores', () => {
  test('arrive with scans and score, and nothing the agency marked', async () => {
    const unit = await agency();
    const bureau = await machine(bureauReader);
    const bytes = await send(unit);
    const taken = await take(bureau, bytes);
    expect(taken).toEqual({
      words: `收到${AGENCY}送评的案卷 1 卷，其中新收 1 卷，记下自评分 1 卷。`,
      left: [],
      dossiers: [dossier],
    });
    const state = await held(bureau);
    expect(state).toMatchObject({ name: '滨农罚〔2026〕3号', reviews: {} });
    expect(state.selfScore).toEqual({ ...selfScore(92), at: '2026-09-01T08:00:00.000Z' });
    expect(await bureau.library.original(state.scans[0]!.sha256)).toBeDefined();
    const open = await openPackage('送评.ajpc', bytes, PASSPHRASE);
    const inside = await Promise.all(open.manifest.members.map(({ name }) => open.text(name)));
    expect(inside.filter((text) => text.includes(SECRET) || text.includes('mark.set'))).toEqual([]);
    expect((await held(unit)).selfScore?.score).toBe(92);
  });

  test('sent twice change nothing, and of two self-scores the later counts in whatever order they come', async () => {
    const unit = await agency();
    const first = await send(unit, 92);
    const later = await send(await agency('2026-09-08T08:00:00.000Z'), 95);
    const bureau = await machine(bureauReader);
    await take(bureau, later);
    const lines = bureau.library.lines.length;
    expect((await take(bureau, later)).words).toBe(`${AGENCY}的送评包没有新的内容。`);
    expect((await take(bureau, first)).words).toBe(`${AGENCY}的送评包没有新的内容。`);
    expect(bureau.library.lines).toHaveLength(lines);
    expect((await held(bureau)).selfScore?.score).toBe(95);
  });

  test('come too late to change the scans of a dossier under review, or the score of one that was reviewed', async () => {
    const bureau = await machine(bureauReader);
    await take(bureau, await send(await agency()));
    const before = await held(bureau);
    await bureau.ports.store.commit(
      [{ kind: 'review.opened', subject: dossier, payload: { template: standard } }, marking('未见')],
      bureauReader,
    );
    const rescanned = await send(await agency('2026-09-08T08:00:00.000Z', '重新扫描'), 96);
    expect((await take(bureau, rescanned)).left).toEqual(['“滨农罚〔2026〕3号”已经开始评查，扫描件不再更换。']);
    expect((await held(bureau)).scans).toEqual(before.scans);
    expect((await held(bureau)).selfScore?.score).toBe(96);
    await bureau.ports.store.commit(
      { kind: 'review.concluded', subject: dossier, payload: { score: 80, grade: 'good' } },
      bureauReader,
    );
    const again = await send(await agency('2026-09-20T08:00:00.000Z'), 80);
    expect((await take(bureau, again)).left).toEqual(['“滨农罚〔2026〕3号”已经评查，自评分以评查前报送的为准。']);
    expect((await held(bureau)).selfScore?.score).toBe(96);
  });

  test('are refused whole where the file was cut short, or brings what it has no business with', async () => {
    const bureau = await machine(bureauReader);
    const bytes = await send(await agency());
    await expect(take(bureau, bytes.slice(0, -40))).rejects.toMatchObject({ code: expect.stringMatching(/^package-/) });
    const forged = async (changes: unknown): Promise<Uint8Array> => {
      const parts: Uint8Array[] = [];
      const head = {
        purpose: 'self-checked' as const,
        about: { id: 'self-check', name: AGENCY },
        from: { name: '郑法制', station: '机' },
        to: '',
        madeAt: '2026-09-01T00:00:00.000Z',
        program: '0.1.0',
      };
      const member = {
        name: 'changes.json',
        packed: true,
        bytes: async () => new TextEncoder().encode(JSON.stringify(changes)),
      };
      await writePackage(
        { head, members: [member], passphrase: PASSPHRASE, cost: 10 },
        async (part) => void parts.push(part.slice()),
      );
      return new Uint8Array(await new Blob(parts as Uint8Array<ArrayBuffer>[]).arrayBuffer());
    };
    await expect(take(bureau, await forged([marking('冒充')]))).rejects.toMatchObject({
      code: expect.stringMatching(/^package-/),
    });
    const stray: Change = { kind: 'dossier.self-scored', subject: dossier, payload: { selfScore: selfScore(100) } };
    await expect(take(bureau, await forged([stray]))).rejects.toMatchObject({ code: 'package-damaged' });
    expect(bureau.library.lines).toEqual([]);
  });

  test('leave no score behind where nobody said where to save', async () => {
    const unit = await agency();
    const ports = { ...unit.ports, desktop: { ...unit.ports.desktop, beginExport: async () => 'cancelled' as const } };
    expect(
      await handInDossiers(ports, AGENCY, [{ id: dossier, selfScore: selfScore(92) }], PASSPHRASE),
    ).toBeUndefined();
    expect((await held(unit)).selfScore).toBeUndefined();
  });
});
