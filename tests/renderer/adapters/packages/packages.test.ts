import { describe, expect, test } from 'vitest';
import { openPackage, type PackageToWrite, writePackage } from '#renderer/adapters/packages/index.ts';
import { sha256 } from '#shared/base/sha256';
import type { Sha256 } from '#shared/model/ids';
import type { PackageManifest } from '#shared/model/package';

const PASSPHRASE = '滨江2026评查';
const SECRET = '询问笔录未见两名执法人员签名';
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Longer than two chunks, and nothing that packs well. */
const scan = Uint8Array.from({ length: 2_500_000 }, (_, at) => (at * 2_654_435_761) >>> 11);

const contents: Readonly<Record<string, Uint8Array>> = {
  'changes.json': bytesOf(JSON.stringify([{ note: SECRET }])),
  'originals/0a': scan,
};

function toWrite(change: Partial<PackageManifest> = {}): PackageToWrite {
  return {
    head: {
      purpose: 'hand-out',
      about: { id: 'c1', name: '年度评查' },
      from: { name: '组织', station: '组织机' },
      to: '李评',
      madeAt: '2026-09-01T00:00:00.000Z',
      program: '0.1.0',
      ...change,
    },
    members: Object.entries(contents).map(([name, bytes]) => ({
      name,
      packed: name.endsWith('.json'),
      bytes: async () => bytes,
    })),
    passphrase: PASSPHRASE,
    cost: 10,
  };
}

async function written(given = toWrite()): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  await writePackage(given, async (part) => void parts.push(part.slice()));
  return new Uint8Array(await new Blob(parts as Uint8Array<ArrayBuffer>[]).arrayBuffer());
}

/** Sealing takes a while, so most cases share one. */
const shared = written();

const refusal = (code: string) => expect.objectContaining({ code });

describe('a sealed package', () => {
  test('comes back as it was, also when read in slices', async () => {
    const bytes = await shared;
    for (const given of [bytes, new Blob([bytes as Uint8Array<ArrayBuffer>])]) {
      const open = await openPackage('甲.ajpc', given, `　${PASSPHRASE} `);
      expect(open.manifest.about.name).toBe('年度评查');
      expect(await open.text('changes.json')).toContain(SECRET);
      expect(sha256(await open.bytes('originals/0a'))).toBe(sha256(scan));
    }
  });

  test('shows nothing of what is in it, neither words nor names of members', async () => {
    const bytes = Buffer.from(await shared);
    for (const word of [SECRET, '年度评查', '李评', 'changes.json', 'manifest', 'PK\u0003\u0004']) {
      expect(bytes.includes(Buffer.from(word))).toBe(false);
    }
    expect(bytes.includes(Buffer.from(scan.subarray(0, 64)))).toBe(false);
  });

  test('is sealed anew each time: no two packages are alike', async () => {
    expect(sha256(await written())).not.toBe(sha256(await shared));
  });

  test('says so when the passphrase is wrong or missing', async () => {
    const bytes = await shared;
    await expect(openPackage('甲.ajpc', bytes, '滨江2025评查')).rejects.toEqual(refusal('package-wrong-passphrase'));
    await expect(openPackage('甲.ajpc', bytes, '')).rejects.toEqual(refusal('package-sealed'));
  });

  test.each([
    ['cut short', (bytes: Uint8Array) => bytes.slice(0, bytes.length - 1)],
    ['cut at a chunk', (bytes: Uint8Array) => bytes.slice(0, 50 + 1024 * 1024 + 16)],
    ['a bit in the last chunk turned', (bytes: Uint8Array) => bytes.with(bytes.length - 40, bytes.at(-40)! ^ 1)],
    ['bytes put after it', (bytes: Uint8Array) => Uint8Array.from([...bytes, 1, 2, 3])],
    ['chunks changed about', (bytes: Uint8Array) => swapped(bytes)],
  ])('is refused when %s', async (_, harm) => {
    const bytes = harm(await shared);
    const reading = openPackage('甲.ajpc', bytes, PASSPHRASE).then((open) => open.bytes('originals/0a'));
    await expect(reading).rejects.toEqual(refusal('package-damaged'));
  });

  test.each([
    ['no package', bytesOf('PK 这不是评查包'), 'package-foreign'],
    ['empty', new Uint8Array(), 'package-foreign'],
    ['a later seal', Uint8Array.from([0x41, 0x4a, 0x50, 0x43, 2, 15]), 'package-newer'],
    ['only a head', Uint8Array.from([0x41, 0x4a, 0x50, 0x43, 1]), 'package-damaged'],
  ])('%s is told by its own sentence', async (_, bytes, code) => {
    await expect(openPackage('甲.ajpc', bytes, PASSPHRASE)).rejects.toEqual(refusal(code));
  });

  test.each([
    ['of a later program', { schema: 'ajpc/2' } as unknown as Partial<PackageManifest>, 'package-newer'],
    ['for a purpose not known here', { purpose: '整改' } as unknown as Partial<PackageManifest>, 'package-newer'],
    ['with particulars not known here', { colour: '红' } as unknown as Partial<PackageManifest>, 'package-newer'],
    ['without half of its table of contents', { members: [] }, 'package-damaged'],
  ])('%s is refused whole', async (_, change, code) => {
    const bytes = await written(toWrite(change));
    await expect(openPackage('甲.ajpc', bytes, PASSPHRASE)).rejects.toEqual(refusal(code));
  });

  test('a member that is not what the table of contents says is never given', async () => {
    const members = Object.entries(contents).map(([name, { length: bytes }]) => ({
      name,
      sha256: 'f'.repeat(64) as Sha256,
      bytes,
    }));
    const open = await openPackage('甲.ajpc', await written(toWrite({ members })), PASSPHRASE);
    await expect(open.text('changes.json')).rejects.toEqual(refusal('package-damaged'));
  });
});

function swapped(bytes: Uint8Array): Uint8Array {
  const size = 1024 * 1024 + 16;
  const out = bytes.slice();
  out.set(bytes.subarray(50 + size, 50 + 2 * size), 50);
  out.set(bytes.subarray(50, 50 + size), 50 + size);
  return out;
}
