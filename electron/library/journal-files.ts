import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { AppError } from '#shared/base/app-error';
import { entryOf, follows, GENESIS, type Head, lineOf } from '#shared/journal/index';
import type { Entry } from '#shared/model/journal';
import { ifThere, onDisk } from './disk-refusal';
import { type Files, flushFolder } from './files';

/** One file of the journal: `first` is the number of its first entry, `bytes` its length up to the last whole line. */
type Segment = { readonly file: string; first: number; lines: number; bytes: number };

export type JournalFiles = {
  head(): Head;
  /** Number of the entry at which the chain broke, if it did. Nothing from there on is adopted. */
  readonly brokenAt: number | undefined;
  /** Entries after `seq`, oldest first. */
  entries(after: number, limit: number): Promise<readonly Entry[]>;
  /** Flushed before it resolves. After a refusal the files are as they were. */
  append(entries: readonly Entry[]): Promise<void>;
};

type Reading = {
  readonly segments: readonly Segment[];
  readonly head: Head;
  readonly brokenAt?: number;
  readonly torn?: Torn;
};
type Torn = { readonly segment: Segment; readonly tail: Uint8Array };

export type JournalOptions = {
  readonly files: Files;
  /** A reader leaves everything as it stands; a writer sets a torn last line aside. */
  readonly role: 'writer' | 'reader';
  /** Rolls to the next file after so many lines. */
  readonly linesPerFile: number;
  /** Where the journal is known to have stood; one that has fallen short of it, or says otherwise there, is broken. */
  readonly expected: readonly Head[];
  readonly onEntry: (entry: Entry) => void;
};

const BYTES_PER_FILE = 16 * 2 ** 20;

/** Reads and verifies `<folder>/000001.jsonl …` from the first line to the last, and opens it for more. */
export async function openJournal(folder: string, options: JournalOptions): Promise<JournalFiles> {
  const { files, role, linesPerFile } = options;
  const { segments: read, torn, brokenAt, head: found } = await readJournal(folder, options);
  if (torn && role === 'writer' && brokenAt === undefined) await setAside(torn, files);

  const segments = [...read];
  let head = found;
  let stuck = false;

  function current(): Segment {
    const last = segments.at(-1);
    if (last && last.lines < linesPerFile && last.bytes < BYTES_PER_FILE) return last;
    const file = join(folder, `${String(segments.length + 1).padStart(6, '0')}.jsonl`);
    const fresh = { file, first: head.seq + 1, lines: 0, bytes: 0 };
    segments.push(fresh);
    return fresh;
  }

  async function write(segment: Segment, text: string): Promise<void> {
    try {
      await files.append(segment.file, text);
      if (segment.bytes === 0) await flushFolder(folder);
    } catch (error) {
      await ifThere(files.cut(segment.file, segment.bytes)).catch(() => {
        stuck = true;
      });
      throw error;
    }
  }

  return {
    head: () => head,
    brokenAt,

    async entries(after, limit) {
      const wanted: Entry[] = [];
      for (const segment of segments) {
        if (segment.lines === 0 || segment.first + segment.lines - 1 <= after) continue;
        if (wanted.length >= limit) break;
        wanted.push(...(await entriesIn(segment)).filter(({ seq }) => seq > after));
      }
      return wanted.slice(0, limit);
    },

    async append(entries) {
      if (stuck) throw new AppError('refused', '上一次保存没有写完，请重新打开案卷库');
      const segment = current();
      const text = entries.map((entry) => `${lineOf(entry)}\n`).join('');
      await onDisk('操作日志', () => write(segment, text));
      segment.lines += entries.length;
      segment.bytes += Buffer.byteLength(text);
      const { seq, hash } = entries.at(-1) ?? head;
      head = { seq, hash };
    },
  };
}

type Checks = Pick<JournalOptions, 'expected' | 'onEntry'>;

async function readJournal(folder: string, { expected, onEntry }: Checks): Promise<Reading> {
  const names = ((await ifThere(readdir(folder))) ?? []).filter((name) => /^\d{6}\.jsonl$/.test(name)).sort();
  const segments: Segment[] = [];
  let head = GENESIS;
  const broken = () => ({ segments, head, brokenAt: head.seq + 1 });

  for (const [index, name] of names.entries()) {
    const bytes = await readFile(join(folder, name));
    const whole = bytes.lastIndexOf(10) + 1;
    const segment = { file: join(folder, name), first: head.seq + 1, lines: 0, bytes: whole };
    segments.push(segment);
    for (const line of linesOf(bytes.subarray(0, whole))) {
      const entry = entryOf(line);
      if (!entry || !follows(entry, head) || contradicts(entry, expected)) return broken();
      onEntry(entry);
      head = { seq: entry.seq, hash: entry.hash };
      segment.lines += 1;
    }
    if (whole === bytes.length) continue;
    if (index < names.length - 1 || fallsShort(head, expected)) return broken();
    return { segments, head, torn: { segment, tail: bytes.subarray(whole) } };
  }
  return fallsShort(head, expected) ? broken() : { segments, head };
}

const contradicts = (entry: Head, expected: readonly Head[]): boolean =>
  expected.some(({ seq, hash }) => seq === entry.seq && hash !== entry.hash);

const fallsShort = (head: Head, expected: readonly Head[]): boolean => expected.some(({ seq }) => seq > head.seq);

const linesOf = (whole: Uint8Array): readonly string[] =>
  whole.length === 0 ? [] : Buffer.from(whole).toString('utf8').slice(0, -1).split('\n');

/** What was adopted of a file: verified when the journal was opened, or written since. */
async function entriesIn({ file, lines, bytes }: Segment): Promise<readonly Entry[]> {
  const read = linesOf((await readFile(file)).subarray(0, bytes));
  return read.slice(0, lines).map((line) => {
    const entry = entryOf(line);
    if (!entry) throw new AppError('library-damaged', basename(file));
    return entry;
  });
}

/** A line cut short by a crash was never acknowledged: kept beside the journal for whoever wants to look, then cut off. */
async function setAside({ segment, tail }: Torn, files: Files): Promise<void> {
  const folder = join(segment.file, '..', 'torn');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${basename(segment.file)}.${segment.bytes}`), tail);
  await files.cut(segment.file, segment.bytes);
}
