'use strict';
const { announceReady, app, running, switches } = require('./app.cjs');
const { startBrowser } = require('./browser.cjs');
const { BrowserWindow, webContents } = require('./browser-window.cjs');
const { cdp } = require('./cdp.cjs');
const { dialog, powerSaveBlocker, screen, shell } = require('./dialogs.cjs');
const { ipcMain } = require('./ipc.cjs');
const { Menu, MenuItem } = require('./menu.cjs');
const { network } = require('./network.cjs');
const { server } = require('./server.cjs');
const { protocol, session } = require('./session.cjs');
const { windows } = require('./windows.cjs');

/** Loads the app's main as Electron would, then Chromium, then says ready (Playwright's loader holds that back until it is attached). */
async function start({ manifest, folder, load, loaders }) {
  Object.assign(running, { manifest, folder });
  Object.defineProperty(process, 'versions', { value: { ...process.versions, electron: 'chromium-host' } });
  Object.assign(process, { type: 'browser', defaultApp: true });
  const driven = process.argv.some((word) => word.startsWith('--remote-debugging-port'));
  for (const loader of loaders) require(loader);
  await load();
  if (running.quitting) return;

  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  const browser = await startBrowser({ userData: app.getPath('userData'), port, driven, switches });
  endTogether(browser);
  cdp.attach(browser);
  cdp.on('Target.targetDestroyed', ({ targetId }) =>
    windows.find((window) => window.webContents.targetId === targetId)?.gone(),
  );
  await cdp.send('Target.setDiscoverTargets', { discover: true });
  announceReady();
}

function endTogether(browser) {
  browser.on('exit', () => {
    if (!running.quitting) process.exit(1);
  });
  process.on('exit', () => browser.kill('SIGKILL'));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => app.quit());
}

module.exports = {
  app,
  BrowserWindow,
  webContents,
  ipcMain,
  protocol,
  session,
  dialog,
  shell,
  screen,
  powerSaveBlocker,
  Menu,
  MenuItem,
  _host: { network, start },
};
