import type { Said, Sentence, Token } from '../../board/said.ts';
import type { Fraction } from '../../maths/exact.ts';
import { inHundredths, isPercent, nameOf, saidIn, sameRatios, timesIn } from '../proportion.ts';
import { ordinal } from '../ordinal.ts';
import { counted, division, multiplication, ratio, told } from '../say.ts';
import { cellToken } from './layout.ts';
import { allCells, cellId, endsOf, factorOf, known, worked, type Arrow, type Column, type RatioTable, type Row } from './ratio-table.ts';

type Terms = readonly [Token, Token, ...Token[]];

const listed = (words: readonly string[]): string => `${words.slice(0, -1).join(', ')}${words.length > 1 ? ' and ' : ''}${words.at(-1) ?? ''}`;

/** That columns are not in proportion, said of all numbers, for a veiled one would be told by it. */
function contradiction(table: RatioTable): Said {
  const { off } = worked(table);
  if (off.length === 0) return [];
  const which = listed(off.map(at => ordinal(at)));
  return [{ about: allCells(table), said: [`The ${which} ${off.length === 1 ? 'column is' : 'columns are'} not in the same proportion as those before.`] }];
}

/** "blue: 3, 6 and 12", "first row: 3, 6 and unknown": a row as it is read from left to right. */
function rowSaid({ rows, columns }: RatioTable, row: Row, at: number): Said {
  const named: Said = row.name === undefined ? [`${ordinal(at)} row`] : [{ typed: row.name, parts: [row.id] }];
  const cells = columns.flatMap((column, nth): Said => [nth === 0 ? '' : nth === columns.length - 1 ? ' and ' : ', ', cellToken(column, row, rows.indexOf(row))]);
  return ['; ', ...named, ': ', ...cells];
}

/** "2 rows and 3 columns; blue: 3, 6 and 12; white: 5, 10 and unknown"; and which columns are not in proportion. */
export function describe(table: RatioTable): Said {
  const wrong = contradiction(table);
  return [
    ...counted(table.rows.length, 'row'), ' and ', ...counted(table.columns.length, 'column'), ...table.rows.flatMap((row, at) => rowSaid(table, row, at)),
    ...(wrong.length === 0 ? [] : [{ about: allCells(table), said: ['. ', ...wrong] }]),
  ];
}

/** The numbers of a column as sentences say them; undefined where one is to be found. */
function termsOf({ rows }: RatioTable, column: Column): Terms | undefined {
  const tokens = rows.flatMap((row, at): readonly Token[] => {
    const amount = known(column.cells[at]);
    return amount ? [{ value: saidIn(row, amount), parts: [cellId(column, row)] }] : [];
  });
  const [first, second, ...more] = tokens;
  return first && second && tokens.length === rows.length ? [first, second, ...more] : undefined;
}

interface Whole { readonly column: Column; readonly terms: Terms; readonly amounts: readonly Fraction[] }

/** A column that was found as the first of its kind: it tells of those before it that they are not of that kind, so its numbers name theirs too. */
function asFirst({ rows, columns }: RatioTable, { column, terms, amounts }: Whole): Whole {
  const before = allCells({ rows, columns: columns.slice(0, columns.indexOf(column)) });
  const telling = (token: Token): Token => ({ ...token, parts: [...token.parts, ...before] });
  const [first, second, ...more] = terms;
  return { column, amounts, terms: [telling(first), telling(second), ...more.map(telling)] };
}

/** The columns of which every number is known. */
function wholeColumns(table: RatioTable): readonly Whole[] {
  return table.columns.flatMap(column => {
    const terms = termsOf(table, column);
    return terms ? [{ column, terms, amounts: column.cells.flatMap(cell => known(cell) ?? []) }] : [];
  });
}

const inProportion = ({ amounts: some }: Whole, { amounts: others }: Whole): boolean =>
  some.every((amount, at) => at === 0 || (some[0] && others[0] && others[at] && amount.mul(others[0]).equals(others[at].mul(some[0]))));

