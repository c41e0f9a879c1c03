import * as v from 'valibot';
import type { Action, Manipulative, Part } from '../../board/manipulative.ts';
import { number } from '../../maths/value.ts';
import { allDifferent, id, whole } from '../schema.ts';
import { combine, flip, split, typeCount, typeRows, withCount } from './change.ts';
import { box, COUNT, countAt, countersOf, countToken, marks, middleOf, MOST_ACROSS, MOST_COUNTERS, PITCH, type Counters } from './counters.ts';
import { from } from './from.ts';
import { looks } from './looks.ts';
import { describe, sentences } from './words.ts';

const schema = v.strictObject({
  counters: v.pipe(v.array(v.strictObject({ id, side: v.picklist(['red', 'yellow']) })), v.minLength(1), v.maxLength(MOST_COUNTERS), v.check(each => allDifferent(each))),
  across: whole(1, MOST_ACROSS),
  counted: v.exactOptional(v.literal(true)),
  next: whole(0, Number.MAX_SAFE_INTEGER),
});

function parts(props: Counters, around: Parameters<Manipulative<Counters>['parts']>[1]): readonly Part<Counters>[] {
  const each = props.counters.map((counter, at): Part<Counters> => {
    const middle = middleOf(at, props.across);
    return {
      id: counter.id, name: [`${counter.side} counter`], at: middle,
      hit: { x: middle.x - PITCH / 2, y: middle.y - PITCH / 2, width: PITCH, height: PITCH },
      press: () => ({ props: flip(props, [counter.id]) }),
    };
  });
  if (!props.counted) return each;
  const at = countAt(props, around);
  const reach = around.text.value;
  const hit = { x: at.x - reach, y: at.y - reach * 0.7, width: reach * 2, height: reach * 1.4 };
  return [...each, { id: COUNT, name: ['number of counters'], at, hit, token: countToken(props), veil: 'value' }];
}

function actions(props: Counters, chosen: readonly string[]): readonly Action<Counters>[] {
  const { length } = props.counters;
  const { counted: _, ...uncounted } = props;
  return [
    { id: 'flip', title: 'Flip', icon: 'refresh-cw', keys: ['f'], run: () => ({ props: flip(props, chosen) }) },
    { id: 'more', title: 'One more', icon: 'plus', keys: ['+'], run: () => withCount(props, length + 1) },
    {
      id: 'fewer', title: 'One less', icon: 'minus', keys: ['-'], run: () => withCount(props, length - 1),
      ...(length === 1 && { off: 'This is the last counter. To take it away, delete it.' }),
    },
    { id: 'how-many', title: 'How many', icon: 'calculator', keys: ['digits'], asks: 'count', run: (answer = '') => typeCount(props, answer) },
    { id: 'rows', title: 'Rows of', icon: 'grid-3x3', keys: ['r'], asks: 'count', run: (answer = '') => typeRows(props, answer) },
    { id: 'count', title: 'Number', icon: 'hash', keys: ['n'], run: () => ({ props: props.counted ? uncounted : { ...props, counted: true } }) },
  ];
}

/** Two-coloured counters, alone or in groups: each is worth one. */
const counters: Manipulative<Counters> = {
  type: 'counters', schema, migrations: [],
  presets: [
    { title: 'One counter', props: countersOf([['red', 1]]) },
    { title: 'Five', props: countersOf([['red', 5]]) },
    { title: 'Ten', props: countersOf([['red', 10]]) },
    { title: 'Both colours', props: countersOf([['red', 4], ['yellow', 3]]) },
  ],
  box, marks, parts, describe, sentences, actions, split, combine, looks, from,
  value: props => number(props.counters.length),
};
export default counters;
