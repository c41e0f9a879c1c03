import type { Looks, Preset } from '../../board/manipulative.ts';
import type { Expression, Operation } from '../../maths/expression.ts';
import { toText } from '../../maths/print.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { different } from '../looks.ts';
import { withExpression } from './change.ts';
import type { NumberSentence } from './number-sentence.ts';

const REFUSED: Refusal = { refused: 'Other looks are shown of two numbers that are added, taken away, multiplied or divided, such as 7 + 3 = 10.' };
/** The operation that undoes another. */
const INVERSE = { plus: 'minus', minus: 'plus', times: 'divided by', 'divided by': 'times' } as const satisfies Partial<Record<Operation, Operation>>;
type Undone = keyof typeof INVERSE;

const isUndone = (op: Operation): op is Undone => Object.hasOwn(INVERSE, op);
const equals = (left: Expression, right: Expression): Expression => ({ op: 'equals', of: [left, right] });
const isNought = (one: Expression): boolean => 'exact' in one && one.exact === '0';

interface Fact { readonly op: Undone; readonly first: Expression; readonly second: Expression; readonly result: Expression }

/** The fact of two numbers that a sentence says, whichever side it is on. */
function factIn(expression: Expression): Fact | undefined {
  if (!('op' in expression) || expression.op !== 'equals' || expression.of.length !== 2) return undefined;
  for (const [side, result] of [expression.of, expression.of.toReversed()]) {
    if (!side || !result || !('op' in side) || 'op' in result || !isUndone(side.op)) continue;
    const [first, second] = side.of;
    if (first && second && side.of.length === 2 && !('op' in first) && !('op' in second)) return { op: side.op, first, second, result };
  }
  return undefined;
}

/** Every other way to write a fact: its sides swapped, its numbers in another order, and the facts that undo it. */
function othersOf({ op, first, second, result }: Fact): readonly (readonly [string, Expression])[] {
  const inverse = INVERSE[op];
  const made = (by: Operation, a: Expression, b: Expression, c: Expression): Expression => equals({ op: by, of: [a, b] }, c);
  const isWhole = op === 'plus' || op === 'times';
  const family = isWhole
    ? [['The other order', made(op, second, first, result)], ['The inverse', made(inverse, result, second, first)], ['The other inverse', made(inverse, result, first, second)]] as const
    : [['The inverse', made(inverse, result, second, first)], ['The other inverse', made(inverse, second, result, first)], ['The other part', made(op, first, result, second)]] as const;
  return [['Sides swapped', equals(result, { op, of: [first, second] })], ['Sides as usual', made(op, first, second, result)], ...family];
}

/** What has the same numbers and is another sentence: the whole where a part belongs, or taken away the other way round. */
function seemingly({ op, first, second, result }: Fact): readonly [Expression, string] {
  if (op === 'plus' || op === 'times') return [equals({ op, of: [first, result] }, second), 'The same numbers, but what they come to stands where one of the two belongs.'];
  return [equals({ op, of: [second, first] }, result), op === 'minus' ? 'The numbers are taken away the other way round.' : 'The numbers are divided the other way round.'];
}

/** The same fact with its sides swapped, in another order and undone; and one with its numbers in the wrong places. Refuses what is no fact of two numbers, and a nought in a product. */
export function looks(props: NumberSentence): Looks<NumberSentence> | Refusal {
  const fact = factIn(props.expression);
  if (!fact) return REFUSED;
  const { op, first, second, result } = fact;
  if ((op === 'times' || op === 'divided by') && [first, second, result].some(isNought)) return { refused: 'With 0 in it there are too few other ways to write this.' };
  const written = (expression: Expression): NumberSentence | undefined => {
    const moved = withExpression(props, expression);
    return isRefusal(moved) ? undefined : moved.props;
  };
  const candidates = othersOf(fact).flatMap(([title, expression]): Preset<NumberSentence>[] => {
    const made = written(expression);
    return made ? [{ title, props: made }] : [];
  });
  const [wrong, why] = seemingly(fact);
  const not = written(wrong);
  const text = ({ expression }: NumberSentence): string => toText(expression);
  if (!not || [props, ...candidates.map((one) => one.props)].some((one) => text(one) === text(not))) return { refused: 'These numbers are alike, so that there are too few other ways to write this.' };
  return different(props, { candidates, lie: text, not: { title: 'In the wrong places', props: not, why } });
}
