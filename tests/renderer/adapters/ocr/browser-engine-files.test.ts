import { afterEach, expect, test, vi } from 'vitest';
import { browserEngineFiles } from '#renderer/adapters/ocr/browser-engine-files.ts';
import { sha256 } from '#shared/base/sha256';

afterEach(() => vi.unstubAllGlobals());

const file = 'pp-ocr/ppocr_keys_v1.txt';
const brokenOff = new ReadableStream({
  start: (controller) => controller.error(new Error('broken off')),
});

test.each([
  ['whole', async () => new Response('甲'), new TextEncoder().encode('甲')],
  ['not there', async () => new Response(null, { status: 404 }), undefined],
  ['unreachable', () => Promise.reject(new TypeError('Failed to fetch')), undefined],
  ['broken off', async () => new Response(brokenOff), undefined],
])('a file that is %s', async (_, fetched, bytes) => {
  const fetch = vi.fn(fetched);
  vi.stubGlobal('fetch', fetch);
  const { read, sums } = browserEngineFiles('app://bundle/');
  expect(await read(file)).toEqual(bytes);
  expect(fetch).toHaveBeenCalledWith(`app://bundle/${file}`);
  expect(sums[file]).toMatch(/^[0-9a-f]{64}$/);
});

test('the digest is that of the sums', async () => {
  const { digest } = browserEngineFiles('app://bundle/');
  expect(await digest(new TextEncoder().encode('甲'))).toBe(sha256('甲'));
});
