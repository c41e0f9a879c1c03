import type { Moved } from '../../board/manipulative.ts';
import { toExact, toFraction } from '../../maths/exact.ts';
import type { Value } from '../../maths/expression.ts';
import { readExact, readSentence } from '../../maths/read.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { degree, letters as lettersIn } from '../../maths/value.ts';
import { polynomial } from '../../maths/worth.ts';
import { after, factorOf, type Deed } from '../both-sides.ts';
import { isBalloon, MOST_LETTERS, MOST_LINES, MOST_THINGS, SIDES, sideOf, weightsFor, type Balance, type Side, type Thing } from './balance.ts';
import { comeTo, weightsAs, type Made } from './things.ts';

const CROWDED: Refusal = { refused: `At most ${MOST_THINGS} things lie on a pan. Type weights with a larger number on them, or a smaller equation.` };
const ONE_OR_TWO: Refusal = { refused: 'A balance has bags of one letter or of two.' };
const GONE: Refusal = { refused: 'This is no longer on the balance.' };
/** Numbers that a weight has room for. */
const LARGEST = 9999n;
const SMALLEST_PART = 999n;

const isReadable = (exact: string): boolean => toFraction(exact).n <= LARGEST && toFraction(exact).d <= SMALLEST_PART;

/** Whether so much can lie on the pans: things, letters and numbers that can be seen; else why not, in a sentence. */
export function checked(props: Balance): Moved<Balance> {
  if (SIDES.some(side => props[side].length > MOST_THINGS)) return CROWDED;
  if (SIDES.flatMap(side => props[side]).some(({ is }) => !isReadable(is)) || !Object.values(props.letters).every(isReadable)) {
    return { refused: `A weight has a number up to ${LARGEST} on it.` };
  }
  return Object.keys(props.letters).length > MOST_LETTERS ? ONE_OR_TWO : { props };
}

/** The largest number of bags that are counted out; more are refused before they are made. */
const isSmall = (value: Value): boolean => Object.entries(value).every(([name, many]) => name === '' || toFraction(many).abs().compare(MOST_THINGS) <= 0);

/** Both sides with the same done to them. Refuses in a sentence what is not there to be taken away, unless balloons may stand in for it. */
export function doToBoth(props: Balance, deed: Deed): Moved<Balance> {
  const [left, right] = SIDES.map(side => after(deed, sideOf(props[side])));
  if (!left || !right || degree(left) > 1 || degree(right) > 1) return { refused: 'A balance shows bags and weights. Nothing that is multiplied by itself can lie on it.' };
  const unknown = unknownIn('amount' in deed ? deed.amount : {}, props);
  if (unknown) return unknown;
  const missing = props.balloons ? undefined : missingFor(props, { left, right });
  if (missing) return missing;
  if (!isSmall(left) || !isSmall(right)) return CROWDED;
  const factor = factorOf(deed);
  const one = comeTo(props.left, left, { next: props.next, ...(factor && { factor }) });
  const other = comeTo(props.right, right, { next: one.next, ...(factor && { factor }) });
  const line = { id: `e${other.next}`, left: sideOf(props.left), right: sideOf(props.right), deed };
  return checked({ ...props, left: one.things, right: other.things, lines: [...props.lines, line].slice(-MOST_LINES), next: other.next + 1 });
}

/** A letter that no bag of the balance has: what it weighs is not known. */
function unknownIn(value: Value, { letters }: Balance): Refusal | undefined {
  const name = lettersIn(value).find(each => letters[each] === undefined);
  return name === undefined ? undefined : { refused: `There is no bag of ${name} on this balance. Type an equation that has one.` };
}

function missingFor(props: Balance, to: Readonly<Record<Side, Value>>): Refusal | undefined {
  const short = SIDES.find(side => Object.entries(to[side]).some(([name, many]) => many.startsWith('-') && !props[side].some(thing => (thing.letter ?? '') === name && isBalloon(thing))));
  return short && { refused: `There is not so much on the ${short} to take away. Allow balloons to go on below zero.` };
}

/** What was done in one pan only begins a new chain: the sides may no longer be equal. */
const anew = (props: Balance): Balance => ({ ...props, lines: [] });

/** Moves these things to the other pan, each to the pan where it is not. */
export function moveOver(props: Balance, ids: readonly string[]): Moved<Balance> {
  const going = (side: Side): readonly Thing[] => props[side].filter(({ id }) => ids.includes(id));
  const staying = (side: Side): readonly Thing[] => props[side].filter(({ id }) => !ids.includes(id));
  if (SIDES.every(side => going(side).length === 0)) return GONE;
  return checked(anew({ ...props, left: [...staying('left'), ...going('right')], right: [...staying('right'), ...going('left')] }));
}

/** Moves a thing to this pan; nothing changes when it lies there. */
export function moveTo(props: Balance, id: string, side: Side): Moved<Balance> {
  return props[side].some(thing => thing.id === id) ? { props } : moveOver(props, [id]);
}

/** Takes these things off. */
export function takeOff(props: Balance, ids: readonly string[]): Moved<Balance> {
  const kept = (side: Side): readonly Thing[] => props[side].filter(({ id }) => !ids.includes(id));
  return { props: anew({ ...props, left: kept('left'), right: kept('right') }) };
}

