import type { Measurement } from '../../scripts/bench.ts';
import { draggings } from './dragging.ts';
import { firstLoads } from './first-load.ts';
import { heaps } from './heap.ts';
import { keepings } from './keeping.ts';
import { markings } from './marking.ts';
import { openings } from './opening.ts';
import { practisings } from './practising.ts';
import { projectors } from './projector.ts';
import { restorings } from './restoring.ts';
import { seeings } from './seeing.ts';
import { sets } from './sets.ts';

/** Everything that `npm run bench` measures, each against its baseline in the same browser. */
export const measurements: readonly Measurement[] = [...openings, ...draggings, ...keepings, ...projectors, ...heaps, ...firstLoads, ...markings, ...sets, ...practisings, ...seeings, ...restorings];
