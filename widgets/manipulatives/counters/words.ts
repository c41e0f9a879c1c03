import type { Said, Sentence } from '../../board/said.ts';
import { addition, counted, told } from '../say.ts';
import { countParts, type Counters, type Side } from './counters.ts';

const ofSide = (props: Counters, side: Side): number => props.counters.filter(counter => counter.side === side).length;

/** "red counter", "5 red counters", "7 counters: 4 red and 3 yellow". */
export function describe(props: Counters): Said {
  const [first] = props.counters;
  if (first !== undefined && props.counters.length === 1 && !props.counted) return [`${first.side} counter`];
  const parts = countParts(props);
  const red = ofSide(props, 'red');
  const yellow = ofSide(props, 'yellow');
  if (red === 0 || yellow === 0) return counted(red + yellow, `${red > 0 ? 'red' : 'yellow'} counter`, parts);
  return [...counted(red + yellow, 'counter', parts), { about: parts, said: [': ', told(red, parts), ' red and ', told(yellow, parts), ' yellow'] }];
}

/** 4 + 3 = 7 when both sides are seen. */
export function sentences(props: Counters): readonly Sentence[] {
  const red = ofSide(props, 'red');
  const yellow = ofSide(props, 'yellow');
  if (red === 0 || yellow === 0) return [];
  const [first, second] = props.counters[0]?.side === 'red' ? [red, yellow] : [yellow, red];
  return [addition([told(first), told(second)], told(red + yellow, countParts(props)))];
}
