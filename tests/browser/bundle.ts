import { build } from 'vite';

/** A file of thought and all it needs as one script, whose exports stand under `name`: so that a page of any browser can run it. */
export async function bundled(entry: string, name: string): Promise<string> {
  const made = await build({
    configFile: false, logLevel: 'error',
    build: { write: false, minify: false, rolldownOptions: { output: { codeSplitting: false } }, lib: { entry, name, formats: ['iife'] } },
  });
  const [one] = [made].flat();
  const [chunk] = one && 'output' in one ? one.output : [];
  if (chunk?.type !== 'chunk') throw new Error(`${entry} gave no script.`);
  return chunk.code;
}
