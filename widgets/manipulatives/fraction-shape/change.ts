import type { Moved } from '../../board/manipulative.ts';
import type { Fraction } from '../../maths/exact.ts';
import { toText } from '../../maths/print.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { commonCut, MOST_CUT, readPortions, sharesOf } from '../portion.ts';
import { countsOf, CUTS, isUnlike, MOST_CELLS, SHAPES, type CutName, type ShapeName } from './cuts.ts';
import { countOf, isEqual, shadedOf, written, type FractionShape } from './fraction-shape.ts';
import { TURNS } from './layout.ts';

/** Shades a part, or makes it plain again. */
export function toggled(props: FractionShape, at: number): FractionShape {
  return { ...props, shades: [...props.shades].map((shade, place) => (place === at ? (shade === '1' ? '0' : '1') : shade)).join('') };
}

/** The first part that is not shaded is shaded. */
export function oneMore(props: FractionShape): FractionShape {
  const at = props.shades.indexOf('0');
  return at < 0 ? props : toggled(props, at);
}

/** The last part that is shaded is plain again. */
export function oneLess(props: FractionShape): FractionShape {
  const at = props.shades.lastIndexOf('1');
  return at < 0 ? props : toggled(props, at);
}

/** No part is shaded. */
export function cleared(props: FractionShape): FractionShape {
  return { ...props, shades: '0'.repeat(props.shades.length) };
}

/** Into how many columns a grid of so many parts is laid: as it was if that can be, else in columns only. */
const acrossFor = (cut: CutName, count: number, was: number): number => (cut !== 'grid' ? 1 : count % was === 0 && was > 1 ? was : count);

/** The shape in another cut with so many of its parts shaded, the first ones. */
export function cutAs(props: FractionShape, cut: CutName, [shaded, count]: readonly [number, number]): FractionShape {
  return { ...props, cut, across: acrossFor(cut, count, props.cut === 'grid' ? props.across : count), shades: '1'.repeat(shaded).padEnd(count, '0') };
}

/** The cut into equal parts that gives so many of a shape: the one that is there if it can, else the first that can. */
export function equalCut(shape: ShapeName, count: number, was?: CutName): CutName | undefined {
  const can = CUTS.filter(cut => cut !== 'unequal' && countsOf(shape, cut).includes(count));
  return can.find(cut => cut === was) ?? can.find(cut => !isUnlike({ cut, shape, count })) ?? can[0];
}

/** A shape in so many equal parts with the same amount shaded; refused where that is not exact or the shape has no such cut. */
export function cutInto(props: FractionShape, count: number): Moved<FractionShape> {
  const cut = equalCut(props.shape, count, props.cut);
  if (cut === undefined) return { refused: whyNot(props.shape, count) };
  const shaded = shadedOf(props).mul(count);
  if (shaded.d === 1n) return { props: cutAs(props, cut, [Number(shaded), count]) };
  return { refused: `${toText(written(props, '1', 'fraction'))} of the shape cannot be shown in ${count <= MOST_CUT ? sharesOf(count) : 'so many parts'} exactly. Clear the shading first.` };
}

function whyNot(shape: ShapeName, count: number): string {
  if (count < 1) return 'A shape has one part at least.';
  if (shape === 'rectangle' || shape === 'square') return `A ${shape} is cut into at most ${MOST_CELLS} parts.`;
  if (shape === 'circle') return `A circle is cut into at most ${MOST_CUT} parts.`;
  return `There is no simple cut of ${shape === 'octagon' ? 'an' : 'a'} ${shape} into so many equal parts. Choose another shape or number of parts.`;
}

/** A grid of so many columns, or of so many rows, and of as many of the others as before. */
export function inGrid(props: FractionShape, lines: { readonly columns?: number; readonly rows?: number }): Moved<FractionShape> {
  if (equalCut(props.shape, 1, 'grid') !== 'grid') return { refused: 'Only a rectangle or a square is cut into rows and columns.' };
  const was = props.cut === 'grid' ? { columns: props.across, rows: props.shades.length / props.across } : { columns: 1, rows: 1 };
  const { columns, rows } = { ...was, ...lines };
  if (columns < 1 || rows < 1 || columns * rows > MOST_CELLS) return { refused: `A grid has 1 to ${MOST_CELLS} parts.` };
  const count = columns * rows;
  const exact = shadedOf(props).mul(count);
  return { props: { ...props, cut: 'grid', across: columns, shades: '1'.repeat(exact.d === 1n ? Number(exact) : 0).padEnd(count, '0') } };
}

