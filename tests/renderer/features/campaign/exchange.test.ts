import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { openPackage, writePackage } from '#renderer/adapters/packages/index.ts';
import { handIn } from '#renderer/features/campaign/exchange/hand-in.ts';
import { handOut } from '#renderer/features/campaign/exchange/hand-out.ts';
import { takePackage } from '#renderer/features/campaign/exchange/take-package.ts';
import { newPlan } from '#shared/campaign/index';
import type { CampaignPlan } from '#shared/model/campaign';
import type { Change } from '#shared/model/change';
import type { CampaignId, DossierId, InstrumentId, ItemId, ReviewerName, Sha256 } from '#shared/model/ids';
import type { Points } from '#shared/model/points';
import { type Machine, machine } from '../../office-machine';

const PASSPHRASE = '滨江2026评查';
const campaign = 'c1' as CampaignId;
const standard = { id: 't', version: '1', sha256: 'a'.repeat(64) as Sha256 };
const names = { organiser: '组织' as ReviewerName, jia: '甲' as ReviewerName, yi: '乙' as ReviewerName };
const dossiers = ['d1', 'd2'] as unknown as readonly DossierId[];
const item = 'PU-CASE-01' as ItemId;
const paper = 'p3' as InstrumentId;
const praised = { text: '说理充分', cited: [{ page: 3, box: [0.1, 0.1, 0.5, 0.1], quote: '' }] } as const;
const unread = { scan: 'b'.repeat(64) as Sha256, index: 1 };
const SECRET = '甲认为两名执法人员未签名';

const plan: CampaignPlan = {
  ...newPlan('2026-03-01'),
  agencies: ['城管局'],
  standards: { 'penalty-ordinary': standard },
  panels: [
    {
      name: '一组',
      lead: names.jia,
      members: [names.jia, names.yi].map((name) => ({ name, agency: '司法局', avoids: [] })),
    },
  ],
};

const marking = (subject: DossierId, note: string): Change => ({
  kind: 'mark.set',
  subject,
  payload: { mark: { item, verdict: 'violated', deduction: 20 as Points, note, citations: [], accepted: false } },
});
const concluding = (subject: DossierId): Change => ({
  kind: 'review.concluded',
  subject,
  payload: { score: 88, grade: 'good' },
});

/** The organiser, with two dossiers assigned to both readers, 甲 having read the first at this very machine. */
async function organiser(): Promise<Machine> {
  const made = await machine(names.organiser, [standard]);
  const { ports, library } = made;
  const kept = await Promise.all(
    dossiers.map((_, at) => library.keepOriginal(new TextEncoder().encode(`%PDF 第${at}卷的扫描件`))),
  );
  const changes: Change[] = dossiers.map((subject, at) => ({
    kind: 'dossier.received',
    subject,
    payload: {
      name: `案卷${subject}`,
      scans: [{ sha256: kept[at]!.sha256, name: '扫描.pdf', media: 'application/pdf', bytes: 9, pages: 2 }],
    },
  }));
  await ports.store.commit(
    [
      ...changes,
      { kind: 'campaign.planned', subject: campaign, payload: { plan } },
      {
        kind: 'campaign.gathered',
        subject: campaign,
        payload: {
          dossiers: dossiers.map((dossier) => ({
            dossier,
            name: `案卷${dossier}`,
            agency: '城管局',
            procedure: 'penalty-ordinary',
            handlers: [],
          })),
        },
      },
      {
        kind: 'campaign.assigned',
        subject: campaign,
        payload: {
          assignments: dossiers.map((dossier) => ({ dossier, panel: '一组', readers: [names.jia, names.yi] })),
        },
      },
    ],
    names.organiser,
  );
  await ports.store.commit(
    [
      { kind: 'review.opened', subject: dossiers[0]!, payload: { template: standard } },
      marking(dossiers[0]!, SECRET),
      { kind: 'pages.vouched', subject: dossiers[0]!, payload: { pages: [unread] } },
      concluding(dossiers[0]!),
    ],
    names.jia,
  );
  return made;
}

