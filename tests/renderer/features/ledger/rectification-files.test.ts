import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { takeStep } from '#renderer/features/ledger/ledger-store.ts';
import { openRectification, writeRectification } from '#renderer/features/ledger/rectification-files.ts';
import { standingOf } from '#shared/ledger/index';
import type { ProblemId, ReviewerName } from '#shared/model/ids';
import { day, problem } from '../../../shared/ledger/builders';
import { machine } from '../../office-machine';

const PASSPHRASE = '整改往来2026';
const AGENCY = '滨江区农业农村局';
const ids = ['p1', 'p2'] as unknown as readonly ProblemId[];

let made = 0;
async function desk(by: string) {
  const at = await machine(by as ReviewerName);
  return { ...at, ports: { ...at.ports, ids: { fresh: () => `${by}-${++made}` } } };
}
type Desk = Awaited<ReturnType<typeof desk>>;

/** A bureau that has notified one agency of two problems. */
async function bureau(): Promise<Desk> {
  const at = await desk('孙监督');
  await at.ports.store.commit(
    ids.map((subject) => ({
      kind: 'problem.entered',
      subject,
      payload: { problem: problem({ agency: AGENCY, number: subject }) },
    })),
    at.ports.by,
  );
  await takeStep(
    at.ports,
    ids.map((each) => ({
      problem: each,
      step: {
        kind: 'notified',
        number: '江司评整〔2026〕1号',
        on: day('2026-03-02'),
        due: day('2026-03-17'),
        words: '',
      },
    })),
  );
  return at;
}

const all = ({ ports }: Desk) => ports.store.problems();
async function send(from: Desk, as: 'bureau' | 'agency', only = ids): Promise<Uint8Array> {
  const problems = (await all(from)).filter(({ id }) => only.includes(id));
  await writeRectification(from.ports, { from: as, agency: AGENCY, problems, passphrase: PASSPHRASE });
  return from.saved.at(-1)!;
}
const open = (at: Desk, bytes: Uint8Array, passphrase = PASSPHRASE) =>
  openRectification(at.ports, new File([bytes as BlobPart], '整改.ajpc'), passphrase);

/** Answers as mended, with a proof that is on this desk. */
async function answer(at: Desk, id: ProblemId, words = '已补正'): Promise<void> {
  const held = (await all(at)).find((each) => each.id === id)!;
  const { round } = standingOf(held);
  const { sha256 } = await at.library.keepOriginal(new TextEncoder().encode(`佐证 ${id} ${words}`));
  await takeStep(at.ports, [
    {
      problem: id,
      step: {
        kind: 'answered',
        to: round!.openers.at(-1)!.id,
        revision: (round!.answer?.revision ?? 0) + 1,
        answer: { kind: 'mended' },
        attachments: [{ name: '补正.pdf', sha256, bytes: 9 }],
        words,
      },
    },
  ]);
}
const states = async (at: Desk) => (await all(at)).map((held) => standingOf(held).state);