/** "For every 3 blue there are 5 white." */
function stem({ rows }: RatioTable, [first, second, ...more]: Terms): readonly Sentence[] {
  const [one, other] = rows;
  if (more.length > 0 || !one || !other || isPercent(one) || isPercent(other)) return [];
  return [{ kind: 'stem', said: ['For every ', first, ...nameOf(one), ' there are ', second, ...nameOf(other), '.'] }];
}

// What is said of two columns depends on nothing but those two: else whether it is said would tell of a veiled number elsewhere.

/** 3 : 5 of the first column, 3 : 5 = 6 : 10 of it and each other. In hundredths there is no ratio to be said. */
function ratios(table: RatioTable): readonly Sentence[] {
  const [found, ...others] = wholeColumns(table);
  if (!found || table.rows.some(isPercent)) return [];
  const first = asFirst(table, found);
  return [ratio(first.terms), ...others.filter(other => inProportion(first, other)).map(({ terms }) => sameRatios(first.terms, terms))];
}

/** 7 × 8 = 56 where a column has one: so many times what goes with one. */
function products(table: RatioTable): readonly Sentence[] {
  const [top, ...below] = table.rows;
  const all = wholeColumns(table);
  const unit = top && all.find(({ amounts: [amount] }) => amount && timesIn(top, amount).equals(1));
  if (!unit || !top) return [];
  const one = asFirst(table, unit);
  const parts = one.terms[0].parts;
  return all.filter(other => other !== unit && inProportion(one, other)).flatMap(({ terms }) => below.flatMap((_, at): readonly Sentence[] => {
    const [each, comes] = [one.terms[at + 1], terms[at + 1]];
    if (!each || !comes) return [];
    const number: Token = { value: terms[0].value, parts: [...terms[0].parts, ...parts] };
    return [multiplication(number, each, comes)];
  }));
}

/** 3/5 = 60% of the first two rows. */
function hundredths({ rows: [top, bottom], columns }: RatioTable): readonly Sentence[] {
  return columns.flatMap(column => {
    const [amount, other] = [known(column.cells[0]), known(column.cells[1])];
    return top && bottom && amount && other ? inHundredths({ measures: [top, bottom], amounts: [amount, other], parts: [cellId(column, top), cellId(column, bottom)] }) : [];
  });
}

/** 5 × 4 = 20, 12 ÷ 3 = 4: what an arrow across does to each number it starts from; 4 × 5 = 20 of an arrow down, which takes the same number each time. */
function along(table: RatioTable, arrow: Arrow): readonly Sentence[] {
  const factor = factorOf(table, arrow);
  if (!factor) return [];
  const by = told(factor.by, [arrow.id]);
  return endsOf(table, arrow).filter(ends => ends.isKnown && ends.to.div(ends.from).equals(factor.does === 'times' ? factor.by : factor.by.inverse())).map(ends => {
    const [from, to] = [told(ends.from, [ends.cells[0]]), told(ends.to, [ends.cells[1]])];
    if (factor.does === 'divided by') return division({ whole: from, by, number: to, remainder: told(0) });
    return arrow.side === 'right' ? multiplication(by, from, to) : multiplication(from, by, to);
  });
}

/** What the table says: its ratio first, then the ratios that are the same, the products, and what its arrows do; that columns are not in proportion. */
export function sentences(table: RatioTable): readonly Sentence[] {
  const [first] = wholeColumns(table);
  const wrong = contradiction(table);
  return [
    ...ratios(table), ...hundredths(table), ...products(table), ...table.arrows.flatMap(arrow => along(table, arrow)),
    ...(wrong.length > 0 ? [{ kind: 'stem' as const, said: wrong }] : []), ...(first ? stem(table, asFirst(table, first).terms) : []),
  ];
}
