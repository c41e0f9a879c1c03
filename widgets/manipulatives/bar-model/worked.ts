import type { Picture } from '../../board/pictured.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { number } from '../../maths/value.ts';
import { quantities, type BarModel } from './model.ts';
import { solveModel } from './solve.ts';
import { withQuantity } from './write.ts';

/** The same model with every "?" that follows from what is written replaced by what it is. What does not follow stays "?". */
export function worked(model: BarModel): BarModel {
  const { found, contradictions } = solveModel(model);
  if (contradictions.length > 0) return model;
  return quantities(model).reduce((now, { carrier, quantity }) => {
    const value = quantity.is === 'unknown' ? found.get(carrier)?.value : undefined;
    const next = value && withQuantity(now, carrier, { is: 'known', value: number(value) });
    return next === undefined || isRefusal(next) ? now : next;
  }, model);
}

/** A picture of a model with what it asks worked out, under cards until the answer is known. */
export function workedPicture(model: BarModel): Picture {
  const asked = quantities(model).filter(({ quantity }) => quantity.is === 'unknown').map(({ carrier }) => carrier);
  return { type: 'bar-model', props: worked(model), veils: asked };
}
