import type { Expression } from '../expression.ts';
import { expressed } from './express.ts';
import { attempted } from './limits.ts';
import { compared, readingAlone } from './number.ts';
import type { Quotient } from './quotient.ts';
import { EVERYTHING, isSameSet } from './realset.ts';
import { lettersIn, sided, solutionSet } from './relations.ts';
import { statementIn } from './statement.ts';

/** The real solutions of an equation, in order; `all`: every number is one. */
export interface Solved { readonly letter: string; readonly solutions: readonly { readonly number: Quotient; readonly expression: Expression }[]; readonly all: boolean }

/**
 * Solves an equation in one letter, or several joined by "or" or "and", exactly: linear and quadratic equations, and what factors into such.
 * `undefined` where there are no letters or several, where solutions are intervals, and where they cannot be written with roots.
 */
export function solved(equation: Expression): Solved | undefined {
  return attempted(() => {
    const statement = statementIn(equation);
    if (!statement) return undefined;
    const all = sided(statement, readingAlone(equation));
    const [letter, other] = lettersIn(all);
    if (letter === undefined || other !== undefined) return undefined;
    const set = solutionSet(all, letter);
    if (!set) return undefined;
    const isAll = isSameSet(set, EVERYTHING);
    if (!isAll && set.between.some(each => each)) return undefined;
    const points = [...set.points].sort(compared);
    return { letter, solutions: points.map(number => ({ number, expression: expressed(number) })), all: isAll };
  });
}
