import type { Action, Moved } from '../../board/manipulative.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { add, filled, inOrder, readRod, without } from './change.ts';
import { lengthOf, type Rod, type Rods } from './rods.ts';

/** Uses the rod that is typed, or says why it is none. */
const asked = (props: Rods, use: (long: number) => Moved<Rods>) => (answer = ''): Moved<Rods> => {
  const long = readRod(props, answer);
  return isRefusal(long) ? long : use(long);
};

const ONE: { readonly off: string } = { off: 'Choose the rod that is to be worth one first.' };

/** Makes the chosen rod the one that is worth one; where it is that already, the white one again. */
function oneAction(props: Rods, rod: Rod | undefined): Action<Rods> {
  const isOne = rod?.long === props.one || (rod === undefined && props.one > 1);
  const one = isOne || rod === undefined ? 1 : rod.long;
  return {
    id: 'one', title: isOne ? 'White is one' : 'This is one', icon: 'ruler', keys: ['o'], run: () => ({ props: { ...props, one } }),
    ...(one === props.one && (rod === undefined ? ONE : { off: 'The white rod is one.' })),
  };
}

/** What can be done with rods: laying them first, then what they are worth, then how they lie. */
export function actions(props: Rods, chosen: readonly string[]): readonly Action<Rods>[] {
  const { numerals, letters, upright, ...plain } = props;
  const looks = { ...(numerals && { numerals }), ...(letters && { letters }), ...(upright && { upright }) };
  const flipped = (look: 'numerals' | 'letters' | 'upright'): Rods => {
    const { [look]: was, ...others } = looks;
    return { ...plain, ...others, ...(!was && { [look]: true as const }) };
  };
  const all = props.rows.flat();
  const picked = all.filter(({ id }) => chosen.includes(id));
  const at = picked[0] ?? all.at(-1);
  const row = Math.max(0, props.rows.findIndex(each => each.some(({ id }) => id === at?.id)));
  const gone = picked.length > 0 ? picked : all.slice(-1);
  const isOrdered = props.rows.every((each, nth) => nth === 0 || lengthOf(props.rows[nth - 1] ?? []) <= lengthOf(each));
  return [
    { id: 'add', title: 'Add a rod', icon: 'plus', keys: ['a', 'digits'], asks: 'count', run: asked(props, long => add(props, long, row)) },
    { id: 'row', title: 'New row', icon: 'rows-2', keys: ['r'], asks: 'count', run: asked(props, long => add(props, long, props.rows.length)) },
    { id: 'again', title: 'One more', icon: 'copy-plus', keys: ['+'], run: () => (at ? add(props, at.long, row) : { props }) },
    { id: 'fill', title: 'Fill a row', icon: 'align-start-vertical', keys: ['f'], asks: 'count', run: asked(props, long => filled(props, row, long)) },
    {
      id: 'remove', title: 'Remove', icon: 'eraser', keys: ['e', '-'], run: () => without(props, gone.map(({ id }) => id)),
      ...(gone.length === all.length && { off: 'A rod has to stay. To take them all away, delete the tile.' }),
    },
    oneAction(props, picked[0]),
    { id: 'numerals', title: numerals ? 'No numbers' : 'Numbers', icon: 'hash', keys: ['n'], run: () => ({ props: flipped('numerals') }) },
    { id: 'letters', title: letters ? 'No letters' : 'Letters', icon: 'type', keys: ['l'], run: () => ({ props: flipped('letters') }) },
    { id: 'turn', title: 'Turn', icon: 'rotate-cw', keys: ['t'], run: () => ({ props: flipped('upright') }) },
    {
      id: 'order', title: 'In order', icon: 'align-end-vertical', run: () => ({ props: inOrder(props) }),
      ...(isOrdered && { off: `The ${upright ? 'columns' : 'rows'} stand from the shortest to the longest.` }),
    },
  ];
}

