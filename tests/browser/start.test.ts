import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('without a display, npm start draws the first problem in the panel and writes pictures of panel and projector', () => {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env;
  const printed = execFileSync(process.execPath, [join('scripts', 'start.ts')], { encoding: 'utf8', env });
  const paths = printed.match(/^ {2}.+\.png$/gmu)?.map((line) => line.trim()) ?? [];
  expect(paths.map((path) => path.split(/[\\/]/u).at(-1))).toEqual(['panel-empty.png', 'panel.png', 'projector.png']);
  for (const path of paths) expect(existsSync(path)).toBe(true);
});
