import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { appendFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import electronPath from 'electron';
import { channels } from '../../shared/ipc/contract';
import type { Change } from '../../shared/model/change';
import type { DossierId, ReviewerName } from '../../shared/model/ids';
import { killTree } from './kill-tree';
import { answerOpen, answerSave, ask, type DesktopWindow, expect, launch, requests, test } from './launch';

const by = '甲' as ReviewerName;
const renamed = (name: string): Change => ({
  kind: 'dossier.renamed',
  subject: 'd1' as DossierId,
  payload: { name },
});

test.describe('the window', () => {
  test('is isolated and reaches the desktop only through the bridge', async ({ run: { page, app } }) => {
    await expect(page).toHaveTitle(/案卷评查/);
    const seen = await page.evaluate(() => ({
      isolated: crossOriginIsolated,
      secure: isSecureContext,
      require: typeof (window as unknown as { require?: unknown }).require,
      process: typeof (window as unknown as { process?: unknown }).process,
      calls: Object.entries((window as unknown as DesktopWindow).desktop).map(([name, call]) => [name, typeof call]),
      frozen: Object.isFrozen((window as unknown as DesktopWindow).desktop),
    }));
    expect(seen).toEqual({
      isolated: true,
      secure: true,
      require: 'undefined',
      process: 'undefined',
      calls: channels.map((name) => [name, 'function']),
      frozen: true,
    });
    const preferences = await app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      return (window!.webContents as unknown as { getLastWebPreferences(): object }).getLastWebPreferences();
    });
    expect(preferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
    });
  });

  test('opens without breaking the content policy, which refuses what it should', async ({ run }) => {
    await expect(run.page.locator('#root > *').first()).toBeAttached();
    expect(run.complaints).toEqual([]);
    const refused = await run.page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective));
          const script = document.createElement('script');
          script.textContent = 'window.injected = true';
          document.head.append(script);
        }),
    );
    expect(refused).toMatch(/^script-src/);
    expect(await run.page.evaluate(() => 'injected' in window)).toBe(false);
  });

  test('goes nowhere, opens nothing, and nothing leaves', async ({ run: { page, app } }) => {
    const home = page.url();
    await page.evaluate(() => {
      window.open('https://example.com/popup');
      const link = Object.assign(document.createElement('a'), { href: 'https://example.com/', target: '_blank' });
      document.body.append(link);
      link.click();
      location.assign('https://example.com/away');
    });
    const fetched = await page.evaluate(() =>
      Promise.all(
        ['https://example.com/a', 'http://example.com/b', 'http://10.0.0.1/c', 'file:///etc/passwd'].map((url) =>
          fetch(url).then(
            () => 'reached',
            () => 'refused',
          ),
        ),
      ),
    );
    expect(fetched).toEqual(['refused', 'refused', 'refused', 'refused']);
    expect(page.url()).toBe(home);
    expect(app.windows()).toHaveLength(1);
    expect((await requests(app)).filter(({ cancelledByApp }) => !cancelledByApp)).toEqual([]);
  });

  test('asks for nothing outside while it starts and works', async ({ run: { page, app } }) => {
    expect((await ask(page, 'desktop.about', {})).ok).toBe(true);
    expect(await requests(app)).toEqual([]);
  });

  test('is refused every permission', async ({ run: { page } }) => {
    expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied');
    const microphone = await page.evaluate(() =>
      navigator.mediaDevices.getUserMedia({ audio: true }).then(
        () => 'granted',
        (error: Error) => error.name,
      ),
    );
    expect(microphone).toMatch(/NotAllowedError|NotFoundError/);
  });

  test('comes back after a crash', async ({ run: { app } }) => {
    const bridge = await app.evaluate(async ({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      const { webContents } = window!;
      const loaded = new Promise<void>((resolve) => webContents.once('did-finish-load', () => resolve()));
      webContents.forcefullyCrashRenderer();
      await loaded;
      return webContents.getURL();
    });
    expect(bridge).toBe('app://bundle/index.html');
  });

  test('is alone: a second start brings it forward and ends', async ({ run: { app, userData } }) => {
    const forward = app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      window!.minimize();
      return new Promise<boolean>((resolve) => window!.once('focus', () => resolve(window!.isMinimized())));
    });
    const args = ['.', `--user-data-dir=${userData}`, '--no-sandbox'];
    const [code] = await once(spawn(electronPath as unknown as string, args), 'exit');
    expect(code).toBe(0);
    expect(await forward).toBe(false);
  });
});

