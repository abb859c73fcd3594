import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from './root.mjs';
import { node } from './run.mjs';
import { giveUp, say } from './say.mjs';

const marker = inRoot('out/.built');
const sources = [
  'electron',
  'renderer',
  'shared',
  'resources',
  'scoring-templates',
  'package.json',
  'package-lock.json',
  'electron.vite.config.ts',
];

/** Puts OCR data, wasm and fonts where the window finds them. With `goOn`, what cannot be had is named and the rest must do. */
export async function ensureRuntime({ goOn = false } = {}) {
  const code = await node(inRoot('resources/prepare-runtime.mjs'));
  if (code === 0) return;
  const remedy = '请删除 node_modules 后重新运行同一条命令。';
  if (!goOn) giveUp(`识别引擎的离线数据没有准备好（见上文）。${remedy}`);
  say(`识别引擎的离线数据不全（见上文），先用能用的继续。要补齐，${remedy}`);
}

/** Builds main, preload and window when a source is newer than the last build. */
export async function ensureBuilt() {
  await ensureRuntime();
  const built = existsSync(marker) ? statSync(marker).mtimeMs : 0;
  if (built > 0 && sources.every((path) => newest(inRoot(path)) <= built)) return;
  await build();
}

export async function build() {
  say('· 正在构建程序……');
  const code = await node(inRoot('node_modules/electron-vite/bin/electron-vite.js'), ['build', '--logLevel', 'warn']);
  if (code !== 0) giveUp('构建没有成功（见上文）。');
  writeFileSync(marker, '');
}

function newest(path) {
  if (!existsSync(path)) return 0;
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}
