import type { Moved, Piece } from '../../board/manipulative.ts';
import { Fraction, toFraction } from '../../maths/exact.ts';
import { readExact } from '../../maths/read.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { laid } from './layout.ts';
import { colourOf, lengthOf, LONGEST, longOf, MOST_LONG, MOST_RODS, MOST_ROWS, type Rod, type Rods } from './rods.ts';

type Row = readonly Rod[];

/** The rods if they can lie like this, else a sentence that says why not. Rows that have become empty are left out. */
export function checked(props: Rods): Moved<Rods> {
  const rows = props.rows.filter(row => row.length > 0);
  if (rows.length === 0) return { refused: 'This is the last rod. To take it away, delete it.' };
  if (rows.length > MOST_ROWS) return { refused: `At most ${MOST_ROWS} rows lie together.` };
  if (rows.some(row => lengthOf(row) > MOST_LONG)) return { refused: `A row is at most as long as ${MOST_LONG} white rods. Start a new row.` };
  if (rows.flat().length > MOST_RODS) return { refused: `At most ${MOST_RODS} rods lie together.` };
  return { props: { ...props, rows } };
}

/** A rod at the end of a row, which counts from 0; in a row of its own where there is no such row. */
export function add(props: Rods, long: number, row: number): Moved<Rods> {
  const rod = { id: `r${props.next}`, long };
  const rows = props.rows[row] ? props.rows.map((each, at) => (at === row ? [...each, rod] : each)) : [...props.rows, [rod]];
  return checked({ ...props, rows, next: props.next + 1 });
}

/** Takes rods away. Refuses the last one. */
export function without(props: Rods, ids: readonly string[]): Moved<Rods> {
  return checked({ ...props, rows: props.rows.map(row => row.filter(({ id }) => !ids.includes(id))) });
}

/** Another rod in its place, of another length; it keeps its id. */
export function exchanged(props: Rods, id: string, long: number): Moved<Rods> {
  return checked({ ...props, rows: props.rows.map(row => row.map(rod => (rod.id === id ? { ...rod, long } : rod))) });
}

/** A new row of rods of one length beneath the others: as many as fit along a row, which counts from 0. Refuses what is longer than that row. */
export function filled(props: Rods, row: number, long: number): Moved<Rods> {
  const many = Math.floor(lengthOf(props.rows[row] ?? []) / long);
  if (many === 0) return { refused: 'This rod is longer than the row. Type a shorter one.' };
  const rods = Array.from({ length: many }, (_, at): Rod => ({ id: `r${props.next + at}`, long }));
  return checked({ ...props, rows: [...props.rows, rods], next: props.next + many });
}

/** Puts a rod into a row before the rod that has so many before it. `row` −1: a new row in front of all; beyond the last: a new one behind them. */
export function place(props: Rods, rod: Rod, { row, before }: { readonly row: number; readonly before: number }): Moved<Rods> {
  const rest = props.rows.map(each => each.filter(({ id }) => id !== rod.id));
  if (row < 0) return checked({ ...props, rows: [[rod], ...rest] });
  if (row >= rest.length) return checked({ ...props, rows: [...rest, [rod]] });
  return checked({ ...props, rows: rest.map((each, at) => (at === row ? [...each.slice(0, before), rod, ...each.slice(before)] : each)) });
}

/** The rows from the shortest to the longest; those of one length stay in their order. */
export function inOrder(props: Rods): Rods {
  return { ...props, rows: props.rows.toSorted((a: Row, b: Row) => lengthOf(a) - lengthOf(b)) };
}

/** Reads which rod is meant: what it is worth, its colour or the letter of its colour. Gives its length; refuses what no rod is. */
export function readRod({ one }: Pick<Rods, 'one'>, text: string): number | Refusal {
  const named = longOf(text);
  if (named !== undefined) return named;
  const read = readExact(text);
  const long = isRefusal(read) ? undefined : toFraction(read.exact).mul(one);
  return long && long.d === 1n && long.compare(1) >= 0 && long.compare(LONGEST) <= 0 ? Number(long.n) : notARod(one);
}

function notARod(one: number): Refusal {
  if (one === 1) return { refused: 'The rods are worth 1 to 10. Type one of these, or a colour such as red.' };
  const [least, most] = [new Fraction(1, one), new Fraction(LONGEST, one)].map(each => each.toFraction());
  return { refused: `When ${colourOf(one)} is one, the rods are worth from ${least} to ${most}, in steps of ${least}. Type one of these, or a colour such as red.` };
}

/** Each rod by itself, where it lay and with the id it had. Undefined for one alone. */
export function split(props: Rods): readonly Piece<Rods>[] | undefined {
  const rods = laid(props);
  if (rods.length < 2) return undefined;
  return rods.map(({ rod, box }) => ({ props: { ...props, rows: [[rod]] }, at: { x: box.x, y: props.upright ? box.y + box.height : box.y } }));
}

/**
 * Rods pushed end to end become a train; tiles of several rows lie under each other. All that go with the first: those of which the same rod is one.
 * The first tile's ids stay; ids that it has already are made new. Undefined where they do not go together.
 */
export function combine(several: readonly Rods[]): { readonly uses: number; readonly gives: readonly Piece<Rods>[] } | undefined {
  const [first, ...others] = several;
  if (first === undefined || others.length === 0 || others.some(({ one }) => one !== first.one)) return undefined;
  const joined = others.reduce(join, first);
  const isTrain = several.every(({ rows }) => rows.length === 1);
  const made = checked(isTrain ? { ...joined, rows: [joined.rows.flat()] } : joined);
  return isRefusal(made) ? undefined : { uses: several.length, gives: [{ props: made.props, at: { x: 0, y: 0 } }] };
}

function join(so: Rods, other: Rods): Rods {
  const taken = new Set(so.rows.flat().map(({ id }) => id));
  let next = Math.max(so.next, other.next);
  const rows = other.rows.map(row => row.map(rod => (taken.has(rod.id) ? { ...rod, id: `r${next++}` } : rod)));
  return { ...so, rows: [...so.rows, ...rows], next };
}
