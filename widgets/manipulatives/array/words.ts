import type { Said, Sentence, Token } from '../../board/said.ts';
import type { Expression } from '../../maths/expression.ts';
import { addition, counted, division, multiplication, told } from '../say.ts';
import { countsOf, isSplit, type DotArray } from './array.ts';
import { allToken, fullToken, overToken, productToken, runToken, sideToken } from './tokens.ts';

/** A sum is said up to so many rows: more are not read. */
const SHORT = 5;

const rowsOf = (rows: Token, count: number, columns: Said): Said => [...counted(count, 'row', rows.parts), ' of ', ...columns];

/** "5 rows of 8 and 2 rows of 8" of every part that the split lines make. */
function partsSaid(props: DotArray): Said {
  const all = props.rows.flatMap(row => props.columns.map(column => rowsOf(runToken(props, row), row.count, [runToken(props, column)])));
  return all.flatMap((said, at): Said => [at === 0 ? '' : at === all.length - 1 ? ' and ' : ', ', ...said]);
}

/** "7 rows of 8 dots; split into 5 rows of 8 and 2 rows of 8; 56 altogether"; "4 rows of 5 dots and 3 more; 23 altogether". */
export function describe(props: DotArray): Said {
  const { rows, columns } = countsOf(props);
  const noun = props.things === 'dots' ? 'dot' : 'square';
  const over: Said = props.over > 0 ? [' and ', overToken(props), ' more'] : [];
  const parts: Said = isSplit(props) ? ['; split into ', ...partsSaid(props)] : [];
  return [...rowsOf(sideToken(props, 'rows'), rows, counted(columns, noun, sideToken(props, 'columns').parts)), ...over, ...parts, '; ', allToken(props), ' altogether'];
}

/** One factor times another, and how it is said. */
interface Product { readonly expression: Expression; readonly said: Said }
const product = (row: Token, column: Token): Product => ({ expression: { op: 'times', of: [row.value, column.value] }, said: [row, ' times ', column] });

/** 7 × 8 = 5 × 8 + 2 × 8, and what is left over at its end: the whole as the sum of its parts, in one sentence. */
function asParts(props: DotArray): Sentence {
  const whole = product(sideToken(props, 'rows'), sideToken(props, 'columns'));
  const parts = props.rows.flatMap(row => props.columns.map(column => product(runToken(props, row), runToken(props, column))));
  return {
    kind: 'number', said: [...whole.said, ' equals ', ...parts.flatMap(({ said }, at): Said => (at === 0 ? said : [' plus ', ...said]))],
    expression: { op: 'equals', of: [whole.expression, { op: 'plus', of: parts.map(({ expression }) => expression) }] },
  };
}

/** 40 + 16 = 56 of the parts. */
function sumOfParts(props: DotArray): Sentence {
  const [first, ...others] = props.rows.flatMap(row => props.columns.map(column => productToken(props, row, column)));
  return addition([first ?? told(0), ...others], fullToken(props));
}

/** 8 + 8 + 8 = 24, of a few rows. */
function repeated(props: DotArray): readonly Sentence[] {
  const { rows } = countsOf(props);
  const each = sideToken(props, 'columns');
  const parts = [...each.parts, ...sideToken(props, 'rows').parts];
  if (rows < 2 || rows > SHORT) return [];
  // How many times it is added tells how many rows there are.
  return [addition([{ ...each, parts }, ...Array.from({ length: rows - 1 }, () => each)], fullToken(props))];
}

/** 4 × 5 + 3 = 23. */
function withRest(props: DotArray): Sentence {
  const full = product(sideToken(props, 'rows'), sideToken(props, 'columns'));
  return {
    kind: 'number', said: [...full.said, ' plus ', overToken(props), ' equals ', allToken(props)],
    expression: { op: 'equals', of: [{ op: 'plus', of: [full.expression, overToken(props).value] }, allToken(props).value] },
  };
}

/** "There are 7 rows of 8. There are 56 altogether." */
function stem(props: DotArray): Sentence {
  const { rows } = countsOf(props);
  const [down, all] = [sideToken(props, 'rows'), allToken(props)];
  const are = (count: number): Said => [count === 1 ? 'There is ' : 'There are '];
  const over: Said = props.over > 0 ? [' and ', overToken(props), ' more'] : [];
  return {
    kind: 'stem',
    said: [...are(rows), ...rowsOf(down, rows, [sideToken(props, 'columns')]), ...over, '. ', ...are(countsOf(props).all), all, ' altogether.'],
  };
}

/** 7 × 8 = 56 first; then how it is split, the same as an addition and as divisions; of an incomplete row the division with its remainder. */
export function sentences(props: DotArray): readonly Sentence[] {
  const [rows, columns, full] = [sideToken(props, 'rows'), sideToken(props, 'columns'), fullToken(props)];
  const split = isSplit(props) ? [asParts(props), sumOfParts(props)] : [];
  if (props.over > 0) {
    return [division({ whole: allToken(props), by: columns, number: rows, remainder: overToken(props) }), withRest(props), ...split, stem(props)];
  }
  const exact = { remainder: told(0), whole: full };
  return [
    multiplication(rows, columns, full), ...split, ...(isSplit(props) ? [] : repeated(props)),
    division({ ...exact, by: rows, number: columns }), ...(countsOf(props).rows === countsOf(props).columns ? [] : [division({ ...exact, by: columns, number: rows })]),
    stem(props),
  ];
}
