import { toExact, type Fraction } from '../../maths/exact.ts';
import type { Said, Sentence, Token } from '../../board/said.ts';
import { amount, portion, sharesOf } from '../portion.ts';
import { addition, alone, counted, equality, ratio, told } from '../say.ts';
import { countOf, shadedOf, toldBy, type FractionWall, type Shade, type Strip } from './fraction-wall.ts';
import { lineToken, totalToken } from './layout.ts';

/** So many strips are told one by one; of more, how many there are. */
const MOST_TOLD = 6;

/** "quarters", and "2/4 shaded" where any is. */
function stripSaid(wall: FractionWall, strip: Strip): Said {
  const shares: Said = [{ about: toldBy(wall, strip), said: [sharesOf(strip.cut)] }];
  return countOf(strip) === 0 ? shares : [...shares, ' ', totalToken(wall, strip), ' shaded'];
}

/** "quarters 2/4 shaded" of one strip; "2 strips: thirds 2/3 shaded; fifths 3/5 shaded"; "12 strips" of a wall, and what is shaded of it. */
export function describe(wall: FractionWall): Said {
  const { strips, line } = wall;
  const shaded = strips.filter(strip => countOf(strip) > 0);
  const each = (strips.length <= MOST_TOLD ? strips : shaded.slice(0, MOST_TOLD)).flatMap((strip, at): Said => [at === 0 ? '' : '; ', ...stripSaid(wall, strip)]);
  const upright: Said = line === undefined ? [] : ['; an upright line at ', lineToken(wall, line)];
  return [...(strips.length === 1 ? [] : [...counted(strips.length, 'strip'), each.length === 0 ? '' : ': ']), ...each, ...upright];
}

/** What is shaded of a strip as a fraction, as it is cut: 2/4. */
const asCut = (wall: FractionWall, strip: Strip, shade?: Shade): Token => ({ value: portion(countOf(strip, shade), strip.cut, wall.as === 'mixed' ? 'mixed' : 'fraction'), parts: toldBy(wall, strip) });

/** What is shaded, written as the wall does beside its strips. */
function asWritten(wall: FractionWall, strip: Strip, value: Fraction): Token {
  return { value: amount(value, wall.as === 'ratio' ? 'fraction' : wall.as), parts: toldBy(wall, strip) };
}

/** 1/4 + 2/4 = 3/4 of two shades; 2/4 = 1/2 where it can be written with fewer parts; 3/4 = 0.75; else 3/4 alone. */
function ofStrip(wall: FractionWall, strip: Strip): readonly Sentence[] {
  const whole = asCut(wall, strip);
  if (countOf(strip) === 0) return [];
  const isTwo = countOf(strip, '1') > 0 && countOf(strip, '2') > 0;
  const other = asWritten(wall, strip, shadedOf(strip));
  const isAlike = JSON.stringify(other.value) === JSON.stringify(whole.value) || (wall.as === 'fraction' || wall.as === 'ratio' || wall.as === 'mixed') && isLowest(strip);
  return [
    ...(wall.as === 'ratio' ? ratioOf(wall, strip) : []),
    ...(isTwo ? [addition([asCut(wall, strip, '1'), asCut(wall, strip, '2')], whole)] : []),
    isAlike ? alone(whole) : equality(whole, other),
  ];
}

const isLowest = (strip: Strip): boolean => shadedOf(strip).d === BigInt(strip.cut);

/** 1 : 2 of the two shades, or of what is shaded to what is not. */
function ratioOf(wall: FractionWall, strip: Strip): readonly Sentence[] {
  const { value, parts } = totalToken(wall, strip);
  const [first, second] = 'op' in value ? value.of : [];
  return first && second ? [ratio([{ value: first, parts }, { value: second, parts }])] : [];
}

/** 2/3 > 3/5, or 2/4 = 1/2: of two strips what is shaded, from the top down. */
function comparison(wall: FractionWall, one: Strip, other: Strip): Sentence {
  const [left, right] = [asCut(wall, one), asCut(wall, other)];
  const order = shadedOf(one).compare(shadedOf(other));
  if (order === 0) return equality(left, right);
  const op = order > 0 ? 'more' : 'less';
  const said = { about: [...left.parts, ...right.parts], said: [order > 0 ? ' is greater than ' : ' is less than '] };
  return { kind: 'number', said: [left, said, right], expression: { op, of: [left.value, right.value] } };
}

/** "Each whole is cut into 4 equal parts. 3 of the parts are shaded." */
function stem(wall: FractionWall, strip: Strip): Sentence {
  const parts = toldBy(wall, strip);
  const count = countOf(strip);
  return {
    kind: 'stem', said: [
      strip.shades.length === strip.cut ? 'The whole is cut into ' : 'Each whole is cut into ', told(strip.cut, parts), { about: parts, said: [strip.cut === 1 ? ' part' : ' equal parts'] },
      ', and ', told(count, parts), { about: parts, said: [count === 1 ? ' of them is shaded.' : ' of them are shaded.'] },
    ],
  };
}

/** The same length in other parts is the same number. */
function sameLength(wall: FractionWall, one: Strip, other: Strip): readonly Sentence[] {
  if (toExact(shadedOf(one)) !== toExact(shadedOf(other)) || one.cut === other.cut) return [];
  return [{ kind: 'stem', said: [{ about: [...toldBy(wall, one), ...toldBy(wall, other)], said: ['The same length is shaded, so the fractions are equal.'] }] }];
}

/** Of one strip that is shaded, its number; of several, how each compares with the next below it. */
export function sentences(wall: FractionWall): readonly Sentence[] {
  const shaded = wall.strips.filter(strip => countOf(strip) > 0);
  const [only, ...others] = shaded;
  if (only === undefined) return [];
  if (others.length === 0) return [...ofStrip(wall, only), stem(wall, only)];
  const pairs = others.slice(0, MOST_TOLD).map((strip, at) => [shaded[at] ?? only, strip] as const);
  return [...pairs.map(([one, other]) => comparison(wall, one, other)), ...shaded.filter(strip => countOf(strip, '1') > 0 && countOf(strip, '2') > 0).flatMap(strip => ofStrip(wall, strip)),
    ...pairs.flatMap(([one, other]) => sameLength(wall, one, other))];
}
