import type { Looks, Preset } from '../../board/manipulative.ts';
import { Fraction, toExact } from '../../maths/exact.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { swapped } from './change.ts';
import { faultOf, fixing, lineOf, type DoubleNumberLine } from './double-number-line.ts';

const FEW: Refusal = { refused: 'The numbers of this line are too long to show it in another way. Use shorter ones.' };

/** The scales swapped, the ratio from one on, doubled or halved; what has grown by the same amount only seems the same. */
export function looks(line: DoubleNumberLine): Looks<DoubleNumberLine> | Refusal {
  const { top, bottom } = fixing(line);
  const { top: upper, bottom: lower, length } = line;
  const as = (title: string, [a, b]: readonly [Fraction, Fraction]): Preset<DoubleNumberLine> =>
    ({ title, props: lineOf({ top: upper, bottom: lower, length, fixes: [toExact(a), toExact(b)], to: toExact(a.mul(4)), step: toExact(a) }) });
  const times = (title: string, by: Fraction): Preset<DoubleNumberLine> => as(title, [top.mul(by), bottom.mul(by)]);
  const turned = swapped(line);
  const all = [
    ...(isRefusal(turned) ? [] : [{ title: 'Scales swapped', props: turned.props }]),
    times('From one', top.inverse()), times('Doubled', new Fraction(2)), times('Halved', new Fraction(1, 2)), times('Three times', new Fraction(3)),
  ];
  const seen = new Set([shape(line)]);
  const [one, two, three] = all.filter(({ props }) => faultOf(props) === undefined && !seen.has(shape(props)) && seen.add(shape(props)));
  const isEqual = top.equals(bottom);
  const not = as('One more of each', [top.add(1), isEqual ? bottom : bottom.add(1)]);
  if (!one || !two || !three || faultOf(not.props) !== undefined) return FEW;
  const why = isEqual ? 'Only the top number has grown, so the numbers are not in the same proportion.'
    : 'Both numbers have grown by the same amount, and that does not keep the proportion.';
  return { same: [one, two, three], not: { ...not, why } };
}

const shape = ({ top, bottom, pairs, fixes }: DoubleNumberLine): string => JSON.stringify([top, bottom, pairs.map(({ at }) => at), fixes.bottom]);
