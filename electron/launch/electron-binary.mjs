import { existsSync, readFileSync } from 'node:fs';
import { inRoot } from './root.mjs';
import { node } from './run.mjs';
import { say } from './say.mjs';

const folder = inRoot('node_modules/electron');

/** The Electron executable if its binary is already here. */
export function findElectron() {
  const pathFile = `${folder}/path.txt`;
  if (!existsSync(pathFile)) return undefined;
  const executable = `${folder}/dist/${readFileSync(pathFile, 'utf8').trim()}`;
  return existsSync(executable) ? executable : undefined;
}

/** As `findElectron`, fetching the binary at the first run (ELECTRON_MIRROR is honoured); undefined where it cannot be had. */
export async function obtainElectron() {
  const found = findElectron();
  if (found !== undefined) return found;
  say('· 首次运行，正在下载 Electron（约 110 MB；内网可设 ELECTRON_MIRROR 指向镜像）……');
  await node(`${folder}/install.js`, [], { seconds: 900, quiet: true });
  return findElectron();
}
