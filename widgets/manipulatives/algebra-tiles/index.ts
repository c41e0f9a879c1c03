import * as v from 'valibot';
import type { Manipulative, Moved } from '../../board/manipulative.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { allDifferent, whole } from '../schema.ts';
import { actions } from './actions.ts';
import { asSquare, filled } from './arrange.ts';
import { typeExpression } from './lay.ts';
import { BARE, from } from './from.ts';
import { box } from './layout.ts';
import { looks } from './looks.ts';
import { marks } from './marks.ts';
import { parts } from './parts.ts';
import { combine, split } from './pieces.ts';
import { placesOf, worthOf } from './rectangle.ts';
import { MOST_ALONG, MOST_TILES, SHAPES, type AlgebraTiles } from './tiles.ts';
import { describe, sentences } from './words.ts';

// Ids of tiles are never those of other parts, nor of places.
const id = v.pipe(v.string(), v.regex(/^t\d{1,15}$/, 'A tile is t and a number.'));
const minus = v.exactOptional(v.literal(true));
const heap = v.pipe(v.array(v.strictObject({ id, is: v.picklist(SHAPES), minus })), v.maxLength(MOST_TILES));
const edge = v.pipe(v.array(v.strictObject({ id, is: v.picklist(['x', 'y', 'one']), minus })), v.minLength(1), v.maxLength(MOST_ALONG));
const flag = v.exactOptional(v.literal(true));
const schema = v.pipe(
  v.strictObject({
    tiles: heap, right: v.exactOptional(heap),
    edges: v.exactOptional(v.strictObject({ top: edge, left: edge })), laid: v.exactOptional(v.pipe(v.array(v.string()), v.maxLength(MOST_TILES))), square: flag,
    pairs: flag, named: flag, written: flag, next: whole(0, 1e15 - 1),
  }),
  v.check(({ tiles, right = [], edges }) => allDifferent([...tiles, ...right, ...edges?.top ?? [], ...edges?.left ?? []]), 'An id stands twice.'),
  v.check(({ edges, right }) => !edges || !right, 'A mat is no rectangle.'),
  v.check(({ edges, laid = [], square }) => (edges ? areIn(placesOf(edges).map(place => place.id), laid) : laid.length === 0 && !square), 'A tile lies in no place.'),
);

const areIn = (places: readonly string[], laid: readonly string[]): boolean =>
  places.length <= MOST_TILES && new Set(laid).size === laid.length && laid.every(each => places.includes(each));

const propsOf = (moved: Moved<AlgebraTiles>): AlgebraTiles => (isRefusal(moved) ? BARE : moved.props);
const shown = (text: string): AlgebraTiles => propsOf(typeExpression(BARE, text));

/** Tiles for x², xy, y², x, y and 1, and their negatives: collected, laid to a rectangle, and on both sides of an equation. */
const algebraTiles: Manipulative<AlgebraTiles> = {
  type: 'algebra-tiles', schema, migrations: [],
  presets: [
    { title: 'x² + 3x + 2', props: shown('x^2 + 3x + 2') },
    { title: 'Expand (x + 3)(x + 2)', props: shown('(x + 3)(x + 2)') },
    { title: 'Like terms', props: shown('4x - 2x + 1 - 3') },
    { title: '(x + 3)(x − 2)', props: filled(shown('(x + 3)(x - 2)')) },
    { title: 'Complete the square', props: propsOf(asSquare(shown('x^2 + 6x + 5'))) },
    { title: '2x + 3 = 11', props: shown('2x + 3 = 11') },
    { title: 'With x and y', props: shown('x^2 + 3x*y + 2y^2') },
    { title: 'One x', props: { tiles: [{ id: 't1', is: 'x' }], named: true, next: 2 } },
  ],
  box, marks, parts, describe, sentences, actions, split, combine, from, looks,
  value: props => worthOf(props),
};
export default algebraTiles;
