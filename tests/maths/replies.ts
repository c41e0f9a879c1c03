import fc from 'fast-check';
import { Fraction, toExact } from '../../widgets/maths/exact.ts';
import type { Expression, Operation } from '../../widgets/maths/expression.ts';

const of = (op: Operation, children: readonly Expression[]): Expression => ({ op, of: children });
const is = (expression: Expression | undefined, ...ops: readonly Operation[]): boolean => expression !== undefined && 'op' in expression && ops.includes(expression.op);
const some = (tree: fc.Arbitrary<Expression>, least = 2, most = 3) => fc.array(tree, { minLength: least, maxLength: most });

function numbers(): fc.Arbitrary<Expression> {
  const whole = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: -12, max: -1 }), fc.constantFrom(300, 1000, 12_345)).map(n => ({ exact: String(n) }));
  const parts = fc.tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: 2, max: 12 })).map(([n, d]) => new Fraction(n, d)).filter(f => f.d !== 1n);
  const forms = parts.chain(f => fc.constantFrom<Expression>({ exact: toExact(f) }, { exact: toExact(f), as: 'decimal' }, ...(f.abs().compare(1) > 0 ? [{ exact: toExact(f), as: 'mixed' as const }] : [])));
  const written = fc.constantFrom<Expression>({ exact: '3/2', as: 'decimal', places: 2 }, of('over', [{ exact: '6' }, { exact: '8' }]), of('mixed', [{ exact: '1' }, of('over', [{ exact: '2' }, { exact: '4' }])]));
  return fc.oneof({ weight: 4, arbitrary: whole }, { weight: 2, arbitrary: forms }, { weight: 1, arbitrary: written });
}

const letters = fc.constantFrom('x', 'y', 'a', 'n', 'e', 'r', 'm', 'l', 'R', 'o', 'θ', 'π').map((letter): Expression => ({ letter }));
const functions = fc.constantFrom('sin', 'cos', 'tan', 'sec', 'cosec', 'cot', 'arcsin', 'arccos', 'arctan', 'sinh', 'cosh', 'tanh', 'ln', 'log', 'exp').map((word): Expression => ({ word }));
const bar: Expression = { letter: '|' };

/** A product that would go on in another: not a function of something, nor something between bars. */
function isProduct(expression: Expression | undefined): boolean {
  const [first] = expression && 'op' in expression && expression.op === 'beside' ? expression.of : [];
  return first !== undefined && !('word' in first) && !('letter' in first && first.letter === '|');
}

/** Whether the reader writes a tree otherwise: one sum of two, a negative number as a number, a fraction of whole numbers as a number. */
function isWrittenOtherwise(expression: Expression): boolean {
  if (!('op' in expression)) return false;
  const { op } = expression;
  const [first, second] = expression.of;
  if ((op === 'plus' || op === 'times') && is(first, op)) return true;
  if (op === 'beside') return isProduct(first);
  if (op === 'negative') return first !== undefined && 'exact' in first && !first.exact.startsWith('-') && first.exact !== '0';
  return op === 'over' && [first, second].every(one => one !== undefined && 'exact' in one && /^\d+$/.test(one.exact) && one.as === undefined);
}

/** Expressions of numbers and letters, as the reader makes them, with every operation that makes a number of numbers. */
export function amounts(): fc.Arbitrary<Expression> {
  const { tree } = fc.letrec<{ tree: Expression }>(tie => {
    const inner = tie('tree');
    const two = fc.tuple(inner, inner);
    return {
      tree: fc.oneof({ maxDepth: 3, depthIdentifier: 'amount' }, fc.oneof(numbers(), letters, fc.constant<Expression>({ unknown: true })),
        fc.tuple(fc.constantFrom('plus' as const, 'times' as const, 'beside' as const), some(inner)).map(([op, all]) => of(op, all)),
        fc.tuple(fc.constantFrom('minus' as const, 'divided by' as const, 'over' as const, 'power' as const, 'plus or minus' as const, 'logarithm' as const), two).map(([op, all]) => of(op, all)),
        fc.tuple(fc.constantFrom('negative' as const, 'root' as const, 'percent' as const, 'plus or minus' as const), inner).map(([op, one]) => of(op, [one])),
        fc.tuple(inner, fc.oneof(fc.integer({ min: 2, max: 12 }).map(n => ({ exact: String(n) })), letters)).map(all => of('root', all)),
        fc.integer({ min: 0, max: 20 }).map(n => of('factorial', [{ exact: String(n) }])),
        fc.tuple(functions, inner).map(all => of('beside', all)),
        inner.map(one => of('beside', [bar, one, bar])),
        fc.tuple(fc.tuple(functions, inner).map(all => of('beside', all)), fc.integer({ min: -2, max: 3 })).map(([call, n]) => of('power', [call, { exact: String(n) }])),
      ).filter(one => !isWrittenOtherwise(one)),
    };
  });
  return tree;
}

