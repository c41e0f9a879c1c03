import type { Box, Point } from '../../board/document.ts';
import type { Around, Part } from '../../board/manipulative.ts';
import { toFraction, type Fraction } from '../../maths/exact.ts';
import { fromNumber, toText } from '../../maths/print.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { along, endOf, nearest, RISE, RUN, scaleOf, SIDE, spotOf, type Axes, type Spot } from './axes.ts';
import { moveHandle, movePoint, nameAxis, retype, typeAxis, typedSpot } from './change.ts';
import { layout, placeOf, SAMPLE, typedOf, type Layout } from './layout.ts';
import { crossingsOf, handles, lengthsOf, pair, triangleOf } from './plots.ts';
import { crossOf, formOf } from './scale.ts';
import { nameOfPlot, scaleToken } from './words.ts';

type AxesPart = Part<Axes>;

const around = ({ x, y }: Point, width: number, height = width): Box => ({ x: x - width / 2, y: y - height / 2, width, height });

/** The grid place nearest to a point of the board. */
function spotAt(axes: Axes, { x, y }: Point): Spot {
  const half = axes.half === true;
  return spotOf(nearest(axes.x, x, half), nearest(axes.y, SIDE - y, half));
}

/** One step of the grid, board units. */
function grainOf(axes: Axes): Point {
  const step = (axis: 'x' | 'y'): number => along(axes[axis], toFraction(axes[axis].from).add(toFraction(axes[axis].step))) / (axes.half ? 2 : 1);
  return { x: step('x'), y: step('y') };
}

interface Placed { readonly id: string; readonly name: string; readonly spot: Spot; readonly size: number; set(spot: Spot): ReturnType<NonNullable<AxesPart['type']>> }

/** Something that is dragged over the grid, or typed as its coordinates. */
function placed(axes: Axes, { id, name, spot, size, set }: Placed): AxesPart {
  const at = placeOf(axes, spot);
  return {
    id, name: [name], at, hit: around(at, size), veil: 'value', token: { value: pair(spot), parts: [id] }, grain: grainOf(axes), move: to => set(spotAt(axes, to)),
    type: text => {
      const typed = typedSpot(text);
      return isRefusal(typed) ? typed : set(typed);
    },
  };
}

function plotParts(axes: Axes, { key }: Layout): readonly AxesPart[] {
  return key.flatMap(({ id, read, token, y, space }): readonly AxesPart[] => {
    const name = nameOfPlot(axes, id);
    const held = handles(axes).filter(({ line }) => line === id).map(({ id: handle, at, spot }) => placed(axes, {
      id: handle, name: `${at === 0 ? 'one' : 'another'} point of the ${name}`, spot, size: 32, set: to => moveHandle(axes, { id, at }, to),
    }));
    const high = Math.max(18, space.above) + Math.max(18, space.below);
    const part: AxesPart = {
      id, name: read ? [name] : [name, ', which cannot be drawn: ', { typed: typedOf(axes, id), parts: [id] }], at: { x: SAMPLE + 10, y }, hit: { x: 0, y: y - Math.max(18, space.above), width: SAMPLE + 10 + Math.max(44, space.width), height: high },
      words: true, type: text => retype(axes, id, text), ...(read ? { token, veil: 'value', written: toText(read.written) } : { veil: 'all', written: typedOf(axes, id) }),
    };
    return [part, ...held];
  });
}

