import type { Moved, Piece } from '../../board/manipulative.ts';
import { readCount } from '../../maths/read.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { countersOf, middleOf, MOST_ACROSS, MOST_COUNTERS, PITCH, type Counter, type Counters } from './counters.ts';

const turned = (counter: Counter): Counter => ({ ...counter, side: counter.side === 'red' ? 'yellow' : 'red' });

/** Turns these counters over; all of them when none is named. */
export function flip(props: Counters, ids: readonly string[]): Counters {
  const turns = (counter: Counter): boolean => ids.length === 0 || ids.includes(counter.id);
  return { ...props, counters: props.counters.map(counter => (turns(counter) ? turned(counter) : counter)) };
}

/** The tile with so many counters, a whole number: new ones show the side of the last, the last ones go first. Refuses less than 1 and more than 100. */
export function withCount(props: Counters, count: number): Moved<Counters> {
  if (count < 1) return { refused: 'There is one counter at least. To take the last one away, delete it.' };
  if (count > MOST_COUNTERS) return { refused: `At most ${MOST_COUNTERS} counters stand in one group. Make a second group.` };
  const { counters, next } = props;
  const side = counters.at(-1)?.side ?? 'red';
  const more = Array.from({ length: Math.max(0, count - counters.length) }, (_, at) => ({ id: `c${next + at}`, side }));
  return { props: { ...props, counters: [...counters.slice(0, count), ...more], next: next + more.length } };
}

/** The tile with as many counters as was typed. */
export function typeCount(props: Counters, text: string): Moved<Counters> {
  const count = readCount(text);
  return isRefusal(count) ? count : withCount(props, count);
}

/** The tile in rows of as many as was typed. */
export function typeRows(props: Counters, text: string): Moved<Counters> {
  const across = readCount(text);
  if (isRefusal(across)) return across;
  return across < 1 || across > MOST_ACROSS ? { refused: `A row holds from 1 to ${MOST_ACROSS} counters.` } : { props: { ...props, across } };
}

/** Single counters, each where it was and with the id it had. Undefined for one alone. */
export function split(props: Counters): readonly Piece<Counters>[] | undefined {
  if (props.counters.length < 2) return undefined;
  return props.counters.map((counter, at) => {
    const middle = middleOf(at, props.across);
    const alone: Counters = { counters: [counter], across: props.across, next: props.next };
    return { props: alone, at: { x: middle.x - PITCH / 2, y: middle.y - PITCH / 2 } };
  });
}

/** One group of all of them: ten counters stay ten. The first group's ids stay; ids that it has already are made new. */
export function combine(several: readonly Counters[]): { readonly uses: number; readonly gives: readonly Piece<Counters>[] } | undefined {
  const [first, ...others] = several;
  if (first === undefined || others.length === 0) return undefined;
  const all = several.flatMap(props => props.counters);
  if (all.length > MOST_COUNTERS) return undefined;
  const rows = several.length === all.length ? countersOf([]).across : first.across;
  const one = others.reduce(join, first);
  return { uses: several.length, gives: [{ props: { ...one, across: rows }, at: { x: 0, y: 0 } }] };
}

function join(so: Counters, other: Counters): Counters {
  const taken = new Set(so.counters.map(counter => counter.id));
  let next = Math.max(so.next, other.next);
  const joined = other.counters.map(counter => (taken.has(counter.id) ? { ...counter, id: `c${next++}` } : counter));
  return { ...so, counters: [...so.counters, ...joined], next };
}
