import fc from 'fast-check';
import type { Expression, Operation } from '../../../widgets/maths/expression.ts';

export const tree = (op: Operation, ...of: readonly Expression[]): Expression => ({ op, of });
export const whole = (number: number | bigint): Expression => ({ exact: String(number) });

/** Expressions in x and y with roots of small numbers and quotients. */
export function algebraic(letters: readonly string[] = ['x', 'y'], roots = true): fc.Arbitrary<Expression> {
  const number = fc.oneof(fc.integer({ min: -6, max: 9 }).map(whole), fc.constantFrom<Expression>({ exact: '1/2' }, { exact: '-2/3' }, { exact: '3/2', as: 'decimal' }));
  const root = fc.integer({ min: 2, max: 12 }).map(of => tree('root', whole(of)));
  const leaf = fc.oneof(number, ...(roots ? [root] : []), ...(letters.length > 0 ? [fc.constantFrom(...letters).map((letter): Expression => ({ letter }))] : []));
  const { expression } = fc.letrec<{ expression: Expression }>(tie => ({
    expression: fc.oneof({ maxDepth: 3, depthIdentifier: 'algebraic' }, leaf,
      fc.tuple(tie('expression'), tie('expression'), fc.constantFrom<Operation>('plus', 'minus', 'times', 'beside', 'over', 'divided by')).map(([a, b, op]) => tree(op, a, b)),
      fc.tuple(tie('expression'), fc.integer({ min: -2, max: 3 })).map(([a, power]) => tree('power', a, whole(power))),
      tie('expression').map(a => tree('negative', a))),
  }));
  return expression;
}

/** A step that keeps the value: at one place, by one rule. */
export interface Step { readonly place: number; readonly rule: number; readonly factor: number }

export const steps: fc.Arbitrary<readonly Step[]> = fc.array(fc.record({ place: fc.nat(40), rule: fc.nat(40), factor: fc.constantFrom(-3, -1, 2, 3, 5) }), { minLength: 1, maxLength: 6 });

type Rule = (of: Expression, factor: Expression) => Expression | undefined;

const operands = (of: Expression, ...ops: readonly Operation[]): readonly Expression[] | undefined => ('op' in of && ops.includes(of.op) ? of.of : undefined);

const RULES: readonly Rule[] = [
  of => operands(of, 'plus', 'times', 'beside')?.length === 2 && 'op' in of ? tree(of.op, ...of.of.toReversed()) : undefined,
  of => tree('plus', of, whole(0)),
  of => tree('times', whole(1), of),
  of => tree('negative', tree('negative', of)),
  (of, factor) => tree('over', tree('times', of, factor), factor),
  (of, factor) => tree('minus', tree('plus', of, factor), factor),
  of => tree('divided by', of, whole(1)),
  of => tree('brackets', of),
  (of) => {
    const [a, b] = operands(of, 'minus') ?? [];
    return a && b && tree('plus', a, tree('negative', b));
  },
  (of, factor) => {
    const [top, bottom] = operands(of, 'over', 'divided by') ?? [];
    return top && bottom && tree('over', tree('times', top, factor), tree('times', factor, bottom));
  },
  (of) => {
    const [top, bottom] = operands(of, 'over', 'divided by') ?? [];
    return top && bottom && tree('times', top, tree('power', bottom, whole(-1)));
  },
  (of) => {
    const [a, sum] = operands(of, 'times', 'beside') ?? [];
    const [b, c] = (sum && operands(sum, 'plus', 'minus')) ?? [];
    return a && b && c && sum && 'op' in sum ? tree(sum.op, tree('times', a, b), tree('times', a, c)) : undefined;
  },
  (of) => {
    const [a, quotient] = operands(of, 'plus') ?? [];
    const [top, bottom] = (quotient && operands(quotient, 'over')) ?? [];
    return a && top && bottom && tree('over', tree('plus', tree('times', a, bottom), top), bottom);
  },
  (of) => {
    const [base, power] = operands(of, 'power') ?? [];
    return base && power && 'exact' in power && power.exact === '2' ? tree('times', base, base) : undefined;
  },
  (of) => {
    const [inside] = operands(of, 'root') ?? [];
    return inside && tree('power', inside, { exact: '1/2' });
  },
  (of) => {
    const [inside] = operands(of, 'root') ?? [];
    return inside && tree('over', tree('root', tree('times', whole(4), inside)), whole(2));
  },
  (of) => {
    const [inside] = operands(of, 'root') ?? [];
    return inside && tree('over', inside, of);
  },
  of => ('exact' in of ? tree('minus', tree('plus', of, tree('root', whole(5))), tree('root', whole(5))) : undefined),
];

/** The expression after these steps; a rule that does not fit where it is tried gives way to the next. */
export function rewritten(expression: Expression, taken: readonly Step[]): Expression {
  return taken.reduce((so, { place, rule, factor }) => at(so, place % size(so), (node) => {
    const rules = RULES.map((_, offset) => RULES[(rule + offset) % RULES.length]);
    for (const each of rules) {
      const made = each?.(node, whole(factor));
      if (made) return made;
    }
    return node;
  }), expression);
}

function size(expression: Expression): number {
  return 1 + ('op' in expression ? expression.of.reduce((so, each) => so + size(each), 0) : 0);
}

function at(expression: Expression, place: number, change: (node: Expression) => Expression): Expression {
  if (place === 0) return change(expression);
  if (!('op' in expression)) return expression;
  let left = place - 1;
  // A power that is a number stays one: it says how often.
  const of = expression.of.map((each, index) => {
    const here = left;
    left -= size(each);
    return here >= 0 && here < size(each) && !(expression.op === 'power' && index === 1) ? at(each, here, change) : each;
  });
  return { op: expression.op, of };
}