/** The next cut of the same shape into as many parts, with as many shaded; a grid may lie in other rows. Undefined where there is only this one. */
export function otherCut(props: FractionShape): FractionShape | undefined {
  const count = props.shades.length;
  const grids = Array.from({ length: count }, (_, at) => count - at).filter(across => count % across === 0);
  const all = CUTS.filter(cut => countsOf(props.shape, cut).includes(count)).flatMap(cut => (cut === 'grid' ? grids : [1]).map(across => ({ cut, across })));
  const at = all.findIndex(({ cut, across }) => cut === props.cut && across === props.across);
  const next = all[(at + 1) % all.length];
  return next === undefined || all.length < 2 ? undefined : { ...props, ...next };
}

/** The next shape that can be cut into as many equal parts, with as many shaded. */
export function otherShape(props: FractionShape): FractionShape {
  const count = props.shades.length;
  const at = SHAPES.indexOf(props.shape);
  const next = [...SHAPES.slice(at + 1), ...SHAPES.slice(0, at)].find(shape => equalCut(shape, count) !== undefined);
  const cut = next && equalCut(next, count, props.cut);
  return next && cut ? { ...props, shape: next, cut, across: cut === 'grid' ? count : 1 } : props;
}

/** Cut into as many unequal parts, or back into equal ones; as many stay shaded. */
export function unequal(props: FractionShape): Moved<FractionShape> {
  const count = props.shades.length;
  if (props.cut === 'unequal') {
    const cut = equalCut(props.shape, count);
    return cut === undefined ? { refused: whyNot(props.shape, count) } : { props: { ...props, cut, across: cut === 'grid' ? count : 1 } };
  }
  if (countsOf(props.shape, 'unequal').includes(count)) return { props: { ...props, cut: 'unequal', across: 1 } };
  return { refused: 'This shape is not cut into so many unequal parts. Choose a circle, a rectangle or a square.' };
}

/** Turned by so many times 15°. */
export function turnedBy(props: FractionShape, by: number): FractionShape {
  return { ...props, turn: (props.turn + by + TURNS) % TURNS };
}

/** The shape with this much shaded, cut into so many equal parts: it stays the shape it is where that can be cut so, else it is a circle. */
export function showing(value: Fraction, count: number, was: FractionShape): FractionShape {
  const shaded = Number(value.mul(count));
  if (isEqual(was) && was.shades.length === count) return { ...was, shades: '1'.repeat(shaded).padEnd(count, '0') };
  const cut = equalCut(was.shape, count, was.cut);
  if (cut !== undefined) return cutAs(was, cut, [shaded, count]);
  return { ...was, shape: 'circle', cut: 'sectors', across: 1, shades: '1'.repeat(shaded).padEnd(count, '0') };
}

/** What was typed below the shape: the first parts are shaded, and the shape is cut as the number is written. */
export function typeShaded(props: FractionShape, text: string): Moved<FractionShape> {
  const portions = readPortions(text);
  if (isRefusal(portions)) return portions;
  if (!isEqual(props)) return { refused: 'The parts are not equal. Cut the shape into equal parts first, then type how much is shaded.' };
  const [one, ...others] = portions;
  if (one === undefined || others.length > 0 || one.value.compare(0) < 0 || one.value.compare(1) > 0) return { refused: 'A shape shows a number from 0 to 1, such as 3/4.' };
  const { length } = props.shades;
  const isKept = one.value.mul(length).d === 1n && (props.as !== 'fraction' || one.over === 1 || one.over > MOST_CUT);
  const count = isKept ? length : commonCut([one], MOST_CUT);
  return count === undefined ? { refused: `With at most ${MOST_CUT} parts a shape cannot show this exactly.` } : { props: showing(one.value, count, props) };
}

/** Whether all parts are shaded, or none. */
export function isPlain(props: FractionShape): boolean {
  return countOf(props) === 0 || countOf(props) === props.shades.length;
}
