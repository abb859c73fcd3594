import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from './root.mjs';
import { run } from './run.mjs';
import { giveUp, say } from './say.mjs';

const MINIMUM = [20, 19];
const stamp = inRoot('node_modules/.installed-for');

/** Installs npm packages when they are missing or the lockfile has changed since. Scripts stay off: some fetch binaries. */
export async function ensurePackages() {
  demandNode();
  const wanted = createHash('sha256')
    .update(readFileSync(inRoot('package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const fresh = !existsSync(inRoot('node_modules'));
  say('· 正在安装依赖包（npm），首次约需一至三分钟……');
  const code = await run('npm', [
    fresh ? 'ci' : 'install',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  if (code !== 0) giveUp(`依赖包没有装上（npm 退出码 ${code}）。请检查网络或 npm 镜像设置后重新运行同一条命令。`);
  writeFileSync(stamp, wanted);
}

function demandNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > MINIMUM[0] || (major === MINIMUM[0] && minor >= MINIMUM[1])) return;
  giveUp(`需要 Node.js ${MINIMUM.join('.')} 或更新版本，当前是 ${process.versions.node}。请升级后重试。`);
}