/** Puts what was typed on one pan only. */
export function typeOn(props: Balance, side: Side, text: string): Moved<Balance> {
  const value = readSide(text);
  if (isRefusal(value)) return value;
  const put = madeOf(value, props.next);
  return checked(withLetters(anew({ ...props, [side]: [...props[side], ...put.things], next: put.next })));
}

const madeOf = (value: Value, next: number): Made => comeTo([], value, { next });

const weightsOf = (left: Value, right: Value): Readonly<Record<string, string>> => Object.fromEntries([...weightsFor(left, right)].map(([name, weight]) => [name, toExact(weight)]));

/** The same with a weight for every letter on the pans: what it had before, or what would make them balance. Letters that have gone are forgotten. */
function withLetters(props: Balance): Balance {
  const found = weightsOf(sideOf(props.left), sideOf(props.right));
  return { ...props, letters: Object.fromEntries(Object.entries(found).map(([name, weight]) => [name, props.letters[name] ?? weight])) };
}

/** What can lie on a pan, as it was typed. */
export function readSide(text: string): Value | Refusal {
  const read = readSentence(text);
  if (isRefusal(read)) return read;
  const value = polynomial(read);
  return value === undefined ? { refused: 'Type what lies on the pan: bags and weights, such as 3x + 2.' } : sideThatLies(value) ?? value;
}

/** Why a value cannot lie on a pan, if it cannot. */
function sideThatLies(value: Value): Refusal | undefined {
  if (degree(value) > 1) return { refused: 'A balance shows bags and weights, such as 3x + 2. A letter that is squared cannot lie on it.' };
  if (lettersIn(value).length > MOST_LETTERS) return ONE_OR_TWO;
  return isSmall(value) ? undefined : CROWDED;
}

/** The balance of an equation: its letters weigh what solves it, where something does. Looks and new ids go on from `was`. */
export function showing(left: Value, right: Value, was: Balance): Moved<Balance> {
  const wrong = sideThatLies(left) ?? sideThatLies(right);
  if (wrong) return wrong;
  const one = madeOf(left, was.next);
  const other = madeOf(right, one.next);
  const lifts = [...one.things, ...other.things].some(isBalloon);
  return checked(anew({ ...was, left: one.things, right: other.things, letters: weightsOf(left, right), next: other.next, ...(lifts && { balloons: true }) }));
}

/** The whole equation typed anew, or one side of it where there is no equals sign. */
export function typeEquation(props: Balance, text: string): Moved<Balance> {
  const read = readSentence(text);
  if (isRefusal(read)) return read;
  if (!('op' in read) || read.op !== 'equals' || read.of.length !== 2) return { refused: 'Type an equation, such as 3x + 2 = 14.' };
  const [left, right] = read.of.map(polynomial);
  if (!left || !right) return { refused: 'A balance shows bags and weights on both sides, such as 3x + 2 = 14.' };
  return showing(left, right, props);
}

/** One pan typed anew; the other stays, and so do the letters' weights. */
export function typeSide(props: Balance, side: Side, text: string): Moved<Balance> {
  const value = readSide(text);
  if (isRefusal(value)) return value;
  const made = madeOf(value, props.next);
  const lifts = made.things.some(isBalloon);
  return checked(withLetters(anew({ ...props, [side]: made.things, next: made.next, ...(lifts && { balloons: true }) })));
}

/** The number on a weight or a balloon, typed anew. */
export function typeThing(props: Balance, id: string, text: string): Moved<Balance> {
  const thing = [...props.left, ...props.right].find(each => each.id === id);
  const read = readExact(text);
  if (thing === undefined) return GONE;
  if (isRefusal(read)) return read;
  const amount = toFraction(read.exact);
  if (isBalloon(thing) ? amount.s >= 0n : amount.s <= 0n || amount.equals(0)) {
    return { refused: isBalloon(thing) ? 'A balloon lifts: its number is below zero, such as −2.' : 'A weight has a number above zero on it. What lifts is a balloon.' };
  }
  const changed = (things: readonly Thing[]): readonly Thing[] => things.map(each => (each.id === id ? { ...each, is: read.exact } : each));
  return checked(anew({ ...props, left: changed(props.left), right: changed(props.right) }));
}

/** What a bag of this letter truly weighs, typed: from now on the pans tip by it. */
export function typeWorth(props: Balance, name: string, text: string): Moved<Balance> {
  const read = readExact(text);
  if (isRefusal(read)) return read;
  return checked({ ...props, letters: { ...props.letters, [name]: read.exact } });
}

/** All weights as tens, fives and ones, or each pan's as one. Refuses parts of one and what would be too many. */
export function regrouped(props: Balance, how: 'one' | 'small'): Moved<Balance> {
  const left = weightsAs(props.left, how, props.next);
  const right = left && weightsAs(props.right, how, left.next);
  if (!left || !right) return { refused: 'Only whole numbers come apart into tens, fives and ones.' };
  return checked({ ...props, left: left.things, right: right.things, next: right.next });
}
