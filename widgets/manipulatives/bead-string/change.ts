import type { Moved } from '../../board/manipulative.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { readCount } from '../../maths/read.ts';
import { MOST_RUNS, REST, restOf, SIZES, slidOver, stringOf, type BeadString } from './bead-string.ts';

const GONE: Refusal = { refused: 'These beads are no longer a group of their own.' };
const withCounts = (props: BeadString, counts: readonly number[]): BeadString =>
  ({ ...props, runs: props.runs.map((run, at) => ({ ...run, count: counts[at] ?? run.count })) });

/** How few and how many beads a run can have when beads go to and fro between it and the group to its right. */
export function bounds(props: BeadString, at: number): { readonly least: number; readonly most: number } {
  const next = props.runs[at + 1];
  const shared = (props.runs[at]?.count ?? 0) + (next?.count ?? restOf(props));
  return { least: props.runs.length === 1 ? 0 : 1, most: next ? shared - 1 : shared };
}

/** Slides beads to or from the group to the right of a run, until the run has so many; as far as there are beads to slide. */
export function slideTo(props: BeadString, id: string, count: number): Moved<BeadString> {
  const at = props.runs.findIndex(run => run.id === id);
  const run = props.runs[at];
  if (run === undefined) return GONE;
  const { least, most } = bounds(props, at);
  const to = Math.min(most, Math.max(least, count));
  return { props: withCounts(props, props.runs.map((other, place) => (place === at ? to : place === at + 1 ? other.count + run.count - to : other.count))) };
}

/** Gives a run so many beads, a whole number, taken from the rest or given back to it; the other runs stay as they are. */
export function withCount(props: BeadString, id: string, count: number): Moved<BeadString> {
  const run = props.runs.find(each => each.id === id);
  if (run === undefined) return GONE;
  if (count < 0) return tooMany(props);
  if (count === 0 && props.runs.length > 1) return { refused: 'Each group that was slid over has a bead at least. Push the groups together first.' };
  if (count > run.count + restOf(props)) return tooMany(props);
  return { props: withCounts(props, props.runs.map(each => (each.id === id ? count : each.count))) };
}

function tooMany({ beads }: BeadString): Refusal {
  return { refused: beads === 100 ? 'This string has 100 beads, and that would be more.' : `This string has ${beads} beads. Choose more beads, then slide them.` };
}

/** So many beads at the right, the others slid over in the last run. */
export function withRest(props: BeadString, count: number): Moved<BeadString> {
  const last = props.runs.at(-1);
  if (last === undefined) return GONE;
  return withCount(props, last.id, last.count + restOf(props) - count);
}

/** Slides so many more beads over, a whole number, as a run of their own. */
export function add(props: BeadString, count: number): Moved<BeadString> {
  if (count < 1) return { refused: 'To add beads, slide one at least.' };
  if (count > restOf(props)) return tooMany(props);
  if (slidOver(props) === 0) return { props: withCounts(props, [count]) };
  if (props.runs.length === MOST_RUNS) return { refused: `At most ${MOST_RUNS} groups are told apart. Push them together first.` };
  return { props: { ...props, runs: [...props.runs, { id: `r${props.next}`, count }], next: props.next + 1 } };
}

/** All beads that were slid over in one run, the first. */
export function together(props: BeadString): BeadString {
  return { ...props, runs: props.runs.slice(0, 1).map(run => ({ ...run, count: slidOver(props) })) };
}

/** Every bead back at the right. */
export function back(props: BeadString): BeadString {
  return { ...props, runs: props.runs.slice(0, 1).map(run => ({ ...run, count: 0 })) };
}

/** The next size of string that has beads enough for what was slid over; after the largest the smallest. A hundred beads lie in rows at first. */
export function resized(props: BeadString): BeadString {
  const at = SIZES.indexOf(props.beads);
  const beads = [...SIZES.slice(at + 1), ...SIZES].find(size => size >= slidOver(props)) ?? props.beads;
  return beads === 100 ? { ...props, beads, inRows: true } : { ...props, beads };
}

/** How many beads of a group, as it was typed. `id`: a run's, or the rest's. */
export function typeCount(props: BeadString, id: string, text: string): Moved<BeadString> {
  const count = readCount(text);
  if (isRefusal(count)) return count;
  return id === REST ? withRest(props, count) : withCount(props, id, count);
}

/** How many beads more are slid over, as it was typed. */
export function typeMore(props: BeadString, text: string): Moved<BeadString> {
  const count = readCount(text);
  return isRefusal(count) ? count : add(props, count);
}

/** The addends on the shortest string that has beads enough, no shorter than `was`. What would fill it up is its rest, so that 7 + 3 is 7 and 3 of ten. */
export function showing(addends: readonly number[], was?: BeadString): BeadString {
  const total = addends.reduce((sum, each) => sum + each, 0);
  const beads = SIZES.find(size => size >= Math.max(total, was?.beads ?? 0)) ?? 100;
  const slid = total === beads && addends.length > 1 ? addends.slice(0, -1) : addends;
  const made = stringOf(beads, slid, { ...(was ? was.inRows && { inRows: true } : beads === 100 && { inRows: true }), ...((was?.counted ?? !was) && { counted: true }) });
  return { ...made, next: Math.max(made.next, was?.next ?? 0) };
}
