// npm start: installs what is missing, builds, and opens the program: in Electron where it can be had, else in a browser.
import { spawn } from 'node:child_process';
import { obtainElectron } from './electron-binary.mjs';
import { ensurePackages } from './packages.mjs';
import { ensureBuilt } from './program.mjs';
import { root } from './root.mjs';
import { say } from './say.mjs';
import { openWeb } from './web.mjs';

const web = process.argv.includes('--web');
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

await ensurePackages();
await ensureBuilt();

const electron = web || !hasDisplay ? undefined : await obtainElectron();
if (electron === undefined) {
  if (!web && hasDisplay) say('Electron 无法取得，改用本机浏览器打开同一程序。');
  await openWeb(hasDisplay);
} else {
  const args = ['.', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  spawn(electron, args, { cwd: root, stdio: 'inherit' }).once('exit', (code) => process.exit(code ?? 1));
}
