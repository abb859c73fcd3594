import { configure, ZipWriter } from '@zip.js/zip.js';
import { BytesReader } from '#renderer/adapters/intake/bytes-reader.ts';
import { sha256 } from '#shared/base/sha256';
import type { Sha256 } from '#shared/model/ids';
import type { PackageManifest, PackageMember } from '#shared/model/package';
import type { ScanBytes } from '#shared/ports/page-rasterizer';
import { sealing } from './sealing';

// The library's own workers are made from blob: addresses, which the window's content policy forbids.
configure({ useWebWorkers: false });

/** `packed` for what is worth compressing. */
export type MemberBytes = { readonly name: string; readonly packed: boolean; bytes(): Promise<ScanBytes> };

export type PackageToWrite = {
  readonly head: Omit<PackageManifest, 'schema' | 'members'>;
  readonly members: readonly MemberBytes[];
  readonly passphrase: string;
  /** scrypt's N as a power of two, where the usual is not wanted. */
  readonly cost?: number;
};

/** Writes a sealed package to `pass`, part by part; no more than one member is held at a time. The manifest comes last. */
export async function writePackage(
  { head, members, passphrase, cost }: PackageToWrite,
  pass: (part: Uint8Array) => Promise<void>,
): Promise<void> {
  const zip = new ZipWriter(await sealing(passphrase, pass, cost), { keepOrder: true });
  const written: PackageMember[] = [];
  for (const { name, packed, bytes } of members) {
    const content = await inMemory(await bytes());
    await zip.add(name, new BytesReader(content), { level: packed ? 6 : 0 });
    written.push({ name, sha256: sha256(content) as Sha256, bytes: content.length });
  }
  const manifest: PackageManifest = { schema: 'ajpc/1', members: written, ...head };
  await zip.add('manifest.json', new BytesReader(new TextEncoder().encode(JSON.stringify(manifest))), { level: 6 });
  await zip.close();
}

const inMemory = async (bytes: ScanBytes): Promise<Uint8Array> =>
  bytes instanceof Uint8Array ? bytes : new Uint8Array(await bytes.arrayBuffer());
