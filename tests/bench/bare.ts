// The bare pages that the product is measured against: a second extension, with nothing in it but what they say.
import { join } from 'node:path';
import { build } from 'vite';
import type { Bench } from '../browser/harness.ts';
import type { Opened } from '../../scripts/open.ts';

const root = join(import.meta.dirname, 'bare');
/** Where the bare extension lies once it is built. */
export const builtBare = join(import.meta.dirname, '..', '..', '.output', 'bare');

let building: Promise<unknown> | undefined;

/** Builds the bare extension, once in a run, as the product is built. */
function built(): Promise<unknown> {
  return building ??= build({
    root, base: './', configFile: false, logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir: builtBare, emptyOutDir: true, rolldownOptions: { input: [join(root, 'konva.html'), join(root, 'raw.html')] } },
  });
}

/** Loads the bare extension into the browser, beside the product; what it is then opened by. */
export async function withBare({ opened }: Bench): Promise<Opened> {
  await built();
  const { id = '' } = await opened.send('Extensions.loadUnpacked', { path: builtBare });
  return { ...opened, id };
}
