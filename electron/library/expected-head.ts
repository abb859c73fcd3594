import { readFile } from 'node:fs/promises';
import type { Head } from '#shared/journal/index';
import { ifThere } from './disk-refusal';
import type { Files } from './files';

type Marker = { readonly schema: 'library/1'; readonly head: Head };

/**
 * `library.json` says how far the journal had come, so that a journal with its tail cut off is noticed. Written after each
 * append and never ahead of it; not flushed, since after a power cut it may lag behind but must not lead.
 */
export const markHead = (file: string, head: Head, files: Files): Promise<void> =>
  files.replace(file, `${JSON.stringify({ schema: 'library/1', head } satisfies Marker)}\n`, 'unflushed');

/** Undefined in a new library, or where a power cut left the marker empty. */
export async function expectedHead(file: string): Promise<Head | undefined> {
  const text = await ifThere(readFile(file, 'utf8'));
  try {
    return text ? (JSON.parse(text) as Marker).head : undefined;
  } catch {
    return undefined;
  }
}
