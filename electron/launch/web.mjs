import { spawn } from 'node:child_process';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { quietFeatures } from './quiet-features.mjs';
import { say } from './say.mjs';
import { ORIGIN, openServer } from './web-server.mjs';

const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  `--disable-features=${quietFeatures.join(',')}`,
  // Push messaging has no switch of its own, so its check-in is given nowhere to go.
  '--gcm-checkin-url=data:,',
  '--lang=zh-CN',
];

/** Opens the same program in an installed browser, or says how to open it where there is no display or no browser. */
export async function openWeb(hasDisplay) {
  const port = await openServer();
  const browser = hasDisplay ? await findBrowser() : undefined;
  if (browser === undefined) {
    say(hasDisplay ? '没有找到 Chromium、Chrome 或 Edge。' : '没有图形显示。');
    say(`程序已在本机启动，请用 Chromium、Chrome 或 Edge 打开：\n\n  http://127.0.0.1:${port}/\n`);
    say('只有本机可以访问；按 Ctrl+C 结束。');
    return;
  }
  say('程序已在浏览器窗口中打开；关闭窗口即结束。');
  const args = [
    `--app=${ORIGIN}/`,
    `--user-data-dir=${join(homedir(), '.dossier-review-workstation', 'browser')}`,
    `--proxy-server=http://127.0.0.1:${port}`,
    '--proxy-bypass-list=<-loopback>',
    ...quiet,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
  spawn(browser, args, { stdio: 'ignore' })
    .once('error', (error) => say(`浏览器没有启动（${error.message}）；请自行打开 http://127.0.0.1:${port}/`))
    .once('exit', () => process.exit(0));
}
