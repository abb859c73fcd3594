'use strict';
const { EventEmitter } = require('node:events');
const os = require('node:os');
const path = require('node:path');
const { cdp } = require('./cdp.cjs');
const { takeLock } = require('./single-instance.cjs');
const { windows } = require('./windows.cjs');

/** What `start` learns and the rest asks for. */
const running = { manifest: undefined, folder: undefined, ready: false, quitting: false };

const switches = [];
const paths = {};
let becomeReady;
const ready = new Promise((resolve) => {
  becomeReady = resolve;
});

const commandLine = {
  appendSwitch: (name, value) => switches.push(value ? `--${name}=${value}` : `--${name}`),
  hasSwitch: (name) => process.argv.some((word) => word.split('=')[0] === `--${name}`),
  getSwitchValue: (name) => process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? '',
};

const app = Object.assign(new EventEmitter(), {
  isPackaged: false,
  commandLine,
  enableSandbox() {},
  whenReady: () => ready,
  isReady: () => running.ready,
  getName: () => running.manifest.productName ?? running.manifest.name,
  getVersion: () => running.manifest.version,
  getAppPath: () => running.folder,
  setPath(name, folder) {
    paths[name] = folder;
  },
  getPath(name) {
    const found = paths[name] ?? usualPath(name);
    if (found === undefined) throw new Error(`Failed to get '${name}' path`);
    return found;
  },
  requestSingleInstanceLock: () => takeLock(app),
  quit,
  exit,
});

function usualPath(name) {
  const home = os.homedir();
  const appData = process.env.XDG_CONFIG_HOME ?? path.join(home, '.config');
  const userData = commandLine.getSwitchValue('user-data-dir') || path.join(appData, app.getName());
  const known = { home, appData, userData, temp: os.tmpdir(), documents: path.join(home, 'Documents') };
  return known[name];
}

async function quit() {
  if (running.quitting) return;
  if (isPrevented('before-quit')) return;
  running.quitting = true;
  for (const window of [...windows]) {
    await window.close();
    running.quitting = window.isDestroyed();
    if (!running.quitting) return;
  }
  if (isPrevented('will-quit')) running.quitting = false;
  else exit(0);
}

function isPrevented(name) {
  let prevented = false;
  const preventDefault = () => {
    prevented = true;
  };
  app.emit(name, { preventDefault });
  return prevented;
}

function exit(code = 0) {
  running.quitting = true;
  app.emit('quit', {}, code);
  const { browser } = cdp;
  if (!browser) process.exit(code);
  browser.once('exit', () => process.exit(code));
  setTimeout(() => browser.kill('SIGKILL'), 3000).unref();
  cdp.send('Browser.close').catch(() => browser.kill('SIGKILL'));
}

function announceReady() {
  running.ready = true;
  becomeReady();
  app.emit('will-finish-launching');
  app.emit('ready', {}, {});
}

module.exports = { app, running, switches, announceReady };
