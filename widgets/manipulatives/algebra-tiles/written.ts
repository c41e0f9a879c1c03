import type { PartId } from '../../board/document.ts';
import type { Token } from '../../board/said.ts';
import type { Expression } from '../../maths/expression.ts';
import { fromValue } from '../../maths/print.ts';
import { numberOf, minus, product } from '../../maths/value.ts';
import { emptyPlaces, productIn, worthOf } from './rectangle.ts';
import { allPairs, asTheyLie, PART, worthOfTile, worthOfTiles, type AlgebraTiles, type Edges, type Tile } from './tiles.ts';

/** A line under the tiles. `sign`: an equals sign stands before it. */
export interface Line { readonly id: PartId; readonly token: Token; readonly sign?: true }

/** What stands on a tile: x², −1. A part of its own tells it where names are written. */
export function nameToken(props: AlgebraTiles, tile: Tile): Token {
  return { value: fromValue(worthOfTile(tile)), parts: props.named ? [PART.names] : [] };
}

/** The parts that tell what the tiles come to. */
export const sumParts = (props: AlgebraTiles): readonly PartId[] => (props.written ? [PART.sum] : []);

/** The parts that tell a side of a rectangle. */
export const edgeToken = ({ edges }: { readonly edges: Edges }, side: keyof Edges): Token => ({ value: fromValue(worthOfTiles(edges[side])), parts: [side] });

/** What the tiles come to, collected; undefined where that is not known yet, and on a mat. */
export function sumToken(props: AlgebraTiles): Token | undefined {
  const worth = worthOf(props);
  return worth && { value: fromValue(worth), parts: sumParts(props) };
}

/** Tiles as they are written: collected, but where zero pairs are among them as they lie, 3x − 2x, so that collecting is still to be done. */
export const lying = (tiles: readonly Tile[]): Expression => (allPairs(tiles) > 0 ? asTheyLie(tiles) : fromValue(worthOfTiles(tiles)));

/** The sides of a mat as they are told. */
export function sideTokens(props: AlgebraTiles): readonly [Token, Token] {
  const token = (tiles: readonly Tile[]): Token => ({ value: lying(tiles), parts: sumParts(props) });
  return [token(props.tiles), token(props.right ?? [])];
}

/** The equation of a mat; where no letter is left and the sides differ, that they are not equal. */
export function equationOf(props: AlgebraTiles): Expression {
  const right = props.right ?? [];
  const differ = numberOf(minus(worthOfTiles(props.tiles), worthOfTiles(right)));
  return { op: differ === undefined || differ.equals(0) ? 'equals' : 'not equals', of: [lying(props.tiles), lying(right)] };
}

/** The sides multiplied, and of a square what is added to it or taken from it: (x + 3)(x + 2), (x + 3)² − 4. Undefined without a rectangle. */
export function productToken(props: AlgebraTiles): Token | undefined {
  const { edges } = props;
  if (!edges) return undefined;
  const parts = [PART.top, PART.left, ...(props.written ? [PART.product] : [])];
  const rest = props.square ? minus(worthOf(props) ?? {}, product(worthOfTiles(edges.top), worthOfTiles(edges.left))) : {};
  const value = Object.entries(rest).reduce<Expression>((so, [name, many]) => {
    const term = fromValue({ [name]: many.replace('-', '') });
    return { op: many.startsWith('-') ? 'minus' : 'plus', of: [so, term] };
  }, productIn(edges));
  return { value, parts };
}

/** What is written under the tiles: the sum; of a rectangle the product, and the sum once it is full; of a mat the equation. */
export function linesOf(props: AlgebraTiles): readonly Line[] {
  if (!props.written) return [];
  if (props.right) return [{ id: PART.sum, token: { value: equationOf(props), parts: [PART.sum] } }];
  const [sum, times] = [sumToken(props), productToken(props)];
  if (!times) return [{ id: PART.sum, token: { value: lying(props.tiles), parts: [PART.sum] } }];
  return [{ id: PART.product, token: times }, ...(sum && (props.square || emptyPlaces(props) === 0) ? [{ id: PART.sum, token: sum, sign: true as const }] : [])];
}
