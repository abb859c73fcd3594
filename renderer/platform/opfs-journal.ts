import { AppError } from '#shared/base/app-error';
import { entryOf, GENESIS, type Head, lineOf, sealAll, verifyChain } from '#shared/journal/index';
import type { Change } from '#shared/model/change';
import type { ReviewerName } from '#shared/model/ids';
import type { Entry } from '#shared/model/journal';

/** The part of FileSystemSyncAccessHandle that a journal needs. */
export type JournalFile = {
  getSize(): number;
  read(into: Uint8Array<ArrayBuffer>, options: { readonly at: number }): number;
  write(bytes: Uint8Array<ArrayBuffer>, options: { readonly at: number }): number;
  truncate(size: number): void;
  flush(): void;
};

export type OpfsJournal = {
  readonly length: number;
  readonly brokenAt: number | undefined;
  append(changes: readonly Change[], seal: { at: string; by: ReviewerName; station: string }): readonly Entry[];
  entries(after: number, limit: number): readonly Entry[];
};

const LINE_FEED = 10;

/**
 * Opens the journal in `file`. A last line cut short was never acknowledged and is dropped; a line that does not follow
 * the one before breaks the chain, and nothing from there on is believed or added.
 */
export function openJournal(file: JournalFile): OpfsJournal {
  const bytes = whole(file);
  const end = bytes.lastIndexOf(LINE_FEED) + 1;
  const { entries, head, brokenAt } = believed(new TextDecoder().decode(bytes.subarray(0, end)));
  let last: Head = head;
  let tail = end;
  if (brokenAt === undefined && end < bytes.length) file.truncate(end);

  return {
    get length() {
      return entries.length;
    },
    brokenAt,
    append(changes, seal) {
      if (brokenAt !== undefined) throw new AppError('journal-broken', String(brokenAt));
      const sealed = sealAll(changes, last, seal);
      const lines = new TextEncoder().encode(sealed.map((entry) => `${lineOf(entry)}\n`).join(''));
      writeAll(file, lines, tail);
      tail += lines.length;
      entries.push(...sealed);
      last = sealed.at(-1) ?? last;
      return sealed;
    },
    entries: (after, limit) => entries.slice(after, after + limit),
  };
}

/** On disk when it returns; what was written of a refused line is taken back. */
function writeAll(file: JournalFile, bytes: Uint8Array<ArrayBuffer>, at: number): void {
  try {
    if (file.write(bytes, { at }) < bytes.length) throw new AppError('disk-full', '操作日志');
    file.flush();
  } catch (error) {
    file.truncate(at);
    throw error;
  }
}

function believed(text: string) {
  const lines = text.split('\n').slice(0, -1).map(entryOf);
  const cut = lines.indexOf(undefined);
  const known = (cut < 0 ? lines : lines.slice(0, cut)) as Entry[];
  const verdict = verifyChain(known, { from: GENESIS });
  const brokenAt = verdict.ok ? (cut < 0 ? undefined : known.length + 1) : verdict.brokenAt;
  return { entries: known.slice(0, verdict.head.seq), head: verdict.head, brokenAt };
}

function whole(file: JournalFile): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(file.getSize());
  file.read(bytes, { at: 0 });
  return bytes;
}
