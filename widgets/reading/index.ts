import type { Reader } from './read.ts';

export type { Reader } from './read.ts';
export type { Link, Model, Read, Reading } from './reading.ts';

/** Fetches what reads words, with its language data, once it is needed. Rejects when it cannot be fetched. */
export async function load(): Promise<Reader> {
  const [{ readerOn }, { default: nlp }] = await Promise.all([import('./read.ts'), import('compromise/two')]);
  return readerOn(nlp);
}
