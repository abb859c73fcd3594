import { existsSync } from 'node:fs';
import { inRoot } from './root.mjs';
import { node, run } from './run.mjs';
import { say } from './say.mjs';

const known = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/usr/bin/browser360-cn',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
      `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
    ]),
};

/** A Chromium-family browser on this machine: CHROMIUM_PATH, an installed one, or Playwright's. */
export async function findBrowser() {
  const installed = [process.env.CHROMIUM_PATH, ...(known[process.platform] ?? [])];
  const found = installed.find((path) => path !== undefined && existsSync(path));
  if (found !== undefined) return found;
  const { chromium } = await import('@playwright/test');
  const own = chromium.executablePath();
  return existsSync(own) ? own : undefined;
}

/** As `findBrowser`, and where there is none: Playwright's, then (as root, on Debian and its kin) the system's package. */
export async function obtainBrowser() {
  const found = await findBrowser();
  if (found !== undefined) return found;
  say('· 没有找到 Chromium 系浏览器，正在下载 Playwright 自带的……');
  await node(inRoot('node_modules/@playwright/test/cli.js'), ['install', 'chromium'], { seconds: 180 });
  const downloaded = await findBrowser();
  if (downloaded !== undefined) return downloaded;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  say('· 下载未成，改装系统软件包 chromium……');
  const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' }, seconds: 600 };
  await run('apt-get', ['update', '-qq'], quiet);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet);
  return findBrowser();
}
