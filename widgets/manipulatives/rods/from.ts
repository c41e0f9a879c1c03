import { relationIn, type Relation } from '../../board/relation.ts';
import type { Sentence } from '../../board/said.ts';
import { Fraction } from '../../maths/exact.ts';
import type { Refusal } from '../../maths/refusal.ts';
import { LONGEST, MOST_LONG, MOST_RODS, MOST_ROWS, rodsOf, tensAndOnes, type Rods } from './rods.ts';

const REFUSED: Refusal = {
  refused: 'Rods show a whole number to 100, a sum or a difference of rods, equal groups, a ratio of two, or a fraction with a denominator to 10.',
};
/** A product to here is a train of equal rods; a larger one is a rectangle, a row for each group. */
const LONGEST_TRAIN = 20;

/** The lengths of the rows that show a relation, and which rod is one. */
interface Shown { readonly rows: readonly (readonly number[])[]; readonly one: number }

/** How long the rods are that are worth these numbers when a rod of this length is one; undefined where one of them is none. */
function lengths(numbers: readonly Fraction[], one: number, most: number): readonly number[] | undefined {
  const long = numbers.map(each => each.mul(one));
  return long.every(each => each.d === 1n && each.compare(0) > 0 && each.compare(most) <= 0) ? long.map(Number) : undefined;
}

/** The rod that was one if it still can be, else the shortest that makes whole rods of these numbers. */
function scaled(numbers: readonly Fraction[], most: number, was?: Rods): { readonly one: number; readonly long: readonly number[] } | undefined {
  const all = [...(was ? [was.one] : []), ...Array.from({ length: LONGEST }, (_, at) => at + 1)];
  for (const one of all) {
    const long = lengths(numbers, one, most);
    if (long) return { one, long };
  }
  return undefined;
}

/** 34 in tens and ones, each in a row of its own from 20 on; 3/5 as a rod of 3 above the rod of 5 that is one. */
function numberOf({ value, over }: Extract<Relation, { readonly is: 'number' }>, was?: Rods): Shown | undefined {
  if (value.d === 1n) {
    const kept = was && was.one > 1 ? lengths([value], was.one, LONGEST)?.[0] : undefined;
    const [long] = lengths([value], 1, 100) ?? [];
    if (was && kept !== undefined) return { rows: [[kept]], one: was.one };
    return long === undefined ? undefined : { rows: long < 20 ? [tensAndOnes(long)] : tensAndOnes(long).map(each => [each]), one: 1 };
  }
  const one = over <= LONGEST ? over : Number(value.d);
  const [long] = one <= LONGEST ? lengths([value], one, MOST_LONG) ?? [] : [];
  return long === undefined ? undefined : { rows: [tensAndOnes(long), [one]], one };
}

/** 3 + 4 = 7: the addends end to end above what they come to; 7 − 3 = 4: two rods beside each other. */
function sumOf({ start, changes }: Extract<Relation, { readonly is: 'sum' }>, was?: Rods): Shown | undefined {
  const [change] = changes;
  if (change && changes.length === 1 && change.compare(0) < 0) {
    const made = scaled([start, change.neg()], MOST_LONG, was);
    const [most = 0, least = 0] = made?.long ?? [];
    return made && most > least ? { rows: [tensAndOnes(most), tensAndOnes(least)], one: made.one } : undefined;
  }
  const addends = [start, ...changes].filter(each => !each.equals(0));
  const made = scaled(addends, LONGEST, was);
  const total = made?.long.reduce((sum, long) => sum + long, 0) ?? 0;
  if (!made || total === 0 || total > MOST_LONG) return undefined;
  return { rows: addends.length <= changes.length ? [made.long] : [made.long, tensAndOnes(total)], one: made.one };
}

/** 4 × 3 = 12: a train of equal rods above what they come to, or a rectangle of rows; 2/5 × 5 = 2: the part above the whole. */
function productOf({ number, each }: Extract<Relation, { readonly is: 'product' }>, was?: Rods): Shown | undefined {
  if (number.d !== 1n) {
    const made = scaled([number.mul(each), each], MOST_LONG, was);
    return made && { rows: made.long.map(tensAndOnes), one: made.one };
  }
  const made = scaled([each], MOST_LONG, was);
  const [long = 0] = made?.long ?? [];
  const many = Number(number);
  if (!made || many < 1) return undefined;
  if (many > 1 && long <= LONGEST && many * long <= LONGEST_TRAIN) return { rows: [times(many, long), tensAndOnes(many * long)], one: made.one };
  return many <= MOST_ROWS ? { rows: times(many, tensAndOnes(long)), one: made.one } : undefined;
}

const times = <Thing>(many: number, thing: Thing): readonly Thing[] => Array.from({ length: many }, () => thing);

/** 3 : 5: a rod above the other; in its lowest terms where they would be too long as they are written. */
function ratioOf(terms: readonly Fraction[], was?: Rods): Shown | undefined {
  const [a, b] = terms;
  if (!a || !b || terms.length !== 2 || a.compare(0) <= 0 || b.compare(0) <= 0) return undefined;
  const part = a.div(b);
  const long = lengths([a, b], 1, MOST_LONG) ?? lengths([new Fraction(part.n), new Fraction(part.d)], 1, MOST_LONG);
  return long && { rows: long.map(tensAndOnes), one: was && long.every(each => each === was.one || was.one === 1) ? was.one : 1 };
}

function shown(relation: Relation | undefined, was?: Rods): Shown | undefined {
  switch (relation?.is) {
    case 'number': return numberOf(relation, was);
    case 'sum': return sumOf(relation, was);
    case 'product': return productOf(relation, was);
    case 'ratio': return ratioOf(relation.terms, was);
    default: return undefined;
  }
}

/** Rods with these lengths; ids, and how they lie and are written, are those of `was` as far as they go. */
function made({ rows, one }: Shown, was?: Rods): Rods {
  const { numerals, letters, upright, next } = was ?? { numerals: true as const, letters: undefined, upright: undefined, next: 1 };
  const looks = { ...(numerals && { numerals }), ...(letters && { letters }), ...(upright && { upright }) };
  const fresh = rodsOf(rows, { one, ...looks });
  const old = was?.rows.flat() ?? [];
  let nth = 0;
  let free = next;
  const kept = fresh.rows.map(row => row.map(rod => ({ ...rod, id: old[nth++]?.id ?? `r${free++}` })));
  return { ...fresh, rows: kept, next: free };
}

/** What a sentence says, shown in rods. Refuses what they are too long or too few for. */
export function from(said: Sentence, was?: Rods): Rods | Refusal {
  const relation = shown(relationIn(said), was);
  return relation === undefined || relation.rows.flat().length > MOST_RODS ? REFUSED : made(relation, was);
}
