import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { byteRange } from '#electron/main/protocol/byte-range';
import { respond } from '#electron/main/protocol/respond';
import { AppError } from '#shared/base/app-error';

const digest = 'a'.repeat(64);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bundle-'));
  await mkdir(join(folder, 'out', 'assets'), { recursive: true });
  await writeFile(join(folder, 'out', 'index.html'), '<title>案卷</title>');
  await writeFile(join(folder, 'out', 'assets', 'a.wasm'), 'wasm');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'outside.html'), 'secret');
  await writeFile(join(folder, 'scan.pdf'), '0123456789');
});

afterAll(() => rm(folder, { recursive: true }));

const get = (url: string, init: RequestInit = {}) =>
  respond(new Request(url, init), {
    root: join(folder, 'out'),
    original: async (sha256) => {
      if (sha256 !== digest) throw new AppError('not-found', sha256);
      return { file: join(folder, 'scan.pdf'), bytes: 10, media: 'application/pdf' };
    },
  });

describe('the built window', () => {
  test.each([
    ['app://bundle/', 'text/html; charset=utf-8'],
    ['app://bundle/index.html?x=1#y', 'text/html; charset=utf-8'],
    ['app://bundle/assets/a.wasm', 'application/wasm'],
  ])('%s is %s', async (url, type) => {
    const response = await get(url);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
  });

  test.each([
    ['another host', 'app://other/index.html', 403],
    ['a step up', 'app://bundle/..%2fsecret.txt', 404],
    ['two steps up', 'app://bundle/assets/..%2f..%2fsecret.txt', 404],
    ['a step up the Windows way', 'app://bundle/..%5csecret.txt', 404],
    ['a neighbour with the same beginning', 'app://bundle/..%2foutside.html', 404],
    ['a drive', 'app://bundle/C:/secret.txt', 404],
    ['a zero byte', 'app://bundle/index.html%00.js', 404],
    ['a twice encoded step', 'app://bundle/..%252fsecret.txt', 404],
    ['what is no text', 'app://bundle/%ff', 400],
    ['a folder', 'app://bundle/assets', 404],
    ['nothing there', 'app://bundle/none.js', 404],
  ])('%s is refused', async (_, url, status) => {
    const response = await get(url);
    expect(response.status).toBe(status);
    expect(await response.text()).toBe('');
  });

  test('is only read', async () => {
    expect((await get('app://bundle/index.html', { method: 'POST', body: 'x' })).status).toBe(405);
    const head = await get('app://bundle/index.html', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  test.each([['app://bundle/'], ['app://bundle/none'], ['app://other/'], [`app://bundle/object/${digest}`]])(
    '%s comes with the headers that isolate it',
    async (url) => {
      const { headers } = await get(url);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-embedder-policy')).toBe('require-corp');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    },
  );
});

describe('an original', () => {
  const read = async (range?: string) => {
    const response = await get(`app://bundle/object/${digest}`, range ? { headers: { range } } : {});
    return [response.status, response.headers.get('content-range'), await response.text()];
  };

  test.each([
    [undefined, [200, null, '0123456789']],
    ['bytes=2-4', [206, 'bytes 2-4/10', '234']],
    ['bytes=8-', [206, 'bytes 8-9/10', '89']],
    ['bytes=-3', [206, 'bytes 7-9/10', '789']],
    ['bytes=5-99', [206, 'bytes 5-9/10', '56789']],
    ['bytes=10-', [416, 'bytes */10', '']],
    ['bytes=0-1,4-5', [200, null, '0123456789']],
    ['pages=1-2', [200, null, '0123456789']],
  ])('asked for %s', async (range, expected) => {
    expect(await read(range)).toEqual(expected);
  });

  test('may be kept for ever', async () => {
    const { headers } = await get(`app://bundle/object/${digest}`);
    expect(headers.get('cache-control')).toContain('immutable');
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(headers.get('accept-ranges')).toBe('bytes');
  });

  test.each([['b'.repeat(64)], ['A'.repeat(64)], ['a'.repeat(63)], [`${digest}%2f..%2f${digest}`]])(
    '%s is not found',
    async (name) => {
      expect((await get(`app://bundle/object/${name}`)).status).toBe(404);
    },
  );
});

test.each([
  ['bytes=0-0', 1, { from: 0, to: 0 }],
  ['bytes=-5', 3, { from: 0, to: 2 }],
  ['bytes=-0', 3, 'unsatisfiable'],
  ['bytes=0-', 0, 'unsatisfiable'],
  ['bytes=3-2', 9, undefined],
  ['bytes=-', 9, undefined],
  [null, 9, undefined],
])('%s of %d bytes', (header, size, expected) => {
  expect(byteRange(header, size)).toEqual(expected);
});
