import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { app, dialog } from 'electron';
import type { Handlers } from '#shared/ipc/contract';
import type { OpenLibrary } from '../setup-library';

type Channels =
  | 'library.state'
  | 'library.choose'
  | 'library.append'
  | 'library.entries'
  | 'derived.keep'
  | 'derived.get';

export const libraryHandlers = (library: OpenLibrary): Pick<Handlers, Channels> => ({
  'library.state': async () => (await library.current()).state(),

  'library.choose': async () => {
    const { canceled, filePaths } = await dialog.showOpenDialog({
      title: '选择案卷库文件夹',
      defaultPath: app.getPath('documents'),
      properties: ['openDirectory', 'createDirectory', 'promptToCreate'],
    });
    const [chosen] = filePaths;
    if (canceled || chosen === undefined) return 'cancelled';
    return (await library.move(await libraryIn(chosen))).state();
  },

  'library.append': async ({ changes, by }) => (await library.current()).append(changes, by),
  'library.entries': async ({ after, limit }) => (await library.current()).entries(after, limit),
  'derived.keep': async ({ key, text }) => {
    await (await library.current()).keepDerived(key, text);
    return 'kept';
  },
  'derived.get': async ({ key }) => (await library.current()).derived(key),
});

/** A library, or an empty folder, is taken as it is; beside other files a folder of its own is made. */
async function libraryIn(folder: string): Promise<string> {
  const names = await readdir(folder).catch((): string[] => []);
  return names.length === 0 || names.includes('journal') ? folder : join(folder, '案卷库');
}
