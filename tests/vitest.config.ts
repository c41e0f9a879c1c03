import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The tests that need the extension as it is built. */
const built = ['tests/browser/**/*.test.ts', 'tests/manifest.test.ts'];
/** Walks that take minutes; only `npm run test:long` names a number of runs. */
const long = process.env['PARTWHOLE_RUNS'] === undefined ? ['tests/**/*.long.test.ts'] : [];
const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: [
      {
        oxc,
        // Thought keeps nothing from one call to the next, so one worker goes through many files and reads each module once. It runs behind the browsers.
        test: {
          name: 'unit', environment: 'node', include: ['tests/**/*.test.{ts,tsx}'], exclude: [...built, ...long],
          setupFiles: ['tests/setup.ts'], testTimeout: 300_000, isolate: false, sequence: { groupOrder: 1 },
        },
      },
      {
        oxc,
        // Browsers are what takes the time, much of it waiting: two files at a time, so that they do not fight over the processor. A browser that did
        // not come in time on a busy machine is asked once more.
        test: {
          name: 'browser', environment: 'node', include: built, globalSetup: ['tests/browser/build.ts'],
          setupFiles: ['tests/setup.ts'], maxWorkers: 2, sequence: { groupOrder: 0 }, retry: 1, testTimeout: 120_000, hookTimeout: 120_000,
        },
      },
    ],
  },
});
