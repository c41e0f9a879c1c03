import type { Said, Sentence, Token } from '../../board/said.ts';
import { addition, told } from '../say.ts';
import { groupsOf, REST, restOf, slidOver, toldBy, type BeadString } from './bead-string.ts';

const allParts = (props: BeadString): readonly string[] => toldBy(props, groupsOf(props).map(({ id }) => id));
const restToken = (props: BeadString): Token => told(restOf(props), toldBy(props, [REST]));
const runTokens = (props: BeadString): readonly Token[] => props.runs.map(({ id, count }) => told(count, toldBy(props, [id])));

/** The number that was slid over. Of several runs it tells each of them, and with the beads of the string it tells the rest. */
const slidToken = (props: BeadString): Token => told(slidOver(props), props.runs.length === 1 ? toldBy(props, props.runs.map(({ id }) => id)) : allParts(props));

/** "4 tens and 7"; nothing of a number without a ten. */
function tens(props: BeadString): Said {
  const { parts } = slidToken(props);
  const [ten, one] = [Math.floor(slidOver(props) / 10), slidOver(props) % 10];
  if (ten === 0) return [];
  return [{ about: parts, said: [': ', told(ten, parts), ten === 1 ? ' ten' : ' tens', ...(one === 0 ? [] : [' and ', told(one, parts)])] }];
}

/** "7 and 3" of ten or twenty; "47: 4 tens and 7; 53 on the right" of a hundred; "38 and 25 make 63: 6 tens and 3; 37 on the right" of several runs. */
export function describe(props: BeadString): Said {
  const runs = runTokens(props).flatMap((token, at): Said => (at === 0 ? [token] : [' and ', token]));
  if (props.runs.length === 1 && props.beads < 100) return [...runs, ' and ', restToken(props)];
  const total: Said = props.runs.length === 1 ? [] : [' make ', slidToken(props)];
  return [...runs, ...total, ...tens(props), '; ', restToken(props), ' on the right'];
}

/** 40 + 7 = 47 of what was slid over on a string of a hundred, told by its number alone. */
function partitioned(props: BeadString): readonly Sentence[] {
  const whole = slidToken(props);
  const [ten, one] = [Math.floor(slidOver(props) / 10) * 10, slidOver(props) % 10];
  if (props.beads < 100 || ten === 0 || one === 0) return [];
  return [addition([told(ten, whole.parts), told(one, whole.parts)], whole)];
}

/** 38 + 25 = 63 of several runs; 40 + 7 = 47 in tens and ones; and 7 + 3 = 10 of all the beads. */
export function sentences(props: BeadString): readonly Sentence[] {
  const [first, ...others] = runTokens(props);
  if (first === undefined) return [];
  const whole = told(props.beads);
  const all = addition([first, ...others, restToken(props)], whole);
  if (others.length > 0) return [addition([first, ...others], slidToken(props)), ...(restOf(props) > 0 ? [all] : [])];
  return [...partitioned(props), all];
}
