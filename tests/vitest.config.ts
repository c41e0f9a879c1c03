import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: [
      {
        oxc,
        test: {
          name: 'unit', environment: 'node', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/browser/**'],
          setupFiles: ['tests/setup.ts'], testTimeout: 120_000,
        },
      },
      {
        oxc,
        // Browsers are what takes the time: one file after the other, so that they do not fight over the processor.
        test: {
          name: 'browser', environment: 'node', include: ['tests/browser/**/*.test.ts'], globalSetup: ['tests/browser/build.ts'],
          setupFiles: ['tests/setup.ts'], fileParallelism: false, maxWorkers: 1, testTimeout: 120_000, hookTimeout: 120_000,
        },
      },
    ],
  },
});
