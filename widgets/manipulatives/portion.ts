import type { Role } from '../board/marks.ts';
import type { Sentence } from '../board/said.ts';
import { relationIn } from '../board/relation.ts';
import { Fraction } from '../maths/exact.ts';
import type { Expression } from '../maths/expression.ts';
import { fromNumber } from '../maths/print.ts';
import { readSentence } from '../maths/read.ts';
import { isRefusal, type Refusal } from '../maths/refusal.ts';

/** How so many equal parts of a whole are written: 5/4, 1 1/4, 1.25, 125%. */
export type PortionForm = 'fraction' | 'mixed' | 'decimal' | 'percent';

/** A number as it was written: 2/4 is 1/2 over 4, 0.6 is 3/5 over 10, 60% is 3/5 over 100. */
export interface Portion { readonly value: Fraction; readonly over: number }

/** The most parts that a whole is cut into where each of them is seen. */
export const MOST_CUT = 24;

/** What a part looks like by its shade: 0, 1 or 2. Both shades have a pattern, so that shaded is told from not shaded without colour. */
export function shadeRole(shade: string): Role {
  return shade === '1' ? 'part-2' : shade === '2' ? 'part-3' : 'board';
}

const whole = (number: number): Expression => ({ exact: String(number) });

/** `count` parts of which `cut` make a whole, as they are and not in their lowest terms: 2/4. Both are whole numbers, `cut` from 1 on. */
export function portion(count: number, cut: number, as: PortionForm = 'fraction'): Expression {
  if (as === 'decimal' || as === 'percent') return amount(new Fraction(count, cut), as);
  if (cut === 1) return whole(count);
  const over = (top: number): Expression => ({ op: 'over', of: [whole(top), whole(cut)] });
  const [wholes, rest] = [Math.floor(count / cut), count % cut];
  if (as === 'fraction' || wholes === 0) return over(count);
  return rest === 0 ? whole(wholes) : { op: 'mixed', of: [whole(wholes), over(rest)] };
}

/** An amount in its lowest terms, written so: 1/2, 0.5, 50%, 33 1/3%. */
export function amount(value: Fraction, as: PortionForm = 'fraction'): Expression {
  if (as !== 'percent') return fromNumber(value, as);
  const hundredths = value.mul(100);
  return { op: 'percent', of: [fromNumber(hundredths, hundredths.mul(10 ** 9).d === 1n ? 'decimal' : 'mixed')] };
}

const SHARES = ['', 'whole', 'half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth',
  'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth', 'twenty-first', 'twenty-second', 'twenty-third', 'twenty-fourth'];

/** What the parts are called of which so many make a whole, from 1 to 24: wholes, halves, thirds, quarters. */
export function sharesOf(cut: number): string {
  return cut === 2 ? 'halves' : `${SHARES[cut] ?? 'part'}s`;
}

/** The numbers that are added on one side of a sentence, as they are written; brackets count as nothing. */
function written(expression: Expression): readonly Portion[] | undefined {
  const sides = 'op' in expression && expression.op === 'equals' ? expression.of : [expression];
  const side = sides.find(one => 'op' in one && one.op === 'plus') ?? sides[0];
  const terms = (one: Expression): readonly Expression[] => ('op' in one && one.op === 'plus' ? one.of.flatMap(terms) : [one]);
  const read = side === undefined ? [] : terms(side).map(term => relationIn({ expression: term }));
  const numbers = read.flatMap(one => (one?.is === 'number' ? [{ value: one.value, over: one.over }] : []));
  return numbers.length === read.length ? numbers : undefined;
}

/** The numbers of a sentence that is a number or an addition of numbers, each as it was written; undefined of all else, and of what is not true. */
export function portionsIn(said: Pick<Sentence, 'expression'>): readonly Portion[] | undefined {
  const relation = relationIn(said);
  if (relation?.is === 'number') return [relation];
  if (relation?.is !== 'sum' || said.expression === undefined) return undefined;
  const values = [relation.start, ...relation.changes];
  const plain = written(said.expression);
  const isRead = plain?.length === values.length && plain.every(({ value }, at) => values[at]?.equals(value));
  return isRead ? plain : values.map(value => ({ value, over: Number(value.d) }));
}

/** What was typed where a portion stands: a number, or an addition of numbers. Refuses all else in a sentence. */
export function readPortions(text: string): readonly Portion[] | Refusal {
  if (text.trim() === '') return { refused: 'Type how much is shaded, such as 3/4, 0.75 or 75%.' };
  const expression = readSentence(text);
  if (isRefusal(expression)) return expression;
  return portionsIn({ expression }) ?? { refused: 'This is not a number that can be shaded. Type one such as 3/4, 0.75 or 75%.' };
}

/** The smallest number of parts that shows all of these as they are written, or else in lowest terms, if a whole may be cut so; undefined if not. */
export function commonCut(portions: readonly Portion[], most: number): number | undefined {
  const lcm = (numbers: readonly number[]): number => numbers.reduce((so, one) => Number(new Fraction(so).lcm(one)), 1);
  return [lcm(portions.map(({ over }) => over)), lcm(portions.map(({ value }) => Number(value.d)))].find(cut => cut <= most);
}

/** How a number was written in an expression, where that can be seen; of an equation, on its left. */
export function formOf(expression: Expression | undefined): PortionForm | undefined {
  if (expression === undefined) return undefined;
  if ('exact' in expression) return expression.as ?? (expression.exact.includes('/') ? 'fraction' : undefined);
  if (!('op' in expression)) return undefined;
  if (expression.op === 'percent' || expression.op === 'mixed') return expression.op;
  return expression.op === 'over' ? 'fraction' : formOf(expression.of[0]);
}