/** Amounts with units, money, remainders, percentages. */
function quantities(): fc.Arbitrary<Expression> {
  const amount = fc.oneof(fc.integer({ min: 0, max: 1200 }).map((n): Expression => ({ exact: String(n) })), fc.constant<Expression>({ exact: '7/2', as: 'decimal', places: 2 }), fc.constant<Expression>({ exact: '1/2' }));
  const whole = fc.integer({ min: 0, max: 99 }).map((n): Expression => ({ exact: String(n) }));
  const word = (text: string): Expression => ({ word: text });
  return fc.oneof(
    fc.tuple(amount, fc.constantFrom(word('cm'), word('kg'), word('min'), word('°'), word('cubes'), of('power', [word('cm'), { exact: '2' }]), { letter: 'm' }, { letter: 'p' })).map(all => of('beside', all)),
    amount.map(one => of('beside', [word('£'), one])),
    fc.tuple(whole, whole).map(([n, rest]) => of('beside', [n, word('r'), rest])),
    fc.tuple(whole, whole).map(([n, rest]) => of('beside', [n, word('h'), rest, word('min')])),
    fc.tuple(whole, whole).map(([n, rest]) => of('beside', [n, word('min'), rest, word('s')])),
    amount.map(one => of('over', [of('beside', [one, word('km')]), { letter: 'h' }])),
  );
}

const RELATIONS = ['equals', 'not equals', 'less', 'more', 'at most', 'at least'] as const;

const infinity: Expression = { letter: '∞' };

/** Intervals: between two whole numbers in order, letters, or without an end. A pair in round brackets alone would be read as a point. */
function intervals(alone: boolean): fc.Arbitrary<Expression> {
  const ends = fc.oneof(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.nat(9)).map(([from, length]) => [{ exact: String(from) }, { exact: String(from + length) }]), fc.tuple(letters, amounts()));
  const kinds = ['closed interval', 'left-open interval', 'right-open interval'] as const;
  return fc.oneof(
    fc.tuple(fc.constantFrom(...kinds, ...(alone ? [] : ['open interval' as const])), ends).map(([op, all]) => of(op, all)),
    fc.tuple(fc.constantFrom('open interval' as const, 'left-open interval' as const), amounts()).map(([op, end]) => of(op, [of('negative', [infinity]), end])),
    fc.tuple(fc.constantFrom('open interval' as const, 'right-open interval' as const), amounts()).map(([op, end]) => of(op, [end, infinity])),
    fc.constant(of('open interval', [of('negative', [infinity]), infinity])),
  );
}

/** Sets and intervals, and several of them joined. */
function sets(alone: boolean): fc.Arbitrary<Expression> {
  const numbersIn = fc.array(amounts(), { maxLength: 3 }).map(all => of('set', all));
  return fc.oneof(intervals(alone), numbersIn, some(fc.oneof(intervals(false), numbersIn)).map(all => of('union', all)));
}

/** Answers as the reader makes them, with every operation there is but brackets, which the printers put in. */
export function replies(): fc.Arbitrary<Expression> {
  const amount = fc.oneof({ weight: 3, arbitrary: amounts() }, { weight: 1, arbitrary: quantities() });
  const ratio = some(amounts()).map(all => of('ratio', all));
  const side = fc.oneof({ weight: 4, arbitrary: amount }, { weight: 1, arbitrary: ratio });
  const sentence = fc.oneof(
    fc.tuple(fc.constantFrom(...RELATIONS), fc.tuple(side, side)).map(([op, all]) => of(op, all)),
    fc.tuple(fc.constantFrom(...RELATIONS), fc.constantFrom(...RELATIONS), side, side, side).map(([one, other, a, b, c]) => (one === other ? of(one, [a, b, c]) : of(other, [of(one, [a, b]), c]))),
    fc.tuple(amounts(), sets(false)).map(all => of('element of', all)),
  );
  const item = fc.oneof(side, some(amount).map(all => of('point', all)), fc.array(amount, { maxLength: 3 }).map(all => of('set', all)), sets(true));
  const together = fc.tuple(sentence, some(fc.oneof(sentence, amount), 1, 2)).map(([first, rest]) => of('and', [first, ...rest]));
  const single = fc.oneof(item, sentence, together);
  return fc.oneof(item, sentence, together, some(item).map(all => of('list', all)), some(single).map(all => of('or', all)),
    fc.constantFrom<Expression>({ word: 'no solution' }, { word: 'all values' }));
}
