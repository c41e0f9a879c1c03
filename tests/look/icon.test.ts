import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isIcon } from '../../widgets/look/icon.tsx';

const root = join(import.meta.dirname, '../..');
const sources = globSync('widgets/**/*.{ts,tsx}', { cwd: root }).filter((path) => !path.endsWith('icon.tsx')).map((path) => readFileSync(join(root, path), 'utf8'));
const named = new Set(sources.flatMap((source) => [
  ...source.matchAll(/\bicon(?:: |=|=\{)['"]([a-z0-9-]+)['"]/g), ...source.matchAll(/<Icon name="([a-z0-9-]+)"/g),
].map(([, name = '']) => name)));

describe('icons', () => {
  test('some are named', () => expect(named.size).toBeGreaterThan(20));
  test('every one that is named is in the table', () => expect([...named].filter((name) => !isIcon(name))).toEqual([]));
  test('what is not in the table is no icon', () => expect(['', 'constructor', 'no-such-icon'].filter(isIcon)).toEqual([]));
});