const file = (machine: Machine, at = machine.saved.length - 1) => ({ name: '包.ajpc', bytes: machine.saved[at]! });
const take = (at: Machine, given: { name: string; bytes: Uint8Array }) => takePackage(at.ports, given, PASSPHRASE);
const sendTo = async (from: Machine, reviewer: ReviewerName) =>
  handOut(from.ports, (await from.ports.store.campaign(campaign))!, reviewer, PASSPHRASE);
const sendBack = async (from: Machine) =>
  handIn(from.ports, campaign, (await from.ports.store.campaign(campaign))!.tasks[from.ports.by]!, PASSPHRASE);

describe('from the organiser to a reviewer and back', () => {
  test('a package holds no trace of the other reader, neither sealed nor opened', async () => {
    const office = await organiser();
    await sendTo(office, names.yi);
    const { bytes } = file(office);
    const open = await openPackage('包.ajpc', bytes, PASSPHRASE);
    const inside = await Promise.all(open.manifest.members.map(({ name }) => open.text(name)));
    const traces = [SECRET, 'mark.set', 'review.received', 'review.concluded', 'vouched', '"verdict"', '"score"'];
    for (const trace of traces) {
      expect(inside.filter((text) => text.includes(trace))).toEqual([]);
      expect(Buffer.from(bytes).includes(Buffer.from(trace))).toBe(false);
    }
    expect(inside.join('')).toContain('案卷d1');
  });

  test('the reviewer gets scans, standard and task; the same again changes nothing', async () => {
    const office = await organiser();
    const desk = await machine(names.yi, [standard]);
    await sendTo(office, names.yi);
    expect(await take(desk, file(office))).toMatchObject({
      words: expect.stringContaining('2 卷，其中新收 2 卷'),
      dossiers,
    });
    const state = await desk.ports.store.state(dossiers[0]!);
    expect(state).toMatchObject({
      name: '案卷d1',
      procedure: 'penalty-ordinary',
      reviews: { 乙: { template: standard, marks: {} } },
    });
    expect(await desk.library.original(state!.scans[0]!.sha256)).toBeDefined();
    const lines = desk.library.lines.length;
    expect(await take(desk, file(office))).toMatchObject({
      words: expect.stringContaining('已经领取过'),
      dossiers: [],
    });
    expect(desk.library.lines).toHaveLength(lines);
  });

  test('results come back in any order, twice and late, to one state', async () => {
    const office = await organiser();
    const desk = await machine(names.yi, [standard]);
    await sendTo(office, names.yi);
    await take(desk, file(office));
    await desk.ports.store.commit(
      [
        marking(dossiers[0]!, '乙的第一稿'),
        { kind: 'instrument.sighted', subject: dossiers[0]!, payload: { instrument: paper, sight: 'original' } },
        { kind: 'pages.vouched', subject: dossiers[0]!, payload: { pages: [unread] } },
        { kind: 'review.praised', subject: dossiers[0]!, payload: { practices: [praised] } },
        concluding(dossiers[0]!),
      ],
      names.yi,
    );
    await sendBack(desk);
    await desk.ports.store.commit([concluding(dossiers[1]!)], names.yi);
    await sendBack(desk);

    const other = await organiser();
    expect((await take(office, file(desk, 0))).words).toBe('收入乙的评查结果 1 卷。');
    expect((await take(office, file(desk, 1))).words).toBe('收入乙的评查结果 1 卷，1 卷已收过或已有更晚的结果。');
    const lines = office.library.lines.length;
    expect((await take(office, file(desk, 0))).words).toBe('乙的评查结果没有新的内容，1 卷已收过或已有更晚的结果。');
    expect(office.library.lines).toHaveLength(lines);
    await take(other, file(desk, 1));
    await take(other, file(desk, 0));
    const reviews = async (at: Machine) =>
      (await Promise.all(dossiers.map((id) => at.ports.store.state(id)))).map((state) => {
        const review = state!.reviews[names.yi]!;
        return { ...review, received: review.received?.digest };
      });
    expect(await reviews(other)).toEqual(await reviews(office));
    expect((await reviews(office))[0]).toMatchObject({
      concluded: { score: 88 },
      marks: { 'PU-CASE-01': { note: '乙的第一稿' } },
      sights: { p3: 'original' },
      practices: [praised],
      vouched: [{ ...unread, at: expect.stringMatching(/Z$/) }],
    });
    expect((await office.ports.store.state(dossiers[0]!))!.reviews[names.jia]!.marks[item]).toMatchObject({
      note: SECRET,
    });
  });
});

