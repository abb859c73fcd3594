import { openPackage, type PackageToWrite, writePackage } from '#renderer/adapters/packages/index.ts';
import type { ExchangePorts } from '#renderer/app/exchange/exchange-ports.ts';
import { openStore, type Store } from '#renderer/storage/index.ts';
import type { ReviewerName, Sha256 } from '#shared/model/ids';
import type { TemplateRef } from '#shared/model/scoring-template';
import { keyOf, type MemoryLibrary, memoryLibrary } from './storage/memory-library';

export type Machine = {
  readonly ports: ExchangePorts & { readonly store: Store };
  readonly library: MemoryLibrary;
  readonly saved: Uint8Array[];
};

/**
 * One office PC: its library, whoever sits at it, and the files that left it. Whoever uses it imports `fake-indexeddb/auto`
 * first of all: the view looks for a database as it is loaded.
 */
export async function machine(
  by: ReviewerName,
  standards: readonly TemplateRef[] = [],
  now = '2026-09-01T08:00:00.000Z',
): Promise<Machine> {
  const library = memoryLibrary();
  const clock = { now: () => new Date(now) };
  const { store } = await openStore({ library, clock, keyOf });
  const saved: Uint8Array[] = [];
  const ports = {
    by,
    clock,
    store,
    packages: {
      open: openPackage,
      // Ten is the least that opens: keys are not what is tried here.
      write: (given: PackageToWrite, pass: (part: Uint8Array) => Promise<void>) =>
        writePackage({ ...given, cost: 10 }, pass),
    },
    templates: {
      all: [],
      for: () => undefined,
      find: (ref: { id: string }) => standards.flatMap((each) => (each.id === ref.id ? [{ ref: each }] : []))[0],
    },
    desktop: {
      ...library,
      about: async () => ({ version: '0.1.0', platform: 'test', station: `${by}的电脑` }),
      async beginExport() {
        const parts: Uint8Array[] = [];
        return {
          part: async (bytes: Uint8Array) => void parts.push(bytes.slice()),
          async finish() {
            saved.push(new Uint8Array(await new Blob(parts as Uint8Array<ArrayBuffer>[]).arrayBuffer()));
            return { file: `${saved.length}.ajpc`, sha256: 'f'.repeat(64) as Sha256 };
          },
          abandon: async () => {},
        };
      },
    },
  } as unknown as Machine['ports'];
  return { ports, library, saved };
}
