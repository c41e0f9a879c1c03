import { Fraction } from '../../maths/exact.ts';
import type { Expression } from '../../maths/expression.ts';
import { amount, portion, type PortionForm } from '../portion.ts';
import { piecesOf, type CutName, type Piece, type ShapeName } from './cuts.ts';

/**
 * A whole shape that is cut into parts: `shades` has a sign for each of them, 1 where it is shaded and else 0. `across`: how many parts lie beside each
 * other in a grid; of other cuts 1. `turn`: so many times 15° clockwise. `label`: what is shaded is written below, `as` it says.
 */
export type FractionShape = {
  readonly shape: ShapeName; readonly cut: CutName; readonly across: number; readonly shades: string;
  readonly turn: number; readonly label?: true; readonly as: Exclude<PortionForm, 'mixed'>;
};

/** The id of what is written. */
export const LABEL = 'label';
/** The id of a part, counted from 0. */
export const pieceId = (at: number): string => `p${at + 1}`;

/** A shape with the first parts shaded, so many. */
export function shapeOf(shape: ShapeName, cut: CutName, shaded: readonly [count: number, of: number], more: Partial<FractionShape> = {}): FractionShape {
  const [count, of] = shaded;
  return { shape, cut, across: cut === 'grid' ? of : 1, shades: '1'.repeat(count).padEnd(of, '0'), turn: 0, label: true, as: 'fraction', ...more };
}

/** The parts with their exact areas, in the order of `shades`. */
export function pieces({ shape, cut, across, shades }: Pick<FractionShape, 'shape' | 'cut' | 'across' | 'shades'>): readonly Piece[] {
  return piecesOf({ shape, cut, across, count: shades.length });
}

/** How many parts are shaded. */
export function countOf({ shades }: Pick<FractionShape, 'shades'>): number {
  return [...shades].filter(shade => shade === '1').length;
}

/** How much of the shape is shaded, by area. */
export function shadedOf(props: Pick<FractionShape, 'shape' | 'cut' | 'across' | 'shades'>): Fraction {
  return pieces(props).reduce((sum, { area }, at) => (props.shades[at] === '1' ? sum.add(area) : sum), new Fraction(0));
}

/** Whether all parts have the same area. */
export function isEqual(props: Pick<FractionShape, 'shape' | 'cut' | 'across' | 'shades'>): boolean {
  const [first, ...others] = pieces(props);
  return first === undefined || others.every(({ area }) => area.equals(first.area));
}

/** What is shaded, or what is not, as it is written: in the parts of the cut where they are equal, else by area in lowest terms. */
export function written(props: FractionShape, which: '0' | '1' = '1', as: PortionForm = props.as): Expression {
  const { length } = props.shades;
  const count = which === '1' ? countOf(props) : length - countOf(props);
  if (isEqual(props)) return portion(count, length, as);
  return amount(which === '1' ? shadedOf(props) : new Fraction(1).sub(shadedOf(props)), as);
}

/** The parts whose veil hides how much is shaded: what is written, or none. */
export function toldBy({ label }: Pick<FractionShape, 'label'>): readonly string[] {
  return label ? [LABEL] : [];
}
