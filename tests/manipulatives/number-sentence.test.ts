import * as fc from 'fast-check';
import { evaluate } from 'mathjs';
import { expect, test } from 'vitest';
import { typeNumber, typeSentence, withExpression } from '../../widgets/manipulatives/number-sentence/change.ts';
import { verdict } from '../../widgets/manipulatives/number-sentence/check.ts';
import { numbersOf, type NumberSentence } from '../../widgets/manipulatives/number-sentence/number-sentence.ts';
import type { Expression } from '../../widgets/maths/expression.ts';
import { readSentence } from '../../widgets/maths/read.ts';
import { toText } from '../../widgets/maths/print.ts';
import { isRefusal, type Refusal } from '../../widgets/maths/refusal.ts';

const read = (text: string): Expression => {
  const expression = readSentence(text);
  if (isRefusal(expression)) throw new Error(expression.refused);
  return expression;
};
const made = (moved: { readonly props: NumberSentence } | Refusal): NumberSentence => {
  if (isRefusal(moved)) throw new Error(moved.refused);
  return moved.props;
};
const written = (text: string): NumberSentence => made(withExpression(undefined, read(text)));
const byText = ({ expression, ids }: NumberSentence): readonly (readonly [string, string | undefined])[] => numbersOf(expression).map((number, at) => [toText(number), ids[at]]);

test.each([
  ['3 + 4 = 7', true], ['3 + 4 = 8', false], ['3/4 + 1 1/2 = 2 1/4', true], ['1/3 = 0.33', false], ['1/3 < 0.34', true], ['2(3 + 4) = 14', true],
  ['£3 + £4 = £7', true], ['3 cm × 2 = 6 cm', true], ['6 cm ÷ 2 cm = 3', true], ['50% = 1/2', true], ['2^10 = 1024', true], ['√49 = 7', true], ['3 < 4 < 2', false],
  ['−3 − (−5) = 2', true], ['10 − 3 − 2 = 5', true], ['0.1 + 0.2 = 0.3', true], ['7 ≠ 7', false],
])('%s is %s', (text, is) => {
  expect(verdict(read(text))).toMatchObject({ is });
});

test.each(['3 + ? = 7', 'x + 1 = 2', '1 ÷ 0 = 1', '£1 = 1p', '3 + 4', '√2 = 1.4', '2^999999 = 1', '0^0 = 1'])('%s is not judged, and says why', text => {
  const said = verdict(read(text));
  expect(said.is).toBeUndefined();
  expect(said.why).toMatch(/^\p{Lu}.*\.$/u);
});

test('whole-number sums and products are judged as mathjs judges them', () => {
  const term = fc.integer({ min: 0, max: 30 }).map(String);
  const { sum } = fc.letrec<{ sum: string; factor: string }>(tie => ({
    sum: fc.oneof({ maxDepth: 4 }, term, fc.tuple(tie('factor'), fc.constantFrom('+', '-'), tie('factor')).map(([a, op, b]) => `(${a} ${op} ${b})`)),
    factor: fc.oneof({ maxDepth: 4 }, term, fc.tuple(tie('sum'), tie('sum')).map(([a, b]) => `(${a} * ${b})`), tie('sum')),
  }));
  fc.assert(fc.property(sum, sum, fc.boolean(), (left, right, same) => {
    const other = same ? String(evaluate(left)) : right;
    expect(verdict(read(`${left} = ${other}`)).is).toBe(evaluate(left) === evaluate(other));
  }));
});

test('numbers that stay through an edit keep their ids, so that a veil stays on its number', () => {
  const before = written('3 + 4 = 7');
  const after = made(typeSentence(before, '10 + 3 + 4 = 17'));
  expect(byText(after).slice(1, 3)).toEqual(byText(before).slice(0, 2));
  const fresh = [after.ids[0], after.ids[3]];
  expect(before.ids.some(id => fresh.includes(id))).toBe(false);
});

test('an id never stands for another number after the whole is typed anew', () => {
  const text = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 8 }).map(numbers => numbers.join(' + '));
  fc.assert(fc.property(text, text, (one, two) => {
    const before = written(one);
    const known = new Map(byText(before).map(([number, id]) => [id, number]));
    for (const [number, id] of byText(made(typeSentence(before, two)))) expect(known.get(id) ?? number).toBe(number);
  }));
});

test('a number that is typed by itself keeps its id, and more than one number is refused', () => {
  const before = written('3 + ? = 7');
  expect(byText(made(typeNumber(before, before.ids[1]!, '4')))[1]).toEqual(['4', before.ids[1]]);
  expect(isRefusal(typeNumber(before, before.ids[1]!, '4 + 5'))).toBe(true);
});
