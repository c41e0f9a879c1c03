import type { PartId } from '../board/document.ts';
import { relationIn } from '../board/relation.ts';
import type { Said, Sentence, Token } from '../board/said.ts';
import { Fraction, toExact } from '../maths/exact.ts';
import type { Expression, NumberForm } from '../maths/expression.ts';
import { fromNumber, withUnits } from '../maths/print.ts';
import { readQuantity } from '../maths/read.ts';
import { isRefusal, type Refusal } from '../maths/refusal.ts';
import { isSameUnit } from '../maths/unit.ts';
import { numberOf } from '../maths/value.ts';
import { equality } from './say.ts';

/** What ratio table and double number line share: amounts with their units, what is in proportion, and which sentences say so. */

/** What a row of a table or a scale of a line measures: its name, its units, and how its numbers are written. */
export type Measure = { readonly name?: string; readonly before?: string; readonly after?: string; readonly as?: NumberForm };

/** The longest name or unit, in characters. */
export const MOST_NAME = 20;
/** What is longer is read by nobody. */
const MOST_DIGITS = 12;
const MOST_PLACES = 6;

/** Whether a number can stand in a proportion: greater than zero, and not too long to read. */
export function fits(amount: Fraction): boolean {
  return amount.compare(0) > 0 && toExact(amount).length <= MOST_DIGITS;
}

/** Why a number cannot stand in a proportion. */
export const TOO_LONG: Refusal = { refused: 'The numbers of this proportion would be too long to read. Use others.' };

/** A number as a measure writes it, without its units. What does not end as a decimal is written as a fraction. */
export function plainIn({ as }: Pick<Measure, 'as'>, amount: Fraction): Expression {
  const ends = amount.mul(10 ** MOST_PLACES).d === 1n;
  return fromNumber(amount, amount.d === 1n || (as === 'decimal' && !ends) ? undefined : as);
}

/** A number as a measure writes it, with its units: £3.50, 40%, 12 km. */
export function writtenIn(measure: Measure, amount: Fraction): Expression {
  return withUnits(plainIn(measure, amount), measure);
}

/** The printed ? with the units of a measure. */
export function unknownIn(measure: Measure): Expression {
  return withUnits({ unknown: true }, measure);
}

/** Whether a measure counts in hundredths, so that its hundred is one. */
export const isPercent = ({ before, after }: Pick<Measure, 'before' | 'after'>): boolean => after === '%' && before === undefined;

/** An amount that was typed, and the measure with what it says of units and form; left out where it says nothing. */
export interface ReadAmount { readonly amount: Fraction | 'unknown'; readonly measure: Measure }

/** A measure with other units; with its own where none are given. */
function inUnits(measure: Measure, units: Pick<Measure, 'before' | 'after'>): Measure {
  const { before: _, after: __, ...bare } = measure;
  const isSame = (units.before ?? measure.before) === measure.before && (units.after === undefined || isSameUnit(units.after, measure.after));
  return isSame ? measure : { ...bare, ...units };
}

/** Reads an amount of a measure as it is typed: `12`, `2.5`, `3/4`, `£3.50`, `40%`, `12 km`, `?`. Refuses what is not greater than zero or too long. */
export function readAmount(text: string, measure: Measure): ReadAmount | Refusal {
  const read = readQuantity(text);
  if (isRefusal(read)) return read;
  const units = { ...(read.before && { before: read.before }), ...(read.after && { after: read.after }) };
  if (Object.values(units).some(each => each.length > MOST_NAME)) return { refused: 'This unit is too long. Write it shorter, or as a name.' };
  const now = inUnits(measure, units);
  if ('unknown' in read) return { amount: 'unknown', measure: now };
  const amount = numberOf(read.value);
  if (!amount || amount.compare(0) <= 0) return { refused: 'Type a number greater than zero, such as 12, 3/4 or 0.5, or ? when it is to be found.' };
  return fits(amount) ? { amount, measure: { ...now, ...(read.as && { as: read.as }) } } : TOO_LONG;
}

/** What follows from numbers in proportion: what a place holds, where that is determined; and which columns are not in proportion with those before. */
export interface WorkedOut { worth(column: number, row: number): Fraction | undefined; readonly off: readonly number[] }

/**
 * Works out a table in which every cell is the number of its column times the number of its row. `columns`: each with its cells from the top down, greater
 * than zero; undefined where nothing is known. Columns are believed from left to right: what contradicts those before is off.
 */
