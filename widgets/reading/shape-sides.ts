import { Fraction } from '../maths/exact.ts';
import { byWord } from './by-word.ts';
import { inUnit } from './groups.ts';
import { unitOf } from './measures.ts';
import { ASKED, given, type Amount, type Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import { askedText } from './shares.ts';

const SIDES: Readonly<Record<string, number>> = byWord({ triangle: 3, square: 4, rhombus: 4, pentagon: 5, hexagon: 6, octagon: 8 });

/** How many equal sides the only shape has that is named; a triangle only where it is said that they are equal. */
function sidesIn(lower: string): number | undefined {
  const [shape, ...others] = Object.keys(SIDES).filter((name) => new RegExp(`\\b${name}\\b`).test(lower.replaceAll(/square (?:feet|foot|inches|met|cent|miles|kilo|yards|cm|m\b)/g, '')));
  return shape === undefined || others.length > 0 || shape === 'triangle' && !/\b(?:equilateral|regular)\b/.test(lower) ? undefined : SIDES[shape];
}

/** "The perimeter of a square is 36 cm. How long is each side?", "… of a rectangle is 30 cm. Its length is 9 cm. What is its width?" */
export function sideOf({ lower, quantities, question, text }: Problem): Plan | undefined {
  const asked = text.slice(question.start, question.end).toLowerCase();
  const [first, second, ...others] = quantities;
  const unit = first?.unit;
  if (!first || !unit || others.length > 0 || quantities.some((one) => one.is !== 'number' || one.compares || one.unit?.of !== 'length') || !/\bperimeter\b/.test(lower) || /\b(?:area|perimeter|around)\b/.test(asked) || !/\b(?:side|width|wide|length|long)\b/.test(asked) || /\band\b/.test(asked)) return undefined;
  const sides = sidesIn(lower);
  const all = inUnit(first, unit);
  if (!second && sides !== undefined) {
    return { structure: 'perimeter, each side unknown', without: [], doubts: [], unit: unit.name, drawing: { is: 'balance', left: [{ each: all }], right: [{ each: ASKED, times: { is: 'given', value: new Fraction(sides), from: [] } }] } };
  }
  const [whole, long] = second && second.value.compare(first.value) > 0 ? [second, first] : [first, second];
  if (!long || !/\brectang/.test(lower) || long.unit !== whole.unit || long.value.mul(2).compare(whole.value) >= 0) return undefined;
  const two = { is: 'given' as const, value: new Fraction(2), from: [] };
  return { structure: 'perimeter of a rectangle, a side unknown', without: [], doubts: [], unit: unit.name, drawing: { is: 'balance', left: [{ each: inUnit(whole, unit) }], right: [{ each: inUnit(long, unit), times: two }, { each: ASKED, times: two }] } };
}

/** "A rectangle has an area of 91 square centimetres. Its width is 7 cm. What is its length?" */
export function sideOfArea(problem: Problem): Plan | undefined {
  const { lower, quantities } = problem;
  const asked = askedText(problem);
  const area = quantities.find(({ thing }) => thing.noun.startsWith('square '));
  const side = quantities.find((one) => one !== area && one.unit?.of === 'length');
  const isPlain = quantities.length === 2 && quantities.every(({ is, compares, each }) => is === 'number' && !compares && each === undefined);
  if (!area || !side || !isPlain || !/\brectang/.test(lower) || !/\barea\b/.test(lower) || !/\b(?:length|width|long|wide|side)\b/.test(asked) || /\b(?:area|perimeter|difference)\b/.test(asked) || unitOf(area.thing.noun.replace(/^square /, '')) !== side.unit || side.value.n === 0n) return undefined;
  return { structure: 'area of a rectangle, a side unknown', without: [], doubts: [], drawing: { is: 'balance', left: [{ each: given(area) }], right: [{ each: ASKED, times: given(side) }] } };
}

/** "A regular hexagon has sides of 4.5 cm. What is its perimeter?" */
export function aroundRegular(problem: Problem): Plan | undefined {
  const { lower, quantities } = problem;
  const [side, ...others] = quantities;
  const sides = sidesIn(lower);
  if (!side?.unit || others.length > 0 || side.unit.of !== 'length' || side.is !== 'number' || side.compares || sides === undefined || sides === 4 && !/\brhombus\b/.test(lower) || !/\b(?:regular|equilateral|rhombus)\b/.test(lower) || !/\bperimeter\b/.test(askedText(problem))) return undefined;
  const times: Amount = { is: 'given', value: new Fraction(sides), from: [] };
  return { structure: 'perimeter of a regular shape', without: [], doubts: [], unit: side.unit.name, drawing: { is: 'balance', left: [{ each: ASKED }], right: [{ each: inUnit(side, side.unit), times }] } };
}

/** "A triangle has sides of 5, 6 and 9 cm. What is its perimeter?", "Two of its sides are 7 cm and 8 cm, and its perimeter is 24 cm. How long is the third?" */
export function ofTriangle(problem: Problem): Plan | undefined {
  const { lower, question } = problem;
  const lengths = problem.quantities.filter(({ unit, is, compares, each }) => unit?.of === 'length' && is === 'number' && !compares && each === undefined);
  const others = problem.quantities.filter((one) => !lengths.includes(one));
  const unit = lengths[0]?.unit;
  if (!/\btriang/.test(lower) || !/\bperimeter\b/.test(lower) || /\b(?:area|isosceles|equilateral|square|rectang\w+)\b/.test(lower) || lengths.length !== 3 || !unit || others.some((one) => one.value.compare(3) > 0 || one.is !== 'number' || one.unit)) return undefined;
  if (/\bperimeter\b/.test(askedText(problem))) return others.some(({ value }) => !value.equals(3)) ? undefined : { structure: 'perimeter of a triangle', without: others, doubts: [], unit: unit.name, drawing: { is: 'balance', left: [{ each: ASKED }], right: lengths.map((one) => ({ each: inUnit(one, unit) })) } };
  const whole = lengths.find((one) => (problem.sentences[one.sentence] ?? []).slice(one.clause.start, one.clause.end).some((word) => word.lower === 'perimeter'));
  const sides = lengths.filter((one) => one !== whole);
  if (!whole || !['third', 'other', 'last', 'remaining'].some((word) => question.words.has(word)) || sides.reduce((so, one) => so.add(one.value), new Fraction(0)).compare(whole.value) >= 0 || sides.some((one) => one.clause === whole.clause)) return undefined;
  return { structure: 'perimeter of a triangle, a side unknown', without: others, doubts: [], unit: unit.name, drawing: { is: 'balance', left: [{ each: inUnit(whole, unit) }], right: [...sides.map((one) => ({ each: inUnit(one, unit) })), { each: ASKED }] } };
}
