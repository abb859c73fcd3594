'use strict';

/** In the page: what a sandboxed preload may require, and the preload itself. */
function runPreload(preload, { post, contextBridge, facts }) {
  async function invoke(channel, ...args) {
    const reply = await post('invoke', [channel, ...args]);
    if ('error' in reply) throw new Error(`Error invoking remote method '${channel}': ${reply.error}`);
    return reply.value;
  }

  function require(name) {
    if (name === 'electron' || name === 'electron/renderer') return { contextBridge, ipcRenderer: { invoke } };
    throw new Error(`module not found: ${name}`);
  }

  const module = { exports: {} };
  try {
    preload(require, Object.freeze(facts), module, module.exports);
  } catch (error) {
    post('preload-error', error);
    console.error('Unable to load preload script', error);
  }
}

module.exports = { runPreload };
