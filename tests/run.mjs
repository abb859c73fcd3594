// npm test: installs what is missing, then unit tests, the build, and end-to-end specs. Ends with “N passed, N failed”.
import { readFileSync, rmSync } from 'node:fs';
import { obtainBrowser } from '../electron/launch/browser.mjs';
import { ensurePackages } from '../electron/launch/packages.mjs';
import { ensureBuilt } from '../electron/launch/program.mjs';
import { inRoot } from '../electron/launch/root.mjs';
import { node } from '../electron/launch/run.mjs';
import { giveUp, say } from '../electron/launch/say.mjs';

const slow = process.argv.includes('--slow');
const only = ['--unit', '--e2e'].find((flag) => process.argv.includes(flag));
const report = (name) => inRoot('test-results', `${name}.json`);

await ensurePackages();
await ensureBuilt();

const counts = [];
if (only !== '--e2e') counts.push(await unit());
if (only !== '--unit') counts.push(await endToEnd());

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
say(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

/** Vitest's own count; a run that ended without its report counts as one failure. */
async function unit() {
  rmSync(report('unit'), { force: true });
  const env = slow ? { SLOW: '1' } : {};
  const code = await node(
    inRoot('node_modules/vitest/vitest.mjs'),
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report('unit')}`],
    { env },
  );
  const read = readReport('unit');
  if (read === undefined) return { passed: 0, failed: 1 };
  const { numPassedTests: ok, numFailedTests: bad } = read;
  return { passed: ok, failed: bad + (code !== 0 && bad === 0 ? 1 : 0) };
}

async function endToEnd() {
  const browser = await obtainBrowser();
  if (browser === undefined) {
    giveUp('端到端测试需要 Chromium 系浏览器：请安装 Chromium、Chrome 或 Edge，或用 CHROMIUM_PATH 指明其位置。');
  }
  rmSync(report('e2e'), { force: true });
  const env = { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: report('e2e'), ...(slow && { SLOW: '1' }) };
  const code = await node(inRoot('node_modules/@playwright/test/cli.js'), ['test', '--reporter=list,json'], { env });
  const read = readReport('e2e');
  if (read === undefined) return { passed: 0, failed: 1 };
  const { expected, flaky, unexpected } = read.stats;
  return { passed: expected + flaky, failed: unexpected + (code !== 0 && unexpected === 0 ? 1 : 0) };
}

function readReport(name) {
  try {
    return JSON.parse(readFileSync(report(name), 'utf8'));
  } catch {
    return undefined;
  }
}
