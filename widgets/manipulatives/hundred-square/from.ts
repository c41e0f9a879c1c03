import { endOf as comesTo, relationIn, type Chain } from '../../board/relation.ts';
import type { Sentence } from '../../board/said.ts';
import type { Fraction } from '../../maths/exact.ts';
import type { Refusal } from '../../maths/refusal.ts';
import { cleared, turnedOver } from './change.ts';
import { has, keyAt, MOST_ACROSS, MOST_MARKERS, squareOf, type HundredSquare } from './hundred-square.ts';

const REFUSED: Refusal = { refused: 'A hundred square shows a whole number to 100, adding and taking away between such numbers, or a multiplication to 12 × 12.' };

/** Every number on the way, the first and the last too. */
function stops(chained: Chain): readonly Fraction[] {
  return chained.changes.reduce<readonly Fraction[]>((so, _, at) => [...so, comesTo({ ...chained, changes: chained.changes.slice(0, at + 1) })], [chained.start]);
}

/** Numbers marked one after the other, on the square that was there if all of them stand on it. */
function marked(chained: Chain, was: HundredSquare | undefined): HundredSquare | Refusal {
  const numbers = stops(chained);
  if (numbers.length > MOST_MARKERS) return { refused: `A hundred square marks at most ${MOST_MARKERS} numbers.` };
  if (numbers.some(({ d }) => d !== 1n)) return REFUSED;
  const keys = numbers.map(Number);
  const kept = was && !was.times ? [cleared(was)] : [];
  const upwards = was?.upwards ? { upwards: true as const } : {};
  const fresh = [squareOf(1, upwards), squareOf(0, upwards), squareOf(0, { ...upwards, rows: 11 })];
  const square = [...kept, ...(keys.every(key => key <= 100) ? fresh : [])].find(each => keys.every(key => has(each, key)));
  return square ? { ...square, markers: keys.map((at, nth) => ({ id: `m${nth + 1}`, at })) } : REFUSED;
}

/** A product marked on the square of products, with rows and columns enough. */
function multiplied({ number, each }: { readonly number: Fraction; readonly each: Fraction }, was: HundredSquare | undefined): HundredSquare | Refusal {
  const isHeader = (one: Fraction): boolean => one.d === 1n && one.compare(1) >= 0 && one.compare(MOST_ACROSS) <= 0;
  if (!isHeader(number) || !isHeader(each)) return REFUSED;
  const [row, column] = [Number(number) - 1, Number(each) - 1];
  const kept = was?.times ? cleared(was) : turnedOver(squareOf(1, was?.upwards ? { upwards: true } : {}));
  const square = { ...kept, rows: Math.max(kept.rows, row + 1), across: Math.max(kept.across, column + 1) };
  return { ...square, markers: [{ id: 'm1', at: keyAt(square, row, column) }] };
}

/** A whole number or the numbers of a calculation, marked; a multiplication or an exact division as a product. Refuses all else. */
export function from(said: Sentence, was?: HundredSquare): HundredSquare | Refusal {
  const relation = relationIn(said);
  if (relation?.is === 'number') return marked({ start: relation.value, changes: [] }, was);
  if (relation?.is === 'sum') return marked(relation, was);
  return relation?.is === 'product' ? multiplied(relation, was) : REFUSED;
}
