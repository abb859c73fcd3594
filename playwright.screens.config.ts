import { defineConfig } from '@playwright/test';
import specs from './playwright.config';

/** npm run screens: pictures of every screen for people to look at; not part of the tests. */
export default defineConfig({
  ...specs,
  testDir: 'tests/screens',
  outputDir: 'test-results/screens-run',
  timeout: 1_800_000,
});
