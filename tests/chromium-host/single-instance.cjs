'use strict';
const fs = require('node:fs');
const path = require('node:path');

/** A lock held by process number; the second instance hands its arguments over in a file and a signal. */
function takeLock(app) {
  const folder = app.getPath('userData');
  fs.mkdirSync(folder, { recursive: true });
  const lock = path.join(folder, 'host.lock');
  const message = `${lock}.second`;

  const holder = runningHolder(lock);
  if (holder !== undefined) {
    fs.writeFileSync(message, JSON.stringify({ argv: process.argv, cwd: process.cwd() }));
    process.kill(holder, 'SIGUSR2');
    return false;
  }
  fs.writeFileSync(lock, String(process.pid));
  process.on('SIGUSR2', () => {
    const { argv, cwd } = JSON.parse(fs.readFileSync(message, 'utf8'));
    app.emit('second-instance', {}, argv, cwd);
  });
  return true;
}

function runningHolder(lock) {
  if (!fs.existsSync(lock)) return undefined;
  const holder = Number(fs.readFileSync(lock, 'utf8'));
  try {
    process.kill(holder, 0);
    return holder === process.pid ? undefined : holder;
  } catch {
    return undefined;
  }
}

module.exports = { takeLock };
