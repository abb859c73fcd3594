'use strict';

/** In the page: asks the host over the app's own origin. `fetch` is kept from before the page could replace it. */
function makePost(codec, id) {
  const ask = window.fetch.bind(window);
  return async (kind, value) => {
    // A Blob, because DevTools clients are told the whole text of any other body (20 MB would take 3 s, 50 MB end the session).
    const body = new Blob([codec.encode(value)]);
    const reply = await ask(`${location.origin}/.chromium-host/${kind}?window=${id}`, { method: 'POST', body });
    return codec.decode(new Uint8Array(await reply.arrayBuffer()));
  };
}

module.exports = { makePost };
