import { defineConfig } from '@playwright/test';
import specs from './playwright.config';

/** npm run bench:desk, bench:memory: how quickly the desk answers on a long dossier, how much memory reading one takes; print figures, assert none. */
export default defineConfig({
  ...specs,
  testDir: 'tests/bench',
  testMatch: '*.spec.ts',
  outputDir: 'test-results/bench',
  timeout: 1_800_000,
});
