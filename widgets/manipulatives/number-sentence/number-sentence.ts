import { spaceOf, type Space } from '../../board/card.ts';
import type { Box } from '../../board/document.ts';
import type { Around } from '../../board/manipulative.ts';
import type { Mark } from '../../board/marks.ts';
import type { Token } from '../../board/said.ts';
import { withBrackets } from '../../maths/brackets.ts';
import type { Expression, Operation } from '../../maths/expression.ts';
import { SIGNS } from '../../maths/text.ts';
import { verdict } from './check.ts';

/**
 * What was typed, and an id for each of its numbers, in reading order. A number that stays what it was through an edit keeps its id. `checked`:
 * whether it is true is written under it. `next` makes the next id.
 */
export type NumberSentence = { readonly expression: Expression; readonly ids: readonly string[]; readonly checked?: true; readonly next: number };

type Signed = Exclude<Operation, 'over' | 'power' | 'root' | 'mixed' | 'percent' | 'brackets' | 'beside' | 'negative'>;
/** A sentence in reading order: numbers, and what stands between them. `op` and `bracket` name a sign for the ear. */
export type Piece = { readonly number: Expression } | { readonly op: Signed | 'negative' } | { readonly bracket: 'open' | 'close' };

/** Whether an expression is written, veiled and told as one number: a number, letter or unknown, a fraction, power, root or percentage, 2x, 24 cm, (−3). */
function isNumber(expression: Expression): boolean {
  if (!('op' in expression)) return true;
  switch (expression.op) {
    case 'over': case 'power': case 'root': case 'mixed': case 'percent': return true;
    case 'beside': case 'negative': case 'brackets': return expression.of.every(isNumber);
    default: return false;
  }
}

/** The pieces of an expression in reading order, with the brackets that it needs. */
export function piecesOf(expression: Expression): readonly Piece[] {
  return flat(withBrackets(expression, 'stacked'));
}

function flat(expression: Expression): readonly Piece[] {
  if (!('op' in expression) || isNumber(expression)) return [{ number: expression }];
  const { op, of } = expression;
  const inner = of.map(flat);
  switch (op) {
    case 'brackets': return [{ bracket: 'open' }, ...inner.flat(), { bracket: 'close' }];
    case 'beside': return inner.flat();
    case 'negative': return [{ op }, ...inner.flat()];
    case 'over': case 'power': case 'root': case 'mixed': case 'percent': return [{ number: expression }];
    default: return inner.flatMap((pieces, at) => (at === 0 ? pieces : [{ op }, ...pieces]));
  }
}

/** The numbers of an expression in reading order; as many as it has ids. */
export function numbersOf(expression: Expression): readonly Expression[] {
  return piecesOf(expression).flatMap(piece => ('number' in piece ? [piece.number] : []));
}

/** The expression with one of its numbers put in another's place. */
export function withNumber(expression: Expression, at: number, number: Expression): Expression {
  let seen = -1;
  const walk = (each: Expression): Expression => {
    if (!('op' in each) || isNumber(each)) return (seen += 1) === at ? number : each;
    return { ...each, of: each.of.map(walk) };
  };
  return walk(expression);
}

/** A piece on the board: where its left end stands, and the room it takes. `id`: of a number. */
export interface Placed { readonly piece: Piece; readonly id?: string; readonly token: Token; readonly x: number; readonly space: Space }

const MARGIN = 8;
const signOf = (piece: Exclude<Piece, { number: Expression }>): string => ('op' in piece ? SIGNS[piece.op] : piece.bracket === 'open' ? '(' : ')');

/** Everything in a row, from the left; signs have a space on both sides, brackets and the sign of a negative none. */
export function row(props: NumberSentence, around: Pick<Around, 'text' | 'veiled'>): readonly Placed[] {
  let x = MARGIN;
  let count = 0;
  return piecesOf(props.expression).map((piece): Placed => {
    const id = 'number' in piece ? props.ids[count++] : undefined;
    const token: Token = { value: 'number' in piece ? piece.number : { word: signOf(piece) }, parts: id === undefined ? [] : [id] };
    const space = spaceOf(token, 'value', around);
    const air = 'op' in piece && piece.op !== 'negative' ? around.text.value * 0.28 : around.text.value * 0.04;
    const at = x + air;
    x = at + space.width + air;
    return { piece, token, x: at, space, ...(id !== undefined && { id }) };
  });
}

/** From the left margin to the right one; the numbers' middle lies half way down. With room for the verdict when it is asked for. */
export function box(props: NumberSentence, around: Pick<Around, 'text' | 'veiled'>): Box {
  const placed = row(props, around);
  const last = placed.at(-1);
  const half = Math.max(22, ...placed.flatMap(({ space }) => [space.above, space.below])) + 2;
  const width = Math.max(44, last === undefined ? 0 : last.x + last.space.width + MARGIN, props.checked ? around.text.label * 6 : 0);
  return { x: 0, y: 0, width, height: 2 * half + (props.checked ? around.text.label * 1.5 : 0) };
}

/** The y of the row. */
export function middle(props: NumberSentence, around: Pick<Around, 'text' | 'veiled'>): number {
  return (box(props, around).height - (props.checked ? around.text.label * 1.5 : 0)) / 2;
}

/** The pieces in a row, and the verdict under them; it falls silent while a number is veiled, for it would tell something about it. */
export function marks(props: NumberSentence, around: Around): readonly Mark[] {
  const y = middle(props, around);
  const numbers = row(props, around).map(({ id, token, x }): Mark => (
    { mark: 'value', token, at: { x, y }, size: 'value', anchor: 'start', ...(id !== undefined && { part: id }) }));
  if (!props.checked) return numbers;
  const { height, width } = box(props, around);
  const said = verdict(props.expression);
  const at = { x: width / 2, y: height - around.text.label * 0.8 };
  return [...numbers, { mark: 'text', text: said.short, about: props.ids, at, size: 'label', anchor: 'middle', bold: true, edge: said.is === false ? 'warning' : 'ink' }];
}
