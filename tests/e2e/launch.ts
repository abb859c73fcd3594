import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import type { Bridge, Channel, Request, Response } from '../../shared/ipc/contract';
import type { Reply } from '../../shared/ipc/reply';

/** What the specs run on; the same specs on both. */
export const engine = process.env.ELECTRON_OVERRIDE_DIST_PATH ? 'chromium stand-in' : 'electron';

export type Running = {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly userData: string;
  /** What the page complained of: refusals by the content policy, uncaught errors. */
  readonly complaints: readonly string[];
};

/** Opens the built program on its own user data. Whoever launches, closes. */
export async function launch(userData?: string): Promise<Running> {
  const folder = userData ?? (await mkdtemp(join(tmpdir(), 'workstation-')));
  const app = await _electron.launch({ args: ['.', `--user-data-dir=${folder}`] });
  const complaints: string[] = [];
  app.context().on('weberror', (error) => complaints.push(error.error().message));
  app.context().on('console', (message) => {
    if (/content security policy|refused to/i.test(message.text())) complaints.push(message.text());
  });
  await recordRequests(app);
  const page = await app.firstWindow();
  await page.waitForURL(/index\.html/);
  await page.waitForLoadState('load');
  return { app, page, userData: folder, complaints };
}

export const test = base.extend<{ run: Running }, { announced: string }>({
  announced: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures used from this pattern
    async ({}, use) => {
      console.log(`end-to-end specs run on: ${engine}`);
      await use(engine);
    },
    { scope: 'worker', auto: true },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures used from this pattern
  run: async ({}, use) => {
    const run = await launch();
    await use(run);
    await run.app.close();
    await rm(run.userData, { recursive: true, force: true, maxRetries: 5 });
  },
});

export { expect } from '@playwright/test';

/** A request that tried to leave the program. */
export type OutsideRequest = { readonly url: string; readonly method: string; readonly cancelledByApp: boolean };

type Recording = typeof globalThis & { outsideRequests?: OutsideRequest[] };

/** Electron tells of requests that failed or came through; the stand-in, being the only way out, records them itself. */
async function recordRequests(app: ElectronApplication): Promise<void> {
  if (engine !== 'electron') return;
  await app.evaluate(({ session }) => {
    const noted: OutsideRequest[] = [];
    (globalThis as Recording).outsideRequests = noted;
    const note = ({ url, method, error }: { url: string; method: string; error?: string }) => {
      if (/^(app|blob|data|devtools|file):/.test(url)) return;
      noted.push({ url, method, cancelledByApp: error === 'net::ERR_BLOCKED_BY_CLIENT' });
    };
    session.defaultSession.webRequest.onErrorOccurred(note);
    session.defaultSession.webRequest.onCompleted(note);
  });
}

/** Every request since launch that tried to leave the program, whether or not it was stopped. */
export function requests(app: ElectronApplication): Promise<readonly OutsideRequest[]> {
  return app.evaluate((electron) => {
    const { _host } = electron as unknown as { readonly _host?: { readonly network: OutsideRequest[] } };
    return _host?.network ?? (globalThis as Recording).outsideRequests ?? [];
  });
}

/** From now on the save dialog answers with this file. */
export const answerSave = (app: ElectronApplication, file: string | 'cancelled'): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({
      canceled: chosen === 'cancelled',
      filePath: chosen === 'cancelled' ? '' : chosen,
    });
  }, file);

/** From now on the open dialog answers with these files or folders; with none, it is cancelled. */
export const answerOpen = (app: ElectronApplication, files: readonly string[]): Promise<void> =>
  app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = async () => ({ canceled: filePaths.length === 0, filePaths: [...filePaths] });
  }, files);

/** Asks through the window's own bridge, as the program does. `request` must be JSON. */
export const ask = <C extends Channel>(page: Page, channel: C, request: Request<C>): Promise<Reply<Response<C>>> =>
  page.evaluate(
    ([name, given]) =>
      (window as unknown as { desktop: Record<string, (r: unknown) => unknown> }).desktop[name]!(given),
    [channel, request] as const,
  ) as Promise<Reply<Response<C>>>;

/** For code that runs inside the page. */
export type DesktopWindow = { readonly desktop: Bridge };
