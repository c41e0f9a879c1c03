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
