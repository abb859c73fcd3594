import { createHash } from 'node:crypto';
import { extname, join } from 'node:path';
import { app, dialog, shell } from 'electron';
import { AppError } from '#shared/base/app-error';
import type { Handlers } from '#shared/ipc/contract';
import type { Sha256 } from '#shared/model/ids';
import { diskRefusal, nodeFiles } from '../../library/index';
import { safeFileName } from './safe-file-name';

const kinds: Readonly<Record<string, string>> = {
  docx: 'Word 文档',
  xlsx: 'Excel 工作簿',
  pdf: 'PDF 文件',
  ajpc: '评查包',
  zip: '压缩包',
  json: 'JSON 文件',
  txt: '文本文件',
  md: '文本文件',
};

/** Where a file goes is for the user to say, in the system's own dialog; only what was written here can be shown again. */
export function exportsHandlers(): Pick<Handlers, 'exports.save' | 'exports.show'> {
  const written = new Set<string>();
  return {
    'exports.save': async ({ name, bytes }) => {
      const extension = extname(name).slice(1);
      const { canceled, filePath } = await dialog.showSaveDialog({
        title: '保存',
        defaultPath: join(app.getPath('documents'), safeFileName(name)),
        filters: [{ name: kinds[extension] ?? '文件', extensions: [extension] }],
      });
      if (canceled || !filePath) return 'cancelled';
      const file = extname(filePath) === '' ? `${filePath}.${extension}` : filePath;
      await nodeFiles.replace(file, bytes, 'flushed').catch((error: unknown) => {
        throw diskRefusal(error, name);
      });
      written.add(file);
      return { file, sha256: createHash('sha256').update(bytes).digest('hex') as Sha256 };
    },

    'exports.show': async ({ file }) => {
      if (!written.has(file)) throw new AppError('not-found', file);
      shell.showItemInFolder(file);
      return 'shown';
    },
  };
}
