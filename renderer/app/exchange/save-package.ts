import type { Services } from '#renderer/app/services-context.ts';
import type { Sha256 } from '#shared/model/ids';
import type { PackageManifest } from '#shared/model/package';
import type { ExchangePorts } from './exchange-ports';

type Given = Omit<Parameters<Services['packages']['write']>[0], 'head'> &
  Pick<PackageManifest, 'purpose' | 'about' | 'to'>;

/**
 * Asks where, seals and writes; nothing is under the name until all of it is. Undefined where the person thought better.
 * @throws AppError `disk-full`, `refused`, `not-found`
 */
export async function savePackage(
  { desktop, packages, clock, by }: Pick<ExchangePorts, 'desktop' | 'packages' | 'clock' | 'by'>,
  name: string,
  { purpose, about, to, members, passphrase }: Given,
): Promise<{ readonly file: string; readonly sha256: Sha256 } | undefined> {
  const file = await desktop.beginExport(fileName(name));
  if (file === 'cancelled') return undefined;
  try {
    const { station, version } = await desktop.about();
    const madeAt = clock.now().toISOString();
    const head = { purpose, about, to, from: { name: by, station }, madeAt, program: version };
    await packages.write({ head, members, passphrase }, (part) => file.part(part));
    return await file.finish();
  } catch (error) {
    await file.abandon();
    throw error;
  }
}

/** Characters no file system takes are left out. */
const fileName = (name: string): string => `${name.replaceAll(/[\\/:*?"<>|]/g, '').trim() || '评查包'}.ajpc`;

export const jsonMember = (name: string, value: unknown) => ({
  name,
  packed: true,
  bytes: async () => new TextEncoder().encode(JSON.stringify(value)),
});
