import { Fraction } from '../maths/exact.ts';
import { ASKED, given, type Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import { askedText } from './shares.ts';

/** What the angles of a shape, on a line or around a point come to, and of how many there are: of a shape all but one have to be told. */
const SUMS: readonly (readonly [words: RegExp, sum: number, many?: number])[] = [
  [/\btriangle\b/, 180, 3], [/\bquadrilateral\b/, 360, 4], [/\bon a straight line\b/, 180], [/\b(?:around|at|round) a point\b/, 360], [/\bmake a right angle\b/, 90],
];

const DEGREES = /^(?:degree|°)$/;

/** "Two angles of a triangle are 48 and 67 degrees. How large is the third?" */
export function missingAngle(problem: Problem): Plan | undefined {
  const { lower, quantities, question, sentences } = problem;
  const found = SUMS.filter(([words]) => words.test(lower));
  const [, sum, many] = found[0] ?? [];
  // "Two angles": how many are told.
  const counts = quantities.filter((one) => one.thing.noun === 'angle' && !DEGREES.test(sentences[one.sentence]?.[one.at + 1]?.root ?? '') && one.value.compare(4) <= 0);
  const told = quantities.filter((one) => !counts.includes(one));
  const isPlain = told.every(({ is, compares, each, thing }) => is === 'number' && !compares && each === undefined && (DEGREES.test(thing.noun) || thing.noun === 'angle' || thing.noun === ''));
  const asked = askedText(problem);
  if (sum === undefined || found.length > 1 || told.length === 0 || !isPlain || !/\bangle\b/.test(asked) || !/\b(?:third|fourth|other|last|missing|remaining)\b/.test(asked) || question.compares || question.altogether || /\b(?:isosceles|equilateral|right-angled|equal|exterior|twice|times)\b/.test(lower)) return undefined;
  if (many !== undefined && told.length !== many - 1 || told.reduce((so, { value }) => so.add(value), new Fraction(0)).compare(sum) >= 0) return undefined;
  return { structure: 'angles, one of them unknown', without: counts, doubts: [], drawing: { is: 'balance', left: [{ each: { is: 'given', value: new Fraction(sum), from: [] } }], right: [...told.map((one) => ({ each: given(one) })), { each: ASKED }] } };
}
