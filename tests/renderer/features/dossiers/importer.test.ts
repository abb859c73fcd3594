import { expect, test } from 'vitest';
import type { ImportPorts } from '#renderer/features/dossiers/import-dossiers.ts';
import { openImporter } from '#renderer/features/dossiers/importer.ts';
import { AppError } from '#shared/base/app-error';
import { zhao } from '../../storage/changes';

const file = (path: string) => [{ path, bytes: new Uint8Array(1) }];

function desk(collect: ImportPorts['collect']) {
  return openImporter({ collect } as ImportPorts);
}

test('a second drop waits for the first', async () => {
  const order: string[] = [];
  const importer = desk(async ([given]) => {
    order.push(`${given!.path} begins`);
    await Promise.resolve();
    order.push(`${given!.path} ends`);
    return { accepted: [], refused: [] };
  });
  await Promise.all([importer.take(file('甲'), zhao), importer.take(Promise.resolve(file('乙')), zhao)]);
  expect(order).toEqual(['甲 begins', '甲 ends', '乙 begins', '乙 ends']);
  expect(importer.progress.get()).toMatchObject({ phase: 'done', received: 0 });
});

test('a failure of the whole is shown, and the next drop goes on', async () => {
  const importer = desk(async ([given]) => {
    if (given!.path === '甲') throw new AppError('disk-full', '操作日志');
    return { accepted: [], refused: [{ name: '乙', code: 'file-empty', detail: '乙' }] };
  });
  await importer.take(file('甲'), zhao);
  expect(importer.error.get()).toMatchObject({ code: 'disk-full' });
  await importer.take(file('乙'), zhao);
  expect(importer.error.get()).toBeUndefined();
  expect(importer.progress.get()?.refused).toHaveLength(1);
});
