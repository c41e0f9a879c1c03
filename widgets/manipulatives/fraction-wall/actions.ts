import type { Action, Moved } from '../../board/manipulative.ts';
import { Fraction } from '../../maths/exact.ts';
import { add, cleared, counting, join, lineAt, moveTo, remove, rename, split, typeShaded, withWholes } from './change.ts';
import { simplestCut } from './cutting.ts';
import { countOf, MOST_STRIPS, MOST_WHOLES, stripOf, wholesOf, type FractionWall, type Strip } from './fraction-wall.ts';

const NONE = 'There is no strip on the wall.';
const LEAST_LENGTH = 80;
const MOST_LENGTH = 600;

/** The strip of the chosen part; else the first that is shaded, or the last. */
function chosenStrip(wall: FractionWall, chosen: readonly string[]): Strip | undefined {
  const own = chosen.flatMap(part => stripOf(wall, part) ?? []);
  return own[0] ?? wall.strips.find(strip => countOf(strip) > 0) ?? wall.strips.at(-1);
}

/** How long a whole is drawn. */
export function withLength(wall: FractionWall, length: number): Moved<FractionWall> {
  return { props: { ...wall, length: Math.min(MOST_LENGTH, Math.max(LEAST_LENGTH, length)) } };
}

/** No numbers, those in the parts, what is shaded, both, and round again. */
function labelsNext(wall: FractionWall): FractionWall {
  const { each, total, ...bare } = wall;
  if (each && total) return bare;
  if (total) return { ...wall, each: true };
  return each ? { ...bare, total: true } : { ...bare, each: true };
}

const FORMS = ['fraction', 'mixed', 'decimal', 'percent', 'ratio'] as const;
const formNext = ({ as }: FractionWall): FractionWall['as'] => FORMS[(FORMS.indexOf(as) + 1) % FORMS.length] ?? 'fraction';

function lineNext(wall: FractionWall, strip: Strip | undefined): Moved<FractionWall> {
  const { line, ...without } = wall;
  if (line !== undefined) return { props: without };
  // It begins where the shading ends, so that the other strips are compared with that.
  const end = strip?.shades.replace(/0+$/, '').length ?? 0;
  return lineAt(wall, strip === undefined || end === 0 ? new Fraction(1) : new Fraction(end, strip.cut));
}

/** What can be done with the parts of a strip: shaded, renamed, cut and joined. */
function ofStrip(wall: FractionWall, strip: Strip | undefined): readonly Action<FractionWall>[] {
  const on = (change: (id: string) => Moved<FractionWall>): Moved<FractionWall> => (strip ? change(strip.id) : { refused: NONE });
  const isShaded = strip !== undefined && countOf(strip) > 0;
  const simplest = strip && simplestCut(strip);
  return [
    { id: 'shade', title: 'Shade', icon: 'highlighter', keys: ['s'], asks: 'value', run: (answer = '') => on(id => typeShaded(wall, id, answer)) },
    { id: 'rename', title: isShaded ? 'Rename' : 'Cut into', icon: 'equal', keys: ['r', 'digits'], asks: 'count', run: (answer = '') => counting(answer, cut => on(id => rename(wall, id, cut))) },
    {
      id: 'simplest', title: 'Fewest parts', icon: 'minimize-2', keys: ['f'], run: () => on(id => rename(wall, id, simplest ?? 1)),
      ...(!isShaded ? { off: 'Shade some of the strip first.' } : simplest === strip.cut && { off: 'What is shaded cannot be cut into fewer parts exactly.' }),
    },
    { id: 'split', title: 'Split each', icon: 'scissors', keys: ['x'], asks: 'count', run: (answer = '') => counting(answer, by => on(id => split(wall, id, by))) },
    { id: 'join', title: 'Join parts', icon: 'merge', keys: ['j'], asks: 'count', run: (answer = '') => counting(answer, by => on(id => join(wall, id, by))) },
    { id: 'brush', title: wall.brush === 2 ? 'First shade' : 'Second shade', icon: 'palette', keys: ['b'], run: () => ({ props: brushNext(wall) }) },
    {
      id: 'clear', title: 'Clear', icon: 'eraser', keys: ['e'], run: () => ({ props: cleared(wall) }),
      ...(wall.strips.every(each => countOf(each) === 0) && { off: 'Nothing is shaded.' }),
    },
  ];
}

function brushNext({ brush, ...wall }: FractionWall): FractionWall {
  return brush === 2 ? wall : { ...wall, brush: 2 };
}

/** What can be done with the strips: added, taken away, moved, made longer. */
function ofWall(wall: FractionWall, strip: Strip | undefined): readonly Action<FractionWall>[] {
  const on = (change: (id: string) => Moved<FractionWall>): Moved<FractionWall> => (strip ? change(strip.id) : { refused: NONE });
  const place = strip ? wall.strips.indexOf(strip) + 1 : 0;
  const wholes = strip ? wholesOf(strip) : 1;
  return [
    {
      id: 'add', title: 'Add strip', icon: 'copy-plus', keys: ['a'], asks: 'count', run: (answer = '') => counting(answer, cut => add(wall, strip?.id, cut)),
      ...(wall.strips.length === MOST_STRIPS && { off: `A wall has at most ${MOST_STRIPS} strips.` }),
    },
    {
      id: 'remove', title: 'Remove strip', icon: 'minus', keys: ['-'], run: () => on(id => remove(wall, id)),
      ...(wall.strips.length === 1 && { off: 'This is the last strip. To take it away, delete it.' }),
    },
    { id: 'up', title: 'Move up', icon: 'arrow-up', keys: ['u'], run: () => on(id => moveTo(wall, id, place - 1)), ...(place <= 1 && { off: 'This strip is at the top.' }) },
    { id: 'down', title: 'Move down', icon: 'arrow-down', keys: ['d'], run: () => on(id => moveTo(wall, id, place + 1)), ...(place === wall.strips.length && { off: 'This strip is at the bottom.' }) },
    { id: 'wholes', title: 'Wholes', icon: 'unfold-horizontal', keys: ['w'], run: () => on(id => withWholes(wall, id, wholes === MOST_WHOLES ? 1 : wholes + 1)) },
  ];
}

/** What can be done with a wall; of the strip that is chosen first. */
export function actions(wall: FractionWall, chosen: readonly string[]): readonly Action<FractionWall>[] {
  const strip = chosenStrip(wall, chosen);
  return [
    ...ofStrip(wall, strip),
    { id: 'line', title: 'Upright line', icon: 'ruler', keys: ['l'], run: () => lineNext(wall, strip) },
    { id: 'labels', title: 'Numbers', icon: 'hash', keys: ['n'], run: () => ({ props: labelsNext(wall) }) },
    { id: 'form', title: 'Written as', icon: 'percent', keys: ['p'], run: () => ({ props: { ...wall, as: formNext(wall) } }) },
    ...ofWall(wall, strip),
    { id: 'longer', title: 'Longer', icon: 'maximize-2', keys: [']'], run: () => withLength(wall, wall.length + 40) },
    { id: 'shorter', title: 'Shorter', icon: 'move-horizontal', keys: ['['], run: () => withLength(wall, wall.length - 40) },
  ];
}
