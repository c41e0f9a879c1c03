import type { Said } from '../../board/said.ts';
import type { Cover } from './cover.ts';

/** What is written on it. */
export function describe({ title }: Cover): Said {
  return title === undefined ? ['card'] : ['card, ', { typed: title }];
}
