import { Fraction } from '../../maths/exact.ts';
import { amount, portion } from '../portion.ts';
import type { Token } from '../../board/said.ts';

/** So many parts one after another with one shade: 0 is not shaded. */
export type Run = { readonly count: number; readonly shade: '0' | '1' | '2' };
/** How what is shaded can be written. `fraction`: in the parts of the grid, 60/100; `simplest`: in lowest terms, 3/5. */
export const WRITINGS = ['decimal', 'percent', 'fraction', 'simplest'] as const;
export type Writing = (typeof WRITINGS)[number];
/**
 * A whole of ten by ten cells, of hundredths or with ten thousandths in each. `runs`: what is shaded, in the order in which the grid is filled: down its
 * columns, or along its rows. `brush`: shading is done with the second shade. `single`: cells are shaded one by one. `writes`: how it is written, in this order.
 */
export type HundredGrid = {
  readonly of: 100 | 1000; readonly by: 'columns' | 'rows'; readonly runs: readonly Run[];
  readonly brush?: 2; readonly single?: true; readonly writes: readonly Writing[];
};
/** A shade that a part can have. */
export type Shade = '1' | '2';

/** Ids: the whole grid, and the numbers of the first and second shade where there are both; what is written in all goes by its writing. */
export const GRID = 'grid';
export const numberId = (shade: Shade): string => (shade === '1' ? 'first' : 'second');
/** The id of a cell, counted from 0 in the order of filling. */
export const cellId = (at: number): string => `c${at + 1}`;

/** The shades of all parts one by one, in the order of filling. */
export function unrolled({ runs }: Pick<HundredGrid, 'runs'>): string {
  return runs.map(({ count, shade }) => shade.repeat(count)).join('');
}

/** Shades one by one as runs. */
export function rolled(shades: string): readonly Run[] {
  return [...shades.matchAll(/0+|1+|2+/g)].map(([run]): Run => ({ count: run.length, shade: run.startsWith('1') ? '1' : run.startsWith('2') ? '2' : '0' }));
}

/** Whether runs fill a grid, and no two that touch are alike. */
export function areRuns({ of, runs }: Pick<HundredGrid, 'of' | 'runs'>): boolean {
  return runs.reduce((sum, { count }) => sum + count, 0) === of && runs.every(({ shade }, at) => shade !== runs[at - 1]?.shade);
}

/** So many parts in the first shade and then so many in the second; together no more than the grid has. */
export function filled(of: HundredGrid['of'], first: number, second = 0): readonly Run[] {
  const runs: readonly Run[] = [{ count: first, shade: '1' }, { count: second, shade: '2' }, { count: of - first - second, shade: '0' }];
  return runs.filter(({ count }) => count > 0);
}

/** A grid with so many parts shaded. */
export function gridOf(of: HundredGrid['of'], [first, second = 0]: readonly [number, number?], more: Partial<HundredGrid> = {}): HundredGrid {
  return { of, by: 'columns', runs: filled(of, first, second), writes: ['decimal', 'percent', 'fraction'], ...more };
}

/** How many parts have a shade; left out: either. */
export function countOf({ runs }: Pick<HundredGrid, 'runs'>, shade?: Shade): number {
  return runs.reduce((sum, run) => (run.shade !== '0' && (shade === undefined || run.shade === shade) ? sum + run.count : sum), 0);
}

/** How much of the whole has a shade; left out: either. */
export function shadedOf(props: Pick<HundredGrid, 'of' | 'runs'>, shade?: Shade): Fraction {
  return new Fraction(countOf(props, shade), props.of);
}

/** Whether both shades are there. */
export function isTwo(props: Pick<HundredGrid, 'runs'>): boolean {
  return countOf(props, '1') > 0 && countOf(props, '2') > 0;
}

/** The shade that is in use. */
export const brushOf = ({ brush }: Pick<HundredGrid, 'brush'>): Shade => (brush === 2 ? '2' : '1');

/** The parts whose veil hides how much is shaded in all, or in one shade; none where nothing is written. */
export function toldBy(props: HundredGrid, shade?: Shade): readonly string[] {
  return shade !== undefined && isTwo(props) && props.writes.length > 0 ? [numberId(shade)] : props.writes;
}

/** So much of the grid, written so. */
function write({ of }: Pick<HundredGrid, 'of'>, count: number, writing: Writing): Token['value'] {
  if (writing === 'fraction') return portion(count, of);
  return amount(new Fraction(count, of), writing === 'simplest' ? 'fraction' : writing);
}

/** What is shaded in all, written so. Where it is not written on the grid, each number that is would tell it. */
export function totalToken(props: HundredGrid, writing: Writing): Token {
  return { value: write(props, countOf(props), writing), parts: props.writes.includes(writing) ? [writing] : props.writes };
}

/** How the grid writes first of all. */
export const mainly = ({ writes }: Pick<HundredGrid, 'writes'>): Writing => writes[0] ?? 'decimal';

/** What has one of the shades. */
export function shadeToken(props: HundredGrid, shade: Shade): Token {
  return { value: write(props, countOf(props, shade), mainly(props)), parts: toldBy(props, shade) };
}
