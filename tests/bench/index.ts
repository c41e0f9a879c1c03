import type { Measurement } from '../../scripts/bench.ts';
import { draggings } from './dragging.ts';
import { openings } from './opening.ts';

/** Everything that `npm run bench` measures, each against its baseline in the same browser. */
export const measurements: readonly Measurement[] = [...openings, ...draggings];