function triangleParts(axes: Axes, { tags }: Layout): readonly AxesPart[] {
  const triangle = triangleOf(axes);
  if (!triangle) return [];
  const { run, rise } = lengthsOf(triangle);
  const [left, right] = [placeOf(axes, triangle.left), placeOf(axes, triangle.right)];
  const side = (id: string, name: string, middle: Point): Pick<AxesPart, 'id' | 'name' | 'at' | 'hit' | 'veil'> => {
    const room = tags.find(tag => tag.id === id)?.room ?? around(middle, 20);
    const at = { x: room.x + room.width / 2, y: room.y + room.height / 2 };
    return { id, name: [name], at, hit: around(at, Math.max(28, room.width), Math.max(28, room.height)), veil: 'value' };
  };
  const to = (from: Spot, by: readonly [Fraction, Fraction]): Spot => spotOf(toFraction(from.x).add(by[0]), toFraction(from.y).add(by[1]));
  const at = handles(axes).find(({ line, spot }) => line === triangle.line && spot === triangle.right)?.at ?? 1;
  const number = (set: (amount: Fraction) => Spot) => (text: string): ReturnType<NonNullable<AxesPart['type']>> => {
    const typed = typedSpot(`${text}, 0`);
    return isRefusal(typed) ? { refused: 'Type how long it is: a number, such as 2.' } : moveHandle(axes, { id: triangle.line, at }, set(toFraction(typed.x)));
  };
  return [
    { ...side(RUN, 'run', { x: (left.x + right.x) / 2, y: left.y }), token: run, type: number(amount => to(triangle.left, [amount, triangle.rise])) },
    { ...side(RISE, 'rise', { x: right.x, y: (left.y + right.y) / 2 }), token: rise, type: number(amount => to(triangle.left, [triangle.run, amount])) },
  ];
}

function tableParts({ table }: Layout): readonly AxesPart[] {
  return (table?.cells ?? []).map(({ id, of, x, token, rounded, at, box }): AxesPart => ({
    id, at, hit: box, veil: 'value', token: token ?? { value: { word: 'no value' }, parts: [id] },
    name: of === 'x' ? ['x in the table'] : [rounded ? 'y, rounded, where x is ' : 'y where x is ', { value: x.value, parts: x.parts }],
  }));
}

function axisParts(axes: Axes, { names }: Layout, axis: 'x' | 'y'): readonly AxesPart[] {
  const cross = crossOf(axes);
  const at = (share: number): Point => (axis === 'x' ? { x: SIDE * share, y: cross.y + 12 } : { x: cross.x - 12, y: SIDE * (1 - share) });
  const token = scaleToken(axes, axis);
  const strip = axis === 'x' ? around(at(0.5), SIDE * 0.6, 24) : around(at(0.5), 24, SIDE * 0.6);
  const name = names.find(one => one.axis === axis);
  const end = (what: 'from' | 'to'): AxesPart => ({
    id: endOf(axis, what), name: [`${what === 'from' ? 'least' : 'largest'} number of the ${axis}-axis`], at: at(what === 'from' ? 0 : 1), hit: around(at(what === 'from' ? 0 : 1), 32),
    token: { value: fromNumber(toFraction(axes[axis][what]), formOf(axes[axis])), parts: [scaleOf(axis)] }, type: text => typeAxis(axes, { axis, what }, text),
  });
  return [
    { id: scaleOf(axis), name: [`numbers of the ${axis}-axis`], at: at(0.5), hit: strip, token, veil: 'value', written: axes[axis].step, type: text => typeAxis(axes, { axis, what: 'step' }, text) },
    end('from'), end('to'),
    {
      id: `${axis}-name`, name: [`name of the ${axis}-axis: `, { typed: axes[axis].name }], at: name ? { x: name.room.x + name.room.width / 2, y: name.at.y } : at(1),
      hit: name ? around({ x: name.room.x + name.room.width / 2, y: name.at.y }, Math.max(28, name.room.width), 28) : around(at(1), 28),
      words: true, written: axes[axis].name, type: text => nameAxis(axes, axis, text),
    },
  ];
}

/** Points; lines and curves with what they are held by; the gradient triangle; where lines meet; the table; and both axes. */
export function parts(axes: Axes, here: Around): readonly AxesPart[] {
  const laid = layout(axes, here);
  const points = axes.points.map(({ id, letter, x, y }) => placed(axes, { id, name: `point ${letter}`, spot: { x, y }, size: 36, set: to => movePoint(axes, id, to) }));
  const crossings = crossingsOf(axes).map(({ id, spot, lines: [one, other] }): AxesPart => ({
    id, name: [`where the ${nameOfPlot(axes, one.plot.id)} and the ${nameOfPlot(axes, other.plot.id)} meet`], at: placeOf(axes, spot), hit: around(placeOf(axes, spot), 24),
    token: { value: pair(spot), parts: [id] }, veil: 'value',
  }));
  return [...points, ...plotParts(axes, laid), ...triangleParts(axes, laid), ...crossings, ...tableParts(laid), ...axisParts(axes, laid, 'x'), ...axisParts(axes, laid, 'y')];
}
