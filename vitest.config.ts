import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    env: { TZ: 'UTC' },
    // The tests of the built program and of the corpus start processes and read many files.
    testTimeout: 60_000,
    // .ci/run reads the counts from the report.
    reporters: process.env.CI ? ['default', 'json'] : ['default'],
    outputFile: { json: '.cache/vitest.json' },
  },
});
