'use strict';
const { askBeforeRequest } = require('./session.cjs');

/** Every request outside the app's own addresses that was tried: { url, method, cancelledByApp }. */
const network = [];

/** What desktop Chromium asks by itself and Electron has no part for. */
const chromiumOwn =
  /^https?:\/\/(update|clients\d*|accounts|optimizationguide-pa|safebrowsing|edgedl\.me\.gvt1)\.(google|googleapis|com)\b/;

async function recordOutside(url, method) {
  if (chromiumOwn.test(url)) return;
  const { cancel } = await askBeforeRequest({ url, method, resourceType: 'other', id: network.length });
  network.push({ url, method, cancelledByApp: cancel === true });
}

module.exports = { network, recordOutside };
