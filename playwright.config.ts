import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';

const at = (path: string): string => resolve(import.meta.dirname, path);

/** Without Electron's binary the same specs run on the stand-in. */
if (!existsSync(at('node_modules/electron/path.txt'))) {
  process.env.ELECTRON_OVERRIDE_DIST_PATH ??= at('tests/chromium-host');
}

export default defineConfig({
  testDir: 'tests/e2e',
  /** What takes minutes is left to npm run test:slow. */
  ...(process.env.SLOW === undefined && { grepInvert: /@slow/ }),
  outputDir: 'test-results/e2e',
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
});
