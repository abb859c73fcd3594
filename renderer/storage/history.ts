import type { Change } from '#shared/model/change';
import type { Entry } from '#shared/model/journal';
import type { Library } from '#shared/ports/library';

/** Entries asked for at a time. */
const PART = 500;

/** Everything the journal tells of one subject, oldest first. */
export async function historyOf(
  library: Pick<Library, 'entries'>,
  subject: Change['subject'],
): Promise<readonly Entry[]> {
  const found: Entry[] = [];
  for (let after = 0; ; ) {
    const part = await library.entries(after, PART);
    found.push(...part.filter((entry) => entry.subject === subject));
    const last = part.at(-1);
    if (last === undefined || part.length < PART) return found;
    after = last.seq;
  }
}
