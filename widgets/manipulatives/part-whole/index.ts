import * as v from 'valibot';
import type { Manipulative } from '../../board/manipulative.ts';
import { number } from '../../maths/value.ts';
import { exact, form, whole } from '../schema.ts';
import { actions } from './actions.ts';
import { from } from './from.ts';
import { looks } from './looks.ts';
import { box, marks } from './marks.ts';
import { circlesIn, hung, LEAST_PARTS, modelOf, MOST_CIRCLES, MOST_DEEP, MOST_PARTS, SIDES, type Amount, type Circle, type PartWhole } from './part-whole.ts';
import { parts } from './parts.ts';
import { slots } from './slots.ts';
import { describe, sentences } from './words.ts';
import { worth } from './worth.ts';

const isLinear = (value: Readonly<Record<string, string>>): boolean => Object.entries(value).every(([letter, many]) => /^\p{L}?$/u.test(letter) && many !== '0');
const amount: v.GenericSchema<unknown, Amount> = v.union([
  v.strictObject({ unknown: v.literal(true) }),
  v.strictObject({ value: v.pipe(v.record(v.string(), exact), v.check(isLinear, 'A circle holds a number, or numbers of single letters.')), as: v.exactOptional(form) }),
]);
const circle: v.GenericSchema<unknown, Circle> = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^c\d{1,15}$/, 'A circle is c and a number.')), amount: v.exactOptional(amount),
  parts: v.exactOptional(v.pipe(v.array(v.lazy(() => circle)), v.minLength(LEAST_PARTS), v.maxLength(MOST_PARTS))),
});
const schema = v.pipe(
  v.strictObject({ whole: circle, side: v.picklist(SIDES), counted: v.exactOptional(v.literal(true)), next: whole(0, 1e15 - 1) }),
  v.check(props => props.whole.parts !== undefined, 'A whole has parts.'),
  v.check(props => hung(props.whole).every(({ depth }) => depth < MOST_DEEP), 'A part of a part has no parts.'),
  v.check(({ whole: root }) => circlesIn(root).length <= MOST_CIRCLES && new Set(circlesIn(root).map(({ id }) => id)).size === circlesIn(root).length, 'Too many circles, or two alike.'),
);

const is = (exactly: string, as?: 'decimal'): Amount => ({ value: number(exactly), ...(as && { as }) });
const ASKED: Amount = { unknown: true };

/** A whole and its parts in circles that are joined: numbers, letters, or things that lie in them. */
const partWhole: Manipulative<PartWhole> = {
  type: 'part-whole', schema, migrations: [],
  presets: [
    { title: 'A part to find', props: modelOf(is('10'), [is('7'), ASKED]) },
    { title: 'The whole to find', props: modelOf(ASKED, [is('6'), is('4')]) },
    { title: 'Empty, for counters', props: modelOf(undefined, [undefined, undefined]) },
    { title: 'Three parts', props: modelOf(is('12'), [is('5'), is('4'), is('3')]) },
    { title: 'Tens and ones', props: modelOf(is('34'), [is('30'), is('4')], { side: 'left' }) },
    { title: 'Making ten', props: modelOf(is('13'), [is('8'), [is('5'), [is('2'), is('3')]]]) },
    { title: 'Fractions', props: modelOf(is('1'), [is('3/5'), is('2/5')], { side: 'below' }) },
    { title: 'With a letter', props: modelOf(is('11'), [{ value: { x: '1' } }, is('3')]) },
  ],
  box, marks, parts, actions, looks,
  describe: (props, { held }) => describe(props, held),
  sentences: (props, { held }) => sentences(props, held),
  slots, value: worth, from,
};
export default partWhole;
