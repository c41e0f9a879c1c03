import { Fraction, toExact, toFraction, type Exact } from '../../maths/exact.ts';
import type { NumberForm } from '../../maths/expression.ts';

/** A jump of `by`, forwards or (below zero) back. It starts on a number, or where the jump `after` lands and then follows it. */
export type Jump = { readonly id: string; readonly by: Exact; readonly from: Exact } | { readonly id: string; readonly by: Exact; readonly after: string };
/** A marked point. */
export type Mark = { readonly id: string; readonly at: Exact };
/**
 * A number line from `from` to `to` with a tick at every step from `from` on. `labels`: every so many ticks, only the ends, or none. `blank`: no
 * ticks, the empty number line. `goesOn`: arrowheads. `length`: board units. `next` makes the next id.
 */
export type NumberLine = {
  readonly from: Exact; readonly to: Exact; readonly step: Exact;
  readonly labels: 'none' | 'ends' | number; readonly blank?: true; readonly goesOn?: 'right' | 'both';
  readonly as?: NumberForm; readonly before?: string; readonly after?: string;
  readonly jumps: readonly Jump[]; readonly points: readonly Mark[];
  readonly length: number; readonly next: number;
};

/** The most ticks a line has, the most of them that one label stands for, and the most jumps and points. */
export const MOST_TICKS = 400;
export const MOST_EVERY = 100;
export const MOST_JUMPS = 60;

/** A line with nothing on it yet. */
export function lineOf(from: Exact, to: Exact, step: Exact, more: Partial<NumberLine> = {}): NumberLine {
  return { from, to, step, labels: 1, jumps: [], points: [], length: 300, next: 1, ...more };
}

/** Ids of the two ends of a jump; the start is a part of its own only where the jump follows no other. */
export const startOf = (jump: Jump): string => `${jump.id}-start`;
export const landingOf = (id: string): string => `${id}-end`;
/** The id of the part that gives away where a jump starts: its own start, or the landing it follows. */
export const startPart = (jump: Jump): string => ('after' in jump ? landingOf(jump.after) : startOf(jump));

/** A jump with the numbers it starts and lands on. */
export interface Leap { readonly jump: Jump; readonly start: Fraction; readonly by: Fraction; readonly end: Fraction }

/** Every jump with its numbers, in the order of the list. A jump stands after the one that it follows. */
export function leaps(line: Pick<NumberLine, 'jumps'>): readonly Leap[] {
  const landings = new Map<string, Fraction>();
  return line.jumps.map(jump => {
    const start = 'after' in jump ? landings.get(jump.after) ?? new Fraction(0) : toFraction(jump.from);
    const by = toFraction(jump.by);
    const end = start.add(by);
    landings.set(jump.id, end);
    return { jump, start, by, end };
  });
}

/** Whether every jump follows one that stands before it, if any, and goes somewhere. */
export function jumpsHold(jumps: readonly Jump[]): boolean {
  return jumps.every((jump, at) => jump.by !== '0' && (!('after' in jump) || jumps.slice(0, at).some(other => other.id === jump.after)));
}

/** How many whole steps fit on the line, or why it is no line. */
export function stepsOf(line: Pick<NumberLine, 'from' | 'to' | 'step'>): number | { readonly refused: string } {
  const [from, to, step] = [line.from, line.to, line.step].map(toFraction);
  if (!from || !to || !step) return { refused: 'A line needs two ends and a step.' };
  if (from.compare(to) >= 0) return { refused: 'The line runs from the smaller number to the larger one. Make the right end larger than the left.' };
  if (step.compare(0) <= 0) return { refused: 'A step is larger than zero.' };
  const steps = to.sub(from).div(step).floor();
  if (steps.compare(MOST_TICKS) > 0) return { refused: `That would be more than ${MOST_TICKS} ticks. Choose a larger step.` };
  return steps.equals(0) ? { refused: 'The step is longer than the line. Choose a smaller step.' } : Number(steps.n);
}

/** A function that remembers its last answers by a key: a scale stays the same through a whole drag, and is asked for at every frame. */
export function remembering<Asked extends readonly unknown[], Answer>(keyOf: (...asked: Asked) => string, make: (...asked: Asked) => Answer): (...asked: Asked) => Answer {
  const known = new Map<string, Answer>();
  return (...asked) => {
    const key = keyOf(...asked);
    const answer = known.get(key) ?? make(...asked);
    if (known.size >= 50) known.clear();
    known.set(key, answer);
    return answer;
  };
}

/** The numbers that have a tick, from left to right. */
export const ticksOf: (line: Pick<NumberLine, 'from' | 'to' | 'step'>) => readonly Fraction[] = remembering(({ from, to, step }) => `${from} ${to} ${step}`, line => {
  const steps = stepsOf(line);
  if (typeof steps !== 'number') return [];
  const from = toFraction(line.from);
  const step = toFraction(line.step);
  return Array.from({ length: steps + 1 }, (_, at) => from.add(step.mul(at)));
});

/** Where a number stands, board units from the left end; worked out exactly before it is rounded. */
export function placeOf(line: NumberLine, at: Fraction): number {
  const from = toFraction(line.from);
  return at.sub(from).div(toFraction(line.to).sub(from)).mul(new Fraction(line.length)).valueOf();
}

/** The tick that is nearest to a place. */
export function nearestTick(line: NumberLine, x: number): Fraction {
  const ticks = ticksOf(line);
  const width = placeOf(line, toFraction(line.from).add(toFraction(line.step)));
  const at = Math.min(ticks.length - 1, Math.max(0, Math.round(x / width)));
  return ticks[at] ?? toFraction(line.from);
}

/** Whether a number stands on the line. */
export function isOn(line: Pick<NumberLine, 'from' | 'to'>, at: Fraction): boolean {
  return at.compare(toFraction(line.from)) >= 0 && at.compare(toFraction(line.to)) <= 0;
}

/** The id of a tick's label: of the two ends, which can be typed, and of any other number by the number itself. */
export function tickId(line: NumberLine, at: Fraction): string {
  const exact = toExact(at);
  return exact === line.from ? 'from' : exact === line.to ? 'to' : `tick:${exact}`;
}
