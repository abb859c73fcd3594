'use strict';
const { spawn } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

/** Switches that belong to the host; the app's and Playwright's own are passed on. */
const reserved = /^--(headless|user-data-dir|remote-debugging|proxy|disable-popup-blocking)/;

/** Starts Chromium headless with `port` as its only way out. DevTools is opened for Playwright only where it drives. */
async function startBrowser({ userData, port, driven, switches }) {
  const { findBrowser } = await import('../../electron/launch/browser.mjs');
  const executable = await findBrowser();
  if (!executable) throw new Error('chromium-host: no Chromium-family browser found; set CHROMIUM_PATH');

  const profile = path.join(userData, 'chromium');
  fs.mkdirSync(profile, { recursive: true });
  const args = [
    '--headless',
    '--no-startup-window',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    // Electron has no push messaging; a browser checks in for it unasked, and has no switch to stop but this.
    '--gcm-checkin-url=data:,',
    '--lang=zh-CN',
    `--user-data-dir=${profile}`,
    `--proxy-server=http://127.0.0.1:${port}`,
    '--proxy-bypass-list=<-loopback>',
    '--remote-debugging-pipe',
    ...(driven ? ['--remote-debugging-port=0'] : []),
    ...together(switches.filter((each) => !reserved.test(each))),
  ];
  const browser = spawn(executable, args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] });
  browser.stderr.on('data', passOn);
  return browser;
}

/** Chromium heeds the last list of features only: the app's and Playwright's become one. */
function together(switches) {
  const list = /^--disable-features=/;
  const features = switches.filter((each) => list.test(each)).map((each) => each.replace(list, ''));
  return [...switches.filter((each) => !list.test(each)), `--disable-features=${features.join(',')}`];
}

/** Playwright waits for the address of DevTools; the rest of what Chromium mutters is of no use. */
function passOn(data) {
  for (const line of String(data).split('\n')) {
    if (/^DevTools listening|FATAL/.test(line) || (line !== '' && process.env.HOST_DEBUG)) {
      process.stderr.write(`${line}\n`);
    }
  }
}

module.exports = { startBrowser };
