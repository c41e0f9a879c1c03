import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('the gate is open for sixty pupils in every cell', { timeout: 3_600_000 }, () => {
  const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, '..', '..', '..', 'scripts', 'simulate.ts')], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
