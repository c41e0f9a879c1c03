import type { Around } from '../../board/manipulative.ts';
import type { Mark } from '../../board/marks.ts';
import { shadeRole } from '../portion.ts';
import { LABEL, type FractionShape } from './fraction-shape.ts';
import { labelOf, laid, pathOf } from './layout.ts';

/** The parts, shaded or not, and below them what is shaded. */
export function marks(props: FractionShape, around: Around): readonly Mark[] {
  // Where many lines meet in a centre, thick ones would run into a blot.
  const thickness = props.shades.length > 12 ? 1.25 : 2;
  const parts = laid(props).map((one, at): Mark => (
    { mark: 'path', d: pathOf(one, props.turn), box: one.box, fill: shadeRole(props.shades[at] ?? '0'), edge: 'ink', thickness }));
  const label = labelOf(props, around);
  return label === undefined ? parts : [...parts, { mark: 'value', part: LABEL, token: label.token, at: label.at, size: 'value', anchor: 'middle' }];
}
