import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { exportsHandlers } from '#electron/main/ipc/exports-handlers';

const root = mkdtempSync(join(tmpdir(), 'exports-'));
afterAll(() => rmSync(root, { recursive: true }));

const bytes = (text: string) => new TextEncoder().encode(text);

function desk() {
  const folder = mkdtempSync(join(root, 'each-'));
  const shown: string[] = [];
  const handlers = exportsHandlers({
    askWhere: async (name) => (name === '不.pdf' ? undefined : join(folder, name)),
    show: (file) => void shown.push(file),
  });
  const begin = async (name: string) => {
    const begun = await handlers['exports.begin']({ name });
    if (begun === 'cancelled') throw new Error('cancelled');
    return begun.writing;
  };
  return { folder, shown, handlers, begin };
}

describe('exports in parts', () => {
  test('are written where the person says and may be shown afterwards', async () => {
    const { folder, shown, handlers, begin } = desk();
    const writing = await begin('甲卷.pdf');
    await handlers['exports.part']({ writing, bytes: bytes('一') });
    const { file, sha256 } = await handlers['exports.finish']({ writing });
    expect(file).toBe(join(folder, '甲卷.pdf'));
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(readFileSync(file, 'utf8')).toBe('一');
    await handlers['exports.show']({ file });
    expect(shown).toEqual([file]);
  });

  test('are nothing where the person thought better of it', async () => {
    const { handlers } = desk();
    expect(await handlers['exports.begin']({ name: '不.pdf' })).toBe('cancelled');
  });

  test('that were abandoned leave nothing and take no more', async () => {
    const { folder, handlers, begin } = desk();
    const writing = await begin('甲卷.pdf');
    await handlers['exports.part']({ writing, bytes: bytes('一') });
    expect(await handlers['exports.abandon']({ writing })).toBe('abandoned');
    expect(readdirSync(folder)).toEqual([]);
    await expect(handlers['exports.part']({ writing, bytes: bytes('二') })).rejects.toMatchObject({ code: 'refused' });
    await expect(handlers['exports.finish']({ writing })).rejects.toMatchObject({ code: 'refused' });
  });

  test('left behind by reloaded windows make room', async () => {
    const { folder, handlers, begin } = desk();
    const first = await begin('0.pdf');
    for (let nth = 1; nth <= 8; nth += 1) await begin(`${nth}.pdf`);
    expect(readdirSync(folder)).toHaveLength(8);
    await expect(handlers['exports.finish']({ writing: first })).rejects.toMatchObject({ code: 'refused' });
  });

  test('a file not written here is never shown', async () => {
    const { handlers, shown } = desk();
    await expect(handlers['exports.show']({ file: '/etc/passwd' })).rejects.toMatchObject({ code: 'not-found' });
    expect(shown).toEqual([]);
  });
});
