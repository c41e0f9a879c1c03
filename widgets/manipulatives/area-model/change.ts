import type { Moved } from '../../board/manipulative.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { Fraction } from '../../maths/exact.ts';
import type { Value } from '../../maths/expression.ts';
import { minus, number } from '../../maths/value.ts';
import { cellsOf, isArea, isSame, isTerm, lineId, MOST_TERMS, numberIn, sum, type AreaModel, type Cell, type Side, type Term, type Way } from './area-model.ts';
import { partitioned } from './places.ts';
import { readSide } from './read.ts';

export const WAYS: readonly Way[] = ['down', 'across'];
const TOO_MANY: Refusal = { refused: `A side has at most ${MOST_TERMS} parts. Join some of them first.` };
const TOO_HIGH: Refusal = { refused: 'This rectangle would have a product that is too long to read. Choose shorter sides.' };
const ALL_GONE: Refusal = { refused: 'One part of the rectangle is there at least.' };

/** What was given of a cell is kept while its sides do not tell the same; what is known of cells that are no longer there goes. */
function checked(props: AreaModel): Moved<AreaModel> {
  const cells = cellsOf({ ...props, given: {} });
  const given = cells.flatMap(({ id, value }) => {
    const known = props.given[id];
    return known && !(value && isSame(value, known)) ? [[id, known] as const] : [];
  });
  const tidy = { ...props, given: Object.fromEntries(given), missing: props.missing.filter(id => cells.some(cell => cell.id === id)) };
  if (cellsOf(tidy).every(({ missing }) => missing)) return ALL_GONE;
  return isArea(tidy) ? { props: tidy } : TOO_HIGH;
}

/** The terms with the ids of those before that are worth the same; the others take what ids are left, from the left, and then new ones. */
function named(values: readonly (Value | undefined)[], was: readonly Term[], next: number): { readonly side: Side; readonly next: number } {
  const left = [...was];
  const take = (fits: (term: Term) => boolean): string | undefined => {
    const at = left.findIndex(fits);
    return at < 0 ? undefined : left.splice(at, 1)[0]?.id;
  };
  const same = values.map(value => take(term => isSame(term.value, value)));
  let fresh = next;
  const terms = values.map((value, at): Term => ({ id: same[at] ?? take(() => true) ?? `t${fresh++}`, ...(value && { value }) }));
  const [first, ...others] = terms;
  return { side: [first ?? { id: `t${fresh++}` }, ...others], next: fresh };
}

/** A side of these terms; terms that stay what they were keep their ids. Refuses more terms than a side has room for. */
export function withSide(props: AreaModel, way: Way, values: readonly (Value | undefined)[]): Moved<AreaModel> {
  if (values.length > MOST_TERMS) return TOO_MANY;
  const { side, next } = named(values, props[way], props.next);
  const { unit: _, ...whole } = props;
  return checked({ ...(values.length > 1 ? whole : props), [way]: side, next });
}

/** A side as it was typed. */
export function typeSide(props: AreaModel, way: Way, text: string): Moved<AreaModel> {
  const read = readSide(text);
  if (isRefusal(read)) return read;
  return withSide(read.isDecimal ? { ...props, as: 'decimal' } : props, way, read.values);
}

const wayOf = (props: AreaModel, id: string): Way | undefined => WAYS.find(way => props[way].some(term => term.id === id));

/** The cells that a term is a side of, with what is written in them now. */
const known = (props: AreaModel, id: string): Readonly<Record<string, Value>> =>
  Object.fromEntries(cellsOf(props).flatMap((cell: Cell) => (cell.value && [cell.row.id, cell.column.id].includes(id) ? [[cell.id, cell.value] as const] : [])));

/** A term as it was typed: a sum parts it, and `?` leaves what is written in its cells, so that it can be found from them. */
export function typeTerm(props: AreaModel, id: string, text: string): Moved<AreaModel> {
  const way = wayOf(props, id);
  const read = readSide(text);
  if (way === undefined) return { refused: 'This part of the side is no longer there.' };
  if (isRefusal(read)) return read;
  const [value, ...others] = read.values;
  const form: AreaModel = read.isDecimal ? { ...props, as: 'decimal' } : props;
  if (others.length > 0) return withSide(form, way, props[way].flatMap(term => (term.id === id ? read.values : [term.value])));
  return checked({ ...form, [way]: replaced(props[way], id, value), given: value ? props.given : { ...props.given, ...known(props, id) } });
}

const replaced = (side: Side, id: string, value: Value | undefined): Side => {
  const set = (term: Term): Term => (term.id === id ? { id, ...(value && { value }) } : term);
  const [first, ...others] = side;
  return [set(first), ...others.map(set)];
};

/** What is known of a cell whose sides do not tell it, as it was typed. */
export function typeCell(props: AreaModel, id: string, text: string): Moved<AreaModel> {
  const read = readSide(text);
  if (isRefusal(read)) return read;
  const [value, ...others] = read.values;
  if (others.length > 0) return { refused: 'A part of the rectangle holds one term, such as 120, 3x or x². Type it by itself.' };
  const { [id]: _, ...rest } = props.given;
  return checked({ ...(read.isDecimal ? { ...props, as: 'decimal' } : props), given: value ? { ...rest, [id]: value } : rest });
}