test.describe('the bridge', () => {
  test('refuses what does not fit the contract', async ({ run: { page } }) => {
    const replies = await page.evaluate(() => {
      const { desktop } = window as unknown as { desktop: Record<string, (request: unknown) => Promise<unknown>> };
      return Promise.all([
        desktop['library.append']!({ changes: [{ kind: 'no.such', subject: 'd', payload: {} }], by: '甲' }),
        desktop['library.entries']!({ after: -1, limit: 10 }),
        desktop['derived.get']!({ key: '../../settings' }),
        desktop['exports.save']!({ name: '没有扩展名', bytes: new Uint8Array(1) }),
        desktop['exports.show']!({ file: '/etc/passwd' }),
        desktop['original.part']!({ upload: 'x', bytes: new Uint8Array(1) }),
      ]);
    });
    const codes = replies.map((reply) => (reply as { readonly code?: string }).code);
    expect(codes).toEqual(['refused', 'refused', 'refused', 'refused', 'not-found', 'refused']);
  });

  test('saves an export where the user says, and shows only what it saved', async ({
    run: { page, app, userData },
  }) => {
    const file = join(userData, '评分表.docx');
    const save = () =>
      page.evaluate(() =>
        (window as unknown as DesktopWindow).desktop['exports.save']({
          name: '评分表.docx',
          bytes: new TextEncoder().encode('案卷'),
        }),
      );
    await answerSave(app, 'cancelled');
    expect(await save()).toEqual({ ok: true, value: 'cancelled' });
    await answerSave(app, file);
    const sha256 = createHash('sha256').update('案卷').digest('hex');
    expect(await save()).toEqual({ ok: true, value: { file, sha256 } });
    expect(await readFile(file, 'utf8')).toBe('案卷');
    expect(await ask(page, 'exports.show', { file })).toEqual({ ok: true, value: 'shown' });
    expect(await ask(page, 'exports.show', { file: `${file}.bak` })).toMatchObject({ ok: false });
  });

  test('moves to another library and back', async ({ run: { page, app, userData } }) => {
    await ask(page, 'library.append', { changes: [renamed('甲')], by });
    const elsewhere = await mkdtemp(join(tmpdir(), 'other-library-'));
    await answerOpen(app, []);
    expect(await ask(page, 'library.choose', {})).toEqual({ ok: true, value: 'cancelled' });
    await answerOpen(app, [elsewhere]);
    expect(await ask(page, 'library.choose', {})).toMatchObject({
      value: { place: elsewhere, entries: 0, writable: true },
    });
    await answerOpen(app, [join(userData, 'library')]);
    expect(await ask(page, 'library.choose', {})).toMatchObject({ value: { entries: 1, writable: true } });
    await rm(elsewhere, { recursive: true });
  });
});

