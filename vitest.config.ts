import { defineConfig } from 'vitest/config';

const unit = ['tests/{base,conventions,shared,electron,renderer,fixtures}/**/*.test.{ts,tsx}'];

export default defineConfig({
  test: {
    include: unit,
    exclude: ['node_modules/**', ...(process.env.SLOW === undefined ? ['tests/**/*.slow.test.ts'] : [])],
    environment: 'node',
    testTimeout: 30_000,
    maxWorkers: 2,
  },
});
