import { toText } from '../../maths/print.ts';
import type { Said, Sentence, Token } from '../../board/said.ts';
import { amount, portion, sharesOf, type PortionForm } from '../portion.ts';
import { addition, alone, counted, equality, ratio, told } from '../say.ts';
import { countOf, shadedOf, toldBy, wholesOf, type FractionWall, type Shade, type Strip } from './fraction-wall.ts';
import { lineToken, totalToken } from './layout.ts';

/** So many comparisons of a strip with the next are said. */
const MOST_COMPARED = 6;

/** "quarters", "2 wholes in quarters" of a longer one, and "quarters, 2/4 shaded" where any is. */
function stripSaid(wall: FractionWall, strip: Strip): Said {
  const wholes = wholesOf(strip);
  const isShaded = countOf(strip) > 0;
  const shares: Said = [...(wholes === 1 ? [] : [told(wholes), ' wholes in ']), `${sharesOf(strip.cut)}${isShaded ? ', ' : ''}`];
  return [{ about: toldBy(wall, strip), said: shares }, ...(isShaded ? [totalToken(wall, strip), ' shaded'] : [])];
}

/** "quarters, 2/4 shaded" of one strip; "2 strips: thirds, 2/3 shaded; fifths, 3/5 shaded", from the top down. */
export function describe(wall: FractionWall): Said {
  const { strips, line } = wall;
  const each = strips.flatMap((strip, at): Said => [at === 0 ? '' : '; ', ...stripSaid(wall, strip)]);
  const upright: Said = line === undefined ? [] : ['; an upright line at ', lineToken(wall, line)];
  return [...(strips.length === 1 ? [] : [...counted(strips.length, 'strip'), ': ']), ...each, ...upright];
}

/** What is shaded of a strip as a fraction, as it is cut: 2/4. `as`: or written so. */
const asCut = (wall: FractionWall, strip: Strip, { shade, as = wall.as === 'mixed' ? 'mixed' : 'fraction' }: { readonly shade?: Shade; readonly as?: PortionForm } = {}): Token =>
  ({ value: portion(countOf(strip, shade), strip.cut, as), parts: toldBy(wall, strip) });

/** 1/4 + 2/4 = 3/4 of two shades, written as the wall writes. */
function sum(wall: FractionWall, strip: Strip): readonly Sentence[] {
  if (countOf(strip, '1') === 0 || countOf(strip, '2') === 0) return [];
  const as = wall.as === 'ratio' ? 'fraction' : wall.as;
  return [addition([asCut(wall, strip, { shade: '1', as }), asCut(wall, strip, { shade: '2', as })], asCut(wall, strip, { as }))];
}

/** 2/4 = 1/2 where it can be written with fewer parts; 3/4 = 0.75 where the wall writes so; else 3/4 alone, if no sum has told it. */
function ofStrip(wall: FractionWall, strip: Strip): readonly Sentence[] {
  const whole = asCut(wall, strip);
  const other: Token = { value: amount(shadedOf(strip), wall.as === 'ratio' ? 'fraction' : wall.as), parts: whole.parts };
  const sums = sum(wall, strip);
  const isAlike = toText(other.value) === toText(whole.value);
  return [...(wall.as === 'ratio' ? ratioOf(wall, strip) : []), ...sums, ...(!isAlike ? [equality(whole, other)] : sums.length > 0 ? [] : [alone(whole)])];
}

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
      strip.shades.length === strip.cut ? 'The whole is cut into ' : 'Each whole is cut into ', told(strip.cut, parts), ' equal parts, and ', told(count, parts), { about: parts, said: [count === 1 ? ' of them is shaded.' : ' of them are shaded.'] },
    ],
  };
}

/** The same length in other parts is the same number. */
function sameLength(wall: FractionWall, one: Strip, other: Strip): readonly Sentence[] {
  if (!shadedOf(one).equals(shadedOf(other)) || one.cut === other.cut) return [];
  return [{ kind: 'stem', said: [{ about: [...toldBy(wall, one), ...toldBy(wall, other)], said: ['The same length is shaded, so the fractions are equal.'] }] }];
}

/** Of one strip that is shaded, its number; of several, how each compares with the next below it. */
export function sentences(wall: FractionWall): readonly Sentence[] {
  const shaded = wall.strips.filter(strip => countOf(strip) > 0);
  const [only, ...others] = shaded;
  if (only === undefined) return [];
  if (others.length === 0) return [...ofStrip(wall, only), ...(only.cut === 1 ? [] : [stem(wall, only)])];
  const pairs = others.slice(0, MOST_COMPARED).map((strip, at) => [shaded[at] ?? only, strip] as const);
  return [...pairs.map(([one, other]) => comparison(wall, one, other)), ...shaded.flatMap(strip => sum(wall, strip)), ...pairs.flatMap(([one, other]) => sameLength(wall, one, other))];
}
