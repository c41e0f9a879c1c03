import type { Looks, Moved, Preset } from '../../board/manipulative.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { asRectangle, turned } from './arrange.ts';
import { flip, gathered, takeOff, zeroPair } from './change.ts';
import { emptyPlaces, worthOf } from './rectangle.ts';
import type { AlgebraTiles, Shape } from './tiles.ts';

const CROWDED: Refusal = { refused: 'So many tiles lie here that no zero pair can be added to show them in another way.' };

const withPair = (props: AlgebraTiles, is: Shape, onRight = false): Moved<AlgebraTiles> => zeroPair(props, { is, onRight });
const look = (title: string, moved: Moved<AlgebraTiles>): readonly Preset<AlgebraTiles>[] => (isRefusal(moved) ? [] : [{ title, props: moved.props }]);

function matLooks(props: AlgebraTiles): Looks<AlgebraTiles> | Refusal {
  const swapped: AlgebraTiles = { ...props, tiles: props.right ?? [], right: props.tiles };
  const [one, two, three] = [...look('Sides swapped', { props: swapped }), ...look('A zero pair on the left', withPair(props, 'one')), ...look('A zero pair on the right', withPair(props, 'one', true))];
  const more = withPair(props, 'one');
  if (!one || !two || !three || isRefusal(more)) return CROWDED;
  const not = takeOff(more.props, more.props.tiles.slice(-1).map(({ id }) => id));
  return { same: [one, two, three], not: { title: 'One more on the left', props: not, why: 'One was added on the left only, so the sides are no longer equal.' } };
}

/** What only seems to be the same: a place left empty, an x tile made of ones, or a tile turned over. */
function notTheSame(props: AlgebraTiles, heap: AlgebraTiles): Looks<AlgebraTiles>['not'] {
  const { laid = [] } = props;
  if (props.edges && !props.square && laid.length > 0) {
    return { title: 'A place is empty', props: { ...props, laid: laid.slice(0, -1) }, why: 'One place is empty, so these tiles are not the whole rectangle.' };
  }
  const long = heap.tiles.find(({ is }) => is === 'x');
  if (long === undefined) return { title: 'One turned over', props: flip(heap, heap.tiles.slice(-1).map(({ id }) => id)), why: 'One tile has its other side up, so it takes away what it should add, or adds what it should take away.' };
  const ones = [heap.next, heap.next + 1].map(at => ({ id: `t${at}`, is: 'one' as const, ...(long.minus && { minus: true as const }) }));
  return { title: 'Ones for an x', props: { ...heap, tiles: [...heap.tiles.filter(tile => tile !== long), ...ones], next: heap.next + 2 }, why: 'An x tile is not two ones long: it stands for any number.' };
}

/** The same tiles in a heap, with zero pairs, and as a rectangle where they make one. Refuses where nothing lies, and a rectangle that is not full. */
export function looks(props: AlgebraTiles): Looks<AlgebraTiles> | Refusal {
  if (props.right) return matLooks(props);
  const worth = worthOf(props);
  if (worth === undefined) return { refused: 'Fill the rectangle first; then its tiles can be shown in other ways.' };
  const heap = props.edges ? gathered(props) : { props };
  if (isRefusal(heap) || heap.props.tiles.length === 0) return { refused: 'There is no tile to show in another way yet.' };
  const pair = withPair(heap.props, 'one');
  const [one, two, three] = [
    ...(props.edges ? look('As a heap', heap) : look('As a rectangle', asRectangle(props))),
    ...(props.edges && emptyPlaces(props) === 0 && !props.square ? look('Turned', { props: turned(props) }) : []),
    ...look('With a zero pair', pair), ...look('With a zero pair of x', withPair(heap.props, 'x')),
    ...look('With two zero pairs', isRefusal(pair) ? pair : withPair(pair.props, 'x')),
  ];
  return one && two && three ? { same: [one, two, three], not: notTheSame(props, heap.props) } : CROWDED;
}
