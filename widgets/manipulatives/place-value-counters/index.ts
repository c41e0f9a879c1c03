import * as v from 'valibot';
import type { Action, Manipulative, Preset } from '../../board/manipulative.ts';
import { Fraction } from '../../maths/exact.ts';
import { number } from '../../maths/value.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { actions, toggling } from '../columns/actions.ts';
import { withBoth } from '../columns/calculate.ts';
import { isSound, resultOf, type Columns, type Heads } from '../columns/columns.ts';
import { columnsFor, from } from '../columns/from.ts';
import { box } from '../columns/layout.ts';
import { looks } from '../columns/looks.ts';
import { marks } from '../columns/marks.ts';
import { parts } from '../columns/parts.ts';
import { fields, UNSOUND } from '../columns/schema.ts';
import { describe, sentences } from '../columns/words.ts';
import { COUNTERS } from './counters.ts';

const schema = v.pipe(v.strictObject({ ...fields(COUNTERS), framed: v.exactOptional(v.literal(true)), lying: v.exactOptional(v.literal(true)) }), v.check(props => isSound(props, COUNTERS), UNSOUND));

const PLAIN: Columns = { first: 0, counts: [0], nth: 1, exchange: 'steps', heads: 'words', counted: true, written: true };

/** A number on a chart, from its largest column to that of ones at least. */
function chart(value: string, heads: Heads = 'words', more: Partial<Columns> = {}): Columns {
  return columnsFor(new Fraction(value), { ...PLAIN, heads, ...more }, COUNTERS) ?? PLAIN;
}

/** Two numbers on a chart, the second to be added or taken away. */
function sum(start: string, change: string, does: 'add' | 'take', more: Partial<Columns> = {}): Columns {
  const made = withBoth(chart(start, 'letters', more), [new Fraction(start), new Fraction(change)], { does, ranks: COUNTERS });
  return isRefusal(made) ? PLAIN : made.props;
}

const presets: readonly [Preset<Columns>, ...Preset<Columns>[]] = [
  { title: 'Hundreds, tens and ones', props: chart('243') },
  { title: 'Add in columns', props: sum('347', '285', 'add', { lying: true }) },
  { title: 'Take away in columns', props: sum('523', '267', 'take') },
  { title: 'Nought as a place holder', props: chart('4052', 'letters', { expanded: true }) },
  { title: 'Twelve ones', props: { ...chart('32'), counts: [2, 12], framed: true } },
  { title: 'Decimals', props: chart('3.24', 'letters', { expanded: true }) },
  { title: 'To millions', props: chart('1204300', 'powers') },
  { title: 'Empty chart', props: { ...chart('100'), counts: [0, 0, 0] } },
];

function actionsOf(props: Columns, chosen: readonly string[]): readonly Action<Columns>[] {
  const frames: Action<Columns> = { id: 'frames', title: props.framed ? 'No frames' : 'Ten frames', icon: 'grid-3x3', keys: ['f'], run: toggling(props, 'framed') };
  const turn: Action<Columns> = { id: 'turn', title: 'Turn', icon: 'rotate-cw', keys: ['r'], run: toggling(props, 'lying') };
  return actions(props, chosen, { ranks: COUNTERS, own: [frames, turn] });
}

/** Counters marked with what they are worth, in columns from millions to thousandths; a second number is added or taken away in columns. */
const placeValueCounters: Manipulative<Columns> = {
  type: 'place-value-counters', schema, migrations: [], presets, describe, sentences, actions: actionsOf,
  box: (props, around) => box(props, COUNTERS, around), marks: (props, around) => marks(props, COUNTERS, around), parts: (props, around) => parts(props, COUNTERS, around),
  value: props => number(resultOf(props)), looks: props => looks(props, COUNTERS),
  from: (said, was) => from(said, was, {
    plain: chart('0'), ranks: COUNTERS, refused: 'Place-value counters show a number from 0 to 9 999 999.999 with at most three decimal places, or two such numbers added or taken away.',
  }),
};
export default placeValueCounters;
