import type { Around, Part } from '../../board/manipulative.ts';
import { told } from '../say.ts';
import { toggled, typeShaded } from './change.ts';
import { LABEL, pieceId, toldBy, type FractionShape } from './fraction-shape.ts';
import { labelOf, laid, over, type Laid } from './layout.ts';

/** An upright rectangle is found by its box. */
const isBox = ({ outline, box }: Laid): boolean => outline.length === 4 && outline.every(({ x, y }) =>
  Math.min(Math.abs(x - box.x), Math.abs(x - box.x - box.width)) < 0.01 && Math.min(Math.abs(y - box.y), Math.abs(y - box.y - box.height)) < 0.01);

/** Every part of the shape, to be shaded and made plain; and what is shaded, where it is written. */
export function parts(props: FractionShape, around: Around): readonly Part<FractionShape>[] {
  const pieces = laid(props).map((one, at): Part<FractionShape> => ({
    id: pieceId(at), name: ['part ', told(at + 1), { about: toldBy(props), said: props.shades[at] === '1' ? [', shaded'] : [] }],
    at: one.middle, hit: isBox(one) ? one.box : over(one), press: () => ({ props: toggled(props, at) }),
  }));
  const label = labelOf(props, around);
  if (label === undefined) return pieces;
  const width = Math.max(44, label.width);
  return [...pieces, {
    id: LABEL, name: ['shaded'], at: label.at, hit: { x: -width / 2, y: label.at.y - label.high / 2, width, height: label.high }, token: label.token, veil: 'value',
    type: text => typeShaded(props, text),
  }];
}
