import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openServer } from '../../../electron/launch/web-server.mjs';

const folder = join(import.meta.dirname, '../../../out/renderer');
const probe = 'probe-of-the-web-server.json';
let port: number;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, probe), '{"ok":true}');
  mkdirSync(join(folder, 'folder-of-the-web-server'), { recursive: true });
  port = await openServer();
});
afterAll(() => {
  rmSync(join(folder, probe));
  rmSync(join(folder, 'folder-of-the-web-server'), { recursive: true });
});

type Asked = { readonly path: string; readonly host?: string; readonly method?: string };

const ask = ({ path, host = `127.0.0.1:${port}`, method = 'GET' }: Asked) =>
  new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((done, fail) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers: { host } }, (response) => {
      let body = '';
      response.on('data', (part) => {
        body += part;
      });
      response.on('end', () => done({ status: response.statusCode!, headers: response.headers, body }));
    });
    sent.on('error', fail);
    sent.end();
  });

describe('the loopback server', () => {
  test('gives built files, isolated and forbidden to reach out', async () => {
    const { status, headers, body } = await ask({ path: `/${probe}` });
    expect([status, body]).toEqual([200, '{"ok":true}']);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['cross-origin-embedder-policy']).toBe('require-corp');
  });
  test('answers as the proxy of its own browser', async () => {
    const { status } = await ask({ path: `http://bundle.app.localhost/${probe}`, host: 'bundle.app.localhost' });
    expect(status).toBe(200);
  });
  test.each<[string, Asked, number]>([
    ['another host, as by DNS rebinding', { path: `/${probe}`, host: 'evil.example' }, 403],
    ['another site through the proxy', { path: 'http://example.com/', host: 'example.com' }, 403],
    ['a path that leaves the folder', { path: '/..%2f..%2fpackage.json' }, 403],
    ['a malformed escape', { path: '/%E0%A4%A' }, 403],
    ['another method', { path: `/${probe}`, method: 'POST' }, 403],
    ['a file that is not there', { path: '/none.js' }, 404],
    ['a folder', { path: '/folder-of-the-web-server' }, 404],
  ])('refuses %s', async (_, asked, expected) => expect((await ask(asked)).status).toBe(expected));
});
