import * as fc from 'fast-check';
import type { Moved } from '../../../widgets/board/manipulative.ts';
import { BARE, type Balance } from '../../../widgets/manipulatives/balance/balance.ts';
import { showing, typeEquation } from '../../../widgets/manipulatives/balance/change.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { letter, number, plus } from '../../../widgets/maths/value.ts';

/** The props of a change that was made; throws the reason of one that was not. */
export function made(moved: Moved<Balance>): Balance {
  if (isRefusal(moved)) throw new Error(moved.refused);
  return moved.props;
}

/** The balance of an equation as it is typed. */
export const balanceOf = (equation: string, more: Partial<Balance> = {}): Balance => made(typeEquation({ ...BARE, ...more }, equation));

const side = fc.tuple(fc.integer({ min: -4, max: 6 }), fc.integer({ min: -20, max: 30 })).map(([bags, ones]) => plus(bags === 0 ? {} : letter('x', bags), number(ones)));

/** Balances as they come about: sides of bags and weights, some below zero. */
export const balances: fc.Arbitrary<Balance> = fc.tuple(side, side).map(([left, right]) => made(showing(left, right, { ...BARE, balloons: true })));
