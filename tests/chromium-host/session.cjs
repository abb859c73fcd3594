'use strict';
const { EventEmitter } = require('node:events');
const { running } = require('./app.cjs');
const { strict } = require('./strict.cjs');

const handlers = new Map();
const hooks = {};

const protocol = strict('protocol', {
  registerSchemesAsPrivileged() {
    if (running.ready) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
  },
  handle(scheme, handler) {
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    handlers.set(scheme, handler);
  },
});

const webRequest = strict('webRequest', {
  onBeforeRequest(...given) {
    hooks.onBeforeRequest = given.at(-1);
  },
});

/** Headless Chromium refuses permissions by itself; the app's handlers are taken and not asked. */
const defaultSession = strict(
  'session',
  Object.assign(new EventEmitter(), {
    protocol,
    webRequest,
    setPermissionRequestHandler() {},
    setPermissionCheckHandler() {},
    setDevicePermissionHandler() {},
    setSpellCheckerEnabled() {},
    setProxy: async () => {},
  }),
);

/** What the app's own wall says about a request. */
const askBeforeRequest = (details) =>
  hooks.onBeforeRequest ? new Promise((answer) => hooks.onBeforeRequest(details, answer)) : { cancel: false };

module.exports = { protocol, session: strict('session', { defaultSession }), handlers, askBeforeRequest };
