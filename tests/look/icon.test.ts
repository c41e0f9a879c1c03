import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ICON_NAMES, isIcon } from '../../widgets/look/icon.tsx';

const root = join(import.meta.dirname, '../..');
const paths = globSync(['widgets/**/*.{ts,tsx}', 'entrypoints/**/*.tsx'], { cwd: root }).filter((path) => !path.endsWith('icon.tsx'));
const source = paths.map((path) => readFileSync(join(root, path), 'utf8')).join('\n');
const named = new Set([...source.matchAll(/\bicon(?:: |=)['"]([a-z0-9-]+)['"]|<Icon name="([a-z0-9-]+)"/g)].map(([, one, two]) => one ?? two ?? ''));

describe('icons', () => {
  test('some are named', () => expect(named.size).toBeGreaterThan(20));
  test('every one that is named is in the table', () => expect([...named].filter((name) => !isIcon(name))).toEqual([]));
  test('every one in the table is named somewhere', () => {
    expect(ICON_NAMES.filter((name) => !source.includes(`'${name}'`) && !source.includes(`"${name}"`))).toEqual([]);
  });
  test('what is not in the table is no icon', () => expect(['', 'constructor', 'no-such-icon'].filter(isIcon)).toEqual([]));
});
