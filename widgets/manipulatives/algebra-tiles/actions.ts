import type { Action, Moved } from '../../board/manipulative.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { readDeed } from '../both-sides.ts';
import { asRectangle, asSquare, doToBoth, everyTile, fillIn, turned } from './arrange.ts';
import { clearPairs, flip, gathered, takeOff, typeFewer, typeMore, typeTimes, zeroPair } from './change.ts';
import { typeExpression } from './lay.ts';
import { emptyPlaces, worthOf } from './rectangle.ts';
import { allPairs, type AlgebraTiles } from './tiles.ts';

type Tiles = Action<AlgebraTiles>;

const typing = (props: AlgebraTiles): Tiles =>
  ({ id: 'expression', title: 'Type', icon: 'keyboard', keys: ['e'], asks: 'value', run: (answer = '') => typeExpression(props, answer) });

/** Zero pairs go in two steps, so that a class sees which they are. */
function pairing(props: AlgebraTiles, chosen: readonly string[]): readonly Tiles[] {
  const many = allPairs(props.tiles) + allPairs(props.right ?? []);
  const one = everyTile(props).find(({ id }) => chosen.includes(id));
  const onRight = props.right?.some(({ id }) => chosen.includes(id)) === true;
  return [
    {
      id: 'pairs', title: props.pairs && many > 0 ? 'Take pairs away' : 'Zero pairs', icon: 'combine', keys: ['z'], run: () => ({ props: clearPairs(props) }),
      ...(many === 0 && { off: 'No tile lies here with its negative.' }),
    },
    { id: 'add-pair', title: 'Add a zero pair', icon: 'copy-plus', keys: ['o'], run: () => zeroPair(props, { is: one?.is ?? 'one', onRight }) },
  ];
}

/** Turning over and taking off, what is chosen or all. */
function each(props: AlgebraTiles, chosen: readonly string[]): readonly Tiles[] {
  const own = everyTile(props).map(({ id }) => id).filter(id => chosen.includes(id));
  return [
    { id: 'flip', title: own.length > 0 ? 'Turn over' : 'Turn all over', icon: 'refresh-cw', keys: ['f'], run: () => ({ props: flip(props, own) }) },
    { id: 'off', title: 'Take off', icon: 'eraser', keys: ['x'], run: () => ({ props: takeOff(props, own) }), ...(own.length === 0 && { off: 'Choose the tiles that go first.' }) },
  ];
}

function heapActions(props: AlgebraTiles, chosen: readonly string[]): readonly Tiles[] {
  const none = props.tiles.length === 0 && { off: 'There is no tile here yet. Type an expression first.' };
  return [
    typing(props),
    { id: 'rectangle', title: 'Rectangle', icon: 'layout-grid', keys: ['g'], run: () => asRectangle(props), ...none },
    ...pairing(props, chosen),
    { id: 'more', title: 'Add', icon: 'plus', keys: ['+'], asks: 'value', run: (answer = '') => typeMore(props, answer) },
    { id: 'fewer', title: 'Take away', icon: 'minus', keys: ['-'], asks: 'value', run: (answer = '') => typeFewer(props, answer), ...none },
    ...each(props, chosen),
    { id: 'times', title: 'Multiply', icon: 'repeat-2', keys: ['*'], asks: 'value', run: (answer = '') => typeTimes(props, answer, worthOf(props) ?? {}), ...none },
    { id: 'square', title: 'Complete square', icon: 'square-dashed', keys: ['q'], run: () => asSquare(props), ...none },
  ];
}

function rectangleActions(props: AlgebraTiles): readonly Tiles[] {
  const empty = emptyPlaces(props);
  return [
    { id: 'fill', title: 'Fill in', icon: 'grid-2x2-check', keys: ['i'], run: () => fillIn(props), ...(empty === 0 && { off: 'Every place has its tile.' }) },
    typing(props),
    { id: 'heap', title: 'As a heap', icon: 'shapes', keys: ['h'], run: () => gathered(props) },
    {
      id: 'empty', title: 'Edges only', icon: 'eraser', keys: ['x'], run: () => emptied(props),
      ...((props.laid ?? []).length === 0 && { off: 'Only the edges lie here.' }),
    },
    { id: 'turn', title: 'Turn', icon: 'rotate-cw', keys: ['t'], run: () => ({ props: turned(props) }) },
    {
      id: 'square', title: 'Complete square', icon: 'square-dashed', keys: ['q'], run: () => asSquare(props),
      ...(props.square ? { off: 'These tiles lie in a square.' } : worthOf(props) === undefined && { off: 'Fill the rectangle in first.' }),
    },
  ];
}

/** The same edges with nothing between them. */
function emptied(props: AlgebraTiles): Moved<AlgebraTiles> {
  const { square: _, ...rest } = props;
  return { props: { ...rest, tiles: [], laid: [] } };
}

function matActions(props: AlgebraTiles, chosen: readonly string[]): readonly Tiles[] {
  const both = (answer = ''): Moved<AlgebraTiles> => {
    const deed = readDeed(answer);
    return isRefusal(deed) ? deed : doToBoth(props, deed);
  };
  return [
    { id: 'both', title: 'Both sides', icon: 'scale', keys: ['b'], asks: 'value', run: both },
    ...pairing(props, chosen), typing(props), ...each(props, chosen),
    { id: 'swap', title: 'Swap sides', icon: 'repeat', keys: ['w'], run: () => ({ props: { ...props, tiles: props.right ?? [], right: props.tiles } }) },
  ];
}

function toggled(props: AlgebraTiles, name: 'named' | 'written'): AlgebraTiles {
  const { [name]: was, ...rest } = props;
  return was ? rest : { ...rest, [name]: true };
}

/** What can be done with a heap, a rectangle or a mat; then what is written. */
export function actions(props: AlgebraTiles, chosen: readonly string[]): readonly Tiles[] {
  const own = props.edges ? rectangleActions(props) : props.right ? matActions(props, chosen) : heapActions(props, chosen);
  return [
    ...own,
    { id: 'names', title: 'Names', icon: 'tag', keys: ['n'], run: () => ({ props: toggled(props, 'named') }) },
    { id: 'written', title: 'Write it', icon: 'hash', keys: ['s'], run: () => ({ props: toggled(props, 'written') }) },
  ];
}
