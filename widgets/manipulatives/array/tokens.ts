import type { Token } from '../../board/said.ts';
import { told } from '../say.ts';
import { countsOf, isSplit, lengthOf, OVER, productId, type DotArray, type Run, type Way } from './array.ts';

/** Where nothing is written nothing can be veiled, and a number is told by no part. */
const isWritten = ({ written }: DotArray, what: 'sides' | 'products'): boolean => written === 'all' || (written === 'sides' && what === 'sides');

/** How many rows or columns a run has. */
export function runToken(props: DotArray, { id, count }: Run): Token {
  return told(count, isWritten(props, 'sides') ? [id] : []);
}

/** How many rows, or columns, there are altogether. */
export function sideToken(props: DotArray, way: Way): Token {
  return told(lengthOf(props[way]), props[way].flatMap(run => runToken(props, run).parts));
}

/** How many are left over. */
export function overToken(props: DotArray): Token {
  return told(props.over, props.over > 0 && isWritten(props, 'sides') ? [OVER] : []);
}

/** How many things a part has. Where that is not written, its sides tell it. */
export function productToken(props: DotArray, row: Run, column: Run): Token {
  const parts = isWritten(props, 'products') ? [productId(row, column)] : [row, column].flatMap(run => runToken(props, run).parts);
  return told(row.count * column.count, parts);
}

/** How many things are in full rows: of several parts it tells each. */
export function fullToken(props: DotArray): Token {
  const parts = props.rows.flatMap(row => props.columns.flatMap(column => productToken(props, row, column).parts));
  return told(countsOf(props).full, [...new Set(parts)]);
}

/** How many things there are; with some left over it tells them and the full rows. */
export function allToken(props: DotArray): Token {
  return told(countsOf(props).all, [...fullToken(props).parts, ...overToken(props).parts]);
}

/** Whether the numbers of the sides are written, and whether those of the parts are. */
export function writing(props: DotArray): { readonly sides: boolean; readonly products: boolean; readonly inside: boolean } {
  return { sides: isWritten(props, 'sides'), products: isWritten(props, 'products'), inside: isSplit(props) && props.rows.length > 1 && props.columns.length > 1 };
}
