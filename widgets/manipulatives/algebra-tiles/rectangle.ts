import type { Expression, Value } from '../../maths/expression.ts';
import { fromValue } from '../../maths/print.ts';
import { sameValue } from '../../maths/value.ts';
import { polynomial } from '../../maths/worth.ts';
import { worthOfTiles, type AlgebraTiles, type Edges, type Shape, type Tile } from './tiles.ts';

/** A place in a rectangle: below a tile of the top edge, beside one of the left. Its id is of those two. */
export interface Place { readonly id: string; readonly is: Shape; readonly minus: boolean; readonly column: number; readonly row: number }

const SHAPE_OF: Readonly<Record<string, Shape>> = { 'x x': 'xx', 'x y': 'xy', 'y x': 'xy', 'y y': 'yy', 'x one': 'x', 'one x': 'x', 'y one': 'y', 'one y': 'y', 'one one': 'one' };

/** The id of the place below one edge tile and beside the other. */
export const placeId = (top: Pick<Tile, 'id'>, left: Pick<Tile, 'id'>): string => `c-${top.id}-${left.id}`;

/** All places of a rectangle, row by row. Two negatives make a positive. */
export function placesOf({ top, left }: Edges): readonly Place[] {
  return left.flatMap((beside, row) => top.map((above, column): Place => ({
    id: placeId(above, beside), is: SHAPE_OF[`${above.is} ${beside.is}`] ?? 'one', minus: (above.minus === true) !== (beside.minus === true), column, row,
  })));
}

/** The tiles that are laid in a rectangle, by the ids of their places. */
export function laidIn({ edges, laid = [] }: AlgebraTiles): readonly Tile[] {
  const there = new Set(laid);
  return edges ? placesOf(edges).filter(({ id }) => there.has(id)).map(({ id, is, minus }) => ({ id, is, ...(minus && { minus: true as const }) })) : [];
}

/** How many places are empty. */
export function emptyPlaces(props: AlgebraTiles): number {
  return props.edges ? props.edges.top.length * props.edges.left.length - laidIn(props).length : 0;
}

/** What the tiles are worth; undefined where two sides lie on a mat, and while places wait to be filled. */
export function worthOf(props: AlgebraTiles): Value | undefined {
  if (props.right) return undefined;
  if (!props.edges) return worthOfTiles(props.tiles);
  return props.square || emptyPlaces(props) === 0 ? worthOfTiles([...laidIn(props), ...props.tiles]) : undefined;
}

const isSingle = (value: Value): boolean => Object.keys(value).length <= 1;
const isPlainNumber = (value: Value): boolean => isSingle(value) && '' in value;

/** Two factors as they are written: (x + 3)(x + 2), (x + 3)², 2(x + 3), 2 × 3. */
export function productOf(top: Value, left: Value): Expression {
  const [one, other] = [fromValue(top), fromValue(left)];
  if (sameValue(top, left) && !isPlainNumber(top)) return { op: 'power', of: [one, { exact: '2' }] };
  if (isSingle(top) && isSingle(left)) return { op: 'times', of: isPlainNumber(left) ? [other, one] : [one, other] };
  return { op: 'beside', of: isSingle(left) ? [other, one] : [one, other] };
}

/** The product that the edges of a rectangle say. */
export const productIn = ({ top, left }: Edges): Expression => productOf(worthOfTiles(top), worthOfTiles(left));

/** The factors that a product of two is written with, a number in front among the first: (x + 3)(x + 2), 2x(x + 3), (x + 3)²; undefined when it is no such product. */
export function factorsIn(expression: Expression): { readonly top: Value; readonly left: Value } | undefined {
  const factors = isSum(unwrapped(expression)) ? [] : flat(expression) ?? [];
  const [sums, others] = [factors.filter(isSum), factors.filter(each => !isSum(each))];
  const single = polynomial({ op: 'times', of: [{ exact: '1' }, ...others] });
  const [first, second] = sums.map(polynomial);
  if (!single || !first || sums.length > 2) return undefined;
  if (!second) return { top: first, left: single };
  const top = polynomial({ op: 'times', of: [{ exact: '1' }, ...others, ...sums.slice(0, 1)] });
  return top && { top, left: second };
}

const isSum = (expression: Expression): boolean => 'op' in expression && (expression.op === 'plus' || expression.op === 'minus');

function flat(expression: Expression): readonly Expression[] | undefined {
  if (!('op' in expression)) return [expression];
  const [first, second] = expression.of;
  switch (expression.op) {
    case 'brackets': return first && flat(first);
    case 'beside': case 'times': return expression.of.flatMap(each => flat(each) ?? [each]);
    case 'negative': return first && [{ exact: '-1' }, ...(flat(first) ?? [])];
    case 'power': return first && second && 'exact' in second && second.exact === '2' && isSum(unwrapped(first)) ? [unwrapped(first), unwrapped(first)] : [expression];
    default: return [expression];
  }
}

const unwrapped = (expression: Expression): Expression => ('op' in expression && expression.op === 'brackets' && expression.of[0] ? unwrapped(expression.of[0]) : expression);
