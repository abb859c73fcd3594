'use strict';
const { EventEmitter } = require('node:events');
const { app, running } = require('./app.cjs');
const { WebContents } = require('./web-contents.cjs');
const { windows } = require('./windows.cjs');

const usual = { contextIsolation: true, sandbox: true, nodeIntegration: false, webSecurity: true };
let lastId = 0;

class BrowserWindow extends EventEmitter {
  #bounds;
  #maximized = false;
  #minimized = false;

  constructor({ x = 0, y = 0, width = 800, height = 600, webPreferences = {} } = {}) {
    super();
    if (!running.ready) throw new Error('Cannot create BrowserWindow before app is ready');
    lastId += 1;
    this.id = lastId;
    this.#bounds = { x, y, width, height };
    const preferences = { ...usual, ...webPreferences };
    this.webContents = new WebContents({ id: this.id, preferences, size: { width, height } });
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show', {}));
    windows.push(this);
    app.emit('browser-window-created', {}, this);
    app.emit('web-contents-created', {}, this.webContents);
  }

  static getAllWindows() {
    return [...windows];
  }

  static fromWebContents(contents) {
    return windows.find((window) => window.webContents === contents) ?? null;
  }

  loadURL(url) {
    return this.webContents.loadURL(url);
  }

  async close() {
    let prevented = false;
    const preventDefault = () => {
      prevented = true;
    };
    this.emit('close', { preventDefault });
    if (!prevented) await this.destroy();
  }

  async destroy() {
    if (this.isDestroyed()) return;
    await this.webContents.close();
    this.gone();
  }

  /** Chromium closed the page, for whatever reason. */
  gone() {
    const at = windows.indexOf(this);
    if (at < 0) return;
    windows.splice(at, 1);
    this.webContents.destroyed = true;
    this.webContents.emit('destroyed');
    this.emit('closed');
    if (windows.length === 0 && !running.quitting) app.emit('window-all-closed');
  }

  isDestroyed() {
    return this.webContents.isDestroyed();
  }

  show() {
    this.emit('show');
  }

  focus() {
    this.emit('focus');
  }

  maximize() {
    this.#maximized = true;
  }

  isMaximized() {
    return this.#maximized;
  }

  minimize() {
    this.#minimized = true;
  }

  isMinimized() {
    return this.#minimized;
  }

  restore() {
    this.#minimized = false;
  }

  getNormalBounds() {
    return { ...this.#bounds };
  }
}

const webContents = {
  getAllWebContents: () => windows.map((window) => window.webContents),
  fromDevToolsTargetId: (id) => webContents.getAllWebContents().find(({ targetId }) => targetId === id),
};

module.exports = { BrowserWindow, webContents };
