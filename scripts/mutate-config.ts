import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { withSwitches } from './mutants.ts';

/** Of each source, by its path, the number of every mutant in it that is tried, by where it starts and what it says. */
export type Switches = Readonly<Record<string, Readonly<Record<string, number>>>>;

const root = resolve(import.meta.dirname, '..');
const switches = JSON.parse(readFileSync(process.env['PARTWHOLE_SWITCHES'] ?? '', 'utf8')) as Switches;

/** What takes little time first: most mutants are noticed by the tables of examples, and the long walks try those that are left. */
class ShortestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toReversed();
  }
}

/** Unit tests over sources that have all mutants in them, each behind a switch. */
export default defineConfig({
  root,
  plugins: [{
    name: 'mutants',
    enforce: 'pre',
    transform: (text, id) => {
      const numbers = switches[relative(root, id)];
      return numbers && withSwitches(id, text, ({ start, now }) => numbers[`${start} ${now}`]);
    },
  }],
  test: {
    environment: 'node', include: ['tests/**/*.test.ts'], exclude: ['tests/**/*.long.test.ts'], setupFiles: ['tests/setup.ts'], runner: join(root, 'scripts/mutate-runner.ts'),
    // What was kept from another run has other mutants in it.
    fsModuleCache: false,
    testTimeout: 0, maxWorkers: '100%', sequence: { sequencer: ShortestFirst },
  },
});
