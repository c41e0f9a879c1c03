import * as v from 'valibot';
import type { Action, Manipulative, Preset } from '../../board/manipulative.ts';
import { Fraction } from '../../maths/exact.ts';
import { number } from '../../maths/value.ts';
import { actions, toggling } from '../columns/actions.ts';
import { isSound, ranksOf, resultOf, type Columns } from '../columns/columns.ts';
import { columnsFor, from } from '../columns/from.ts';
import { box } from '../columns/layout.ts';
import { looks } from '../columns/looks.ts';
import { marks } from '../columns/marks.ts';
import { parts } from '../columns/parts.ts';
import { fields, UNSOUND } from '../columns/schema.ts';
import { describe, sentences } from '../columns/words.ts';
import { whole } from '../schema.ts';
import { BLOCKS } from './blocks.ts';
import { combine, split } from './pieces.ts';

// Which block is one: the rod, the flat or the thousand; left out, the cube.
const schema = v.pipe(v.strictObject({ ...fields(BLOCKS), one: v.exactOptional(whole(1, 3)), loose: v.exactOptional(v.literal(true)) }), v.check(props => isSound(props, BLOCKS), UNSOUND));

const PLAIN: Columns = { first: 0, counts: [0], nth: 1, exchange: 'steps', heads: 'words', counted: true, written: true };

/** A number on a mat, from its largest column to that of ones at least. */
const mat = (value: string, more: Partial<Columns> = {}): Columns => columnsFor(new Fraction(value), { ...PLAIN, ...more }, BLOCKS) ?? PLAIN;
/** Blocks off the mat. */
const heap = (first: number, counts: readonly number[]): Columns => ({ first, counts, nth: 1, exchange: 'alone', heads: 'words', loose: true });

const presets: readonly [Preset<Columns>, ...Preset<Columns>[]] = [
  { title: 'Tens and ones', props: mat('34') },
  { title: 'Thirteen ones', props: { ...mat('33'), counts: [2, 13] } },
  { title: 'Hundreds, tens and ones', props: mat('243') },
  { title: 'Thousands', props: mat('1352', { heads: 'letters' }) },
  { title: 'A flat is one', props: mat('1.24', { one: 2, expanded: true }) },
  { title: 'Blocks without a mat', props: heap(2, [1, 2, 5]) },
  { title: 'A ten', props: heap(1, [1]) },
  { title: 'Empty mat', props: { ...mat('10'), counts: [0, 0] } },
];

const NAMES = ['Cube is one', 'Rod is one', 'Flat is one', 'Block is one'] as const;

/** The mat, and which block is one; titles say what it will be. */
function own(props: Columns): readonly Action<Columns>[] {
  const { one = 0, ...cubes } = props;
  const ranks = ranksOf(props).toSorted((a, b) => a - b);
  const next = ranks.find(rank => rank > one) ?? ranks[0] ?? 0;
  return [
    { id: 'mat', title: props.loose ? 'On a mat' : 'Off the mat', icon: 'columns-3', keys: ['b'], run: toggling(props, 'loose') },
    {
      id: 'one', title: NAMES[next] ?? NAMES[0], icon: 'blocks', keys: ['o'], run: () => ({ props: next === 0 ? cubes : { ...cubes, one: next } }),
      ...(props.sum ? { off: 'A sum is shown. Show one number, then choose which block is one.' } : next === one && { off: 'There is no other block here that could be one.' }),
    },
  ];
}

/** Cubes, rods, flats and thousands, on a mat with columns or off it; any of them can be one. */
const baseTen: Manipulative<Columns> = {
  type: 'base-ten', schema, migrations: [], presets, describe, sentences, split, combine,
  actions: (props, chosen) => actions(props, chosen, { ranks: BLOCKS, own: own(props) }),
  box: (props, around) => box(props, BLOCKS, around), marks: (props, around) => marks(props, BLOCKS, around), parts: (props, around) => parts(props, BLOCKS, around),
  value: props => number(resultOf(props)), looks: props => looks(props, BLOCKS),
  from: (said, was) => fromBlocks(said, was),
};
export default baseTen;

const REFUSED = 'Blocks show a number of at most four digits, such as 34, 1352 or 1.24, or two such numbers added or taken away.';

/** With the cube as one, as it was; of a decimal the largest block that can be one leaves room for its tenths, hundredths and thousandths. */
function fromBlocks(...[said, was]: Parameters<NonNullable<Manipulative<Columns>['from']>>): ReturnType<NonNullable<Manipulative<Columns>['from']>> {
  const tries = [...(was ? [was] : []), ...[0, 2, 3, 1].map(one => mat('0', one === 0 ? {} : { one, counts: [0] }))];
  const made = tries.map(plain => from(said, plain, { plain, ranks: BLOCKS, refused: REFUSED }));
  return made.find(each => !('refused' in each)) ?? { refused: REFUSED };
}
