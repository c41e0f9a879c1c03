import type { Looks, Preset } from '../../board/manipulative.ts';
import { toFraction } from '../../maths/exact.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { threeOf } from '../looks.ts';
import { jumped, withDigit, withRow } from './change.ts';
import { digitOf, HIGHEST, LOWEST, powersOf, rowName, rowsFor, type GattegnoChart } from './gattegno-chart.ts';

type Look = Preset<GattegnoChart>;

/** The same number upside down, on charts with more rows, with no more than it needs, and with all. */
function ranges(chart: GattegnoChart): readonly Look[] {
  const least = rowsFor(toFraction(chart.number));
  const { upsideDown, ...upright } = chart;
  const more = (end: 'highest' | 'lowest', title: string): readonly Look[] => {
    const moved = withRow(chart, end, 1);
    return isRefusal(moved) ? [] : [{ title, props: moved.props }];
  };
  const { jump: _, ...still } = chart;
  return [
    { title: upsideDown ? 'Largest row above' : 'Largest row below', props: upsideDown ? upright : { ...chart, upsideDown: true } },
    ...more('highest', 'One larger row'), ...more('lowest', 'One smaller row'),
    ...(least ? [{ title: 'Only its own rows', props: { ...still, ...least } }] : []),
    { title: 'All rows', props: { ...chart, highest: HIGHEST, lowest: LOWEST } },
  ];
}

/** The same digits in the wrong rows: two of them changed about, or all in a row ten times too large or too small. */
function wrong(chart: GattegnoChart): Looks<GattegnoChart>['not'] | undefined {
  const number = toFraction(chart.number);
  const first = powersOf(chart).find(power => power > chart.lowest && digitOf(number, power) !== digitOf(number, power - 1));
  if (first !== undefined) {
    const second = first - 1;
    const props = withDigit(withDigit(chart, first, digitOf(number, second)), second, digitOf(number, first));
    return { title: 'Digits changed about', props, why: `The digits of the ${rowName(first)} and the ${rowName(second)} have changed places.` };
  }
  const rows = { ...chart, ...(chart.highest < HIGHEST ? { highest: chart.highest + 1 } : { lowest: chart.lowest - 1 }) };
  const moved = jumped(rows, chart.highest < HIGHEST ? 1 : -1);
  if (isRefusal(moved)) return undefined;
  const { jump: _, ...props } = moved.props;
  return { title: 'In the wrong rows', props, why: `Every digit stands in a row that is ten times too ${chart.highest < HIGHEST ? 'large' : 'small'}.` };
}

/** The same number on charts with other rows, and its digits in the wrong ones. Refuses where nothing is chosen. */
export function looks(chart: GattegnoChart): Looks<GattegnoChart> | Refusal {
  if (chart.number === '0') return { refused: 'Choose a number first, then it can be shown in other ways.' };
  const [same, not] = [threeOf(ranges(chart), chart), wrong(chart)];
  return same && not ? { same, not } : { refused: 'This number is shown in one way only.' };
}
