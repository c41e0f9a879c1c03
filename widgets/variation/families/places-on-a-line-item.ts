import type { Picture } from '../../board/pictured.ts';
import { lineOf } from '../../manipulatives/number-line/number-line.ts';
import { Fraction, toExact } from '../../maths/exact.ts';

/** The number that is asked for, and a line of so many jumps of `step` from `from`, on which a point stands at `at`: at a mark, or in the middle of two. */
export type Placed = {
  readonly asked: number; readonly from: number; readonly step: number; readonly jumps: number; readonly at: number;
  readonly labels: 'ends' | 2; readonly length: 240 | 300 | 360; readonly tens: 1 | 10;
};

/** What is said of a picture: the number stands there, or the one thing about the place that does not fit. */
export const [YES, MARKS, NOUGHT, STEP, OTHER_END] = ['yes', 'marks counted, not jumps', 'counted from nought', 'wrong size of jump', 'counted from the other end'];

const POINT = 'p1';
const HALVES = 2;

/** Where the line ends. */
export const toOf = ({ from, step, jumps }: Pick<Placed, 'from' | 'step' | 'jumps'>): number => from + step * jumps;

/** What a jump is when it is not looked at: ten, or a hundred where everything is ten times as large. */
export const usual = ({ tens }: Pick<Placed, 'tens'>): number => 10 * tens;

/** The places where the number seems to stand for those who overlook one thing, by what they overlook; undefined where it makes no difference. */
export const SEEMING = {
  /** The mark at the beginning is counted as the first. */
  [MARKS]: ({ asked, from, step }: Placed): number | undefined => ((asked - from) % step === 0 ? asked - step : undefined),
  /** The line is read as if it began at nought. */
  [NOUGHT]: ({ asked, from }: Placed): number | undefined => (from > 0 ? asked + from : undefined),
  /** Every jump is read as the usual one. */
  [STEP]: (item: Placed): number | undefined => (item.step === usual(item) ? undefined : item.from + (item.asked - item.from) * item.step / usual(item)),
  /** The jumps are counted from the right. */
  [OTHER_END]: (item: Placed): number | undefined => item.from + toOf(item) - item.asked,
};

/** Whether there is a mark, or the middle between two, at a number within the line. */
export const isAMark = ({ from, step, jumps }: Placed, at: number): boolean =>
  at > from && at < from + step * jumps && Number.isInteger((at - from) * HALVES / step);

/** Everything about a place that does not fit: nothing where the number stands there, and one thing where it is a non-example. */
export function failing(item: Placed): readonly string[] {
  if (item.at === item.asked) return [];
  return Object.entries(SEEMING).flatMap(([name, place]) => (place(item) === item.at ? [name] : []));
}

/** The number line, the number of its point under a card. */
export function linePicture({ from, step, jumps, at, labels, length }: Placed): Picture {
  const points = [{ id: POINT, at: toExact(new Fraction(at)) }];
  return { type: 'number-line', props: lineOf(String(from), String(from + step * jumps), String(step), { labels, length, points, next: 2 }), veils: [POINT] };
}
