import { Fraction } from '../../maths/exact.ts';
import type { Said, Sentence, Token } from '../../board/said.ts';
import { amount } from '../portion.ts';
import { addition, alone, equality, told } from '../say.ts';
import { isUnlike, type CutName } from './cuts.ts';
import { countOf, isEqual, shadedOf, toldBy, written, type FractionShape } from './fraction-shape.ts';
import { TURNS } from './layout.ts';

const DEGREES = 360 / TURNS;

const shadedToken = (props: FractionShape): Token => ({ value: written(props), parts: toldBy(props) });

const NOT_EQUAL = 'The parts are not equal.';
const EQUAL_AREA = 'The parts are equal in area, though not the same shape.';

const CUT_SO: Readonly<Record<Exclude<CutName, 'grid'>, string>> = {
  diagonals: 'cut along the diagonals', centre: 'cut from the centre', fan: 'cut from the top corner', midpoints: 'cut between the middles of the sides', sectors: '', unlike: '', unequal: '',
};

/** "in 3 rows of 4", "side by side", "cut from the centre": how it is cut, where there is more than one way to cut it. */
function cutSaid({ cut, shades, across }: FractionShape): Said {
  if (cut !== 'grid') return CUT_SO[cut] === '' ? [] : [`, ${CUT_SO[cut]}`];
  const rows = shades.length / across;
  if (rows === 1) return [', side by side'];
  return across === 1 ? [', one below the other'] : [', in ', told(rows), ' rows of ', told(across)];
}

/** "circle in 4 equal parts: 3/4 shaded; turned by 45 degrees"; "circle in 4 parts: 1/2 shaded. The parts are not equal." */
export function describe(props: FractionShape): Said {
  const { shape, shades, turn } = props;
  const turned: Said = turn === 0 ? [] : ['; turned by ', told(turn * DEGREES), ' degrees'];
  if (shades.length === 1) return [`whole ${shape}: `, shadedToken(props), ' shaded', ...turned];
  const parts: Said = [`${shape} in `, told(shades.length), isEqual(props) ? ' equal parts' : ' parts', ...cutSaid(props), ': ', shadedToken(props), ' shaded', ...turned];
  if (!isEqual(props)) return [...parts, `. ${NOT_EQUAL}`];
  return isUnlike({ ...props, count: shades.length }) ? [...parts, `. ${EQUAL_AREA}`] : parts;
}

/** 2/4 = 1/2 where fewer parts would do, 3/4 = 0.75 as it is written, else the number alone. */
function number(props: FractionShape): Sentence {
  const parts = toldBy(props);
  const left: Token = { value: written(props, '1', 'fraction'), parts };
  const right: Token = { value: amount(shadedOf(props), props.as), parts };
  const isLowest = !isEqual(props) || shadedOf(props).d === BigInt(props.shades.length);
  return props.as === 'fraction' && isLowest ? alone(left) : equality(left, right);
}

/** 3/4 + 1/4 = 1: what is shaded and what is not. */
function toWhole(props: FractionShape): readonly Sentence[] {
  const count = countOf(props);
  if (count === 0 || count === props.shades.length) return [];
  const parts = toldBy(props);
  return [addition([{ value: written(props, '1'), parts }, { value: written(props, '0'), parts }], { value: amount(new Fraction(1), props.as), parts })];
}

/** "The whole is cut into 4 equal parts, and 3 of them are shaded." Of parts that are not equal it says that, and how much is shaded. */
function stem(props: FractionShape): Sentence {
  const parts = toldBy(props);
  const count = told(countOf(props), parts);
  if (!isEqual(props)) return { kind: 'stem', said: [`${NOT_EQUAL} By area `, { value: amount(shadedOf(props)), parts }, ' of the whole is shaded.'] };
  const many: Said = [{ about: parts, said: [countOf(props) === 1 ? ' of them is shaded.' : ' of them are shaded.'] }];
  return { kind: 'stem', said: ['The whole is cut into ', told(props.shades.length), props.shades.length === 1 ? ' part, and ' : ' equal parts, and ', count, ...many] };
}

/** The number that is shaded, what it makes with the rest, and how it came about. */
export function sentences(props: FractionShape): readonly Sentence[] {
  if (countOf(props) === 0) return [];
  return [number(props), ...toWhole(props), stem(props)];
}
