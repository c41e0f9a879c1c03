import { bar, drawn } from '../manipulatives/bar-model/draw.ts';
import { MOST_PARTS, stretches, type BarModel } from '../manipulatives/bar-model/model.ts';
import { isRefusal, type Refusal } from '../maths/refusal.ts';
import { own } from './drawn-own.ts';
import { rowsDrawn } from './drawn-rows.ts';
import { braceOver, partsOf, take, type Pen } from './pen.ts';
import type { Amount, Balance, Plan, Term } from './plan.ts';
import type { Quantity } from './quantity.ts';

/** A bar model, with which part of it each number of the text is, and which is asked for. */
export interface Drawing { readonly model: BarModel; readonly parts: readonly { readonly quantity: Quantity; readonly part: string }[]; readonly asked: string; /** The part that shows what is asked for, where it is a letter. */ readonly letterAt?: string }

function balance(pen: Pen, { left, right }: Balance): BarModel {
  const ties = new Map<Amount, string>();
  const isPlain = (side: readonly Term[]): Term | undefined => side.length === 1 && side[0] && !side[0].times ? side[0] : undefined;
  const whole = isPlain(left) ?? isPlain(right);
  const others = whole && left.includes(whole) ? right : left;
  if (whole) {
    const id = `b${take(pen)}`;
    const parts = others.flatMap((term) => partsOf(pen, term, ties));
    return drawn({ bars: [bar(id, parts)], braces: [braceOver(pen, parts, whole.each)] });
  }
  const [above, below] = [`b${take(pen)}`, `b${take(pen)}`];
  return drawn({ bars: [
    bar(above, left.flatMap((term) => partsOf(pen, term, ties)), { wholeOf: below }), bar(below, right.flatMap((term) => partsOf(pen, term, ties))),
  ] });
}

/** Draws a plan as a bar model. Refuses with a sentence what bars cannot show. */
export function draw({ drawing, unit }: Plan): Drawing | Refusal {
  const units = unitsBeside(unit);
  if (drawing.is === 'own') {
    const made = own(drawing);
    return isRefusal(made) ? made : { ...made, model: { ...made.model, ...units } };
  }
  if (drawing.is === 'balance' && (drawing.left.length === 0 || drawing.right.length === 0)) return { refused: 'There is nothing on one side of this bar. Take a part of the problem with all its numbers.' };
  const pen: Pen = { next: 1, asked: '', parts: [], shade: 0 };
  const model = drawing.is === 'balance' ? balance(pen, drawing) : rowsDrawn(pen, drawing);
  if (isRefusal(model)) return model;
  if (stretches(model).length > MOST_PARTS) return { refused: `A bar model has at most ${MOST_PARTS} parts. Take a part of the problem.` };
  return { model: { ...model, ...units, next: pen.next }, parts: pen.parts, asked: pen.asked };
}

const FEET: Readonly<Record<string, string>> = { foot: 'feet', inch: 'inches' };

/** The name of a unit as it stands after a number: signs as they are, words in the plural. */
function ofMany(unit: string): string {
  return FEET[unit] ?? (/^[a-z]{3,}$/.test(unit) ? `${unit.replace(/s$/, '')}s` : unit);
}

/** How a unit is written beside every value. */
export function unitsBeside(unit: string | undefined): Pick<BarModel, 'units'> | Record<string, never> {
  if (unit === undefined) return {};
  return { units: /^[$£€]$/.test(unit) ? { before: unit } : { after: ofMany(unit) } };
}
