import * as v from 'valibot';
import type { Action, Around, Manipulative, Part } from '../../board/manipulative.ts';
import type { Expression } from '../../maths/expression.ts';
import { toText } from '../../maths/print.ts';
import { readSentence } from '../../maths/read.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { exact, form, id, typed, whole } from '../schema.ts';
import { MOST_NUMBERS, typeNumber, typeSentence, withExpression } from './change.ts';
import { verdict } from './check.ts';
import { looks } from './looks.ts';
import { box, marks, middle, numbersOf, row, type NumberSentence } from './number-sentence.ts';
import { describe, sentences } from './words.ts';

const operation = v.picklist(['plus', 'minus', 'times', 'divided by', 'over', 'power', 'ratio', 'negative', 'root', 'brackets', 'percent', 'mixed', 'beside',
  'equals', 'not equals', 'less', 'more', 'at most', 'at least']);
const expression: v.GenericSchema<unknown, Expression> = v.union([
  v.strictObject({ exact, as: v.exactOptional(form), places: v.exactOptional(whole(0, 40)) }),
  v.strictObject({ letter: typed(20) }),
  v.strictObject({ word: v.pipe(typed(40), v.regex(/^\D*$/, 'A word in a number sentence holds no digits.')) }),
  v.strictObject({ unknown: v.literal(true) }),
  v.strictObject({ op: operation, of: v.pipe(v.array(v.lazy(() => expression)), v.minLength(1), v.maxLength(MOST_NUMBERS)) }),
]);
const schema = v.pipe(
  v.strictObject({
    expression, ids: v.pipe(v.array(id), v.maxLength(MOST_NUMBERS), v.check(ids => new Set(ids).size === ids.length, 'An id stands twice.')),
    checked: v.exactOptional(v.literal(true)), next: whole(0, Number.MAX_SAFE_INTEGER),
  }),
  v.check(props => numbersOf(props.expression).length === props.ids.length, 'The numbers and their ids do not match.'),
);

function parts(props: NumberSentence, around: Around): readonly Part<NumberSentence>[] {
  const whole_ = box(props, around);
  const y = middle(props, around);
  const numbers = row(props, around).flatMap(({ id: part, token, x, space }): Part<NumberSentence>[] => (part === undefined ? [] : [{
    id: part, name: ['number'], at: { x: x + space.width / 2, y }, token, veil: 'value',
    hit: { x: x - 2, y: y - Math.max(18, space.above), width: space.width + 4, height: Math.max(18, space.above) + Math.max(18, space.below) },
    type: text => typeNumber(props, part, text),
  }]));
  return [
    { id: 'sentence', name: ['whole sentence'], at: { x: 4, y }, hit: whole_, token: { value: props.expression, parts: props.ids }, type: text => typeSentence(props, text) },
    ...numbers,
  ];
}

function actions(props: NumberSentence): readonly Action<NumberSentence>[] {
  const { checked: _, ...unchecked } = props;
  const { is, why } = verdict(props.expression);
  return [
    { id: 'type', title: 'Type', icon: 'pencil-line', keys: ['t'], asks: 'text', run: (answer = '') => typeSentence(props, answer) },
    {
      id: 'check', title: props.checked ? 'No check' : 'Check', icon: 'check', keys: ['c'],
      run: () => (props.checked ? { props: unchecked } : is === undefined ? { refused: why } : { props: { ...props, checked: true } }),
    },
  ];
}

const made = (said: Expression): NumberSentence => {
  const moved = withExpression(undefined, said);
  return isRefusal(moved) ? { expression: { unknown: true }, ids: ['n1'], next: 2 } : moved.props;
};
const number = (exactly: string, as?: 'fraction'): Expression => (as ? { exact: exactly, as } : { exact: exactly });
const sum = (op: 'plus' | 'minus' | 'times' | 'divided by', a: Expression, b: Expression, c: Expression): Expression => ({ op: 'equals', of: [{ op, of: [a, b] }, c] });

/** An expression as it is read when someone types it, so that what was made and what is typed are the same; where it cannot be read, as it is. */
function asTyped(said: Expression): Expression {
  const text = toText(said);
  const read = readSentence(text);
  return isRefusal(read) || toText(read) !== text ? said : read;
}

/** A number sentence, typed and printed properly; every number in it can be veiled by itself. */
const numberSentence: Manipulative<NumberSentence> = {
  type: 'number-sentence', schema, migrations: [],
  presets: [
    { title: 'Adding', props: made(sum('plus', number('7'), number('3'), { unknown: true })) },
    { title: 'Taking away', props: made(sum('minus', number('10'), { unknown: true }, number('7'))) },
    { title: 'Times', props: made(sum('times', number('3'), number('4'), { unknown: true })) },
    { title: 'Fractions', props: made(sum('plus', number('1/2', 'fraction'), number('1/4', 'fraction'), { unknown: true })) },
  ],
  box, marks, parts, describe, sentences, actions, looks,
  from: (said, was) => {
    if (said.expression === undefined) return { refused: 'There is no number sentence here to write down.' };
    const moved = withExpression(was, asTyped(said.expression));
    return isRefusal(moved) ? moved : { ...moved.props, ...(was?.checked && verdict(moved.props.expression).is !== undefined && { checked: true }) };
  },
};
export default numberSentence;
