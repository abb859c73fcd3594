import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { inRoot } from './root.mjs';
import { securityHeaders } from './security-headers.mjs';

/** Address inside the browser: it holds no port, so the library kept under it does not hang on one. */
export const ORIGIN = 'http://bundle.app.localhost';
/** First choice of port for a browser opened by hand, so that its library is found again. */
const PORT = 47391;

const folder = inRoot('out/renderer');
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
  '.woff2': 'font/woff2',
};
const headers = { ...securityHeaders, 'Cache-Control': 'no-cache' };

/**
 * Serves the built window on the loopback interface only. It is also the browser's one proxy, so everything that is not
 * this program is refused. Gives its port.
 */
export async function openServer() {
  const server = createServer(answer);
  server.on('connect', (_request, socket) => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n'));
  return (await listen(server, PORT)) ?? (await listen(server, 0));
}

function listen(server, port) {
  return new Promise((done) => {
    server.once('error', () => done(undefined));
    server.listen(port, '127.0.0.1', () => done(server.address().port));
  });
}

function answer(request, response) {
  const file = requested(request);
  if (file === undefined) return refuse(response, 403);
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) return refuse(response, 404);
  response.writeHead(200, {
    ...headers,
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'Content-Length': found.size,
  });
  if (request.method === 'HEAD') return response.end();
  return createReadStream(file).pipe(response);
}

/** The built file asked for; undefined for another host, another method or a path that leaves the folder. */
function requested({ method, url, headers: { host = '' }, socket }) {
  const port = socket.localPort;
  const ours = ['bundle.app.localhost', `127.0.0.1:${port}`, `localhost:${port}`];
  if (!ours.includes(host) || (method !== 'GET' && method !== 'HEAD') || !URL.canParse(url, ORIGIN)) return undefined;
  const { origin, pathname } = new URL(url, ORIGIN);
  if (origin !== ORIGIN && origin !== `http://${host}`) return undefined;
  try {
    const file = normalize(join(folder, decodeURIComponent(pathname === '/' ? '/index.html' : pathname)));
    return file.startsWith(folder + sep) ? file : undefined;
  } catch {
    return undefined; // a malformed escape names no file
  }
}

function refuse(response, code) {
  response.writeHead(code, headers).end();
}
