import type { Looks, Preset } from '../../board/manipulative.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { arranged, oneMore } from './change.ts';
import { total, type Arrangement, type DotPattern } from './dot-pattern.ts';

type Look = Preset<DotPattern>;
const TITLES: Readonly<Partial<Record<Arrangement, string>>> = { 'die': 'As on a die', 'domino': 'As on a domino', 'ten-frame': 'On a ten frame', 'line': 'In a line', 'twenty-frame': 'On two ten frames' };

/** One colour in two, parted where the halves are nearly equal or after ten. */
function inColours(props: DotPattern, second: number, title: string): Look {
  return { title, props: { ...props, first: total(props) - second, second } };
}

/** As many dots in another arrangement, turned, scattered in other ways or in two colours. Refuses none, one, and those under a card, which would be told. */
export function looks(props: DotPattern): Looks<DotPattern> | Refusal {
  if (props.carded) return { refused: 'The dots are under a card. Show them first.' };
  const number = total(props);
  if (number < 2) return { refused: 'So few dots look one way only. Make two dots or more.' };
  const plain = { ...props, first: number, second: 0 };
  const { upright: _, ...lying } = plain;
  const others = Object.entries(TITLES).flatMap(([arrangement, title]): readonly Look[] => {
    const moved = arranged(plain, arrangement as Arrangement);
    return isRefusal(moved) ? [] : [{ title, props: moved.props }];
  });
  const scattered = number > 10 ? [] : [1, 2].map((by): Look => ({ title: 'Scattered', props: { ...lying, arrangement: 'scattered', seed: (props.seed + by) % 1_000_000 } }));
  const frame: DotPattern = { ...lying, arrangement: 'twenty-frame' };
  const large = number <= 10 ? [] : [
    inColours(frame, number - 10, 'Ten and some more'), { title: 'Upright frames', props: { ...frame, upright: true as const } }, inColours(frame, Math.floor(number / 2), 'Two parts'),
    inColours({ ...frame, upright: true }, number - 10, 'Ten and more, upright'), inColours(frame, number - 5, 'Five and some more'),
  ];
  const [first, second, third] = distinct([...scattered.slice(0, 1), ...large, ...others, ...scattered.slice(1)], props);
  const less = oneMore({ ...plain, arrangement: number > 11 ? 'twenty-frame' : 'scattered' }, -1);
  if (!first || !second || !third || isRefusal(less)) return { refused: 'There is no other way in which so many dots are laid here.' };
  return { same: [first, second, third], not: { title: 'One dot fewer', props: less.props, why: 'One dot is missing, so there are fewer.' } };
}

function distinct(all: readonly Look[], props: DotPattern): readonly Look[] {
  const seen = new Set([JSON.stringify(props)]);
  return all.filter(look => !seen.has(JSON.stringify(look.props)) && Boolean(seen.add(JSON.stringify(look.props))));
}
