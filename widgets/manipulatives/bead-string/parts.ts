import type { Point } from '../../board/document.ts';
import type { Around, Moved, Part } from '../../board/manipulative.ts';
import type { Said } from '../../board/said.ts';
import { toFraction } from '../../maths/exact.ts';
import { groupsOf, numberId, REST, restOf, toldBy, type BeadString, type Group } from './bead-string.ts';
import { bounds, slideTo, typeCount } from './change.ts';
import { measures, rowsOf, written, type Bead, type Row } from './layout.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'] as const;

/** "beads on the left", or "third group of beads" of several; "beads on the right". */
function nameOf(props: BeadString, id: string): string {
  if (id === REST) return 'beads on the right';
  return props.runs.length === 1 ? 'beads on the left' : `${ORDINALS[props.runs.findIndex(run => run.id === id)] ?? 'last'} group of beads`;
}

/** The row that is nearest to a height. */
function rowAt(rows: readonly Row[], high: number, y: number): Row | undefined {
  return rows[Math.min(rows.length - 1, Math.max(0, Math.floor(y / high)))];
}

/** How many beads stand before a point, in reading order. */
function before(props: BeadString, { x, y }: Point): number {
  const { across, high } = measures(props);
  const rows = rowsOf(props);
  const row = rowAt(rows, high, y);
  return row === undefined ? 0 : rows.indexOf(row) * across + row.beads.filter(bead => bead.x < x).length;
}

/** The bead of a group that a point lies on. */
function beadOn(props: BeadString, group: string, { x, y }: Point): Bead | undefined {
  const { pitch, high } = measures(props);
  return rowAt(rowsOf(props), high, y)?.beads.find(bead => bead.group === group && Math.abs(bead.x - x) <= pitch / 2);
}

/** The place between beads that a hand means: a bead pulled far enough over the bare string takes all along that stand between; the string itself goes where the hand is. */
function meant(props: BeadString, group: Group, { to, from }: { readonly to: Point; readonly from: Point }): number | undefined {
  const bead = beadOn(props, group.id, from);
  if (bead === undefined) return before(props, to);
  const far = measures(props).slack / 2;
  if (group.id === REST) return to.x - from.x <= -far ? bead.at + 1 : undefined;
  return to.x - from.x >= far ? bead.at : undefined;
}

/** The run whose beads slide when a group is taken hold of: its own, or the last one beside the rest. */
function runOf(props: BeadString, group: Group): Group | undefined {
  return group.id === REST ? groupsOf(props).at(-2) : group;
}

function move(props: BeadString, group: Group, hand: { readonly to: Point; readonly from: Point }): Moved<BeadString> {
  const run = runOf(props, group);
  const place = meant(props, group, hand);
  return run === undefined || place === undefined ? { props } : slideTo(props, run.id, place - run.start);
}

/** A tap on a bead slides it over with all before it, so that a tap on the seventh bead makes seven; a tap on bare string, all before that. */
function press(props: BeadString, group: Group, at: Point | undefined): Moved<BeadString> {
  if (at === undefined) return { refused: 'Tap the bead up to which they slide. On the keyboard the arrow keys slide them.' };
  const run = runOf(props, group);
  const place = before(props, { x: at.x + measures(props).pitch / 2, y: at.y });
  return run === undefined ? { props } : slideTo(props, run.id, place - run.start);
}

/** Where the bare string beside a group is taken hold of: after a run, before the rest. */
function handle(props: BeadString, { id, start, count }: Group): Point {
  const { slack, width, pitch } = measures(props);
  const rows = rowsOf(props);
  const row = rows.find(({ beads }) => beads.some(({ at }) => at === (id === REST ? start : start + count - 1)));
  const own = row?.beads.filter(bead => bead.group === id) ?? [];
  const [first, last] = [own[0], own.at(-1)];
  if (!row || !first || !last) return id === REST ? { x: width - 4, y: rows.at(-1)?.y ?? 0 } : { x: slack / 2, y: rows[0]?.y ?? 0 };
  if (id === REST) return { x: first.x - pitch / 2 - 5, y: row.y };
  const next = row.beads.find(({ at }) => at === last.at + 1);
  return { x: (last.x + pitch / 2 + (next ? next.x - pitch / 2 : width)) / 2, y: row.y };
}

/** The beads of a group row by row, and the bare string at which it is taken hold of. */
function hitOf(props: BeadString, group: Group): Part<BeadString>['hit'] {
  const { pitch } = measures(props);
  const ends = rowsOf(props).flatMap(({ beads }) => {
    const own = beads.filter(bead => bead.group === group.id);
    return [own[0], own.at(-1)].flatMap(bead => (bead ? [{ x: bead.x, y: bead.y }] : []));
  });
  const at = handle(props, group);
  return { points: group.id === REST ? [at, ...ends] : [...ends, at], width: pitch };
}

function range(props: BeadString, { id, count }: Group): NonNullable<Part<BeadString>['range']> {
  const page = String(props.beads === 100 ? 10 : 5);
  const set = (to: number): Moved<BeadString> => {
    const last = props.runs.at(-1);
    if (id !== REST) return slideTo(props, id, to);
    return last === undefined ? { props } : slideTo(props, last.id, last.count + restOf(props) - to);
  };
  const at = id === REST ? props.runs.length - 1 : props.runs.findIndex(run => run.id === id);
  const { least, most } = bounds(props, at);
  const ends = id === REST ? { least: 0, most: most - least } : { least, most };
  return { least: String(ends.least), most: String(ends.most), now: String(count), step: '1', page, set: to => set(toFraction(to).valueOf()) };
}

/** Every group as something that slides and can be typed into, and every number that is written. */
export function parts(props: BeadString, around: Around): readonly Part<BeadString>[] {
  const groups = groupsOf(props);
  const sliders = groups.map((group): Part<BeadString> => ({
    id: group.id, name: [nameOf(props, group.id)], at: handle(props, group), hit: hitOf(props, group),
    press: at => press(props, group, at), type: text => typeCount(props, group.id, text), move: (to, from) => move(props, group, { to, from }), range: range(props, group),
  }));
  const high = around.text.value * 1.4;
  const numbers = written(props, around).map(({ id, token, x, y, width }): Part<BeadString> => ({
    id: numberId(id), name: numberName(props, id), at: { x, y }, hit: { x: x - width / 2, y: y - high / 2, width, height: high },
    token: { ...token, parts: toldBy(props, [id]) }, veil: 'value', type: text => typeCount(props, id, text),
  }));
  return [...sliders, ...numbers];
}

const numberName = (props: BeadString, id: string): Said => [`number of ${nameOf(props, id)}`];
