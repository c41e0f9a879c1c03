import type { Said } from '../../board/said.ts';
import type { Pen } from './pen.ts';

// Ink is black on a light board and white on a dark one, so that it has no colour's name.
const NAMES: Readonly<Record<Pen['colour'], string>> = {
  'ink': 'a', 'part-1': 'a blue', 'part-2': 'an orange', 'part-3': 'a green', 'part-4': 'a violet', 'part-6': 'a red',
};

/** "a blue pen stroke". */
export function describe({ colour }: Pen): Said {
  return [`${NAMES[colour]} pen stroke`];
}
