import type { Json } from '../../widgets/board/document.ts';
import type { Random } from '../../widgets/maths/random.ts';
import type { AnyFamily } from '../../widgets/variation/family.ts';

const SIGNS = ['+', '−', '×', '÷'];
const MOST = [9, 30, 100];

/** An item as a teacher could have typed it, or have come to it from another: some of its dimensions are other numbers or signs, and it is in the range. */
export function elsewhere(family: AnyFamily, item: Json, chance: Random): Json {
  return Object.values(family.dimensions).reduce<Json>((so, { typed }, at) => {
    const here = chance.fork(`dimension ${at}`);
    const text = here.pick([0, 1, 2]) === 0 ? here.pick(SIGNS) : String(here.whole(0, here.pick(MOST)));
    const made = here.whole(0, 1) === 0 ? undefined : typed?.(so, text);
    return made === undefined || family.faults(made).length > 0 ? so : made;
  }, item);
}
