import type { Library } from '#shared/ports/library';
import { applyEntries } from './apply-entries';
import { derivedTables, journalTables, type ViewDatabase } from './database';
import { NOTHING, readHead, writeHead } from './head';

/** What had to be done: `rebuilt` where the view was missing, damaged or of another journal. */
export type CatchUp = 'even' | 'caught-up' | 'rebuilt';

const AT_ONCE = 500;

/**
 * Brings the view level with the journal: replays what it lacks, or makes it anew where it cannot be trusted.
 * A browser may empty its database when a disk fills, so the journal says how much there should be.
 */
export async function catchUp(
  view: ViewDatabase,
  journal: Pick<Library, 'state' | 'entries'>,
  progress: (done: number, total: number) => void = () => {},
): Promise<CatchUp> {
  const { entries: total } = await journal.state();
  const trusted = await isTrusted(view, journal, total);
  if (!trusted) await empty(view);
  const { seq: from } = await readHead(view);
  for (let seq = from; seq < total; ) {
    const entries = await journal.entries(seq, AT_ONCE);
    if (entries.length === 0) break;
    await applyEntries(view, entries);
    seq += entries.length;
    progress(seq - from, total - from);
  }
  if (!trusted) return 'rebuilt';
  return from < total ? 'caught-up' : 'even';
}

async function isTrusted(view: ViewDatabase, journal: Pick<Library, 'entries'>, total: number): Promise<boolean> {
  const head = await readHead(view);
  if (head.seq > total || head.dossiers !== (await view.dossiers.count())) return false;
  if (head.seq === 0) return total === 0;
  const [entry] = await journal.entries(head.seq - 1, 1);
  return entry?.hash === head.hash;
}

/** Readings and thumbnails stay: they are named by the content they were made from. */
async function empty(view: ViewDatabase): Promise<void> {
  await view.transaction('rw', view.tables, async () => {
    for (const name of [...journalTables, ...derivedTables, 'progress'] as const) await view[name].clear();
    await writeHead(view, NOTHING);
  });
}
