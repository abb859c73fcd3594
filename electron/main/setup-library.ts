import { hostname } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import { type DiskLibrary, openDiskLibrary } from '../library/index';
import { readSettings, saveSettings } from './settings';

/** The library this window works on. */
export type OpenLibrary = {
  /** Opened at the first question; where that fails, tried again at the next. */
  current(): Promise<DiskLibrary>;
  /** Opens another and leaves the one before. Where the other cannot be opened, nothing changes. */
  move(folder: string): Promise<DiskLibrary>;
};

/** The library last chosen, or one in the user's own data folder; closed before the program ends. */
export function setupLibrary(): OpenLibrary {
  let open: Promise<DiskLibrary> | undefined;

  const current = () => {
    open ??= openLast().catch((error: unknown) => {
      open = undefined;
      throw error;
    });
    return open;
  };

  app.on('will-quit', (event) => {
    if (!open) return;
    event.preventDefault();
    const closing = open.then((library) => library.close());
    open = undefined;
    void closing.catch((error: unknown) => console.error('closing the library', error)).finally(() => app.quit());
  });

  return {
    current,
    async move(folder) {
      const here = await open?.catch(() => undefined);
      if (here && (await here.state()).place === folder) return here;
      const next = await openAt(folder);
      open = Promise.resolve(next);
      saveSettings({ libraryFolder: folder });
      await here?.close();
      return next;
    },
  };
}

async function openLast(): Promise<DiskLibrary> {
  const { libraryFolder } = await readSettings();
  return openAt(libraryFolder ?? join(app.getPath('userData'), 'library'));
}

const openAt = (folder: string): Promise<DiskLibrary> =>
  openDiskLibrary(folder, { station: hostname(), clock: { now: () => new Date() } });
