import type { Action, Around, Moved } from '../../board/manipulative.ts';
import { readCount } from '../../maths/read.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { countersOf } from '../counters/counters.ts';
import { asked, emptied, reversed, turned, withoutPart, withPart, workedOut } from './change.ts';
import { circlesIn, hung, type Hung, type PartWhole } from './part-whole.ts';

type Does = Action<PartWhole>;
const MOST_COUNTERS = 20;

/** What an action does, or why it is off. */
const does = (moved: Moved<PartWhole>): Pick<Does, 'run' | 'off'> => ({ run: () => moved, ...(isRefusal(moved) && { off: moved.refused }) });

/** So many counters in a circle, of one side in each part in turn, in place of what lies there. */
function counters(props: PartWhole, around: Around, { place, text }: { readonly place: Hung; readonly text: string }): Moved<PartWhole> {
  const count = readCount(text);
  if (isRefusal(count)) return count;
  if (count > MOST_COUNTERS) return { refused: `At most ${MOST_COUNTERS} counters are laid into a circle at once.` };
  const { circle: { id }, at } = place;
  const single = countersOf([[at % 2 === 0 ? 'red' : 'yellow', 1]]);
  const fill = Array.from({ length: count }, () => ({ slot: id, type: 'counters', props: single }));
  return { props: emptied(props, [id]), fill, clear: around.held.filter(({ slot }) => slot === id).map(each => each.id) };
}

/** What is in circles: the counters in one, a question mark, what follows, nothing. */
function filling(props: PartWhole, places: readonly Hung[], around: Around): readonly Does[] {
  const [place] = places;
  const ids = places.map(({ circle }) => circle.id);
  const cleared = ids.length > 0 ? ids : circlesIn(props.whole).map(({ id }) => id);
  const inside = around.held.filter(({ slot }) => cleared.includes(slot)).map(({ id }) => id);
  const isHeld = around.held.some(({ slot }) => ids.includes(slot));
  const choose = 'Choose a circle first.';
  return [
    { id: 'work-out', title: 'Work out', icon: 'calculator', keys: ['w'], ...does(workedOut(props, around.held)) },
    {
      id: 'ask', title: 'Unknown', icon: 'circle-question-mark', keys: ['u'], run: () => (place ? { props: asked(props, ids) } : { refused: choose }),
      ...(place ? isHeld && { off: 'Things lie in this circle. Take them out first.' } : { off: choose }),
    },
    {
      id: 'counters', title: 'Counters', icon: 'coins', keys: ['o'], asks: 'count', run: (text = '') => (place ? counters(props, around, { place, text }) : { refused: choose }),
      ...(!place && { off: choose }),
    },
    { id: 'empty', title: 'Empty', icon: 'eraser', keys: ['e'], run: () => ({ props: emptied(props, cleared), clear: inside }) },
  ];
}

/** What can be done with a model: more and fewer parts, what is in the circles, how it stands. */
export function actions(props: PartWhole, chosen: readonly string[], around: Around): readonly Does[] {
  const places = hung(props.whole).filter(({ circle }) => chosen.includes(circle.id));
  const [place] = places;
  const node = place?.circle.parts ? place.circle : place?.parent ?? props.whole;
  const gone = place?.parent ? place.circle : node.parts?.at(-1) ?? node;
  const { counted: _, ...uncounted } = props;
  const split: Moved<PartWhole> = place && !place.circle.parts ? withPart(props, place.circle.id) : { refused: 'Choose a part that is not split yet.' };
  return [
    { id: 'add', title: 'Add a part', icon: 'plus', keys: ['+'], ...does(withPart(props, node.id)) },
    { id: 'remove', title: 'Remove a part', icon: 'minus', keys: ['-'], ...does(withoutPart(props, gone.id)) },
    { id: 'part', title: 'Split the part', icon: 'split', keys: ['p'], ...does(split) },
    ...filling(props, places, around),
    { id: 'turn', title: 'Turn', icon: 'rotate-cw', keys: ['t'], run: () => ({ props: turned(props) }) },
    { id: 'swap', title: 'Swap parts', icon: 'flip-horizontal-2', keys: ['x'], run: () => ({ props: reversed(props, node.id) }) },
    {
      id: 'count', title: 'Numbers', icon: 'hash', keys: ['n'], run: () => ({ props: props.counted ? uncounted : { ...props, counted: true } }),
      ...(around.held.length === 0 && !props.counted && { off: 'Nothing lies in the circles whose number could be written.' }),
    },
  ];
}
