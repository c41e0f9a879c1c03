import { isCutting, isUnlike, type CutName, type ShapeName } from '../../manipulatives/fraction-shape/cuts.ts';

/** A shape that is cut into parts, some of them shaded (as the manipulative keeps it), and the fraction that is asked for. */
export type Parted = {
  readonly top: number; readonly bottom: number;
  readonly shape: ShapeName; readonly cut: CutName; readonly across: number; readonly shades: string; readonly turn: number;
};

/** What is said of a picture: it shows the fraction, or the one thing about it that does not fit. */
export const [YES, UNEQUAL, PARTS, SHADED] = ['yes', 'unequal parts', 'wrong number of parts', 'wrong number shaded'];

/** How many parts are shaded. */
export const shadedIn = ({ shades }: Pick<Parted, 'shades'>): number => shades.replaceAll('0', '').length;

/** Whether as many of the parts are shaded as the fraction says, whatever their sizes. */
export const isShaded = (item: Parted): boolean => shadedIn(item) * item.bottom === item.top * item.shades.length;

/** So many of so many parts, the first ones shaded. */
export const shadesOf = (shaded: number, parts: number): string => '1'.repeat(Math.max(0, Math.min(shaded, parts))).padEnd(parts, '0');

/** So many of so many parts, as far from each other as they can be; the last is one of them. */
export const spread = (shaded: number, parts: number): string =>
  Array.from({ length: parts }, (_, at) => (Math.floor((at + 1) * shaded / parts) > Math.floor(at * shaded / parts) ? '1' : '0')).join('');

/** Whether the first parts are shaded, one beside the other. */
export const isTogether = (item: Pick<Parted, 'shades'>): boolean => !item.shades.includes('01');

/** How it is cut, whether into equal parts or not: in columns, in rows, so many across, from the centre. */
export function styleOf({ cut, across, shades, shape }: Parted): string {
  if (cut === 'unequal') return shape === 'circle' ? 'sectors' : 'columns';
  if (cut !== 'grid') return cut;
  return across === shades.length ? 'columns' : across === 1 ? 'rows' : `${across} across`;
}

/** The same cut with so many parts, the first of them shaded; undefined where there is no such cut. */
export function recut(item: Parted, parts: number, shaded: number): Parted | undefined {
  const across = item.cut === 'grid' && item.across === item.shades.length ? parts : item.across;
  const made = { ...item, across, shades: shadesOf(shaded, parts) };
  return isTogether(item) && shaded <= parts && isCut(made) && styleOf(made) === styleOf(item) ? made : undefined;
}

/** Whether there is such a cut. */
export function isCut(item: Parted): boolean {
  return isCutting({ ...item, count: item.shades.length });
}

/** Whether parts of one size have several forms. */
export function looksUnlike(item: Parted): boolean {
  return isUnlike({ ...item, count: item.shades.length });
}
