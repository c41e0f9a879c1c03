import type { Point } from '../../board/document.ts';
import type { Around, Moved, Part } from '../../board/manipulative.ts';
import { clamp } from '../../board/room.ts';
import { Fraction, toExact, toFraction } from '../../maths/exact.ts';
import { ordinal } from '../ordinal.ts';
import { add, slide, typeEnd, typeName, typeNumber, withTerms } from './change.ts';
import { fixing, placeOf, type DoubleNumberLine, type Pair } from './double-number-line.ts';
import { BETWEEN, layout, type Label, type Name, type Shared } from './layout.ts';

type LinePart = Part<DoubleNumberLine>;
type Range = NonNullable<LinePart['range']>;

/** How far a number is dragged to grow by one, board units. */
const PER_ONE = 14;

const nameOf = (line: DoubleNumberLine, pair: Pair): string =>
  (pair.id === line.fixes.id ? 'pair that fixes the ratio' : `${ordinal(line.pairs.filter(({ id }) => id !== line.fixes.id).indexOf(pair))} pair`);

/** The value of a range nearest to where a drag means to go, in whole steps from its least: what the keys reach too. */
function nearest({ least, most, step }: Pick<Range, 'least' | 'most' | 'step'>, wanted: number): Fraction {
  const [first, last, by] = [toFraction(least), toFraction(most), toFraction(step)];
  const whole = Number(last.sub(first).div(by).floor());
  return first.add(by.mul(Math.round(clamp((wanted - first.valueOf()) / by.valueOf(), 0, whole))));
}

/** What a slider over a scale can be set to: its steps; from a number that is less than a step on, from that. */
function steps(now: Fraction, step: Fraction, most: Fraction): Pick<Range, 'least' | 'most' | 'now' | 'step'> {
  return { least: toExact(now.compare(step) < 0 ? now : step), most: toExact(most), now: toExact(now), step: toExact(step) };
}

/** Both numbers of a pair move along the scales together; what they are is told by themselves. */
function handle(line: DoubleNumberLine, pair: Pair): LinePart {
  const at = toFraction(pair.at);
  const x = placeOf(line, at);
  const range = steps(at, toFraction(line.step), toFraction(line.to));
  const perUnit = placeOf(line, new Fraction(1));
  return {
    id: pair.id, name: [nameOf(line, pair)], at: { x, y: BETWEEN / 2 }, hit: { x: x - 14, y: -4, width: 28, height: BETWEEN + 8 },
    range: { ...range, set: to => slide(line, pair.id, toFraction(to)) },
    move: (to, from) => {
      const wanted = nearest(range, at.valueOf() + (to.x - from.x) / perUnit);
      // What is let go where it was taken stays, between the ticks too.
      return Math.abs(to.x - from.x) < 3 ? { props: line } : slide(line, pair.id, wanted);
    },
  };
}

/** The numbers of the pair that fixes the ratio are sliders: dragged or stepped, they change the ratio, and everything else follows. */
function ratioSlider(line: DoubleNumberLine, { side }: Label): Pick<LinePart, 'range' | 'move'> {
  const { top, bottom } = fixing(line);
  const now = side === 'top' ? top : bottom;
  // By ones, or by tens from a hundred on, and so forth: what is stepped through one by one has to end.
  const step = new Fraction(10).pow(Math.max(0, Math.floor(Math.log10(now.valueOf())) - 1)) ?? new Fraction(1);
  const range = steps(now, step, now.mul(2).ceil().add(10));
  const set = (to: Fraction): Moved<DoubleNumberLine> => (side === 'top' ? withTerms(line, to, bottom) : withTerms(line, top, to));
  return {
    range: { ...range, set: to => set(toFraction(to)) },
    move: (to, from) => (Math.abs(to.x - from.x) < PER_ONE / 2 ? { props: line } : set(nearest(range, now.valueOf() + step.valueOf() * (to.x - from.x) / PER_ONE))),
  };
}

function numberPart(line: DoubleNumberLine, label: Label): LinePart {
  const { id, side, pair, token, x, y, space, at } = label;
  const [width, height] = [Math.max(26, space.width), space.above + space.below + 4];
  const common = { id, at: { x, y }, hit: { x: x - width / 2, y: y - height / 2, width, height }, token, veil: 'value' as const };
  const scale = side === 'top' ? 'on top' : 'below';
  if (pair) {
    const isFixing = pair.id === line.fixes.id;
    return { ...common, name: [`${nameOf(line, pair)}, ${scale}`], type: text => typeNumber(line, { id: pair.id, side }, text), ...(isFixing && ratioSlider(line, label)) };
  }
  return { ...common, name: [`number ${scale}`], ...(at.equals(toFraction(line.to)) && { type: (text: string) => typeEnd(line, side, text) }) };
}

/** The number of a tick on which a pair stands: under the pair's own number, which a finger means. Its veil lies over that; a veil over that says nothing of the scale. */
function sharedPart(line: DoubleNumberLine, { side, at, token, label }: Shared): LinePart {
  const ends = at.equals(toFraction(line.to)) ? { type: (text: string) => typeEnd(line, side, text) } : {};
  const [width, height] = [Math.max(26, label.space.width) + 2, label.space.above + label.space.below + 6];
  const hit = { x: label.x - width / 2, y: label.y - height / 2, width, height };
  return { id: token.parts[0] ?? '', name: [`number ${side === 'top' ? 'on top' : 'below'}`], at: { x: label.x, y: label.y }, hit, token, veil: 'value', ...ends };
}

const namePart = (line: DoubleNumberLine, { side, text, box }: Name): LinePart => ({
  id: `${side}-name`, name: [`name of the ${side} scale: `, { typed: text, parts: [`${side}-name`] }], at: { x: box.x + box.width / 2, y: box.y + box.height / 2 }, hit: box,
  written: text, words: true, type: typed => typeName(line, side, typed),
});

/** The space between the lines: a drag along it marks a pair at the tick where it ends, and has it in hand. */
function between(line: DoubleNumberLine): LinePart {
  const range = steps(toFraction(line.step), toFraction(line.step), toFraction(line.to));
  return {
    id: 'line', name: ['mark a pair'], at: { x: 0, y: BETWEEN / 2 }, hit: { x: 0, y: -4, width: line.length, height: BETWEEN + 8 },
    grain: { x: placeOf(line, toFraction(line.step)), y: 0 },
    move: (to: Point, from: Point) => (Math.abs(to.x - from.x) < 3 ? { props: line } : add(line, nearest(range, to.x / placeOf(line, new Fraction(1))))),
  };
}

/** The lines, every pair with its two numbers, the numbers of the ticks, and the names. */
export function parts(line: DoubleNumberLine, around: Around): readonly LinePart[] {
  const { labels, shared, names } = layout(line, around);
  const written = labels.filter(({ pair }) => !pair).map(label => numberPart(line, label));
  const ticks = [...written, ...shared.map(one => sharedPart(line, one))];
  const pairs = line.pairs.flatMap(pair => [handle(line, pair), ...labels.filter(label => label.pair === pair).map(label => numberPart(line, label))]);
  return [between(line), ...names.map(name => namePart(line, name)), ...ticks, ...pairs];
}
