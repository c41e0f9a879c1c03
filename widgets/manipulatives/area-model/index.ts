import * as v from 'valibot';
import type { Manipulative } from '../../board/manipulative.ts';
import type { Value } from '../../maths/expression.ts';
import { number } from '../../maths/value.ts';
import { allDifferent, exact, whole } from '../schema.ts';
import { actions } from './actions.ts';
import { areaOf, cellsOf, isArea, isTerm, MOST_TERMS, worthOf, type AreaModel } from './area-model.ts';
import { from } from './from.ts';
import { box } from './layout.ts';
import { looks } from './looks.ts';
import { marks } from './marks.ts';
import { parts } from './parts.ts';
import { describe, sentences } from './words.ts';

const value = v.pipe(v.record(v.string(), exact), v.check(isTerm, 'This is not one term.'));
// Ids of terms are never those of other parts.
const term = v.strictObject({ id: v.pipe(v.string(), v.regex(/^t\d{1,15}$/, 'A term is t and a number.')), value: v.exactOptional(value) });
const side = v.pipe(v.tupleWithRest([term], term), v.maxLength(MOST_TERMS));
const schema = v.pipe(
  v.strictObject({
    down: side, across: side, given: v.record(v.string(), value), missing: v.array(v.string()),
    as: v.exactOptional(v.literal('decimal')), unit: v.exactOptional(v.literal(true)), totals: v.exactOptional(v.literal(true)), next: whole(0, 1e15 - 1),
  }),
  v.check(props => allDifferent([...props.down, ...props.across]), 'An id stands twice.'),
  v.check(props => isArea(props), 'The cells and the sides of the rectangle do not match.'),
);

const ofNumbers = (down: readonly string[], across: readonly string[], more: Parameters<typeof areaOf>[2] = {}): AreaModel =>
  areaOf(down.map(each => number(each)), across.map(each => number(each)), more);
const X: Value = { x: '1' };
const completing = areaOf([X, number(3)], [X, number(3)]);
const asked = areaOf([undefined, undefined], [undefined, undefined]);

/** A rectangle whose sides are sums, with the products of their parts in its cells. */
const areaModel: Manipulative<AreaModel> = {
  type: 'area-model', schema, migrations: [],
  presets: [
    { title: 'Grid method', props: ofNumbers(['20', '3'], ['30', '6']) },
    { title: 'Long multiplication', props: ofNumbers(['30', '4'], ['20', '6'], { totals: true }) },
    { title: 'Hundreds, tens, ones', props: ofNumbers(['6'], ['300', '40', '7']) },
    { title: 'Decimals', props: ofNumbers(['1', '2/5'], ['2', '1/2'], { as: 'decimal' }) },
    { title: 'Fractions', props: ofNumbers(['1/2'], ['3/4'], { unit: true }) },
    { title: 'Expanding', props: areaOf([X, number(3)], [X, number(2)]) },
    { title: 'Factorising', props: { ...asked, given: Object.fromEntries([{ 'x^2': '1' }, { x: '2' }, { x: '3' }, number(6)].map((cell, at) => [cellsOf(asked)[at]?.id ?? '', cell])) } },
    { title: 'Completing the square', props: { ...completing, missing: cellsOf(completing).slice(-1).map(({ id }) => id) } },
  ],
  box, marks, parts, describe, sentences, actions, looks, from,
  value: worthOf,
};
export default areaModel;
