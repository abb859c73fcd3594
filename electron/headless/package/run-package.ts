import { writeSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';
import { ifThere, openDiskLibrary } from '#electron/library/index';
import { AppError } from '#shared/base/app-error';
import { errorWords } from '#shared/base/error-words';
import { packagePurposeWords } from '#shared/glossary';
import type { ReviewerName } from '#shared/model/ids';
import type { PackageManifest } from '#shared/model/package';
import { clock } from '../review/clock';
import type { PackageCommand } from './command';
import { mergeFile } from './merge';
import { passphraseFrom } from './passphrase';
import { openFile, pack, unpack } from './unpacked';

/** Runs one command; gives the exit code. What is refused is said in its own sentence, and the rest is still done. */
export async function runPackage(command: PackageCommand): Promise<0 | 3> {
  switch (command.kind) {
    case 'inspect':
      return each(command.files, async (file) => {
        const { manifest } = await openFile(file, await passphraseOf(command, file));
        tell(manifestWords(file, manifest));
      });
    case 'open':
      return each([command.file], async (file) => {
        const { members } = await unpack(file, command.out, await passphraseOf(command, file));
        tell(`已解开到“${command.out}”，${members.length} 个文件，全部核对无误。`);
      });
    case 'seal':
      return each([command.folder], async (folder) => {
        const { members } = await pack(folder, command.out, await passphraseOf(command, command.out));
        tell(`已封成“${command.out}”，${members.length} 个文件。`);
      });
    case 'merge':
      return merge(command);
  }
}

async function merge(command: Extract<PackageCommand, { kind: 'merge' }>): Promise<0 | 3> {
  // Opening makes a library where there is none; results belong in one that has the round.
  if ((await ifThere(stat(join(command.library, 'journal')))) === undefined) {
    writeSync(2, `${errorWords('not-found', command.library)}\n`);
    return 3;
  }
  const library = await openDiskLibrary(command.library, { station: hostname(), clock });
  try {
    return await each(command.files, async (file) => {
      const passphrase = await passphraseOf(command, file);
      const sentences = await mergeFile(library, file, { passphrase, by: command.by as ReviewerName });
      for (const sentence of sentences) tell(`${basename(file)}：${sentence}`);
    });
  } finally {
    await library.close();
  }
}

const passphraseOf = ({ passphraseFile }: PackageCommand, file: string): Promise<string> =>
  passphraseFrom(passphraseFile, basename(file));

async function each(files: readonly string[], act: (file: string) => Promise<void>): Promise<0 | 3> {
  let refused = 0;
  for (const file of files) {
    try {
      await act(file);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      refused += 1;
      writeSync(2, `${errorWords(error.code, error.detail)}\n`);
    }
  }
  return refused === 0 ? 0 : 3;
}

/** What a package is, and the names and sizes of what is in it; never what anybody marked. */
function manifestWords(file: string, { purpose, about, from, to, madeAt, program, members }: PackageManifest): string {
  return [
    `${basename(file)}：${packagePurposeWords[purpose]}`,
    `  活动　　${about.name}（${about.id}）`,
    `  制作人　${from.name}（${from.station}）`,
    `  交给　　${to === '' ? '（未指定）' : to}`,
    `  制作时间　${new Date(madeAt).toLocaleString('zh-CN')}，程序 ${program}`,
    `  文件 ${members.length} 个，${members.reduce((sum, { bytes }) => sum + bytes, 0)} 字节`,
    ...members.map(({ name, bytes, sha256 }) => `    ${name}　${bytes} 字节　${sha256.slice(0, 12)}`),
  ].join('\n');
}

const tell = (words: string): void => {
  writeSync(1, `${words}\n`);
};