export function workOut(columns: readonly (readonly (Fraction | undefined)[])[]): WorkedOut {
  interface Factor { readonly group: number; readonly by: Fraction }
  const one = new Fraction(1);
  const rows = Math.max(0, ...columns.map(({ length }) => length));
  const byColumn: Factor[] = columns.map((_, group) => ({ group, by: one }));
  const byRow: Factor[] = Array.from({ length: rows }, (_, at) => ({ group: columns.length + at, by: one }));
  const off = new Set<number>();
  const believe = (column: number, row: number, cell: Fraction): void => {
    const [across, down] = [byColumn[column], byRow[row]];
    if (!across || !down) return;
    const by = cell.div(across.by.mul(down.by));
    if (across.group === down.group) {
      if (!by.equals(1)) off.add(column);
      return;
    }
    // A group keeps its products when its rows grow and its columns shrink alike.
    byRow.forEach((each, at) => { if (each.group === down.group) byRow[at] = { group: across.group, by: each.by.mul(by) }; });
    byColumn.forEach((each, at) => { if (each.group === down.group) byColumn[at] = { group: across.group, by: each.by.div(by) }; });
  };
  columns.forEach((cells, column) => cells.forEach((cell, row) => { if (cell) believe(column, row, cell); }));
  return {
    worth: (column, row) => {
      const [across, down] = [byColumn[column], byRow[row]];
      return across && down && across.group === down.group ? across.by.mul(down.by) : undefined;
    },
    off: [...off],
  };
}

/** What a sentence asks a table or a line to show: pairs (or more) that belong together, the first of which fixes the ratio; and the units it was written with. */
export interface Proportion { readonly is: 'ratio' | 'product'; readonly columns: readonly (readonly Fraction[])[]; readonly measures: readonly Measure[] }

const HUNDRED = new Fraction(100);
const hasPercent = (expression: Expression): boolean => 'op' in expression && (expression.op === 'percent' || expression.of.some(hasPercent));

/**
 * The proportion that a sentence says: 3 : 5 is a pair; 7 × 8 = 56 are 1 and 8, 7 and 56; 60% × 20 = 12 are 100% and 20, 60% and 12; 3/5 is 60%.
 * `percent`: what is taken of an amount is written in hundredths, as it was before. Undefined where a sentence says something else, or says it of
 * numbers that are not greater than zero.
 */
export function proportionIn(sentence: Pick<Sentence, 'expression'>, percent = false): Proportion | undefined {
  const relation = relationIn(sentence);
  const inHundredths = percent || (sentence.expression !== undefined && hasPercent(sentence.expression));
  const made = (is: Proportion['is'], columns: Proportion['columns'], measures: Proportion['measures'] = []): Proportion | undefined =>
    (columns.every(column => column.every(fits)) ? { is, columns, measures } : undefined);
  const one = new Fraction(1);
  switch (relation?.is) {
    case 'ratio': return made('ratio', [relation.terms]);
    case 'product': {
      const { number, each } = relation;
      const comes = number.mul(each);
      return inHundredths ? made('product', [[HUNDRED, each], [number.mul(HUNDRED), comes]], [{ after: '%' }]) : made('product', [[one, each], [number, comes]]);
    }
    case 'number': {
      const { value } = relation;
      return value.d === 1n && !inHundredths ? undefined : made('product', [[one, HUNDRED], [value, value.mul(HUNDRED)]], [{}, { after: '%' }]);
    }
    default: return undefined;
  }
}

/** How many times over a number counts: 7 of 7, 3/5 of 60%. */
export function timesIn(measure: Measure, amount: Fraction): Fraction {
  return isPercent(measure) ? amount.div(HUNDRED) : amount;
}

/** "3 : 5 = 6 : 10": two ratios that are the same. */
export function sameRatios(one: readonly [Token, Token, ...Token[]], other: readonly [Token, Token, ...Token[]]): Sentence {
  const of = (terms: readonly Token[]): Expression => ({ op: 'ratio', of: terms.map(({ value }) => value) });
  const said = (terms: readonly Token[]): Said => terms.flatMap((term, at): Said => (at === 0 ? [term] : [' to ', term]));
  return { kind: 'number', said: [...said(one), ' equals ', ...said(other)], expression: { op: 'equals', of: [of(one), of(other)] } };
}

/** A name that was typed, with a space before it; nothing of a measure without one. */
export function nameOf({ name }: Measure, parts: readonly PartId[] = []): Said {
  return name === undefined || name === '' ? [] : [' ', { typed: name, parts }];
}

/** A number as it stands in a sentence: without its units, but for hundredths, which are another number without. */
export function saidIn(measure: Measure, amount: Fraction): Expression {
  return isPercent(measure) ? writtenIn(measure, amount) : plainIn(measure, amount);
}

/** Two numbers that belong together: what they measure, what they are, and the parts that show them. */
export interface Pair { readonly measures: readonly [Measure, Measure]; readonly amounts: readonly [Fraction, Fraction]; readonly parts: readonly PartId[] }

/** 3/5 = 60%: of a number and the hundredths that belong to it; nothing where they are not the same. */
export function inHundredths({ measures: [top, bottom], amounts: [amount, hundredths], parts }: Pair): readonly Sentence[] {
  const isSame = isPercent(bottom) && !isPercent(top) && timesIn(bottom, hundredths).equals(amount);
  return isSame ? [equality({ value: plainIn(top, amount), parts }, { value: writtenIn(bottom, hundredths), parts })] : [];
}
