import type { Box, Point } from '../../board/document.ts';
import type { Around, Part } from '../../board/manipulative.ts';
import { Fraction, toExact, toFraction, type Exact } from '../../maths/exact.ts';
import { fromNumber } from '../../maths/print.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { checked, landOn, leap, pointAt, slideLanding, startFrom, typedNumber, typeEnd, withBy } from './change.ts';
import { labelled, layout, written, type Arc } from './layout.ts';
import { landingOf, leaps, nearestTick, placeOf, startOf, startPart, tickId, type Leap, type NumberLine } from './number-line.ts';

type LinePart = Part<NumberLine>;

const SHORTEST = 120;
const LONGEST = 2000;
const LENGTH_STEP = 20;

const around = ({ x, y }: Point, width: number, height: number): Box => ({ x: x - width / 2, y: y - height / 2, width, height });

/** What is typed, when it is a number. */
const typing = (change: (to: Fraction) => ReturnType<NonNullable<LinePart['type']>>) => (text: string): ReturnType<typeof change> => {
  const read = typedNumber(text);
  return isRefusal(read) ? read : change(read);
};

/** A handle that slides over the ticks of the line. */
function slider(line: NumberLine, now: Fraction, set: (to: Fraction) => ReturnType<NonNullable<LinePart['type']>>): Pick<LinePart, 'range' | 'type' | 'move'> {
  return {
    range: { least: line.from, most: line.to, now: toExact(now), step: line.step, set: (to: Exact) => set(toFraction(to)) },
    type: typing(set),
  };
}

function lineItself(line: NumberLine): LinePart {
  const start = leaps(line).at(-1)?.end ?? (toFraction(line.from).compare(0) < 0 ? nearestTick(line, placeOf(line, new Fraction(0))) : toFraction(line.from));
  const at = { x: placeOf(line, start), y: 0 };
  return {
    id: 'line', name: ['draw a jump'], at, hit: { x: 0, y: -14, width: line.length, height: 28 },
    grain: { x: placeOf(line, toFraction(line.from).add(toFraction(line.step))), y: 0 },
    move: (to, from) => {
      const begin = from.x === at.x ? start : nearestTick(line, from.x);
      const end = nearestTick(line, to.x);
      return begin.equals(end) ? { props: line } : leap(line, begin, end);
    },
  };
}

function scale(line: NumberLine, text: Around['text'], around_: Around): readonly LinePart[] {
  const { labels } = layout(line, around_);
  const places = new Map(labels.map(label => [label.at.toFraction(), label]));
  const parts = labelled(line, text).map(at => ({ id: tickId(line, at), at }));
  const ends = (['from', 'to'] as const).filter(id => !parts.some(part => part.id === id)).map(id => ({ id, at: toFraction(line[id]) }));
  return [...parts, ...ends].toSorted((a, b) => a.at.compare(b.at)).map(({ id, at }): LinePart => {
    const label = places.get(at.toFraction());
    const middle = { x: placeOf(line, at), y: label?.y ?? 0 };
    const hit = label ? around(middle, Math.max(24, label.space.width), label.space.above + label.space.below) : around(middle, 20, 40);
    const isEnd = id === 'from' || id === 'to';
    return {
      id, name: [id === 'from' ? 'left end' : id === 'to' ? 'right end' : 'label'], at: middle, hit, veil: 'value',
      token: { value: written(line, at), parts: [id] }, ...(isEnd && { type: text => typeEnd(line, id, text) }),
    };
  });
}

/** "jump forward from 4 to 7": which way it goes is a part of what a veil hides. */
function nameOf(line: NumberLine, { jump, start, by, end }: Leap): LinePart['name'] {
  return [
    'jump ', { about: [jump.id, landingOf(jump.id)], said: [by.compare(0) > 0 ? 'forward ' : 'back '] },
    'from ', { value: written(line, start), parts: [startPart(jump)] }, ' to ', { value: written(line, end), parts: [landingOf(jump.id)] },
  ];
}

function jumpParts(line: NumberLine, { leap: one, start, end, label, space }: Arc): readonly LinePart[] {
  const { jump } = one;
  const up = label.y < start.y ? -1 : 1;
  const handle = { x: end.x, y: end.y + up * 12 };
  const foot = { x: start.x, y: start.y + up * 12 };
  return [
    {
      id: jump.id, name: nameOf(line, one), at: label, hit: around(label, Math.max(28, space.width), Math.max(28, space.above + space.below)),
      token: { value: fromNumber(one.by, line.as), parts: [jump.id] }, veil: 'value', type: typing(by => withBy(line, jump.id, by)),
    },
    ...('after' in jump ? [] : [{
      id: startOf(jump), name: ['start of the jump'], at: foot, hit: around(foot, 24, 24), veil: 'value' as const,
      token: { value: written(line, one.start), parts: [startOf(jump)] }, ...slider(line, one.start, to => startFrom(line, jump.id, to)),
      move: (to: Point) => startFrom(line, jump.id, nearestTick(line, to.x)),
    }]),
    {
      id: landingOf(jump.id), name: ['landing of the jump'], at: handle, hit: around(handle, 24, 24), veil: 'value',
      token: { value: written(line, one.end), parts: [landingOf(jump.id)] }, ...slider(line, one.end, to => slideLanding(line, jump.id, to)),
      type: typing(to => landOn(line, jump.id, to)),
      move: to => {
        const tick = nearestTick(line, to.x);
        return tick.equals(one.start) ? { props: line } : landOn(line, jump.id, tick);
      },
    },
  ];
}

function pointPart(line: NumberLine, { id, at }: NumberLine['points'][number]): LinePart {
  const middle = { x: placeOf(line, toFraction(at)), y: 0 };
  return {
    id, name: ['marked point'], at: middle, hit: around(middle, 24, 24), veil: 'value', token: { value: written(line, toFraction(at)), parts: [id] },
    ...slider(line, toFraction(at), to => pointAt(line, id, to)), move: to => pointAt(line, id, nearestTick(line, to.x)),
  };
}

/** The line's length on the board, in steps of twenty units. */
export function withLength(line: NumberLine, length: number): ReturnType<typeof checked> {
  return checked({ ...line, length: Math.min(LONGEST, Math.max(SHORTEST, Math.round(length / LENGTH_STEP) * LENGTH_STEP)) });
}

function lengthPart(line: NumberLine): LinePart {
  const at = { x: line.length + 14, y: 0 };
  return {
    id: 'length', name: ['length of the drawing'], at, hit: around(at, 20, 44),
    move: (to, from) => withLength(line, line.length + to.x - from.x),
    range: {
      least: String(SHORTEST), most: String(LONGEST), now: String(line.length), step: String(LENGTH_STEP), page: String(LENGTH_STEP * 5),
      set: to => withLength(line, toFraction(to).valueOf()),
    },
  };
}

/** The line (a drag along it draws a jump), its labels, its jumps with their two ends, the marked points, and how long it is drawn. */
export function parts(line: NumberLine, here: Around): readonly LinePart[] {
  const { arcs } = layout(line, here);
  const inOrder = line.jumps.flatMap(jump => arcs.find(arc => arc.leap.jump.id === jump.id) ?? []);
  return [
    lineItself(line), ...scale(line, here.text, here), ...inOrder.flatMap(arc => jumpParts(line, arc)),
    ...line.points.map(point => pointPart(line, point)), lengthPart(line),
  ];
}