describe('a calibration', () => {
  const third = 'd3' as DossierId;
  const calibrated = (closed: boolean): Change => ({
    kind: 'campaign.calibrated',
    subject: campaign,
    payload: {
      calibration: {
        dossiers: [{ dossier: third, name: '校准案', agency: '交通局', procedure: 'penalty-ordinary', handlers: [] }],
        readers: [names.jia, names.yi],
        closed,
      },
    },
  });

  async function calibrating(): Promise<Machine> {
    const office = await organiser();
    const kept = await office.library.keepOriginal(new TextEncoder().encode('%PDF 校准'));
    const scans = [{ sha256: kept.sha256, name: '扫描.pdf', media: 'application/pdf' as const, bytes: 9, pages: 1 }];
    await office.ports.store.commit(
      [{ kind: 'dossier.received', subject: third, payload: { name: '校准案', scans } }, calibrated(false)],
      names.organiser,
    );
    return office;
  }

  test('goes out with the package, comes back with the results, and is no dossier of the round', async () => {
    const office = await calibrating();
    const desk = await machine(names.yi, [standard]);
    await sendTo(office, names.yi);
    expect((await take(desk, file(office))).words).toContain('2 卷、校准 1 卷，其中新收 3 卷');
    await desk.ports.store.commit([marking(third, '乙对校准案的意见'), concluding(third)], names.yi);
    await sendBack(desk);
    expect((await take(office, file(desk))).words).toBe('收入乙的评查结果 1 卷，其中校准 1 卷。');
    const held = await office.ports.store.campaign(campaign);
    expect(held!.dossiers.map(({ dossier }) => dossier)).toEqual(dossiers);
    expect((await office.ports.store.state(third))!.reviews[names.yi]).toMatchObject({ concluded: { score: 88 } });
  });

  test('goes out no more once it is closed, but what was agreed does', async () => {
    const office = await calibrating();
    const note = { item, words: '附页签名亦可' };
    await office.ports.store.commit(
      [calibrated(true), { kind: 'campaign.calibration-noted', subject: campaign, payload: { note } }],
      names.organiser,
    );
    const desk = await machine(names.yi, [standard]);
    await sendTo(office, names.yi);
    expect((await take(desk, file(office))).words).toContain('2 卷，其中新收 2 卷');
    const task = (await desk.ports.store.campaign(campaign))!.tasks[names.yi]!;
    expect(task).toMatchObject({ notes: [note] });
    expect(task).not.toHaveProperty('calibration');
  });
});

test('a result that comes after the lead has locked changes nothing and says how it could', async () => {
  const office = await organiser();
  const desk = await machine(names.yi, [standard]);
  await sendTo(office, names.yi);
  await take(desk, file(office));
  const locking = (kind: 'consensus.locked' | 'consensus.unlocked'): Change =>
    kind === 'consensus.locked'
      ? { kind, subject: dossiers[0]!, payload: { readers: [names.jia, names.yi] } }
      : { kind, subject: dossiers[0]!, payload: { why: '乙补交' } };
  await office.ports.store.commit([locking('consensus.locked')], names.jia);
  await desk.ports.store.commit([marking(dossiers[0]!, '改稿'), concluding(dossiers[0]!)], names.yi);
  await sendBack(desk);
  const lines = office.library.lines.length;
  expect(await take(office, file(desk))).toMatchObject({
    words: '乙的评查结果没有新的内容。',
    left: ['“案卷d1”已由甲锁定合议，乙后来交的结果没有收入；确需采用的，请组长先解除锁定，再收一次。'],
  });
  expect(office.library.lines).toHaveLength(lines);
  await office.ports.store.commit([locking('consensus.unlocked')], names.jia);
  expect((await take(office, file(desk))).words).toBe('收入乙的评查结果 1 卷。');
});

