import { Fraction, isExact, toFraction, type Exact } from '../../maths/exact.ts';
import type { NumberForm } from '../../maths/expression.ts';
import type { Refusal } from '../../maths/refusal.ts';
import type { BarModel, Quantity } from './model.ts';
import { algebra } from './structures-algebra.ts';
import { comparing } from './structures-comparing.ts';
import { parting } from './structures-parting.ts';
import { percent } from './structures-percent.ts';
import { ratios } from './structures-ratio.ts';

/**
 * A number of a structure. `count`: it says how many parts are drawn, so it is a whole number from `least` (one) to `most`; else it is a
 * quantity that stands somewhere, and can be the unknown.
 */
export interface Field { readonly name: string; readonly title: string; readonly number: Exact; readonly count?: { readonly least?: number; readonly most: number } }
/** A question: what is unknown, and what has to be known for it. */
export interface Question { readonly unknown: string; readonly given: readonly string[] }
/** What a structure's drawing is made with: the quantity at a place (nothing, where none is said), and the counts. */
export interface Numbers { said(name: string): Quantity | undefined; count(name: string): number; exact(name: string): Exact }
/**
 * A way in which quantities hang together, as a teacher would name it. Its numbers agree with each other; the first question is what it
 * shows first.
 */
export interface Structure {
  readonly id: string; readonly title: string; readonly fields: readonly Field[];
  /** How its numbers are written; left out: whole numbers and fractions. */
  readonly as?: NumberForm;
  readonly questions: readonly [Question, ...Question[]];
  draw(numbers: Numbers): BarModel;
}

/** The structures of the bar model, in the order in which they are taught. */
export const structures: readonly Structure[] = [...parting, ...comparing, ...ratios, ...percent, ...algebra];

/** What a question is called: its unknown and what is given, such as `smaller from total, difference`. */
export function questionId({ unknown, given }: Question): string {
  return `${unknown} from ${given.join(', ')}`;
}

/**
 * Draws a structure. `numbers`: field → exact number, where it is not the structure's own. `unknown`: a question's id or its unknown; left
 * out: the first question. Refuses numbers that cannot be drawn, with a sentence.
 */
export function make(structure: Structure, numbers: Readonly<Record<string, Exact>> = {}, unknown?: string): BarModel | Refusal {
  const [first] = structure.questions;
  const asked = unknown === undefined ? first
    : structure.questions.find((one) => questionId(one) === unknown) ?? structure.questions.find((one) => one.unknown === unknown);
  if (!asked) return { refused: `“${structure.title}” has no such question. Choose another unknown.` };
  const refused = structure.fields.map((field) => wrongWith(field, numbers[field.name] ?? field.number)).find((wrong) => wrong !== undefined);
  if (refused !== undefined) return { refused };
  const exact = (name: string): Exact => numbers[name] ?? structure.fields.find((field) => field.name === name)?.number ?? '0';
  return structure.draw({
    exact,
    count: (name) => toFraction(exact(name)).valueOf(),
    said: (name) => name === asked.unknown ? { is: 'unknown' } : asked.given.includes(name) ? known(exact(name), structure.as) : undefined,
  });
}

function wrongWith({ title, count }: Field, number: Exact): string | undefined {
  if (!isExact(number)) return `${title} is not a number. Type a number such as 7 or 3/4.`;
  if (!count) return undefined;
  const value = new Fraction(number);
  const [least, most] = [count.least ?? 1, count.most];
  return value.d === 1n && value.gte(least) && value.lte(most) ? undefined : `${title} has to be a whole number from ${least} to ${most}.`;
}

/** A number as it is written in a model. */
export function known(number: Exact, as?: NumberForm): Quantity {
  return { is: 'known', value: number === '0' ? {} : { '': number }, ...(as ? { as } : {}) };
}
