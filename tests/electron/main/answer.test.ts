import { describe, expect, test } from 'vitest';
import { answer } from '#electron/main/ipc/answer';
import { validators } from '#electron/main/ipc/validators';
import { AppError } from '#shared/base/app-error';
import type { Channel } from '#shared/ipc/contract';

const sha = 'a'.repeat(64);
const upload = '3f1c2b9a-8d4e-4f60-9a1b-0c2d3e4f5a6b';
const change = (kind: string, payload: unknown, more: object = {}) => ({
  changes: [{ kind, subject: 'd1', payload, ...more }],
  by: '甲',
});
const mark = { item: 'PU-NOTI-06', verdict: 'violated', deduction: 25, note: '', citations: [], accepted: true };
const reread = {
  scan: sha,
  index: 0,
  box: [0.1, 0.2, 0.5, 0.04],
  engine: 'pp-ocr',
  lines: [{ text: '罚款', box: [0.1, 0.2, 0.1, 0.03], confidence: 0.9, stops: [0.1, 0.15, 0.2], sure: [0.9, 0.8] }],
};
const fact = { field: 'date', instrument: 'p3', by: 'reviewer', state: 'read', cited: [], confidence: 1 };

describe('requests that fit', () => {
  test.each<readonly [Channel, unknown]>([
    ['library.state', {}],
    ['library.entries', { after: 0, limit: 500 }],
    ['library.append', change('dossier.renamed', { name: '甲案' })],
    ['library.append', change('mark.set', { mark })],
    [
      'library.append',
      change('mark.set', { mark: { ...mark, citations: [{ page: 7, box: [0, 0, 1, 0.1], quote: '' }] } }),
    ],
    ['library.append', change('instruments.arranged', { instruments: null })],
    ['library.append', change('fact.corrected', { fact: { ...fact, value: '2024-03-05' } })],
    [
      'library.append',
      change('fact.corrected', {
        fact: { ...fact, field: 'opinions', value: [{ role: 'head', text: '同意', name: '', date: undefined }] },
      }),
    ],
    [
      'library.append',
      change('fact.corrected', { fact: { field: 'seal', instrument: 'p3', by: 'reviewer', state: 'absent' } }),
    ],
    ['library.append', change('page.turned', { scan: sha, index: 0, turn: 270 })],
    ['library.append', change('region.reread', reread)],
    ['library.append', change('region.reread-withdrawn', { scan: sha, index: 0, box: reread.box })],
    ['library.append', change('pages.vouched', { pages: [{ scan: sha, index: 6 }] })],
    ['library.append', change('pages.vouch-withdrawn', { pages: [{ scan: sha, index: 6 }] })],
    ['exports.begin', { name: '甲案-可检索.pdf' }],
    ['exports.part', { writing: upload, bytes: new Uint8Array(3) }],
    ['original.begin', { bytes: 1 }],
    ['original.part', { upload, bytes: new Uint8Array(3) }],
    ['derived.keep', { key: 'a-1', text: '' }],
    ['exports.save', { name: '评分表（甲案）.docx', bytes: new Uint8Array(3) }],
  ])('%s is let through (row %#)', (channel, request) => {
    expect(validators[channel].safeParse(request).success).toBe(true);
  });
});

describe('requests that do not fit', () => {
  test.each<readonly [Channel, unknown]>([
    ['library.state', undefined],
    ['library.state', { extra: 1 }],
    ['library.entries', { after: 0.5, limit: 1 }],
    ['library.entries', { after: 0, limit: 1e9 }],
    ['library.append', { changes: [], by: '  ' }],
    ['library.append', change('dossier.vanished', {})],
    ['library.append', change('dossier.renamed', { name: 7 })],
    ['library.append', change('dossier.renamed', { name: '甲', also: 1 })],
    ['library.append', change('dossier.renamed', { name: '甲' }, { seq: 9 })],
    ['library.append', change('mark.set', { mark: { ...mark, verdict: 'fine' } })],
    ['library.append', change('mark.set', { mark: { ...mark, deduction: 2.5 } })],
    ['library.append', change('mark.set', { mark: { ...mark, reviewer: '乙' } })],
    ['library.append', change('fact.corrected', { fact: { ...fact, value: '三月五日' } })],
    ['library.append', change('fact.corrected', { fact: { ...fact, field: 'invented', value: '' } })],
    ['library.append', change('page.turned', { scan: sha, index: 0, turn: 45 })],
    ['library.append', change('page.turned', { scan: '../x', index: 0, turn: 90 })],
    ['library.append', change('region.reread', { ...reread, engine: 'other' })],
    ['library.append', change('region.reread', { ...reread, lines: null })],
    ['library.append', change('pages.vouched', { pages: [{ scan: sha, index: -1 }] })],
    ['library.append', change('pages.vouched', { pages: [{ scan: sha, index: 6, at: '' }] })],
    ['exports.begin', { name: '无扩展名' }],
    ['exports.part', { writing: '../x', bytes: new Uint8Array(3) }],
    ['exports.part', { writing: upload, bytes: new Uint8Array(17 * 2 ** 20) }],
    ['original.begin', { bytes: 0 }],
    ['original.begin', { bytes: 2 ** 40 }],
    ['original.part', { upload: '../x', bytes: new Uint8Array(1) }],
    ['original.part', { upload, bytes: [1, 2] }],
    ['original.part', { upload, bytes: new Uint8Array(17 * 2 ** 20) }],
    ['derived.get', { key: '../settings' }],
    ['derived.keep', { key: 'A', text: '' }],
    ['exports.save', { name: '无扩展名', bytes: new Uint8Array(1) }],
    ['exports.show', { file: '' }],
  ])('%s is refused and never reaches its handler (row %#)', async (channel, request) => {
    let reached = false;
    const reply = await answer(channel, reaching as never, request);
    expect(reply).toMatchObject({ ok: false, code: 'refused' });
    expect(reached).toBe(false);

    async function reaching() {
      reached = true;
    }
  });
});

describe('what a handler throws', () => {
  const thrown = (error: unknown) =>
    answer(
      'derived.get',
      async () => {
        throw error;
      },
      { key: 'k' },
    );

  test.each([
    [new AppError('disk-low', '剩余 0.9 GB'), 'disk-low', '剩余 0.9 GB'],
    [Object.assign(new Error('write'), { code: 'ENOSPC' }), 'disk-full', '文件'],
    [Object.assign(new Error('open'), { code: 'EACCES' }), 'refused', '文件：没有写入权限，或文件正被其他程序打开'],
  ])('%s crosses as data', async (error, code, detail) => {
    expect(await thrown(error)).toEqual({ ok: false, code, detail });
  });

  test('of our own making is told without its secrets', async () => {
    const told = console.error;
    const logged: unknown[] = [];
    console.error = (...words) => logged.push(...words);
    const reply = await thrown(new TypeError('/home/user/secret'));
    console.error = told;
    expect(reply).toEqual({ ok: false, code: 'refused', detail: '程序内部错误' });
    expect(logged).toContainEqual(new TypeError('/home/user/secret'));
  });
});
