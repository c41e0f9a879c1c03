import type { Token } from '../../board/said.ts';
import type { Fraction } from '../../maths/exact.ts';
import type { Expression, NumberForm } from '../../maths/expression.ts';
import { fromNumber, fromValue, withUnits } from '../../maths/print.ts';
import { lettersOf } from './shape.ts';
import { numberId, quantities, stretches, type BarModel, type Carrier, type Quantity } from './model.ts';
import { once } from './once.ts';
import type { Findings } from './system.ts';

/** The way in which a model's numbers are written: as the first that says so. */
export const formIn = once((model: BarModel): NumberForm | undefined => {
  for (const { quantity } of quantities(model)) if (quantity.is === 'known' && quantity.as) return quantity.as;
  return undefined;
});

/** What counts, or is a letter, and the sign that it is written with. */
const countsIn = once((model: BarModel): ReadonlyMap<Carrier, string | undefined> => {
  const runs = stretches(model).flatMap((part) => part.kind === 'run' ? [[numberId(part.id), part.sign] as const] : []);
  return new Map([...lettersOf(model).map((letter) => [letter, undefined] as const), ...runs]);
});

/** Whether a carrier counts parts or is a letter: a plain number, without the model's units. */
export function isCount(model: BarModel, carrier: Carrier): boolean {
  return countsIn(model).has(carrier);
}

/** A number as it is written on a carrier: an amount with the model's units, a number of parts with its own sign. */
export function numberOn(model: BarModel, carrier: Carrier, value: Fraction): Expression {
  return signed(model, carrier, fromNumber(value, formIn(model)));
}

function signed(model: BarModel, carrier: Carrier, written: Expression): Expression {
  if (!isCount(model, carrier)) return withUnits(written, model.units ?? {});
  const sign = countsIn(model).get(carrier);
  return sign === undefined ? written : withUnits(written, { after: sign });
}

/** An amount as the model writes its amounts: in its form and with its units. */
export function amount(model: BarModel, value: Fraction): Expression {
  return withUnits(fromNumber(value, formIn(model)), model.units ?? {});
}

/** A number without units: how many parts, how many times. */
export function plain(model: BarModel, value: Fraction): Expression {
  return fromNumber(value, formIn(model));
}

/** A quantity as it was written: `?`, a number, or letters. */
export function quantityOf(model: BarModel, carrier: Carrier, quantity: Quantity): Expression {
  if (quantity.is === 'unknown') return { unknown: true };
  return signed(model, carrier, fromValue(quantity.value, quantity.as));
}

/** The value of a carrier as a token that names all that it would give away; undefined when it is not determined. */
export function tokenOf(model: BarModel, solved: Findings, carrier: Carrier): Token | undefined {
  const finding = solved.found.get(carrier);
  return finding && { value: numberOn(model, carrier, finding.value), parts: solved.because(carrier) };
}
