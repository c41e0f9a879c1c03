import type { Amount, Plan, Term } from './plan.ts';

const OPEN = /^(?:whether (?:the numbers are to be added|the others are some of the first|it became more or fewer|all the numbers count the same)|which of the numbers are asked for)$/;

const isAsked = ({ each }: Term): boolean => each.is === 'asked';
const valueOf = (amount: Amount) => amount.is === 'given' ? amount.value : undefined;

/**
 * What else two numbers can mean, where it is open whether one is a part of the other: their difference where they were added, their sum where one was
 * taken from the other. Undefined for every other plan.
 */
export function alternative({ drawing, doubts, without, unit }: Plan): Plan | undefined {
  if (drawing.is !== 'balance' || !doubts.every((doubt) => OPEN.test(doubt))) return undefined;
  const all = [...drawing.left, ...drawing.right];
  const asked = all.find(isAsked);
  const told = all.filter((term) => !isAsked(term)).map(({ each }): Term => ({ each }));
  const [one, other] = told;
  if (!asked || !one || !other || told.length !== 2 || all.some(({ times }) => times !== undefined)) return undefined;
  const isSum = (drawing.left.length === 1 && drawing.left.every(isAsked)) || (drawing.right.length === 1 && drawing.right.every(isAsked));
  const [a, b] = [valueOf(one.each), valueOf(other.each)];
  // People and hours, bags and grams are neither added nor compared.
  const rowOf = ({ each }: Term): string => { const unit = each.is === 'given' ? each.from[0]?.unit : undefined; return unit && unit.of !== 'length' ? unit.row : ''; };
  if (!a || !b || rowOf(one) !== rowOf(other)) return undefined;
  const [larger, smaller] = a.compare(b) >= 0 ? [one, other] : [other, one];
  const rest = { without, doubts: [], ...(unit !== undefined && { unit }) };
  return isSum ? { ...rest, structure: 'part and whole, part unknown', drawing: { is: 'balance', left: [larger], right: [{ each: asked.each }, smaller] } }
    : { ...rest, structure: 'part and whole, whole unknown', drawing: { is: 'balance', left: [{ each: asked.each }], right: [one, other] } };
}