describe('a package that does not belong here', () => {
  const refusal = (code: string) => expect.objectContaining({ code });

  test('is refused whole, with its own sentence', async () => {
    const office = await organiser();
    await sendTo(office, names.yi);
    const wrongDesk = await machine(names.jia, [standard]);
    const bareDesk = await machine(names.yi, []);
    const otherStandard = await machine(names.yi, [{ ...standard, sha256: 'b'.repeat(64) as Sha256 }]);
    await expect(take(wrongDesk, file(office))).rejects.toEqual(refusal('package-for-another'));
    await expect(take(bareDesk, file(office))).rejects.toEqual(refusal('package-standard-missing'));
    await expect(take(otherStandard, file(office))).rejects.toEqual(refusal('package-standard-missing'));
    for (const { library } of [wrongDesk, bareDesk, otherStandard]) expect(library.lines).toEqual([]);
  });

  test('results of an unknown campaign are refused', async () => {
    const office = await organiser();
    const desk = await machine(names.yi, [standard]);
    await sendTo(office, names.yi);
    await take(desk, file(office));
    await desk.ports.store.commit([concluding(dossiers[0]!)], names.yi);
    await sendBack(desk);
    const elsewhere = await machine(names.organiser, [standard]);
    await expect(take(elsewhere, file(desk))).rejects.toEqual(refusal('package-not-here'));
    expect(elsewhere.library.lines).toEqual([]);
  });

  test('neither a change of a later program nor one that has no business there is let in', async () => {
    const office = await organiser();
    const forged = async (changes: unknown, from = '乙') => {
      const parts: Uint8Array[] = [];
      const head = {
        purpose: 'result' as const,
        about: { id: campaign, name: plan.name },
        from: { name: from, station: '乙机' },
        to: '',
        madeAt: '2026-09-01T00:00:00.000Z',
        program: '9.0.0',
      };
      const bytes = async () => new TextEncoder().encode(JSON.stringify(changes));
      const members = [{ name: 'changes.json', packed: true, bytes }];
      await writePackage(
        { head, members, passphrase: PASSPHRASE, cost: 10 },
        async (part) => void parts.push(part.slice()),
      );
      return {
        name: '包.ajpc',
        bytes: new Uint8Array(await new Blob(parts as Uint8Array<ArrayBuffer>[]).arrayBuffer()),
      };
    };
    const lines = office.library.lines.length;
    const review = {
      reviewer: '乙',
      station: '',
      at: '2026-09-01T00:00:00.000Z',
      template: standard,
      marks: [],
      concluded: { score: 1, grade: 'fail' },
    };
    const received = (change: object) => [
      {
        kind: 'review.received',
        subject: 'd1',
        payload: { review: { ...review, ...change }, package: 'e'.repeat(64) },
      },
    ];
    await expect(
      forged([{ kind: 'review.applauded', subject: 'd1', payload: {} }]).then((given) => take(office, given)),
    ).rejects.toEqual(refusal('package-newer'));
    await expect(forged(received({ mood: '好' })).then((given) => take(office, given))).rejects.toEqual(
      refusal('package-newer'),
    );
    await expect(
      forged([{ kind: 'dossier.removed', subject: 'd1', payload: {} }]).then((given) => take(office, given)),
    ).rejects.toEqual(refusal('package-foreign'));
    await expect(forged(received({ at: '昨天' })).then((given) => take(office, given))).rejects.toEqual(
      refusal('package-damaged'),
    );
    await expect(forged(received({}), '丙').then((given) => take(office, given))).rejects.toEqual(
      refusal('package-foreign'),
    );
    const other = await take(office, await forged(received({ template: { ...standard, sha256: 'c'.repeat(64) } })));
    expect(other.left).toEqual([expect.stringContaining('用的不是本次活动的评分标准')]);
    expect(office.library.lines).toHaveLength(lines);
  });
});
