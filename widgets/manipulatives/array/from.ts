import { relationIn, type Relation } from '../../board/relation.ts';
import type { Sentence } from '../../board/said.ts';
import { Fraction } from '../../maths/exact.ts';
import type { Expression } from '../../maths/expression.ts';
import type { Refusal } from '../../maths/refusal.ts';
import { arrayOf, isArray, lengthOf, LONGEST, MOST_THINGS, sideOf, type DotArray, type Side } from './array.ts';
import { resized } from './change.ts';

/** What an array is to show. One number of rows or columns keeps the splits that were there; several are a split. */
interface Shape { readonly rows: readonly Fraction[]; readonly columns: readonly Fraction[]; readonly over?: Fraction }

const REFUSED: Refusal = { refused: `An array shows rows of whole numbers to ${LONGEST}, at most ${MOST_THINGS} things: a multiplication, a division or equal numbers added.` };

/** A number in rows of ten, or in one row; 34 is three tens and four more. */
function inTens(value: Fraction): Shape {
  const [tens, over] = [value.div(10).floor(), value.mod(10)];
  return tens.equals(0) ? { rows: [new Fraction(1)], columns: [value] } : { rows: [tens], columns: [new Fraction(10)], over };
}

function shapeOf(relation: Relation): Shape | undefined {
  switch (relation.is) {
    case 'number': return inTens(relation.value);
    case 'product': return { rows: [relation.number], columns: [relation.each] };
    case 'division': return { rows: [relation.whole.div(relation.by).floor()], columns: [relation.by], over: relation.remainder };
    case 'sum': {
      const { start, changes } = relation;
      return changes.every(each => each.equals(start)) ? { rows: [new Fraction(changes.length + 1)], columns: [start] } : undefined;
    }
    default: return undefined;
  }
}

const addends = (expression: Expression): readonly Expression[] => ('op' in expression && expression.op === 'plus' ? expression.of.flatMap(addends) : [expression]);
const productIn = (expression: Expression) => {
  const relation = relationIn({ expression });
  return relation?.is === 'product' ? relation : undefined;
};

/** 7 × 8 = 5 × 8 + 2 × 8 or 7 × 5 + 7 × 3: the whole, and the parts of one of its sides. */
function splitIn(expression: Expression | undefined): Shape | undefined {
  if (expression === undefined || !('op' in expression) || expression.op !== 'equals') return undefined;
  const [left, right] = expression.of;
  const whole = left && productIn(left);
  const parts = right ? addends(right).map(productIn) : [];
  const known = parts.flatMap(part => part ?? []);
  if (!whole || parts.length < 2 || known.length < parts.length) return undefined;
  const sums = (all: readonly Fraction[], to: Fraction): boolean => all.reduce((so, one) => so.add(one)).equals(to);
  const [rows, columns] = [known.map(({ number }) => number), known.map(({ each }) => each)];
  if (columns.every(each => each.equals(whole.each)) && sums(rows, whole.number)) return { rows, columns: [whole.each] };
  return rows.every(each => each.equals(whole.number)) && sums(columns, whole.each) ? { rows: [whole.number], columns } : undefined;
}

/** A side as it was, with so many; or of several numbers a new one. */
const kept = (was: Side, counts: readonly number[], next: number): Side => {
  const [only, ...others] = counts;
  return only !== undefined && others.length === 0 ? resized(was, only) : sideOf(counts, next);
};

/**
 * Whole numbers multiplied, shared out with or without a remainder, added equally often, a whole number in rows of ten, or the split of a product; as
 * the same things and with the same splits as before as far as they fit.
 */
export function from(said: Sentence, was?: DotArray): DotArray | Refusal {
  const relation = relationIn(said);
  const shape = relation ? shapeOf(relation) : splitIn(said.expression);
  if (!shape) return REFUSED;
  const all = [...shape.rows, ...shape.columns];
  if (shape.over && shape.over.d !== 1n) return REFUSED;
  if (all.some(each => each.d !== 1n || each.compare(1) < 0 || each.compare(LONGEST) > 0)) return REFUSED;
  const [rows, columns, over] = [shape.rows.map(Number), shape.columns.map(Number), Number(shape.over ?? 0)];
  const bare = arrayOf(rows, columns, { over });
  const made: DotArray = was ? { ...was, over, rows: kept(was.rows, rows, was.next), columns: kept(was.columns, columns, was.next + rows.length), next: was.next + all.length } : bare;
  if (isArray(made)) return made;
  const plain = was ? { ...made, rows: sideOf([lengthOf(made.rows)], was.next), columns: sideOf([lengthOf(made.columns)], was.next + 1) } : made;
  return isArray(plain) ? plain : REFUSED;
}
