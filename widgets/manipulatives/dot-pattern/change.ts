import type { Moved } from '../../board/manipulative.ts';
import { random } from '../../maths/random.ts';
import { readCount } from '../../maths/read.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { ARRANGEMENTS, hasRoom, HALF, MOST, SECONDS, SEEDS, total, type Arrangement, type DotPattern } from './dot-pattern.ts';

const NAMES: Readonly<Record<Arrangement, string>> = {
  'die': 'A die', 'domino': 'A domino', 'five-frame': 'A five frame', 'ten-frame': 'A ten frame', 'twenty-frame': 'Two ten frames', 'line': 'A line', 'scattered': 'A scattered pattern',
};

function tooMany(arrangement: Arrangement): Refusal {
  const verb = arrangement === 'twenty-frame' ? 'have' : 'has';
  const halves = arrangement === 'domino' ? `, ${HALF} in each half` : '';
  return { refused: `${NAMES[arrangement]} ${verb} at most ${MOST[arrangement]} dots${halves}. Choose another arrangement for more.` };
}

/** These dots in the arrangement that there is, or why there is no room for them. */
export function withDots(props: DotPattern, first: number, second: number): Moved<DotPattern> {
  return hasRoom(props.arrangement, { first, second }) ? { props: { ...props, first, second } } : tooMany(props.arrangement);
}

/** So many dots: a domino in two halves as equal as can be; else the second colour stays as it is while there are so many. Refuses more than there is room for. */
export function withTotal(props: DotPattern, count: number): Moved<DotPattern> {
  const second = props.arrangement === 'domino' ? Math.floor(count / 2) : count >= props.second ? props.second : 0;
  return count < 0 ? { refused: 'There is no dot to take away.' } : withDots(props, count - second, second);
}

/** How many dots there are, as it was typed. */
export function typeTotal(props: DotPattern, text: string): Moved<DotPattern> {
  const count = readCount(text);
  return isRefusal(count) ? count : withTotal(props, count);
}

/** How many of the dots have the second colour or are in the second half, as it was typed. Refuses more than there are. */
export function typeSecond(props: DotPattern, text: string): Moved<DotPattern> {
  const count = readCount(text);
  if (isRefusal(count)) return count;
  return count > total(props) ? { refused: 'There are fewer dots than that. Make more of them first.' } : withDots(props, total(props) - count, count);
}

/** One dot more or less: of the last colour or half, or of the other one where that has no room or no dot. */
export function oneMore(props: DotPattern, by: 1 | -1): Moved<DotPattern> {
  const { first, second } = props;
  const inSecond = second + by >= 0 && (second > 0 || (props.arrangement === 'domino' && first === HALF)) && hasRoom(props.arrangement, { first, second: second + by });
  return inSecond ? withDots(props, first, second + by) : first + by < 0 ? { refused: 'There is no dot to take away.' } : withDots(props, first + by, second);
}

/** The same dots in another arrangement, or why there is no room for them. On a domino one colour is parted, so that both halves have room. */
export function arranged(props: DotPattern, arrangement: Arrangement): Moved<DotPattern> {
  const isParted = arrangement === 'domino' && !hasRoom('domino', props) && props.second === 0;
  return isParted ? withTotal({ ...props, arrangement }, total(props)) : withDots({ ...props, arrangement }, props.first, props.second);
}

/** The least frame that has room for the dots, or the next larger one when they lie in a frame already; after the largest the least. */
export function nextFrame(props: DotPattern): Arrangement {
  const frames = ARRANGEMENTS.filter(each => each.endsWith('frame') && hasRoom(each, props));
  return frames[frames.indexOf(props.arrangement) + 1] ?? frames[0] ?? 'twenty-frame';
}

/** The dots under a card, or seen. */
export function carded(props: DotPattern, isCarded: boolean): DotPattern {
  const { carded: _, ...seen } = props;
  return isCarded ? { ...seen, carded: true } : seen;
}

const nextSeed = ({ seed }: DotPattern): number => (seed + 1) % SEEDS;

/** The same dots, scattered in another way. */
export function scattered(props: DotPattern): DotPattern {
  return { ...props, seed: nextSeed(props) };
}

/** The next card of a pack: in the same arrangement another number, from one on; it follows from the card before. */
export function nextCard(props: DotPattern): DotPattern {
  const seed = nextSeed(props);
  const chance = random('card').fork(String(seed));
  if (props.arrangement === 'domino') {
    const halves = Array.from({ length: HALF * HALF }, (_, at) => ({ first: 1 + Math.floor(at / HALF), second: 1 + at % HALF }));
    return { ...props, seed, ...chance.pick(halves.filter(each => total(each) !== total(props))) };
  }
  const numbers = Array.from({ length: MOST[props.arrangement] }, (_, at) => at + 1);
  return { ...props, seed, first: chance.pick(numbers.filter(each => each !== total(props))), second: 0 };
}

/** A flash of the next length; after the longest the shortest. */
export function longer(props: DotPattern): DotPattern {
  return { ...props, seconds: SECONDS[SECONDS.indexOf(props.seconds) + 1] ?? SECONDS[0] };
}
