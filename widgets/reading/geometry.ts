import { Fraction } from '../maths/exact.ts';
import { inUnit } from './groups.ts';
import { ASKED, type Amount, type Plan, type Term } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';
import { aroundRegular, ofTriangle, sideOf, sideOfArea } from './shape-sides.ts';

const AREA = /\b(?:area|square (?:feet|foot|inches|metres|meters|centimetres|centimeters|miles|kilometres|kilometers|yards|cm|m)|carpet|cover)\b/;

/** The area and the perimeter of a rectangle or a square, where its sides are told. */
export function geometry(problem: Problem): Plan | undefined {
  const { lower, quantities, question, text } = problem;
  const side = sideOf(problem) ?? sideOfArea(problem) ?? aroundRegular(problem) ?? ofTriangle(problem);
  if (side) return side;
  const asked = text.slice(question.start, question.end).toLowerCase();
  const lengths = quantities.filter((one) => one.unit?.of === 'length' && one.is === 'number');
  const isPerimeter = /\bperimeter\b/.test(asked) || (/\b(?:fence|border|edge|ribbon|trim)\b/.test(asked) && (/\baround\b/.test(asked) || /\b(?:fence|border|ribbon|trim)\b[^.]* (?:a?round|along (?:all )?(?:the|its) (?:edges|sides)) /.test(lower)));
  const isArea = AREA.test(asked) && !isPerimeter;
  if (!isArea && !isPerimeter) return undefined;
  if (lengths.length === 0 || lengths.length !== quantities.length || lengths.length > 2) return undefined;
  const [first, second] = lengths;
  if (!first) return undefined;
  const unit = first.unit;
  const other = second && asLong(first, second);
  if (first.compares || second?.compares && !other) return undefined;
  const isSquare = /\bsquare\b/.test(lower.replace(/square (?:feet|foot|inches|met|cent|miles|kilo|yards|cm|m\b)/g, '')) && lengths.length === 1;
  const long: Amount = inUnit(first, unit);
  if (isSquare) {
    const times: Amount = isArea ? long : { is: 'given', value: new Fraction(4), from: [] };
    return { structure: isArea ? 'area of a square' : 'perimeter of a square', drawing: { is: 'balance', left: [{ each: ASKED }], right: [{ each: long, times }] }, without: [], doubts: [], ...(isPerimeter && unit && { unit: unit.name }) };
  }
  if (!second) return undefined;
  const wide = other ?? inUnit(second, unit);
  const shapes = /\b(?:long|wide|width|length|rectang\w*|by|sides?|tall|high)\b/.test(lower);
  const right: readonly Term[] = isArea ? [{ each: wide, times: long }] : [{ each: long }, { each: wide }, { each: long }, { each: wide }];
  return {
    structure: isArea ? 'area of a rectangle' : 'perimeter of a rectangle', drawing: { is: 'balance', left: [{ each: ASKED }], right }, without: [],
    doubts: shapes ? [] : ['whether it is a rectangle'], ...(isPerimeter && unit && { unit: unit.name }),
  };
}

/** "Its width is 6 cm less than its length": how wide it is. */
function asLong(first: Quantity, { compares, unit, value, verb }: Quantity): Amount | undefined {
  if (!compares || compares.is === 'times' || verb !== 'be' || !unit || !first.unit || !(compares.than ?? []).some((word) => /^(?:length|width|long|wide|height)$/.test(word))) return undefined;
  const by = value.mul(unit.size).div(first.unit.size);
  const size = compares.is === 'more' ? first.value.add(by) : first.value.sub(by);
  return size.compare(0) > 0 ? { is: 'given', value: size, from: [] } : undefined;
}
