import type { Exact } from './exact.ts';

/** How an exact number is written. Left out: whole numbers as they are, others as a fraction. `decimal` recurs where it must. */
export type NumberForm = 'fraction' | 'mixed' | 'decimal';

/**
 * The operations that an expression can be made of, in the order of `of`:
 * `plus`, `times`, `equals`, `less`, `more`, `at most`, `at least` take two or more; `element of` (x ∈ {2, 3}), `minus`, `divided by`, `over` (a fraction bar),
 * `power`, `ratio` take two (ratio: two or more); `negative`, `brackets`, `percent`, `factorial` take one; `root` takes one, or two: the number and the index (∛8);
 * `beside` is written without a sign between (2x, £24, 24 cm); `mixed` is a whole number and a fraction that was not written in lowest terms (1 2/4).
 *
 * Answers: `or` takes two or more alternatives (x = 2 or x = −3), `and` two or more that hold together (x = 2 and y = 3), `list` two or more (2, 3),
 * `point` two or more (2, −3), `set` any number {2, 3}; the intervals two, their ends, with ±∞ where there is none: `open interval` (2, 3), `closed interval` [2, 3],
 * `left-open interval` (2, 3], `right-open interval` [2, 3); `union` two or more intervals and sets; `plus or minus` one or two (±2, 3 ± √5); `logarithm` two, the base and the number (log₂ 8).
 * A function is called as `beside` of exactly two, its name as a word and what it is of: sin x. |x| is `beside` of the letter |, x and the letter |.
 */
export type Operation = IntervalOperation | 'plus' | 'minus' | 'times' | 'divided by' | 'over' | 'power' | 'ratio' | 'negative' | 'root' | 'brackets' | 'percent' | 'factorial' | 'mixed'
  | 'beside' | 'element of' | 'equals' | 'not equals' | 'less' | 'more' | 'at most' | 'at least'
  | 'or' | 'and' | 'list' | 'set' | 'point' | 'union' | 'plus or minus' | 'logarithm';
export type IntervalOperation = 'open interval' | 'closed interval' | 'left-open interval' | 'right-open interval';

/**
 * The one expression tree; printed as MathML, as marks on the board and as words for the ear. `unknown` is the printed `?`.
 * `word` is a unit or a name and holds no digits (`£`, `cm`, `r` for remainder).
 * `places`: a decimal is written with so many digits after the point at least (0.50). Brackets that the operations need are put in by the
 * printers; `brackets` stands for those that someone wrote besides.
 */
export type Expression =
  | { readonly exact: Exact; readonly as?: NumberForm; readonly places?: number }
  | { readonly letter: string }
  | { readonly word: string }
  | { readonly unknown: true }
  | { readonly op: Operation; readonly of: readonly Expression[] };

/** What a thing is worth: a polynomial, monomial → coefficient, `''` the constant. 34 is `{'': '34'}`, an x-tile `{x: '1'}`, x² + 2xy `{'x*y': '2', 'x^2': '1'}`, nothing `{}`. */
export type Value = Readonly<Record<string, Exact>>;
