import { openArchive } from '#renderer/adapters/intake/open-archive.ts';
import { AppError } from '#shared/base/app-error';
import { sha256 } from '#shared/base/sha256';
import type { ArchiveEntry } from '#shared/intake/index';
import type { Sha256 } from '#shared/model/ids';
import type { PackageManifest, PackageMember } from '#shared/model/package';
import { looksSealed, readManifest } from '#shared/packages/index';
import type { ScanBytes } from '#shared/ports/page-rasterizer';
import { unsealed } from './unsealed';

/** A package that was opened: its manifest, and members that are checked against it as they are read. */
export type OpenPackage = {
  readonly manifest: PackageManifest;
  /** Digest of its manifest, and so of everything in it: the same package again has the same. */
  readonly id: Sha256;
  /** @throws AppError `package-damaged` where it is missing or not what the manifest says */
  bytes(name: string): Promise<Uint8Array>;
  text(name: string): Promise<string>;
};

const MANIFEST_MOST = 64 * 1024 * 1024;

/**
 * Opens a package as it came from another machine. Nothing of it is believed before its digest was checked.
 * @throws AppError `package-foreign`, `package-newer`, `package-damaged`, `package-sealed`, `package-wrong-passphrase`
 */
export async function openPackage(file: string, bytes: ScanBytes, passphrase: string): Promise<OpenPackage> {
  const head = bytes instanceof Uint8Array ? bytes : new Uint8Array(await bytes.slice(0, 8).arrayBuffer());
  if (!looksSealed(head)) throw new AppError('package-foreign', file);
  if (passphrase === '') throw new AppError('package-sealed', file);
  const entries = await entriesOf(file, await unsealed(file, bytes, passphrase));
  const manifestEntry = entries.get('manifest.json');
  if (manifestEntry === undefined) throw new AppError('package-foreign', file);
  const table = inText(await read(file, manifestEntry, MANIFEST_MOST));
  const manifest = readManifest(table, file);
  const members = new Map(manifest.members.map((member) => [member.name, member]));
  if (entries.size !== members.size + 1) throw new AppError('package-damaged', file);

  async function checked(name: string): Promise<Uint8Array> {
    const member: PackageMember | undefined = members.get(name);
    const entry = entries.get(name);
    if (member === undefined || entry === undefined) throw new AppError('package-damaged', file);
    const content = await read(file, entry, member.bytes);
    if (sha256(content) !== member.sha256) throw new AppError('package-damaged', file);
    return content;
  }

  return { manifest, id: sha256(table) as Sha256, bytes: checked, text: async (name) => inText(await checked(name)) };
}

async function entriesOf(file: string, content: ScanBytes): Promise<ReadonlyMap<string, ArchiveEntry>> {
  try {
    const entries = new Map<string, ArchiveEntry>();
    for await (const entry of await openArchive(file, content)) entries.set(entry.name, entry);
    return entries;
  } catch {
    throw new AppError('package-damaged', file);
  }
}

const read = async (file: string, entry: ArchiveEntry, most: number): Promise<Uint8Array> => {
  try {
    return await entry.read(most);
  } catch {
    throw new AppError('package-damaged', file);
  }
};

const inText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
