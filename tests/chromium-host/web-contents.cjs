'use strict';
const { EventEmitter } = require('node:events');
const { fromHttp, toHttp } = require('./addresses.cjs');
const { cdp } = require('./cdp.cjs');
const { pageScript } = require('./page/page-script.cjs');
const { session } = require('./session.cjs');

/** One page of Chromium, seen as Electron's WebContents. */
class WebContents extends EventEmitter {
  #preferences;
  #size;
  #sessionId;
  #opened;
  #url = '';
  #requested;
  #openHandler = () => ({ action: 'allow' });

  constructor({ id, preferences, size }) {
    super();
    this.id = id;
    this.session = session.defaultSession;
    this.destroyed = false;
    this.#preferences = preferences;
    this.#size = size;
    this.#opened = this.#open();
  }

  /** Untagged unless asked, as Electron has it; Chromium by itself would tag every stretch of text. */
  async printToPDF({ preferCSSPageSize = false, printBackground = false, generateTaggedPDF = false } = {}) {
    const { data } = await this.#ask('Page.printToPDF', { preferCSSPageSize, printBackground, generateTaggedPDF });
    return Buffer.from(data, 'base64');
  }

  get mainFrame() {
    return { url: this.#url, origin: originOf(this.#url), parent: null };
  }

  async #open() {
    const wanted = { url: 'about:blank', newWindow: true, ...this.#size };
    this.targetId = (await cdp.send('Target.createTarget', wanted)).targetId;
    const attached = await cdp.send('Target.attachToTarget', { targetId: this.targetId, flatten: true });
    this.#sessionId = attached.sessionId;
    this.#listen();
    const { preload } = this.#preferences;
    await Promise.all([
      this.#ask('Page.enable'),
      this.#ask('Inspector.enable'),
      preload && this.#ask('Page.addScriptToEvaluateOnNewDocument', { source: pageScript(preload, this.id) }),
      this.#ask('Fetch.enable', { patterns: [{ urlPattern: '*', resourceType: 'Document' }] }),
    ]);
  }

  #ask(method, params) {
    return cdp.send(method, params, this.#sessionId);
  }

  #on(method, listener) {
    cdp.on(method, (params, sessionId) => {
      if (sessionId === this.#sessionId) listener(params);
    });
  }

  #listen() {
    this.#on('Page.frameRequestedNavigation', ({ frameId, disposition, url }) => {
      if (frameId === this.targetId && disposition === 'currentTab') this.#requested = url;
    });
    this.#on('Fetch.requestPaused', (paused) => this.#letNavigate(paused));
    this.#on('Page.frameNavigated', ({ frame }) => {
      if (!frame.parentId) this.#url = fromHttp(frame.url);
    });
    this.#on('Page.loadEventFired', () => this.emit('did-finish-load', {}));
    this.#on('Inspector.targetCrashed', () => this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 }));
  }

  /** Only what the page itself began is a will-navigate; what main asked for is not. */
  #letNavigate({ requestId, request, frameId }) {
    let prevented = false;
    const url = fromHttp(request.url);
    const isMainFrame = frameId === this.targetId;
    const event = {
      url,
      isMainFrame,
      preventDefault() {
        prevented = true;
      },
    };
    if (isMainFrame && this.#requested === request.url) this.emit('will-navigate', event, url);
    if (!isMainFrame) this.emit('will-frame-navigate', event);
    const verdict = prevented
      ? this.#ask('Fetch.failRequest', { requestId, errorReason: 'Aborted' })
      : this.#ask('Fetch.continueRequest', { requestId });
    verdict.catch(() => undefined);
  }

  async loadURL(url) {
    await this.#opened;
    const loaded = new Promise((resolve) => this.once('did-finish-load', resolve));
    const { errorText } = await this.#ask('Page.navigate', { url: toHttp(url) });
    if (errorText) throw new Error(`${errorText} loading '${url}'`);
    await loaded;
  }

  setWindowOpenHandler(handler) {
    this.#openHandler = handler;
  }

  /** The page wants another window. None is ever made: a popup that Playwright holds paused would hold its opener too. */
  refuseWindow(url) {
    const { action } = this.#openHandler({ url, frameName: '', features: '', disposition: 'new-window' });
    if (action !== 'deny') throw new Error('chromium-host: windows opened by the page are not implemented');
    return null;
  }

  async close() {
    await this.#opened;
    await cdp.send('Target.closeTarget', { targetId: this.targetId }).catch(() => undefined);
  }

  reload() {
    this.#ask('Page.reload').catch((error) => console.error('[chromium-host]', error));
  }

  /** The page dies before it can answer. */
  forcefullyCrashRenderer() {
    this.#ask('Page.crash').catch(() => undefined);
  }

  getURL() {
    return this.#url;
  }

  getLastWebPreferences() {
    return this.#preferences;
  }

  isDestroyed() {
    return this.destroyed;
  }
}

function originOf(address) {
  const { protocol, host } = new URL(address || 'about:blank');
  return `${protocol}//${host}`;
}

module.exports = { WebContents };
