import { Fraction } from '../maths/exact.ts';
import { byWord } from './by-word.ts';
import { inUnit } from './groups.ts';
import { ASKED, type Amount, type Plan, type Term } from './plan.ts';
import type { Problem } from './problem.ts';

const AREA = /\b(?:area|square (?:feet|foot|inches|metres|meters|centimetres|centimeters|miles|kilometres|kilometers|yards|cm|m)|carpet|cover)\b/;

/** The area and the perimeter of a rectangle or a square, where its sides are told. */
export function geometry(problem: Problem): Plan | undefined {
  const { lower, quantities, question, text } = problem;
  const side = sideOf(problem);
  if (side) return side;
  const asked = text.slice(question.start, question.end).toLowerCase();
  const lengths = quantities.filter((one) => one.unit?.of === 'length' && one.is === 'number');
  const isPerimeter = /\bperimeter\b/.test(asked) || (/\b(?:fence|border|edge|ribbon|trim)\b/.test(asked) && /\baround\b/.test(asked));
  const isArea = AREA.test(asked) && !isPerimeter;
  if (!isArea && !isPerimeter) return undefined;
  if (lengths.length === 0 || lengths.length !== quantities.length || lengths.length > 2) return undefined;
  const [first, second] = lengths;
  if (!first) return undefined;
  const unit = first.unit;
  const isSquare = /\bsquare\b/.test(lower.replace(/square (?:feet|foot|inches|met|cent|miles|kilo|yards|cm|m\b)/g, '')) && lengths.length === 1;
  const long: Amount = inUnit(first, unit);
  if (isSquare) {
    const times: Amount = isArea ? long : { is: 'given', value: new Fraction(4), from: [] };
    return { structure: isArea ? 'area of a square' : 'perimeter of a square', drawing: { is: 'balance', left: [{ each: ASKED }], right: [{ each: long, times }] }, without: [], doubts: [], ...(isPerimeter && unit && { unit: unit.name }) };
  }
  if (!second) return undefined;
  const wide = inUnit(second, unit);
  const shapes = /\b(?:long|wide|width|length|rectang\w*|by|sides?|tall|high)\b/.test(lower);
  const right: readonly Term[] = isArea ? [{ each: wide, times: long }] : [{ each: long }, { each: wide }, { each: long }, { each: wide }];
  return {
    structure: isArea ? 'area of a rectangle' : 'perimeter of a rectangle', drawing: { is: 'balance', left: [{ each: ASKED }], right }, without: [],
    doubts: shapes ? [] : ['whether it is a rectangle'], ...(isPerimeter && unit && { unit: unit.name }),
  };
}

const SIDES: Readonly<Record<string, number>> = byWord({ square: 4, rhombus: 4, pentagon: 5, hexagon: 6, octagon: 8 });

/** "The perimeter of a square is 36 cm. How long is each side?", "… of a rectangle is 30 cm. Its length is 9 cm. What is its width?" */
function sideOf({ lower, quantities, question, text }: Problem): Plan | undefined {
  const asked = text.slice(question.start, question.end).toLowerCase();
  const [first, second, ...others] = quantities;
  const unit = first?.unit;
  if (!first || !unit || others.length > 0 || quantities.some((one) => one.is !== 'number' || one.compares || one.unit?.of !== 'length') || !/\bperimeter\b/.test(lower) || /\b(?:area|perimeter|around)\b/.test(asked) || !/\b(?:side|width|wide|length|long)\b/.test(asked) || /\band\b/.test(asked)) return undefined;
  const named = Object.keys(SIDES).filter((shape) => new RegExp(`\\b${shape}\\b`).test(lower.replaceAll(/square (?:feet|foot|inches|met|cent|miles|kilo|yards|cm|m\b)/g, '')));
  const sides = SIDES[named[0] ?? ''];
  const all = inUnit(first, unit);
  if (!second && named.length === 1 && sides !== undefined) {
    return { structure: 'perimeter, each side unknown', without: [], doubts: [], unit: unit.name, drawing: { is: 'balance', left: [{ each: all }], right: [{ each: ASKED, times: { is: 'given', value: new Fraction(sides), from: [] } }] } };
  }
  const [whole, long] = second && second.value.compare(first.value) > 0 ? [second, first] : [first, second];
  if (!long || !/\brectang/.test(lower) || long.unit !== whole.unit || long.value.mul(2).compare(whole.value) >= 0) return undefined;
  const two = { is: 'given' as const, value: new Fraction(2), from: [] };
  return { structure: 'perimeter of a rectangle, a side unknown', without: [], doubts: [], unit: unit.name, drawing: { is: 'balance', left: [{ each: inUnit(whole, unit) }], right: [{ each: inUnit(long, unit), times: two }, { each: ASKED, times: two }] } };
}
