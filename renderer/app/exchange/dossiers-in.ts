import { AppError } from '#shared/base/app-error';
import type { DossierState } from '#shared/journal/index';
import type { Change } from '#shared/model/change';
import type { DossierId, Sha256 } from '#shared/model/ids';
import type { ExchangePorts } from './exchange-ports';
import { type GivenPackage, isKind } from './given-package';

/** What was known of each dossier of a package before it came. */
export type Before = ReadonlyMap<string, DossierState | undefined>;

/**
 * Keeps the scans of a package and what was read on them; the dossiers themselves are told of only when all of it is here.
 * @throws AppError `package-damaged`, `disk-full`
 */
export async function keepDossiers(ports: ExchangePorts, given: GivenPackage): Promise<Before> {
  const received = given.changes.filter(isKind('dossier.received'));
  const before = new Map(
    await Promise.all(received.map(async ({ subject }) => [subject, await ports.store.state(subject)] as const)),
  );
  await keepScans(ports, given, before);
  await keepReadings(ports, given);
  return before;
}

/** Scans that are here already are not stored again; each is checked against its name before anything is told of it. */
async function keepScans(
  { desktop }: ExchangePorts,
  { file, open, changes }: GivenPackage,
  before: Before,
): Promise<void> {
  const have = new Set([...before.values()].flatMap((state) => state?.scans.map(digest) ?? []));
  const wanted = new Set(
    changes.filter(isKind('dossier.received')).flatMap(({ payload }) => payload.scans.map(digest)),
  );
  for (const scan of wanted) {
    if (have.has(scan)) continue;
    const kept = await desktop.keepOriginal(await open.bytes(`originals/${scan}`));
    if (kept.sha256 !== scan) throw new AppError('package-damaged', file);
  }
}

const digest = ({ sha256 }: { readonly sha256: Sha256 }): Sha256 => sha256;

/** Safe to lose: a reading that cannot be kept is made again. */
async function keepReadings({ desktop }: ExchangePorts, { open }: GivenPackage): Promise<void> {
  for (const { name } of open.manifest.members.filter((member) => member.name.startsWith('readings/'))) {
    const readings: unknown = JSON.parse(await open.text(name));
    if (typeof readings !== 'object' || readings === null) continue;
    for (const [key, text] of Object.entries(readings)) {
      if (READING.test(key) && typeof text === 'string') await desktop.keepDerived(key, text);
    }
  }
}

const READING = /^reading-[0-9a-f]{64}-[0-9]+-[a-z0-9-]{1,80}$/;

/** Whether a change about the dossier itself says anything that was not known. */
export function isDossierNews(change: Change, before: Before): boolean {
  const state = before.get(change.subject);
  switch (change.kind) {
    case 'dossier.received': {
      const held = new Set(state?.scans.map(digest));
      return state === undefined || state.removed || change.payload.scans.some(({ sha256 }) => !held.has(sha256));
    }
    case 'dossier.procedure':
      return (state?.procedure ?? null) !== change.payload.procedure;
    case 'page.turned':
      return !state?.turns.some(({ scan, index }) => scan === change.payload.scan && index === change.payload.index);
    default:
      return false;
  }
}

/** Dossiers that these changes bring, and that want to be read. */
export const broughtBy = (news: readonly Change[]): readonly DossierId[] =>
  news.filter(isKind('dossier.received')).map(({ subject }) => subject);
