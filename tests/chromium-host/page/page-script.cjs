'use strict';
const fs = require('node:fs');
const { catchWindows } = require('./catch-windows.cjs');
const { makeCodec } = require('./codec.cjs');
const { makeContextBridge } = require('./context-bridge.cjs');
const { makePost } = require('./post.cjs');
const { runPreload } = require('./run-preload.cjs');

/** The text that runs in a page before its own scripts: these functions, and the built preload inside one. */
function pageScript(preload, id) {
  if (preload.endsWith('.mjs')) throw new Error(`a sandboxed preload cannot be an ES module: ${preload}`);
  const facts = { type: 'renderer', sandboxed: true, contextIsolated: true, platform: process.platform, env: {} };
  return `(() => {
    if (window !== window.top || location.protocol !== 'http:') return;
    const post = (${makePost})((${makeCodec})(), ${id});
    (${catchWindows})(post);
    const preload = function (require, process, module, exports) { ${fs.readFileSync(preload, 'utf8')}
    };
    const contextBridge = (${makeContextBridge})();
    (${runPreload})(preload, { post, contextBridge, facts: ${JSON.stringify(facts)} });
  })()`;
}

module.exports = { pageScript };
