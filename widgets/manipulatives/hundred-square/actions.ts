import type { Action, Moved } from '../../board/manipulative.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { cleared, firstKey, mark, markAt, shade, turnedOver, typeCountingIn, typedNumber, typeMultiples, typeSide, typeStart, typeStep } from './change.ts';
import { cellId, has, headerId, keysOf, PATTERNS, placeOf, type HundredSquare, type Shade } from './hundred-square.ts';

/** The cells that are chosen, those under a chosen marker too. */
function chosenKeys(square: HundredSquare, chosen: readonly string[]): readonly number[] {
  const marked = square.markers.filter(({ id }) => chosen.includes(id)).map(({ at }) => at);
  const ids = new Set(chosen);
  return [...new Set([...keysOf(square).filter(key => ids.has(cellId(square, key))), ...marked])];
}

/** What is shaded at once: the chosen cells, and every product of a row or column whose number is chosen. */
function shadedKeys(square: HundredSquare, chosen: readonly string[]): readonly number[] {
  const ids = new Set(chosen);
  const inLine = (key: number): boolean => {
    const { row, column } = placeOf(square, key);
    return ids.has(headerId('row', row + 1)) || ids.has(headerId('column', column + 1));
  };
  return [...new Set([...chosenKeys(square, chosen), ...(square.times ? keysOf(square).filter(inLine) : [])])];
}

const NO_MARK = 'Mark a number first.';

/** Marks what is chosen, or takes the marks off it when all of it is marked; with nothing chosen marks a number that is typed. */
function marking(square: HundredSquare, keys: readonly number[]): Action<HundredSquare> {
  const [key, ...others] = keys;
  const rest = square.markers.filter(({ at }) => !keys.includes(at));
  const isMarked = key !== undefined && keys.every(each => square.markers.some(({ at }) => at === each));
  if (isMarked) return { id: 'mark', title: 'Unmark', icon: 'map-pin', keys: ['k'], run: () => ({ props: { ...square, markers: rest } }) };
  const run = (answer?: string): Moved<HundredSquare> => {
    if (key !== undefined) return others.reduce<Moved<HundredSquare>>((so, next) => (isRefusal(so) ? so : mark(so.props, next)), mark(square, key));
    if (square.times) return mark(square, firstKey(square));
    const number = typedNumber(square, answer ?? '');
    return isRefusal(number) ? number : mark(square, number);
  };
  return { id: 'mark', title: 'Mark', icon: 'map-pin', keys: ['k'], run, ...(key === undefined && !square.times && { asks: 'value' }) };
}

/** Moves the last marker on by one or a row. */
function steps(square: HundredSquare): readonly Action<HundredSquare>[] {
  const last = square.markers.at(-1);
  const { across } = square;
  const step = (by: number, more: Pick<Action<HundredSquare>, 'id' | 'icon' | 'keys'>): Action<HundredSquare> => ({
    ...more, title: `${Math.abs(by)} ${by > 0 ? 'more' : 'less'}`, run: () => (last ? markAt(square, last.id, last.at + by) : { refused: NO_MARK }),
    ...(!last ? { off: NO_MARK } : !has(square, last.at + by) && { off: 'There is no such number on this square.' }),
  });
  return [
    step(across, { id: 'row-more', icon: 'arrow-down', keys: ['.'] }), step(-across, { id: 'row-less', icon: 'arrow-up', keys: [','] }),
    step(1, { id: 'more', icon: 'arrow-right', keys: ['+'] }), step(-1, { id: 'less', icon: 'arrow-left', keys: ['-'] }),
  ];
}

/** Shading and marking of numbers, which products have not. */
function onNumbers(square: HundredSquare, keys: readonly number[]): readonly Action<HundredSquare>[] {
  const start = keys[0] ?? square.markers.at(-1)?.at ?? square.start;
  const { neighbours, ...plain } = square;
  const unmarked = square.markers.length === 0 && { off: NO_MARK };
  return [
    { id: 'multiples', title: 'Multiples', icon: 'grid-3x3', keys: ['m', 'digits'], asks: 'count', run: (answer = '') => typeMultiples(square, answer) },
    { id: 'count-in', title: 'Count in', icon: 'footprints', keys: ['c'], asks: 'count', run: (answer = '') => typeCountingIn(square, start, answer) },
    { id: 'neighbours', title: neighbours ? 'Hide around' : 'Around it', icon: 'crosshair', keys: ['n'], run: () => ({ props: neighbours ? plain : { ...square, neighbours: true } }), ...unmarked },
    { id: 'count-on', title: 'Count on', icon: 'redo', keys: ['o'], asks: 'count', run: (answer = '') => typeStep(square, answer, 1), ...unmarked },
    { id: 'count-back', title: 'Count back', icon: 'undo-2', asks: 'count', run: (answer = '') => typeStep(square, answer, -1), ...unmarked },
    ...steps(square),
  ];
}

const nextShade = (now: Shade): Shade => (now === 1 ? 2 : now === 2 ? 3 : 1);

/** What can be done with a square: shading and marking first, then how it is laid out. */
export function actions(square: HundredSquare, chosen: readonly string[]): readonly Action<HundredSquare>[] {
  const keys = chosenKeys(square, chosen);
  const { upwards, ...downwards } = square;
  const all = shadedKeys(square, chosen);
  const shading: readonly Action<HundredSquare>[] = all.length === 0 ? [] : [{ id: 'shade', title: 'Shade', icon: 'highlighter', keys: ['s'], run: () => ({ props: shade(square, all) }) }];
  const isBare = square.markers.length === 0 && square.shades.every(each => each.length === 0);
  return [
    ...shading, marking(square, keys), ...(square.times ? [] : onNumbers(square, keys)),
    { id: 'brush', title: `Shade: ${PATTERNS[square.brush]}`, icon: 'palette', keys: ['b'], run: () => ({ props: { ...square, brush: nextShade(square.brush) } }) },
    { id: 'clear', title: keys.length > 0 ? 'Clear these' : 'Clear', icon: 'eraser', keys: ['e'], run: () => ({ props: cleared(square, keys.length > 0 ? keys : undefined) }), ...(isBare && { off: 'Nothing is shaded or marked.' }) },
    { id: 'across', title: 'In a row', icon: 'columns-3', keys: ['w'], asks: 'count', run: (answer = '') => typeSide(square, 'across', answer) },
    { id: 'rows', title: 'Rows', icon: 'rows-2', keys: ['r'], asks: 'count', run: (answer = '') => typeSide(square, 'rows', answer) },
    ...(square.times ? [] : [{ id: 'start', title: 'First number', icon: 'hash', keys: ['f'], asks: 'value', run: (answer = '') => typeStart(square, answer) } satisfies Action<HundredSquare>]),
    { id: 'upwards', title: upwards ? 'From above' : 'From below', icon: upwards ? 'align-start-vertical' : 'align-end-vertical', keys: ['u'], run: () => ({ props: upwards ? downwards : { ...square, upwards: true } }) },
    { id: 'times', title: square.times ? 'Number square' : 'Times square', icon: 'table-2', keys: ['x'], run: () => ({ props: turnedOver(square) }) },
  ];
}
