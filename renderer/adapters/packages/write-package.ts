import { configure, ZipWriter } from '@zip.js/zip.js';
import { BytesReader } from '#renderer/adapters/intake/bytes-reader.ts';
import type { PackageManifest } from '#shared/model/package';
import type { ScanBytes } from '#shared/ports/page-rasterizer';
import { sealing } from './sealing';

// The library's own workers are made from blob: addresses, which the window's content policy forbids.
configure({ useWebWorkers: false });

/** Members in the order of the manifest; `packed` for what is worth compressing. */
export type MemberBytes = { readonly name: string; readonly packed: boolean; bytes(): Promise<ScanBytes> };

export type PackageToWrite = {
  readonly manifest: PackageManifest;
  readonly members: readonly MemberBytes[];
  readonly passphrase: string;
};

/** Writes a sealed package to `pass`, part by part; no more than one member is held at a time. */
export async function writePackage(
  { manifest, members, passphrase }: PackageToWrite,
  pass: (part: Uint8Array) => Promise<void>,
): Promise<void> {
  const zip = new ZipWriter(await sealing(passphrase, pass), { keepOrder: true });
  const text = new TextEncoder().encode(JSON.stringify(manifest));
  await zip.add('manifest.json', new BytesReader(text), { level: 6 });
  for (const { name, packed, bytes } of members) {
    await zip.add(name, new BytesReader(await bytes()), { level: packed ? 6 : 0 });
  }
  await zip.close();
}
