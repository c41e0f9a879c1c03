import * as v from 'valibot';
import type { Manipulative } from '../../board/manipulative.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { allDifferent, exact, whole } from '../schema.ts';
import { actions } from './actions.ts';
import { BARE, MOST_LETTERS, MOST_LINES, MOST_THINGS, type Balance } from './balance.ts';
import { typeEquation } from './change.ts';
import { from } from './from.ts';
import { layout } from './layout.ts';
import { looks } from './looks.ts';
import { marks } from './marks.ts';
import { parts } from './parts.ts';
import { describe, sentences } from './words.ts';

const letter = v.pipe(v.string(), v.regex(/^\p{L}$/u, 'A letter is one letter.'));
const amount = v.pipe(exact, v.check(is => is !== '0', 'Nothing is no thing on a pan.'));
const thing = v.strictObject({ id: v.pipe(v.string(), v.regex(/^t\d{1,15}$/, 'A thing is t and a number.')), letter: v.exactOptional(letter), is: amount });
const things = v.pipe(v.array(thing), v.maxLength(MOST_THINGS));
const side = v.record(v.pipe(v.string(), v.regex(/^\p{L}?$/u, 'A side has single letters.')), amount);
const deed = v.variant('does', [
  v.strictObject({ does: v.picklist(['add', 'take']), amount: side }),
  v.strictObject({ does: v.picklist(['multiply', 'divide']), by: amount }),
]);
const line = v.strictObject({ id: v.pipe(v.string(), v.regex(/^e\d{1,15}$/, 'A line is e and a number.')), left: side, right: side, deed });
const flag = v.exactOptional(v.literal(true));
const schema = v.pipe(
  v.strictObject({
    left: things, right: things,
    letters: v.pipe(v.record(letter, exact), v.check(letters => Object.keys(letters).length <= MOST_LETTERS, 'There are too many letters.')),
    balloons: flag, lines: v.pipe(v.array(line), v.maxLength(MOST_LINES), v.check(each => allDifferent(each))), chain: flag, written: flag, shown: flag,
    next: whole(0, 1e15 - 1),
  }),
  v.check(props => allDifferent([...props.left, ...props.right]), 'An id stands twice.'),
  v.check(props => [...props.left, ...props.right].every(each => each.letter === undefined || props.letters[each.letter] !== undefined), 'A bag has no weight.'),
);

/** The balance of an equation that is known to fit. */
function balanceOf(equation: string, more: Partial<Balance> = {}): Balance {
  const made = typeEquation({ ...BARE, ...more }, equation);
  return isRefusal(made) ? BARE : made.props;
}

/** Two pans with bags, weights and balloons: what is done to both sides keeps it level, and what is done to one tips it truly. */
const balance: Manipulative<Balance> = {
  type: 'balance', schema, migrations: [],
  presets: [
    { title: '3x + 2 = 14', props: balanceOf('3x + 2 = 14', { chain: true }) },
    { title: 'Bags on both sides', props: balanceOf('4x + 1 = 2x + 9', { chain: true }) },
    { title: 'With balloons', props: balanceOf('2x − 3 = 5', { chain: true }) },
    { title: 'Half a bag', props: balanceOf('1/2x + 3 = 8', { chain: true }) },
    { title: 'Two letters', props: balanceOf('2x + y = 10', { shown: true }) },
    { title: 'Weights alone', props: { ...BARE, left: [{ id: 't1', is: '7' }], right: [{ id: 't2', is: '4' }, { id: 't3', is: '3' }], next: 4 } },
    { title: 'Try a weight', props: { ...balanceOf('2x + 3 = 11'), letters: { x: '1' }, shown: true } },
    { title: 'Empty pans', props: BARE },
  ],
  box: (props, around) => layout(props, around).box,
  marks, parts, describe, sentences, actions, from, looks,
};
export default balance;
