import type { Expression } from '../expression.ts';
import type { Refusal } from '../refusal.ts';
import { completedSquare } from './completed-square.ts';
import { decimal, decimalPlaces, money, percentage, significantFigures, standardForm } from './decimals.ts';
import { expanded } from './expanded.ts';
import { factorised } from './factorised.ts';
import { improper, lowestTerms, mixed, proper, singleFraction } from './fractions.ts';
import { indexForm } from './index-form.ts';
import { integer, oneNumber } from './numbers.ts';
import { partialFractions } from './partial-fractions.ts';
import { isNumeric } from './parts.ts';
import { valuesOf } from './values.ts';
import { simplestRatio } from './ratio.ts';
import { solved } from './solved.ts';
import { simplifiedSurd } from './surd.ts';
import { unit } from './unit.ts';

/**
 * How an answer is to be written. `number`: worked out to one number, in any notation. `money`: no pence, or two digits for them. `lowest terms`: every fraction in it, algebraic ones too.
 * `factorised`: fully, over the integers, or `over` surds too. `index form`: positive powers, each base once; with `base` a power of that base and
 * of nothing else. `unit`: some unit, or the one that is named (`cm²`, `£`). `solved`: the letter alone on one side.
 */
export type Form =
  | { readonly is: 'number' | 'integer' | 'lowest terms' | 'proper' | 'improper' | 'mixed' | 'decimal' | 'money' | 'percentage' | 'standard form' | 'single fraction'
    | 'expanded' | 'partial fractions' | 'simplified surd' }
  | { readonly is: 'decimal places'; readonly places: number }
  | { readonly is: 'significant figures'; readonly figures: number }
  | { readonly is: 'factorised'; readonly over?: 'surds' }
  | { readonly is: 'completed square'; readonly letter?: string }
  | { readonly is: 'index form'; readonly base?: string }
  | { readonly is: 'unit'; readonly unit?: string }
  | { readonly is: 'simplest ratio' }
  | { readonly is: 'solved'; readonly letter: string };

/**
 * Whether an expression is written in a form; if not, the sentence for the pupil that says what is missing, and no more than that. Looks at the tree as
 * it was typed. Forms of values are asked of every value in an answer: of both in `x = 2 or x = 6/8`, of 3 in `3 cm`.
 */
export function hasForm(expression: Expression, form: Form): true | Refusal {
  switch (form.is) {
    case 'unit': return unit(expression, form.unit);
    case 'solved': return solved(expression, form.letter);
    case 'simplest ratio': return simplestRatio(expression);
    default: return asked(valuesOf(expression), form).map((value) => valueHasForm(value, form)).find((has) => has !== true) ?? true;
  }
}

/** Of an equation (x + 3)² = 4 the side with letters is the completed square. */
function asked(values: readonly Expression[], form: ValueForm): readonly Expression[] {
  const withLetters = form.is === 'completed square' ? values.filter((value) => !isNumeric(value)) : [];
  return withLetters.length > 0 ? withLetters : values;
}

type ValueForm = Exclude<Form, { readonly is: 'unit' | 'solved' | 'simplest ratio' }>;

function valueHasForm(value: Expression, form: ValueForm): true | Refusal {
  switch (form.is) {
    case 'number': return oneNumber(value);
    case 'integer': return integer(value);
    case 'lowest terms': return lowestTerms(value);
    case 'proper': return proper(value);
    case 'improper': return improper(value);
    case 'mixed': return mixed(value);
    case 'decimal': return decimal(value);
    case 'money': return money(value);
    case 'decimal places': return decimalPlaces(value, form.places);
    case 'significant figures': return significantFigures(value, form.figures);
    case 'percentage': return percentage(value);
    case 'standard form': return standardForm(value);
    case 'single fraction': return singleFraction(value);
    case 'expanded': return expanded(value);
    case 'factorised': return factorised(value, form.over);
    case 'completed square': return completedSquare(value, form.letter);
    case 'partial fractions': return partialFractions(value);
    case 'simplified surd': return simplifiedSurd(value);
    case 'index form': return indexForm(value, form.base);
  }
}
