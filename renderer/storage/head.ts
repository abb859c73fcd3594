import { GENESIS, type Head as JournalHead } from '#shared/journal/index';
import type { ViewDatabase } from './database';

/** The last entry the view holds, and how many dossiers it then held: an emptied table shows. */
export type Head = JournalHead & { readonly dossiers: number };

export const NOTHING: Head = { ...GENESIS, dossiers: 0 };

export async function readHead(view: ViewDatabase): Promise<Head> {
  const row = await view.meta.get('head');
  return (row?.value as Head | undefined) ?? NOTHING;
}

export async function writeHead(view: ViewDatabase, head: Head): Promise<void> {
  await view.meta.put({ key: 'head', value: head });
}