describe('a rectification package', () => {
  test('goes to the agency, comes back answered with its proofs, and is closed by another', async () => {
    const office = await bureau();
    const unit = await desk('郑法制');
    expect(await open(unit, await send(office, 'bureau'))).toMatchObject({ from: 'bureau', problems: 2, refused: [] });
    expect(await states(unit)).toEqual(['notified', 'notified']);
    await answer(unit, ids[0]!);
    expect(await open(office, await send(unit, 'agency'))).toMatchObject({ from: 'agency', fresh: 1, refused: [] });
    expect(await states(office)).toEqual(['submitted', 'notified']);
    const [first] = await all(office);
    const { answer: given } = standingOf(first!).round!;
    expect(given).toMatchObject({ by: '郑法制', words: '已补正' });
    expect(await office.library.original(given!.attachments[0]!.sha256)).toBeDefined();
    await takeStep(office.ports, [
      { problem: ids[0]!, step: { kind: 'ruled', on: given!.id, ruling: { kind: 'closed' }, words: '' } },
    ]);
    expect(await states(office)).toEqual(['closed', 'notified']);
  });

  test('repeated, in part, and older after newer ends in one ledger', async () => {
    const office = await bureau();
    const unit = await desk('郑法制');
    await open(unit, await send(office, 'bureau'));
    await answer(unit, ids[0]!, '第一次答复');
    const part = await send(unit, 'agency', [ids[0]!]);
    await answer(unit, ids[0]!, '第二次答复');
    await answer(unit, ids[1]!);
    const whole = await send(unit, 'agency');
    await open(office, whole);
    const lines = office.library.lines.length;
    expect((await open(office, whole)).fresh).toBe(0);
    expect((await open(office, part)).fresh).toBe(0);
    expect(office.library.lines).toHaveLength(lines);
    expect(standingOf((await all(office))[0]!).round!.answer?.words).toBe('第二次答复');
    expect(await states(office)).toEqual(['submitted', 'submitted']);
  });

  test('that comes after the ruling is kept and does not count', async () => {
    const office = await bureau();
    const unit = await desk('郑法制');
    await open(unit, await send(office, 'bureau'));
    await answer(unit, ids[0]!);
    await open(office, await send(unit, 'agency'));
    const { answer: given } = standingOf((await all(office))[0]!).round!;
    await takeStep(office.ports, [
      { problem: ids[0]!, step: { kind: 'ruled', on: given!.id, ruling: { kind: 'closed' }, words: '' } },
    ]);
    await answer(unit, ids[0]!, '迟到的补充');
    expect((await open(office, await send(unit, 'agency'))).fresh).toBe(1);
    const standing = standingOf((await all(office))[0]!);
    expect(standing.state).toBe('closed');
    expect(standing.aside.map(({ why }) => why)).toEqual(['late']);
  });

  test.each([
    ['cut short', (bytes: Uint8Array) => bytes.slice(0, bytes.length - 30), PASSPHRASE],
    [
      'changed inside',
      (bytes: Uint8Array) => bytes.map((byte, at) => (at === bytes.length - 200 ? byte ^ 1 : byte)),
      PASSPHRASE,
    ],
    ['that is none', () => new TextEncoder().encode('不是整改包'), PASSPHRASE],
    ['opened with another passphrase', (bytes: Uint8Array) => bytes, '另一个口令2026'],
  ])('%s is refused whole, and nothing is taken', async (_, spoil, passphrase) => {
    const office = await bureau();
    const unit = await desk('郑法制');
    await expect(open(unit, spoil(await send(office, 'bureau')), passphrase)).rejects.toMatchObject({
      code: expect.stringMatching(/^package-/),
      detail: '整改.ajpc',
    });
    expect(unit.library.lines).toEqual([]);
  });

  test('of another agency answers nothing', async () => {
    const office = await bureau();
    const unit = await desk('郑法制');
    await open(unit, await send(office, 'bureau'));
    await answer(unit, ids[0]!);
    const problems = await all(unit);
    await writeRectification(unit.ports, { from: 'agency', agency: '乙局', problems, passphrase: PASSPHRASE });
    const came = await open(office, unit.saved.at(-1)!);
    expect(came.fresh).toBe(0);
    expect(came.refused.map(({ why }) => why)).toEqual(['other-agency', 'other-agency']);
  });

  test('nobody said where to save leaves nothing', async () => {
    const office = await bureau();
    const ports = {
      ...office.ports,
      desktop: { ...office.ports.desktop, beginExport: async () => 'cancelled' as const },
    };
    const problems = await all(office);
    expect(
      await writeRectification(ports, { from: 'bureau', agency: AGENCY, problems, passphrase: PASSPHRASE }),
    ).toBeUndefined();
    expect(office.saved).toEqual([]);
  });
});
