import type { PartId } from '../../board/document.ts';
import type { Token } from '../../board/said.ts';
import type { Expression } from '../../maths/expression.ts';
import { fromNumber, fromValue } from '../../maths/print.ts';
import { deedWritten } from '../both-sides.ts';
import { difference, EQUATION, SIDES, sideOf, worthId, worthOfThing, type Balance, type Side, type Thing } from './balance.ts';

/** An equation as it is written: its sides, the sign between them, and what is then done to both. */
export interface Written { readonly id: PartId; readonly left: Token; readonly right: Token; readonly sign: '=' | '<' | '>'; readonly note?: Token }

/** What stands on a thing: x, 14, −2. */
export function thingToken(thing: Thing): Token {
  return { value: fromValue(worthOfThing(thing)), parts: [thing.id] };
}

/** Whether the equation of the pans is written: also when those before it are. */
export const isWritten = ({ written, chain }: Pick<Balance, 'written' | 'chain'>): boolean => (written ?? chain) === true;

/** The parts that what is now on the pans would give away: what is written on each thing, the equation, and the letters' weights where they are shown. */
export function tellers(props: Balance): readonly PartId[] {
  const things = SIDES.flatMap(side => props[side]).map(({ id }) => id);
  return [...things, ...(isWritten(props) ? [EQUATION] : []), ...(props.shown ? Object.keys(props.letters).map(worthId) : [])];
}

/** One pan as an expression: put together where bags lie on the balance; of weights alone one after the other, 4 + 3 − 2. */
export function sideExpression(props: Balance, side: Side): Expression {
  const bags = SIDES.some(each => props[each].some(thing => thing.letter !== undefined));
  const [first, ...others] = props[side];
  if (bags || first === undefined) return fromValue(sideOf(props[side]));
  return others.reduce<Expression>((so, { is }) => (is.startsWith('-')
    ? { op: 'minus', of: [so, fromNumber(is.slice(1))] }
    : { op: 'plus', of: [so, fromNumber(is)] }), fromNumber(first.is));
}

/** One pan as it is told. */
export function sideToken(props: Balance, side: Side): Token {
  return { value: sideExpression(props, side), parts: tellers(props) };
}

/** What stands between the sides as the pans hang now. */
export function signOf(props: Balance): Written['sign'] {
  const by = difference(props);
  return by.equals(0) ? '=' : by.s < 0n ? '<' : '>';
}

/** Everything that is written under the balance: the equations solved so far, the one that hangs there now, and what the bags weigh. */
export function linesOf(props: Balance): readonly Written[] {
  const now: Written = { id: EQUATION, left: sideToken(props, 'left'), right: sideToken(props, 'right'), sign: signOf(props) };
  const before = props.lines.map(({ id, left, right, deed }): Written =>
    ({ id, left: { value: fromValue(left), parts: [id] }, right: { value: fromValue(right), parts: [id] }, sign: '=', note: { value: deedWritten(deed), parts: [id] } }));
  const worths = Object.entries(props.letters).map(([name, weight]): Written =>
    ({ id: worthId(name), left: { value: { letter: name }, parts: [] }, right: { value: fromNumber(weight), parts: [worthId(name)] }, sign: '=' }));
  return [...(props.chain ? before : []), ...(isWritten(props) ? [now] : []), ...(props.shown ? worths : [])];
}
