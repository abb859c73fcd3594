'use strict';
const http = require('node:http');
const { Readable } = require('node:stream');
const { fromHttp } = require('./addresses.cjs');
const { answerPage } = require('./ipc.cjs');
const { recordOutside } = require('./network.cjs');
const { askBeforeRequest, handlers } = require('./session.cjs');
const { windows } = require('./windows.cjs');

/** Chromium's only way out: its HTTP proxy, on the loopback interface only. */
const server = http.createServer((request, response) => {
  answer(request, response).catch((error) => {
    console.error('[chromium-host]', request.url, error);
    response.destroy();
  });
});

/** An https address arrives as a wish for a tunnel. */
server.on('connect', async (request, socket) => {
  socket.on('error', () => socket.destroy());
  await recordOutside(`https://${request.url.replace(/:443$/, '')}/`, 'CONNECT');
  socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
});

async function answer(request, response) {
  const asked = request.url.startsWith('http') ? request.url : `http://${request.headers.host}${request.url}`;
  const address = fromHttp(asked);
  const { pathname, searchParams } = new URL(asked);

  if (address === asked) {
    await recordOutside(asked, request.method);
    response.writeHead(403).end();
    return;
  }
  if (pathname === '/favicon.ico') {
    response.writeHead(204).end();
    return;
  }
  const call = /^\/\.chromium-host\/([a-z-]+)$/.exec(pathname)?.[1];
  if (call) await answerCall(call, Number(searchParams.get('window')), request, response);
  else await answerAsTheApp(address, request, response);
}

async function answerCall(kind, id, request, response) {
  const parts = [];
  for await (const part of request) parts.push(part);
  const { webContents } = windows.find((window) => window.id === id);
  const reply = await answerPage(kind, webContents, Buffer.concat(parts));
  response.writeHead(200, { 'content-length': reply.length, 'cross-origin-resource-policy': 'same-origin' }).end(reply);
}

async function answerAsTheApp(address, request, response) {
  const { method } = request;
  const { cancel } = await askBeforeRequest({ url: address, method, resourceType: 'other', id: 0 });
  const handler = handlers.get('app');
  if (cancel || !handler) {
    response.destroy();
    return;
  }
  const own = Object.entries(request.headers).filter(([name]) => !/^(host|connection|proxy-)/.test(name));
  const reply = await handler(new Request(address, { method, headers: own }));
  response.writeHead(reply.status, Object.fromEntries(reply.headers));
  if (!reply.body) {
    response.end();
    return;
  }
  const body = Readable.fromWeb(reply.body).on('error', () => response.destroy());
  response.on('close', () => body.destroy());
  body.pipe(response);
}

module.exports = { server };
