import type { GivenFile } from '#shared/intake/index';

/**
 * Everything under what was dropped, folders opened. The entries must be taken from the event before anything is awaited:
 * afterwards the browser forgets them.
 */
export function droppedFiles(items: DataTransferItemList): Promise<readonly GivenFile[]> {
  const entries = [...items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  return everyFile(entries);
}

async function everyFile(entries: readonly FileSystemEntry[]): Promise<readonly GivenFile[]> {
  const found: GivenFile[] = [];
  for (const entry of entries) {
    if (entry.isDirectory) found.push(...(await everyFile(await children(entry as FileSystemDirectoryEntry))));
    else found.push({ path: entry.fullPath.replace(/^\//, ''), bytes: await fileOf(entry as FileSystemFileEntry) });
  }
  return found;
}

/** `readEntries` gives at most a hundred at a time. */
async function children(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** Files picked in a dialog; a picked folder gives paths that begin with its name. */
export const pickedFiles = (files: FileList): readonly GivenFile[] =>
  [...files].map((file) => ({ path: file.webkitRelativePath || file.name, bytes: file }));
