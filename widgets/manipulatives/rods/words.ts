import type { Said, Sentence, Token } from '../../board/said.ts';
import { Fraction } from '../../maths/exact.ts';
import { addition, alone, chain, counted, equality, multiplication, ratio, told } from '../say.ts';
import { colourOf, lengthOf, toldBy, worthOf, type Rod, type Rods } from './rods.ts';

type Row = readonly Rod[];

const listed = (words: readonly string[]): string => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`);
const isAlike = (row: Row): boolean => row.every(({ long }) => long === row[0]?.long);

/** "white rod", "4 light green rods", "2 rods, light green and purple"; no colour while one of them is veiled, for it tells what a rod is worth. */
function rowSaid(props: Rods, row: Row): Said {
  const about = toldBy(props, row);
  const colour = colourOf(row[0]?.long ?? 0);
  if (row.length === 1) return [{ about, said: [`${colour} `] }, 'rod'];
  const [before, after] = isAlike(row) ? [` ${colour}`, ''] : ['', `, ${listed(row.map(({ long }) => colourOf(long)))}`];
  return [told(row.length), { about, said: [before] }, ' rods', { about, said: [after] }];
}

/** "2 rows: 2 rods, light green and purple; black rod", and which rod is one where that is not the white one. */
export function describe(props: Rods): Said {
  const rows = props.rows.flatMap((row, at): Said => [...(at === 0 ? [] : ['; ']), ...rowSaid(props, row)]);
  const many: Said = props.rows.length < 2 ? [] : [...counted(props.rows.length, props.upright ? 'column' : 'row'), ': '];
  return [...many, ...rows, ...(props.one === 1 ? [] : [`; the ${colourOf(props.one)} rod is one`])];
}

/** What a sentence is about: every number in it names all the rods that it tells of, so that it falls silent when one of them is veiled. */
const teller = (props: Rods, rods: Row) => (amount: Fraction | number): Token => told(amount, toldBy(props, rods));

/** 4 × 3 = 12 of equal rods in a row; 3 + 4 = 7 of any others. */
function ofRow(props: Rods, row: Row): readonly Sentence[] {
  const [first, ...others] = row;
  if (!first || others.length === 0) return [];
  const tell = teller(props, row);
  // A rod that lies alone in its row may be the whole of this one, such as the 7 that 3 and 4 make: a veil over it hides what they come to.
  const wholes = props.rows.filter(other => other.length === 1).flat();
  const total = teller(props, [...row, ...wholes])(worthOf(props, lengthOf(row)));
  const sum = addition([tell(worthOf(props, first.long)), ...others.map(({ long }) => tell(worthOf(props, long)))], total);
  return isAlike(row) ? [multiplication(tell(row.length), tell(worthOf(props, first.long)), total), sum] : [sum];
}

/** What a row is written as on one side of an equals sign: 3 + 4. */
function sideOf(props: Rods, row: Row, all: Row): Token {
  const [first, ...others] = row.map(({ long }) => teller(props, all)(worthOf(props, long)));
  const parts = toldBy(props, all);
  return { value: others.length === 0 || !first ? (first ?? told(0)).value : { op: 'plus', of: [first.value, ...others.map(({ value }) => value)] }, parts };
}

const nameOf = (row: Row, place: string): string => (row.length === 1 && row[0] ? `${colourOf(row[0].long)} rod` : `${place} row`);

/** Two rows of different lengths: a fraction where the second is one, their ratio, how much of the one the other is, and what is between them. */
function compared(props: Rods, [above, below]: readonly [Row, Row]): readonly Sentence[] {
  const [a, b] = [lengthOf(above), lengthOf(below)];
  const tell = teller(props, [...above, ...below]);
  const [one, other] = [tell(worthOf(props, a)), tell(worthOf(props, b))];
  const [most, least] = a > b ? [one, other] : [other, one];
  const part = tell(new Fraction(a, b));
  return [
    ...(b === props.one ? [alone(one)] : []), ratio([tell(a), tell(b)]), multiplication(part, other, one),
    chain(most, [{ sign: 'minus', token: least }], tell(worthOf(props, Math.abs(a - b)))),
    { kind: 'stem', said: [`The ${nameOf(above, 'first')} is `, part, ` of the ${nameOf(below, 'second')}.`] },
  ];
}

/** What two rows say of each other: 3 + 4 = 5 + 2 where they are as long as each other, else how they compare. */
function ofTwo(props: Rods, [above, below]: readonly [Row, Row]): readonly Sentence[] {
  const all = [...above, ...below];
  if (lengthOf(above) !== lengthOf(below)) return compared(props, [above, below]);
  return above.length > 1 && below.length > 1 && !isSame(above, below) ? [equality(sideOf(props, above, all), sideOf(props, below, all))] : [];
}

const isSame = (one: Row, other: Row): boolean => one.length === other.length && one.every(({ long }, at) => long === other[at]?.long);

/** 7 × 8 = 56 of rows that are all alike, and 6 : 6 of two; 30 + 4 = 34 of tens and ones; that every step of a staircase is as high as the others. */
function ofAll(props: Rods): readonly Sentence[] {
  const { rows } = props;
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last || rows.length < 2) return [];
  const tell = teller(props, rows.flat());
  const total = tell(worthOf(props, lengthOf(rows.flat())));
  if (rows.every(row => isSame(row, first))) {
    const groups = multiplication(tell(rows.length), tell(worthOf(props, lengthOf(first))), total);
    return rows.length === 2 ? [groups, ratio([tell(lengthOf(first)), tell(lengthOf(last))])] : [groups];
  }
  if (rows.length < 3) return [];
  const lengths = rows.map(lengthOf);
  if (lengths.slice(0, -1).every(long => long === 10) && lengthOf(last) < 10) {
    return [addition([tell(worthOf(props, 10 * (rows.length - 1))), tell(worthOf(props, lengthOf(last)))], total)];
  }
  const step = (lengths[1] ?? 0) - (lengths[0] ?? 0);
  const isStaircase = step !== 0 && lengths.every((long, at) => long === (lengths[0] ?? 0) + at * step);
  const more = { about: toldBy(props, rows.flat()), said: [step > 0 ? ' longer than the one before.' : ' shorter than the one before.'] };
  return isStaircase ? [{ kind: 'stem', said: ['Each row is ', tell(worthOf(props, Math.abs(step))), more] }] : [];
}

/** What the rods say: of every row by itself, of two rows beside each other, and of all of them; a rod alone says what it is worth. */
export function sentences(props: Rods): readonly Sentence[] {
  const [above, below, ...more] = props.rows;
  const [rod, ...others] = props.rows.flat();
  if (rod && others.length === 0) return [alone(teller(props, [rod])(worthOf(props, rod.long)))];
  const two = above && below && more.length === 0 ? ofTwo(props, [above, below]) : [];
  const isShort = above !== undefined && props.rows.every(row => isSame(row, above)) && above.length > 1;
  const rows = (isShort ? [above] : props.rows).flatMap(row => ofRow(props, row));
  return [...(rows.length === 0 ? [] : rows), ...two, ...ofAll(props)];
}
