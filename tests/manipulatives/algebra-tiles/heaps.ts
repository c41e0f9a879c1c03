import * as fc from 'fast-check';
import type { Moved } from '../../../widgets/board/manipulative.ts';
import { typeExpression } from '../../../widgets/manipulatives/algebra-tiles/lay.ts';
import { BARE } from '../../../widgets/manipulatives/algebra-tiles/from.ts';
import { SHAPES, type AlgebraTiles, type Tile } from '../../../widgets/manipulatives/algebra-tiles/tiles.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';

/** The props of a change that was made; throws the reason of one that was not. */
export function made(moved: Moved<AlgebraTiles>): AlgebraTiles {
  if (isRefusal(moved)) throw new Error(moved.refused);
  return moved.props;
}

/** Tiles as they lie once something was typed. */
export const typed = (text: string): AlgebraTiles => made(typeExpression(BARE, text));

/** Heaps of any tiles, positive and negative. */
export const heaps: fc.Arbitrary<AlgebraTiles> = fc.array(fc.tuple(fc.constantFrom(...SHAPES), fc.boolean()), { maxLength: 20 })
  .map(kinds => ({ ...BARE, tiles: kinds.map(([is, minus], at): Tile => ({ id: `t${at + 1}`, is, ...(minus && { minus: true }) })), next: kinds.length + 1 }));

const number = fc.integer({ min: -3, max: 3 });
/** A side of a rectangle: px + qy + r, not nothing. */
export const sides = fc.record({ x: number, y: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, number), one: number }).filter(({ x, y, one }) => x !== 0 || y !== 0 || one !== 0);
