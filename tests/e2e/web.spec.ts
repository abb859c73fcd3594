import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { findBrowser } from '../../electron/launch/browser.mjs';
import { ORIGIN, openServer } from '../../electron/launch/web-server.mjs';
import { smallScan } from '../fixtures/small-scan';
import { introduce, READING, row, untilRead } from './desk';
import { expect, test } from './launch';

const NAME = '滨江卷';

/** The browser as `npm run web` starts it: its only way out is the program's own server. */
async function open(profile: string, port: number, ...more: readonly string[]): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: (await findBrowser())!,
    proxy: { server: `http://127.0.0.1:${port}`, bypass: '<-loopback>' },
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  });
}

test('without Electron the same program reads in a browser, and its library outlives the window', async () => {
  test.setTimeout(READING);
  const profile = await mkdtemp(join(tmpdir(), 'web-profile-'));
  const port = await openServer();
  const asked: string[] = [];
  try {
    const first = await open(profile, port!);
    first.on('request', (request) => asked.push(request.url()));
    const page = first.pages()[0] ?? (await first.newPage());
    await page.goto(`${ORIGIN}/`);
    await introduce(page);
    await page
      .getByLabel('选择扫描件')
      .setInputFiles([{ name: `${NAME}.pdf`, mimeType: 'application/pdf', buffer: await smallScan(2) }]);
    await untilRead(page, NAME);
    expect(await page.evaluate(() => [crossOriginIsolated, isSecureContext])).toEqual([true, true]);
    expect(
      await page.evaluate(() =>
        fetch('http://example.com/').then(
          () => 'reached',
          () => 'refused',
        ),
      ),
    ).toBe('refused');
    await first.close();

    const second = await open(profile, port!);
    const again = second.pages()[0] ?? (await second.newPage());
    await again.goto(`${ORIGIN}/`);
    await expect(row(again, NAME)).toContainText('已识别');
    await second.close();
    expect(
      asked.filter((url) => !url.startsWith(ORIGIN) && !/^(blob|data):/.test(url) && url !== 'http://example.com/'),
    ).toEqual([]);
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('on a processor without vector instructions the spare engine reads, and the window says so', async () => {
  test.setTimeout(READING);
  const profile = await mkdtemp(join(tmpdir(), 'web-profile-'));
  const port = await openServer();
  try {
    const old = await open(profile, port!, '--js-flags=--no-enable-ssse3');
    const page = old.pages()[0] ?? (await old.newPage());
    await page.goto(`${ORIGIN}/`);
    await introduce(page);
    await page
      .getByLabel('选择扫描件')
      .setInputFiles([{ name: `${NAME}.pdf`, mimeType: 'application/pdf', buffer: await smallScan(1) }]);
    await expect(page.getByText('备用引擎')).toBeVisible({ timeout: READING });
    await expect(row(page, NAME)).toContainText('已识别', { timeout: READING });
    await old.close();
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
