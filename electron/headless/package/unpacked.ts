import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { diskFile } from '#electron/headless/intake/index';
import { beginFile, ifThere } from '#electron/library/index';
import { openPackage, writePackage } from '#renderer/adapters/packages/index.ts';
import { AppError } from '#shared/base/app-error';
import type { PackageManifest } from '#shared/model/package';
import { readManifest } from '#shared/packages/index';

/** @throws AppError `not-found`, `package-…` */
export async function openFile(file: string, passphrase: string) {
  const bytes = await diskFile(file).catch(() => {
    throw new AppError('not-found', file);
  });
  return openPackage(basename(file), bytes, passphrase);
}

/**
 * Every member in a folder of its own, each checked against the manifest; the folder stands only when all are in it.
 * @throws AppError `refused` where something stands there already, `package-damaged`
 */
export async function unpack(file: string, out: string, passphrase: string): Promise<PackageManifest> {
  if (((await ifThere(readdir(out))) ?? []).length > 0) throw new AppError('refused', `“${out}”里已有内容`);
  const open = await openFile(file, passphrase);
  const parent = dirname(resolve(out));
  await mkdir(parent, { recursive: true });
  const fresh = await mkdtemp(join(parent, '.unpacking-'));
  try {
    for (const { name } of open.manifest.members) {
      await mkdir(dirname(join(fresh, name)), { recursive: true });
      await writeFile(join(fresh, name), await open.bytes(name));
    }
    await writeFile(join(fresh, 'manifest.json'), `${JSON.stringify(open.manifest, null, 2)}\n`);
    await rm(out, { recursive: true, force: true });
    await rename(fresh, out);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    throw error;
  }
  return open.manifest;
}

/** Texts are worth compressing; scans are compressed already. */
const isText = (name: string): boolean => name.endsWith('.json');

/**
 * Seals a folder that `unpack` left, as its manifest names it; digests are taken anew. Nothing stands under `out` until
 * all of it does.
 * @throws AppError `package-foreign` without a manifest, `not-found` for a member that is gone, `disk-full`
 */
export async function pack(folder: string, out: string, passphrase: string): Promise<PackageManifest> {
  const table = await ifThere(readFile(join(folder, 'manifest.json'), 'utf8'));
  if (table === undefined) throw new AppError('package-foreign', folder);
  const { schema: _, members, ...head } = readManifest(table, folder);
  const file = await beginFile(out, basename(out));
  try {
    await writePackage(
      {
        head,
        passphrase,
        members: members.map(({ name }) => ({
          name,
          packed: isText(name),
          bytes: async () => {
            const bytes = await ifThere(readFile(join(folder, name)));
            if (bytes === undefined) throw new AppError('not-found', join(folder, name));
            return new Uint8Array(bytes);
          },
        })),
      },
      async (part) => {
        await file.part(part);
      },
    );
    await file.finish();
  } catch (error) {
    await file.abandon();
    throw error;
  }
  return { schema: 'ajpc/1', members, ...head };
}
