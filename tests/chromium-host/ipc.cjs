'use strict';
const { makeCodec } = require('./page/codec.cjs');
const { fromHttp } = require('./addresses.cjs');
const { strict } = require('./strict.cjs');

const codec = makeCodec();
const invoked = new Map();

const ipcMain = strict('ipcMain', {
  handle(channel, handler) {
    if (invoked.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    invoked.set(channel, handler);
  },
  removeHandler: (channel) => invoked.delete(channel),
});

/** What the page asks by `/.chromium-host/<kind>`; bytes in, bytes out. */
async function answerPage(kind, contents, body) {
  const value = codec.decode(body);
  switch (kind) {
    case 'invoke':
      return codec.encode(await invoke(contents, value));
    case 'window-open':
      return codec.encode(contents.refuseWindow(fromHttp(value.url)));
    case 'preload-error':
      return codec.encode(contents.emit('preload-error', {}, '', value));
    default:
      throw new Error(`chromium-host: unknown call ${kind}`);
  }
}

async function invoke(contents, [channel, ...args]) {
  const event = { sender: contents, senderFrame: contents.mainFrame, frameId: 1, processId: 1, type: 'frame' };
  try {
    const handler = invoked.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    return { value: await handler(event, ...args) };
  } catch (error) {
    return { error: String(error) };
  }
}

module.exports = { ipcMain, answerPage };
