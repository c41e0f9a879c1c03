// What the panel's page loads before it can be seen: its file, its styles, and the scripts that these scripts name, without what is imported later.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';
import type { Measurement } from '../../scripts/bench.ts';
import { builtExtension } from '../../scripts/open.ts';
import { builtBare, withBare } from './bare.ts';

interface Load { readonly scripts: ReadonlySet<string>; readonly styles: readonly string[] }

function namedIn(path: string): readonly string[] {
  const { module } = parseSync(path, readFileSync(path, 'utf8'));
  const from = [...module.staticImports.map(({ moduleRequest }) => moduleRequest.value), ...module.staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []))];
  return from.map((one) => join(dirname(path), one));
}

function withNamed(path: string, all: Set<string>): void {
  if (all.has(path)) return;
  all.add(path);
  for (const one of namedIn(path)) withNamed(one, all);
}

function loadOf(folder: string, page: string): Load {
  const html = readFileSync(join(folder, page), 'utf8');
  const linked = (pattern: RegExp): readonly string[] => [...html.matchAll(pattern)].map(([, path = '']) => join(folder, path)).filter((path) => existsSync(path));
  const scripts = new Set([join(folder, page)]);
  for (const path of linked(/<script[^>]+src="([^"]+)"/g)) withNamed(path, scripts);
  return { scripts, styles: linked(/<link[^>]+href="([^"]+\.css)"/g) };
}

function kilobytes(paths: Iterable<string>): number {
  return [...paths].reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0) / 1_000;
}

/** The typeface, which is packed as it is. */
function fontsOf({ styles }: Load): ReadonlySet<string> {
  return new Set(styles.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/url\(([^)]+\.woff2)\)/g)].map(([, font = '']) => join(builtExtension, font.replace(/^\.\.|^\//, '')))));
}

export const firstLoads: readonly Measurement[] = [
  {
    name: 'first load of the panel, gzipped: page, scripts and styles', unit: 'kB', aim: 'at most 150, mathjs not in it',
    measure: async (bench) => {
      await withBare(bench);
      const [ours, bare] = [loadOf(builtExtension, 'sidepanel.html'), loadOf(builtBare, 'konva.html')];
      const size = kilobytes([...ours.scripts, ...ours.styles]);
      const hasMathjs = [...ours.scripts].some((path) => readFileSync(path, 'utf8').includes('typed-function'));
      return { samples: [size], against: [kilobytes([...bare.scripts, ...bare.styles])], reached: size <= 150 && !hasMathjs };
    },
  },
  {
    name: 'typeface of the panel', unit: 'kB',
    measure: async () => ({ samples: [[...fontsOf(loadOf(builtExtension, 'sidepanel.html'))].reduce((sum, path) => sum + readFileSync(path).length, 0) / 1_000] }),
  },
];