/** Moves the line after a term, so that the term is so much; the term behind it gets what it loses. Both are numbers above zero. */
export function splitAt(props: AreaModel, id: string, to: Fraction): Moved<AreaModel> {
  const way = wayOf(props, id);
  const at = way ? props[way].findIndex(term => term.id === id) : -1;
  const [term, next] = way ? [props[way][at], props[way][at + 1]] : [];
  const [one, other] = [term && numberIn(term), next && numberIn(next)];
  if (!way || !next || !one || !other) return { refused: 'This line is no longer there.' };
  const rest = one.add(other).sub(to);
  if (to.compare(0) <= 0 || rest.compare(0) <= 0) return { refused: 'A line has something on both sides.' };
  return checked({ ...props, [way]: replaced(replaced(props[way], id, number(to)), next.id, number(rest)) });
}

/** Parts a term of a side in two: what was typed, and the rest. The term that is chosen, or else the first that is longest. */
export function split(props: AreaModel, way: Way, { chosen, text }: { readonly chosen: readonly string[]; readonly text: string }): Moved<AreaModel> {
  const read = readSide(text);
  if (isRefusal(read)) return read;
  const [value, ...others] = read.values;
  if (!value || others.length > 0) return { refused: 'Type one part of the side, such as 20 or x; the rest of it is worked out.' };
  const term = props[way].find(({ id }) => chosen.includes(id)) ?? props[way].toSorted((a, b) => (numberIn(b) ?? new Fraction(0)).compare(numberIn(a) ?? 0))[0];
  if (!term?.value) return { refused: 'This side is to be found, so it cannot be parted yet.' };
  const rest = minus(term.value, value);
  if (!isTerm(rest)) return { refused: 'What is left of the side has to be one term too, such as 3 of 23 after 20, or x of 2x after x.' };
  return withSide(props, way, props[way].flatMap(each => (each === term ? [value, rest] : [each.value])));
}

/** Every number by its places, tens and ones apart. Refuses where nothing is left to part. */
export function byTens(props: AreaModel): Moved<AreaModel> {
  const parts = WAYS.map(way => partitioned(props[way], props.as));
  if (WAYS.every((way, at) => parts[at]?.length === props[way].length)) return { refused: 'Every number on the sides is in its places already.' };
  return WAYS.reduce<Moved<AreaModel>>((so, way, at) => (isRefusal(so) ? so : withSide(so.props, way, parts[at] ?? [])), { props });
}

/** Takes the chosen lines away, or all of them: terms on both sides of a line become one where they are alike. Refuses where none are. */
export function join(props: AreaModel, chosen: readonly string[]): Moved<AreaModel> {
  const lines = WAYS.flatMap(way => props[way].slice(0, -1).map(({ id }) => lineId(id)));
  const gone = lines.some(id => chosen.includes(id)) ? chosen : lines;
  const sides = WAYS.map(way => joined(props[way], gone));
  if (WAYS.every((way, at) => sides[at]?.length === props[way].length)) return { refused: 'Nothing here can be joined: only numbers beside numbers, or like terms, become one.' };
  return WAYS.reduce<Moved<AreaModel>>((so, way, at) => (isRefusal(so) ? so : withSide(so.props, way, sides[at] ?? [])), { props });
}

function joined(side: Side, gone: readonly string[]): readonly (Value | undefined)[] {
  return side.reduce<readonly (Value | undefined)[]>((so, { value }, at) => {
    const both = gone.includes(lineId(side[at - 1]?.id ?? '')) ? sum([so.at(-1), value]) : undefined;
    return both && isTerm(both) ? [...so.slice(0, -1), both] : [...so, value];
  }, []);
}

/** The top side on the left, and the left side on top. */
export function turned(props: AreaModel): AreaModel {
  return { ...props, down: props.across, across: props.down };
}

/** Cells that are there taken out, and those that are not put back: the chosen ones, or else the last corner. */
export function withMissing(props: AreaModel, chosen: readonly string[]): Moved<AreaModel> {
  const cells = cellsOf(props);
  const named_ = cells.filter(({ id }) => chosen.includes(id)).map(({ id }) => id);
  const ids = named_.length > 0 ? named_ : cells.slice(-1).map(({ id }) => id);
  return checked({ ...props, missing: [...props.missing.filter(id => !ids.includes(id)), ...ids.filter(id => !props.missing.includes(id))] });
}

/** The sides are to be found from what is in the cells now. Refuses while a cell is to be found too. */
export function sidesAsked(props: AreaModel): Moved<AreaModel> {
  const cells = cellsOf(props);
  if (cells.some(({ value }) => value === undefined)) return { refused: 'A part of the rectangle is to be found, so the sides cannot be asked for yet.' };
  const given = Object.fromEntries(cells.flatMap(({ id, value }) => (value ? [[id, value] as const] : [])));
  const asked = ([first, ...others]: Side): Side => [{ id: first.id }, ...others.map(({ id }) => ({ id }))];
  return checked({ ...props, given, down: asked(props.down), across: asked(props.across) });
}

