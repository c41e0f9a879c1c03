import * as fc from 'fast-check';
import type { Held } from '../../../widgets/board/manipulative.ts';
import type { Sentence } from '../../../widgets/board/said.ts';
import { MOST_CIRCLES, circlesIn, modelOf, SIDES, type Amount, type PartWhole, type Sketch } from '../../../widgets/manipulatives/part-whole/part-whole.ts';
import { readSentence } from '../../../widgets/maths/read.ts';
import { isRefusal, type Refusal } from '../../../widgets/maths/refusal.ts';
import { number } from '../../../widgets/maths/value.ts';

/** A number in a circle. */
export const is = (exact: string | number): Amount => ({ value: number(String(exact)) });
/** A question mark in a circle. */
export const ASKED: Amount = { unknown: true };

const amount: fc.Arbitrary<Amount | undefined> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -20, max: 100 }).map(is) }, { weight: 1, arbitrary: fc.constantFrom('1/2', '3/5', '-7/4').map(is) },
  { weight: 2, arbitrary: fc.constant(ASKED) }, { weight: 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.constant<Amount>({ value: { x: '2', '': '3' } }) },
);
const part: fc.Arbitrary<Sketch> = fc.oneof({ weight: 3, arbitrary: amount }, { weight: 1, arbitrary: fc.tuple(amount, fc.array(amount, { minLength: 2, maxLength: 3 })) });

/** Models as they come about: up to five parts, some with parts of their own, with numbers, letters, question marks and empty circles. */
export const models: fc.Arbitrary<PartWhole> = fc.tuple(amount, fc.array(part, { minLength: 2, maxLength: 5 }), fc.constantFrom(...SIDES))
  .map(([whole, parts, side]) => modelOf(whole, parts, { side })).filter(({ whole }) => circlesIn(whole).length <= MOST_CIRCLES);

/** Things that lie in a circle, each worth so much. */
export function laid(slot: string, ...worths: readonly number[]): readonly Held[] {
  return worths.map((worth, at) => ({
    id: `${slot}-${at}`, slot, type: 'counters', value: number(worth), box: { x: 0, y: 0, width: 44, height: 44 }, at: { x: 0, y: 0 }, said: ['red counter'],
  }));
}

/** A sentence as it is typed. */
export function typed(text: string): Sentence {
  const expression = readSentence(text);
  if (isRefusal(expression)) throw new Error(expression.refused);
  return { kind: 'number', said: [], expression };
}

/** The props of a change that was made; throws the reason of one that was not. */
export function made(moved: { readonly props: PartWhole } | Refusal): PartWhole {
  if (isRefusal(moved)) throw new Error(moved.refused);
  return moved.props;
}
