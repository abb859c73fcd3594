import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { beginFile } from '#electron/library/index';

const root = mkdtempSync(join(tmpdir(), 'parts-'));
afterAll(() => rmSync(root, { recursive: true }));
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(root, 'each-'));
});

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a file in parts', () => {
  test('stands under its name only when finished, and replaces what stood there', async () => {
    const file = join(folder, '卷.pdf');
    writeFileSync(file, '旧的');
    const parts = await beginFile(file, '卷.pdf');
    expect(await parts.part(bytes('一二'))).toBe(6);
    expect(await parts.part(bytes('三'))).toBe(9);
    expect(readFileSync(file, 'utf8')).toBe('旧的');
    expect(await parts.finish()).toBe(createHash('sha256').update('一二三').digest('hex'));
    expect(readFileSync(file, 'utf8')).toBe('一二三');
    expect(readdirSync(folder)).toEqual(['卷.pdf']);
  });

  test('leaves nothing behind when abandoned, also twice', async () => {
    const parts = await beginFile(join(folder, '卷.pdf'), '卷.pdf');
    await parts.part(bytes('一'));
    await parts.abandon();
    await parts.abandon();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('leaves nothing behind where it cannot be put in place', async () => {
    const parts = await beginFile(join(folder, '卷.pdf'), '卷.pdf');
    await parts.part(bytes('一'));
    // A folder of that name cannot be replaced by a file.
    mkdirSync(join(folder, '卷.pdf', '内'), { recursive: true });
    await expect(parts.finish()).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['卷.pdf']);
  });
});
