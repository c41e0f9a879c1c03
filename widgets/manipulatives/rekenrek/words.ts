import type { Said, Sentence } from '../../board/said.ts';
import { addition, alone, multiplication, told } from '../say.ts';
import { addendsOf, BEADS, beadsOf, countsOf, rowTells, total, totalTells, type Rekenrek } from './rekenrek.ts';
import { nameOf } from './parts.ts';

const FIVE = 5;

/** " is 5 and 2": what a row is by the change of colour after five; nothing of a row up to five. */
function byFive(props: Rekenrek, at: number): Said {
  const { id = '', count = 0 } = props.rows[at] ?? {};
  if (props.plain) return [];
  const tells = rowTells(props, id);
  // Whether anything is said of it tells whether it is more than five.
  return [{ about: tells, said: count <= FIVE ? [] : [', which is ', told(FIVE), ' and ', told(count - FIVE, tells)] }];
}

/** "4 tens and 7 ones" of what is slid over as tens and ones on ten rows, else the addends: "28 and 15"; nothing when one of them is veiled. */
function onTen(props: Rekenrek): Said {
  const tells = [...new Set([...totalTells(props), ...props.rows.map(({ id }) => id)])];
  const addends = addendsOf(props);
  if (addends.length > 1) return [{ about: tells, said: [': ', ...addends.flatMap((each, at): Said => [at === 0 ? '' : ' and ', told(each, tells)])] }];
  const [tens, ones] = [Math.floor(total(props) / BEADS), total(props) % BEADS];
  const said: Said = [': ', told(tens, tells), tens === 1 ? ' ten' : ' tens', ' and ', told(ones, tells), ones === 1 ? ' one' : ' ones'];
  return [{ about: tells, said: addends.length === 0 ? [] : said }];
}

/** "7, which is 5 and 2; 3 on the right"; "top row 7, bottom row 6, 13 in all"; "ten rows; 47 in all: 4 tens and 7 ones". */
export function describe(props: Rekenrek): Said {
  const all = told(total(props), totalTells(props));
  const plain: Said = props.plain ? ['; each row in one colour'] : [];
  if (props.rows.length === BEADS) return ['ten rows; ', all, ' in all', ...onTen(props), ...plain];
  const rows = props.rows.map(({ id, count }) => told(count, rowTells(props, id)));
  if (props.rows.length > 1) return [...rows.flatMap((token, at): Said => [`${nameOf(props, at)} `, token, ', ']), all, ' in all', ...plain];
  return [all, ...byFive(props, 0), '; ', told(BEADS - total(props), totalTells(props)), ' on the right', ...plain];
}

/** 10 + 3 = 13 on the two rows of 7 and 6: both fives first, then what is beside them. */
function fives(props: Rekenrek): readonly Sentence[] {
  const counts = countsOf(props);
  if (props.plain || props.rows.length !== 2 || counts.some(count => count < FIVE)) return [];
  const tells = [...new Set([...props.rows.flatMap(({ id }) => rowTells(props, id)), ...totalTells(props)])];
  const beside = total(props) - 2 * FIVE;
  if (beside === 0) return [];
  const stem: Said = [told(FIVE), ' and ', told(FIVE), ' make ', told(2 * FIVE), ', and ', told(beside, tells), ' more make ', told(total(props), totalTells(props)), '.'];
  return [{ kind: 'stem', said: [{ about: tells, said: stem }] }];
}

/** "12 is double 6.", "13 is a near double: 6 and 6 and 1 more." of two rows that are equal or nearly so. */
function doubles(props: Rekenrek): readonly Sentence[] {
  const [first = 0, second = 0] = countsOf(props);
  const less = Math.min(first, second);
  if (props.rows.length !== 2 || less === 0 || Math.abs(first - second) > 1) return [];
  const tells = [...new Set([...props.rows.flatMap(({ id }) => rowTells(props, id)), ...totalTells(props)])];
  const [all, half] = [told(total(props), tells), told(less, tells)];
  const said: Said = first === second ? [all, ' is double ', half, '.'] : [all, ' is a near double: ', half, ' and ', half, ' and ', told(1), ' more.'];
  return [{ kind: 'stem', said: [{ about: tells, said }] }];
}

/** 3 × 4 = 12 of rows on which the same number is slid over, the others free. */
function equalRows(props: Rekenrek): readonly Sentence[] {
  const begun = props.rows.filter(({ count }) => count > 0);
  const [first] = begun;
  if (first === undefined || begun.length < 2 || begun.some(({ count }) => count !== first.count)) return [];
  const tells = [...new Set([...props.rows.flatMap(({ id }) => rowTells(props, id)), ...totalTells(props)])];
  const product = multiplication(told(begun.length, tells), told(first.count, tells), told(total(props), totalTells(props)));
  // That the rows are equal would give a veiled one away.
  return [{ ...product, said: [{ about: tells, said: product.said }] }];
}

/** The sum of the rows, 7 + 6 = 13; on ten rows of the addends that are seen there, or tens and ones. */
function sum(props: Rekenrek): readonly Sentence[] {
  const all = told(total(props), totalTells(props));
  if (props.rows.length === 2) {
    const [first, second] = props.rows.map(({ id, count }) => told(count, rowTells(props, id)));
    return first && second ? [addition([first, second], all)] : [];
  }
  const tells = [...new Set([...totalTells(props), ...props.rows.map(({ id }) => id)])];
  const addends = props.rows.length === 1 ? byFives(props) : tensAndOnes(props);
  const [first, ...others] = addends.map(each => told(each, tells));
  return first && others.length > 0 ? [addition([first, ...others], all)] : [alone(all)];
}

function byFives(props: Rekenrek): readonly number[] {
  const count = total(props);
  return props.plain || count <= FIVE ? [count] : [FIVE, count - FIVE];
}

function tensAndOnes(props: Rekenrek): readonly number[] {
  const addends = addendsOf(props);
  const [all, ones] = [total(props), total(props) % BEADS];
  return addends.length > 1 ? addends : ones === 0 || all < BEADS ? [all] : [all - ones, ones];
}

/** 7 + 6 = 13 of the rows; 13 + 7 = 20 of all its beads; 2 × 6 = 12 of equal rows; and in words what doubles and fives there are. */
export function sentences(props: Rekenrek): readonly Sentence[] {
  const tells = totalTells(props);
  const rest = addition([told(total(props), tells), told(beadsOf(props) - total(props), tells)], told(beadsOf(props)));
  const stems = props.rows.length === 1 ? stemOfFive(props) : [...doubles(props), ...fives(props)];
  return [...sum(props), ...equalRows(props), rest, ...stems];
}

/** "7 is 5 and 2." of a single row. */
function stemOfFive(props: Rekenrek): readonly Sentence[] {
  const [five, beside] = byFives(props);
  const tells = totalTells(props);
  return five === undefined || beside === undefined ? [] : [{ kind: 'stem', said: [told(total(props), tells), ' is ', told(five, tells), ' and ', told(beside, tells), '.'] }];
}