test.describe('originals', () => {
  /** Sends bytes `0 1 2 … 250 0 1 …` in parts, as the window does, and gives their digest. */
  const keep = (page: Page, size: number) =>
    page.evaluate(async (length) => {
      const { desktop } = window as unknown as DesktopWindow;
      const bytes = Uint8Array.from({ length }, (_, at) => at % 251);
      const begun = await desktop['original.begin']({ bytes: length });
      if (!begun.ok) throw new Error(begun.code);
      const { upload } = begun.value;
      for (let at = 0; at < length; at += 2 ** 21) {
        await desktop['original.part']({ upload, bytes: bytes.slice(at, at + 2 ** 21) });
      }
      return desktop['original.finish']({ upload });
    }, size);

  test('arrive in parts and are read by address, whole or in ranges', async ({ run: { page } }) => {
    const size = 5 * 2 ** 20 + 7;
    const sha256 = createHash('sha256')
      .update(Uint8Array.from({ length: size }, (_, at) => at % 251))
      .digest('hex');
    expect(await keep(page, size)).toEqual({ ok: true, value: { sha256, known: false } });
    expect(await keep(page, size)).toEqual({ ok: true, value: { sha256, known: true } });

    const read = await page.evaluate(async (digest) => {
      const get = (range?: string) => fetch(`./object/${digest}`, range ? { headers: { range } } : {});
      const whole = new Uint8Array(await (await get()).arrayBuffer());
      const part = await get('bytes=1000-1003');
      const tail = await get('bytes=-2');
      return {
        length: whole.length,
        same: whole.every((byte, at) => byte === at % 251),
        status: part.status,
        range: part.headers.get('content-range'),
        cache: part.headers.get('cache-control'),
        part: [...new Uint8Array(await part.arrayBuffer())],
        tail: [...new Uint8Array(await tail.arrayBuffer())],
      };
    }, sha256);
    expect(read).toEqual({
      length: size,
      same: true,
      status: 206,
      range: `bytes 1000-1003/${size}`,
      cache: expect.stringContaining('immutable'),
      part: [1000, 1001, 1002, 1003].map((at) => at % 251),
      tail: [(size - 2) % 251, (size - 1) % 251],
    });
  });

  test('that are unknown, and files outside the bundle, are not found', async ({ run: { page } }) => {
    const statuses = await page.evaluate(() =>
      Promise.all(
        [`./object/${'0'.repeat(64)}`, './object/..%2f..%2fsettings.json', './..%2f..%2fpackage.json', './%'].map(
          async (url) => (await fetch(url)).status,
        ),
      ),
    );
    expect(statuses).toEqual([404, 404, 404, 400]);
  });
});

test.describe('what was acknowledged', () => {
  test('survives kill -9', async () => {
    const first = await launch();
    expect((await ask(first.page, 'library.append', { changes: [renamed('甲')], by })).ok).toBe(true);
    killTree(first.app.process().pid!);

    const second = await launch(first.userData);
    expect(await ask(second.page, 'library.entries', { after: 0, limit: 10 })).toMatchObject({
      ok: true,
      value: [{ seq: 1, payload: { name: '甲' } }],
    });
    expect(await ask(second.page, 'library.state', {})).toMatchObject({ value: { writable: true } });
    await second.app.close();
    await rm(first.userData, { recursive: true });
  });

  test('is still there, and goes on, after a line was torn', async () => {
    const first = await launch();
    await ask(first.page, 'library.append', { changes: [renamed('甲'), renamed('乙')], by });
    await first.app.close();
    const journal = join(first.userData, 'library', 'journal');
    await appendFile(join(journal, '000001.jsonl'), '{"kind":"dossier.ren');

    const second = await launch(first.userData);
    expect(await ask(second.page, 'library.state', {})).toMatchObject({ value: { entries: 2, writable: true } });
    expect(await ask(second.page, 'library.append', { changes: [renamed('丙')], by })).toMatchObject({
      value: [{ seq: 3 }],
    });
    expect(await readdir(join(journal, 'torn'))).toHaveLength(1);
    await second.app.close();
    await rm(first.userData, { recursive: true });
  });

  test('leaves a snapshot and no lock behind when the program is closed', async () => {
    const { app, page, userData } = await launch();
    await ask(page, 'library.append', { changes: [renamed('甲')], by });
    await app.close();
    const library = join(userData, 'library');
    expect(await readdir(join(library, 'snapshots'))).toHaveLength(1);
    expect(await readdir(library)).not.toContain('library.lock');
    await rm(userData, { recursive: true });
  });
});
