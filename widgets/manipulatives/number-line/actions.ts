import type { Action, Moved } from '../../board/manipulative.ts';
import { toExact, toFraction } from '../../maths/exact.ts';
import { readCount } from '../../maths/read.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { checked, leap, mark, typedNumber, typeTimes, without } from './change.ts';
import { landingOf, leaps, MOST_EVERY, type Leap, type NumberLine } from './number-line.ts';
import { withLength } from './parts.ts';

const NOTHING = 'There is no jump or marked point to take away.';

/** The jump that is chosen by itself or by one of its ends; else the last one. */
function chosenLeap(line: NumberLine, chosen: readonly string[]): Leap | undefined {
  const all = leaps(line);
  return all.findLast(({ jump }) => chosen.some(id => id === jump.id || id.startsWith(`${jump.id}-`))) ?? all.at(-1);
}

/** Where a jump begins that is asked for by its length: at the chosen number, else where the chosen or last jump lands, else at zero or the left end. */
function beginning(line: NumberLine, chosen: readonly string[]): ReturnType<typeof toFraction> {
  const point = line.points.find(({ id }) => chosen.includes(id));
  if (point) return toFraction(point.at);
  const tick = chosen.find(id => id.startsWith('tick:'));
  if (tick) return toFraction(tick.slice('tick:'.length));
  const zero = toFraction('0');
  const end = chosenLeap(line, chosen)?.end;
  if (end) return end;
  return toFraction(line.from).compare(zero) < 0 && toFraction(line.to).compare(zero) > 0 ? zero : toFraction(line.from);
}

const asked = (answer: string | undefined, use: (at: ReturnType<typeof toFraction>) => Moved<NumberLine>): Moved<NumberLine> => {
  const read = typedNumber(answer ?? '');
  return isRefusal(read) ? read : use(read);
};

function jump(line: NumberLine, chosen: readonly string[], answer?: string): Moved<NumberLine> {
  const start = beginning(line, chosen);
  return asked(answer, by => (by.equals(0) ? { refused: 'A jump goes from one number to another one. Type how far, such as 3 or −3.' } : leap(line, start, start.add(by))));
}

function labelsNext(line: NumberLine): NumberLine {
  return { ...line, labels: line.labels === 'none' ? 1 : line.labels === 'ends' ? 'none' : 'ends' };
}

function every(line: NumberLine, text: string): Moved<NumberLine> {
  const count = readCount(text);
  if (isRefusal(count)) return count;
  return count < 1 || count > MOST_EVERY ? { refused: `Every so many ticks have a number: from 1 to ${MOST_EVERY}.` } : { props: { ...line, labels: count } };
}

function formNext(line: NumberLine): NumberLine {
  const { as: _, ...plain } = line;
  return line.as === undefined ? { ...line, as: 'decimal' } : line.as === 'decimal' ? { ...line, as: 'mixed' } : plain;
}

function isWhole(line: NumberLine): boolean {
  return [line.from, line.to, line.step, ...line.points.map(({ at }) => at), ...leaps(line).map(({ end }) => toExact(end))].every(each => !each.includes('/'));
}

function goesOnNext(line: NumberLine): NumberLine {
  const { goesOn: _, ...ends } = line;
  return line.goesOn === undefined ? { ...line, goesOn: 'right' } : line.goesOn === 'right' ? { ...line, goesOn: 'both' } : ends;
}

/** The jumps and points among the chosen parts, or all of them when none is chosen. */
function removable(line: NumberLine, chosen: readonly string[]): readonly string[] {
  const all = [...line.jumps, ...line.points].map(({ id }) => id);
  const named = all.filter(id => chosen.some(part => part === id || part === landingOf(id) || part === `${id}-start`));
  return chosen.length === 0 ? all : named;
}

/** What can be done with a line: jumps and points first, then how it is labelled and drawn. */
export function actions(line: NumberLine, chosen: readonly string[]): readonly Action<NumberLine>[] {
  const last = chosenLeap(line, chosen);
  const { blank: _, ...ticked } = line;
  const gone = removable(line, chosen);
  return [
    { id: 'jump', title: 'Jump', icon: 'redo', keys: ['j'], asks: 'value', run: answer => jump(line, chosen, answer) },
    {
      id: 'repeat', title: 'Repeat', icon: 'repeat-2', keys: ['r', 'digits'], asks: 'count',
      run: (answer = '') => (last ? typeTimes(line, last.jump.id, answer) : { refused: 'Draw a jump first, then repeat it.' }),
      ...(!last && { off: 'Draw a jump first, then repeat it.' }),
    },
    { id: 'mark', title: 'Mark', icon: 'map-pin', keys: ['m'], asks: 'value', run: answer => asked(answer, at => mark(line, toExact(at))) },
    {
      id: 'remove', title: chosen.length === 0 ? 'Clear' : 'Remove', icon: 'eraser', keys: ['e'], run: () => ({ props: without(line, gone) }),
      ...(gone.length === 0 && { off: NOTHING }),
    },
    { id: 'labels', title: 'Labels', icon: 'tags', keys: ['l'], run: () => ({ props: labelsNext(line) }) },
    { id: 'every', title: 'Label every', icon: 'tally-5', asks: 'count', run: (answer = '') => every(line, answer) },
    { id: 'ticks', title: line.blank ? 'Ticks' : 'No ticks', icon: 'ruler', keys: ['t'], run: () => ({ props: line.blank ? ticked : { ...line, blank: true } }) },
    { id: 'step', title: 'Step', icon: 'milestone', keys: ['s'], asks: 'value', run: answer => asked(answer, step => checked({ ...line, step: toExact(step) })) },
    {
      id: 'form', title: 'Fractions', icon: 'percent', run: () => ({ props: formNext(line) }),
      ...(isWhole(line) && { off: 'Every number on this line is whole, and written in one way only.' }),
    },
    { id: 'goes-on', title: 'Arrows', icon: 'move-horizontal', run: () => ({ props: goesOnNext(line) }) },
    { id: 'longer', title: 'Longer', icon: 'unfold-horizontal', keys: [']'], run: () => withLength(line, line.length + 60) },
    { id: 'shorter', title: 'Shorter', icon: 'fold-horizontal', keys: ['['], run: () => withLength(line, line.length - 60) },
  ];
}
