'use strict';
const { EventEmitter } = require('node:events');

/** Chromium's DevTools protocol over the pipe (file descriptors 3 and 4). Events are `(params, sessionId)`. */
class Cdp extends EventEmitter {
  #browser;
  #lastId = 0;
  #waiting = new Map();

  constructor() {
    super();
    this.setMaxListeners(0);
  }

  get browser() {
    return this.#browser;
  }

  attach(browser) {
    this.#browser = browser;
    let rest = '';
    browser.stdio[4].setEncoding('utf8').on('data', (data) => {
      const messages = (rest + data).split('\0');
      rest = messages.pop();
      for (const message of messages) this.#receive(JSON.parse(message));
    });
  }

  send(method, params = {}, sessionId = undefined) {
    return new Promise((resolve, reject) => {
      this.#lastId += 1;
      this.#waiting.set(this.#lastId, { resolve, reject, method });
      this.#browser.stdio[3].write(`${JSON.stringify({ id: this.#lastId, method, params, sessionId })}\0`);
    });
  }

  #receive({ id, method, params, sessionId, error, result }) {
    const waiting = this.#waiting.get(id);
    if (!waiting) {
      this.emit(method, params, sessionId);
      return;
    }
    this.#waiting.delete(id);
    if (error) waiting.reject(new Error(`${waiting.method}: ${error.message}`));
    else waiting.resolve(result);
  }
}

module.exports = { cdp: new Cdp() };
