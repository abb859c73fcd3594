'use strict';

/** app://bundle/x → http://bundle.app.localhost/x: a secure context with an origin that holds no port. */
function toHttp(address) {
  const url = new URL(address);
  const scheme = url.protocol.slice(0, -1);
  if (scheme !== 'app') return address;
  return `http://${url.host}.${scheme}.localhost${url.pathname}${url.search}${url.hash}`;
}

/** The way back; any other address as it is. */
function fromHttp(address) {
  const shown = /^http:\/\/([^/]*)\.app\.localhost(\/.*)?$/.exec(address);
  return shown ? `app://${shown[1]}${shown[2] ?? '/'}` : address;
}

module.exports = { toHttp, fromHttp };
