import { defineConfig } from '@playwright/test';
import specs from './playwright.config';

/** npm run bench:desk: how quickly the desk answers on a long dossier; prints figures, asserts no time. */
export default defineConfig({
  ...specs,
  testDir: 'tests/bench',
  testMatch: 'desk.spec.ts',
  outputDir: 'test-results/bench',
  timeout: 1_800_000,
});
