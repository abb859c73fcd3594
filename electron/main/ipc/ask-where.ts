import { extname, join } from 'node:path';
import { app, dialog } from 'electron';
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

/** Where a file goes is for the user to say, in the system's own dialog; undefined where they think better of it. */
export async function askWhere(name: string): Promise<string | undefined> {
  const extension = extname(name).slice(1);
  const { canceled, filePath } = await dialog.showSaveDialog({
    title: '保存',
    defaultPath: join(app.getPath('documents'), safeFileName(name)),
    filters: [{ name: kinds[extension] ?? '文件', extensions: [extension] }],
  });
  if (canceled || !filePath) return undefined;
  return extname(filePath) === '' ? `${filePath}.${extension}` : filePath;
}
