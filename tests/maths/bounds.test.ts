import { beforeAll, describe, expect, test } from 'vitest';
import { Fraction } from '../../widgets/maths/exact.ts';
import type { Expression } from '../../widgets/maths/expression.ts';
import { loadFormulas, readFormula } from '../../widgets/maths/formula.ts';
import { exactlyAt, functionOf } from '../../widgets/maths/function.ts';
import { isSameTree } from '../../widgets/maths/marking/order.ts';
import { numeral } from '../../widgets/maths/numeral.ts';
import { fromValue, toMathML, toText } from '../../widgets/maths/print.ts';
import { readSentence } from '../../widgets/maths/read.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';
import { readReply } from '../../widgets/maths/reply.ts';
import { isFunction, isWord, runTogether } from '../../widgets/maths/spelling.ts';
import { placeOf } from '../../widgets/maths/tokens.ts';
import { treeText } from '../../widgets/maths/tree.ts';

const read = (text: string): Expression => {
  const found = readReply(text);
  if (isRefusal(found)) throw new Error(`${text}: ${found.refused}`);
  return found;
};
const isRead = (text: string): readonly boolean[] => [readSentence(text), readReply(text)].map((found) => !isRefusal(found));

describe('what is read is bounded, and the bound itself is read', () => {
  test.each([
    ['40 digits', '1'.repeat(40), '1'.repeat(41)], ['40 digits before a point', `${'1'.repeat(40)}.5`, `${'1'.repeat(41)}.5`], ['20 places', `0.${'1'.repeat(20)}`, `0.${'1'.repeat(21)}`], ['six digits that recur', '0.1̇23456̇', '0.1̇234567̇'],
    ['a top of 40 digits', `${'1'.repeat(40)}/7`, `${'1'.repeat(41)}/7`], ['a bottom of 40 digits', `7/${'1'.repeat(40)}`, `7/${'1'.repeat(41)}`], ['200 characters', `2x${'+x'.repeat(99)}`, `22x${'+x'.repeat(99)}`], ['20 brackets', `${'('.repeat(20)}x${')'.repeat(20)}`, `${'('.repeat(21)}x${')'.repeat(21)}`],
  ])('%s', (_, most, more) => {
    expect(isRead(most)).toEqual([true, true]);
    expect(isRead(more)).toEqual([false, false]);
  });
});

describe('digits', () => {
  test.each<[exact: string, text: string, places?: number]>([
    ['1/2', '0.5'], ['1/2', '0.50', 2], ['3', '3'], ['3', '3.00', 2], ['1/8', '0.125', 2], ['1/3', '0.3̇'], ['1/12', '0.083̇'], ['1/7', '0.1̇42857̇'], ['1/17', '1/17'], ['-1/4', '−0.25'], ['1/1048576', '0.00000095367431640625'], ['1/2097152', '1/2\u202f097\u202f152'], ['22/7', '3.1̇42857̇'], ['10001/2', '5000.5'],
  ])('%s as a decimal is %s', (exact, text, places) => expect(toText({ exact, as: 'decimal', ...(places !== undefined && { places }) })).toBe(text));

  test.each<[exact: string, text: string]>([['7/2', '3 1/2'], ['-7/2', '−3 1/2'], ['1/2', '1/2'], ['4', '4'], ['20001/2', '10\u202f000 1/2']])('%s as a mixed number is %s', (exact, text) => expect(toText({ exact, as: 'mixed' }).replaceAll('\u00a0', ' ')).toBe(text));

  test('thin spaces from ten thousand on, above and below the bar too', () => {
    expect(['999', '9999', '10000', '99999', '100000', '1000000'].map((exact) => numeral(exact).whole)).toEqual(['999', '9999', '10\u202f000', '99\u202f999', '100\u202f000', '1\u202f000\u202f000']);
    expect(numeral('10001/10000').fraction).toEqual({ top: '10\u202f001', bottom: '10\u202f000' });
    expect(numeral('0')).toEqual({ negative: false, whole: '0' });
  });
});

test('of what comes before a place at most twelve characters are named', () => {
  expect(['', '  ', '123456789012', '1234567890123', '12 34567 890123'].map((before) => placeOf(`${before}x`, before.length))).toEqual(['at the start', 'at the start', 'after “123456789012”', 'after “…234567890123”', 'after “…34567 890123”']);
});

describe('letters and words', () => {
  test.each([['cm', true], ['of', true], ['cubes', true], ['xy', false], ['x', false], ['a', false], ['ab', false], ['ar', false], ['are', true], ['lwh', false], ['θ', false], ['θx', true], ['é', false], ['xyz', false], ['bcd', false], ['abc', true]])('%s is a word: %s', (letters, is) => expect(isWord(letters)).toBe(is));
  test.each([['sin', true], ['arcsin', true], ['log', true], ['x', false], ['cm', false]])('%s is a function: %s', (word, is) => expect(isFunction(word)).toBe(is));
  test.each([['CM', true], ['xln', true], ['xpi', true], ['xy', false]])('%s run together is something else: %s', (letters, is) => expect(runTogether(letters)).toBe(is));

  test.each([
    ['sin 2x cos x', '(sin 2x)(cos x)'], ['sin 2(x+1)', 'sin (2(x+1))'], ['sin x(x+1)', '(sin x)(x+1)'], ['sin 2π/3', 'sin (2π/3)'], ['sin π/x', '(sin π)/x'], ['sin 2√3', 'sin (2√3)'], ['sin x√3', '(sin x)√3'], ['sin ?x', 'sin (?x)'], ['sin x²y', 'sin (x²y)'], ['sin √2x', '(sin √2) x'], ['ln xe^2', '(ln x) e^2'], ['sin -x', 'sin(-x)'],
  ])('%s is %s', (typed, meant) => expect(isSameTree(read(typed), read(meant))).toBe(true));
});

describe('places that are marked', () => {
  const mathml = (typed: string, ...marked: string[]): string => treeText(toMathML(read(typed), new Set(marked)));
  const mark = '<mrow class="marked">';

  test('all of it, one part, a part of a part', () => {
    expect(mathml('x', '')).toBe(`<math>${mark}<mi>x</mi></mrow></math>`);
    expect(mathml('x + 2y', '1')).toBe(`<math><mrow><mi>x</mi><mo>+</mo>${mark}<mrow><mn>2</mn><mi>y</mi></mrow></mrow></mrow></math>`);
    expect(mathml('x + 2y', '1.0', '0')).toBe(`<math><mrow>${mark}<mi>x</mi></mrow><mo>+</mo><mrow>${mark}<mn>2</mn></mrow><mi>y</mi></mrow></mrow></math>`);
    expect(mathml('1/(x + y)', '1.1')).toBe(`<math><mfrac><mn>1</mn><mrow><mi>x</mi><mo>+</mo>${mark}<mi>y</mi></mrow></mrow></mfrac></math>`);
    expect(mathml('x + 2y', '7')).toBe(mathml('x + 2y'));
  });

  test.each([
    ['-0.16̇', '<mrow><mo>−</mo><mn>0.1</mn><mover accent="true"><mn>6</mn><mo>˙</mo></mover></mrow>'], ['0.1̇23̇', '<mrow><mn>0.</mn><mover accent="true"><mn>1</mn><mo>˙</mo></mover><mn>2</mn><mover accent="true"><mn>3</mn><mo>˙</mo></mover></mrow>'],
    ['3 1/2', '<mrow><mn>3</mn><mfrac><mn>1</mn><mn>2</mn></mfrac></mrow>'], ['40%', '<mrow><mn>40</mn><mo>%</mo></mrow>'], ['3 ± 2', '<mrow><mn>3</mn><mo>±</mo><mn>2</mn></mrow>'], ['3 cm', '<mrow><mn>3</mn><mtext>\u00a0</mtext><mtext>cm</mtext></mrow>'], ['£3', '<mrow><mtext>£</mtext><mn>3</mn></mrow>'], ['√2', '<msqrt><mn>2</mn></msqrt>'], ['2 < x', '<mrow><mn>2</mn><mo>&lt;</mo><mi>x</mi></mrow>'],
  ])('%s', (typed, printed) => expect(mathml(typed)).toBe(`<math>${printed}</math>`));
});

describe('formulas', () => {
  beforeAll(loadFormulas);
  const said = (typed: string): string => {
    const formula = readFormula(typed);
    return isRefusal(formula) ? formula.refused : `${formula.is}: ${toText(formula.written).replaceAll('\u00a0', ' ')}`;
  };

  test.each([
    ['y = sin(x)', 'curve: y = sin x'], ['y = sin(2x + 1)', 'curve: y = sin (2x + 1)'], ['y = -sin x', 'curve: y = −sin x'], ['y = +sin x', 'curve: y = sin x'], ['y = sin^2 x', 'curve: y = (sin x)²'], ['y = √(x+1)', 'curve: y = √(x + 1)'], ['y = sqrt(x)', 'curve: y = √x'], ['y = |x + 1|', 'curve: y = |x + 1|'], ['y = |sin x|', 'curve: y = |sin x|'],
    ['y = x(sin x)', 'curve: y = x(sin x)'], ['y = 0.5 sin x', 'curve: y = 0.5 sin x'], ['y = ln(x)', 'curve: y = ln x'], ['y = asin(x)', 'curve: y = arcsin x'], ['y = e^(2x)', 'curve: y = e^(2x)'], ['sin x = y', 'curve: sin x = y'], ['y = π', 'curve: y = π'], ['y = 2^x', 'curve: y = 2^x'], ['y = x^2', 'curve: y = x²'], ['x = 3', 'line: x = 3'], ['2x', 'line: y = 2x'],
    ['y = foo(x) + sin x', '“foo” is not known here. A formula may have sin, cos, tan, ln, log, exp, √ and | |.'], ['y = sin x + a', '“a” is not known here: a graph is of x and y. Type a number in its place.'], ['y = sin x + 12345678901234567890123', 'The number 1.2345678901234568e+ is too long to be drawn.'], ['y = sin x + 1234567890123456', 'The number 1234567890123456 is too long to be drawn.'],
    ['y = sin x + 123456789012345', 'curve: y = sin x + 123\u202f456\u202f789\u202f012\u202f345'], ['y = sin(x, 2)', 'This formula cannot be read. Type one such as y = 2x + 1, y = x² − 4, y = 1/x or y = sin x.'], ['y > 2', 'An inequality is not drawn here. Type an equation, such as y = 2x + 1.'], ['y = sin x = 2', 'This formula cannot be read. Type one such as y = 2x + 1, y = x² − 4, y = 1/x or y = sin x.'],
    ['y = ax + b', '“a” is not known here: a graph is of x and y. Type a number in its place.'], ['y = x + ?', 'This formula cannot be read. Type one such as y = 2x + 1, y = x² − 4, y = 1/x or y = sin x.'], ['y = sin()', 'This formula cannot be read. Type one such as y = 2x + 1, y = x² − 4, y = 1/x or y = sin x.'], ['y = sin 2!', 'This formula cannot be read. Type one such as y = 2x + 1, y = x² − 4, y = 1/x or y = sin x.'],
    ['y = sin(foo x)', '“foo” is not known here: a graph is of x and y. Type a number in its place.'], ['y = sin x + 2 x^3', 'curve: y = sin x + 2x³'], ['y = sin((x + 1))', 'curve: y = sin (x + 1)'], ['y = |(x + 1)sin x|', 'curve: y = |(x + 1) sin x|'], ['y = arctan(x) − exp(x)', 'curve: y = arctan x − exp x'], ['x + y = π', 'curve: x + y = π'], ['x = π', 'This does not give one y for each x. Type it as y = …, such as y = x² − 4; or as x = …, such as x = 3.'],
    ['x² − 4 = y', 'curve: x² − 4 = y'], ['x²y = 1', 'curve: x²y = 1'], ['xy² = 1', 'This does not give one y for each x. Type it as y = …, such as y = x² − 4; or as x = …, such as x = 3.'], ['y = y', 'There is no x and no y in this. Type a formula such as y = 2x + 1.'], ['y + sin x = 1', 'This does not give one y for each x. Type it as y = …, such as y = x² − 4; or as x = …, such as x = 3.'], ['sin x = y + y²', 'This does not give one y for each x. Type it as y = …, such as y = x² − 4; or as x = …, such as x = 3.'],
    ['y² = x', 'This does not give one y for each x. Type it as y = …, such as y = x² − 4; or as x = …, such as x = 3.'], ['y', 'This does not give one y for each x. Type it as y = …, such as y = x² − 4; or as x = …, such as x = 3.'], ['x = x', 'There is no x and no y in this. Type a formula such as y = 2x + 1.'], ['  ', 'Type a formula, such as y = 2x + 1.'],
  ])('%s', (typed, text) => expect(said(typed)).toBe(text));

  test('are at most 80 characters, and 80 pieces', () => {
    expect([`y = ${'1'.repeat(30)}${'+1'.repeat(23)}`, `y = ${'1'.repeat(30)}${'+1'.repeat(23)} `].map((typed) => said(typed).startsWith('This is too long'))).toEqual([false, true]);
    expect(said(`y = sin x${'+x'.repeat(35)}`)).toMatch(/^curve/);
    expect(said(`sin x${'+x'.repeat(37)}`)).toMatch(/^curve/);
    expect([`-sinx${'+2x'.repeat(19)}`, `sinx${'+2x'.repeat(19)}+x`].map((typed) => said(typed).startsWith('This formula has too many pieces'))).toEqual([false, true]);
  });

  test.each<[typed: string, x: string, y: string | undefined]>([
    ['y = x^2', '-3', '9'], ['y = x^-2', '2', '1/4'], ['y = x^0', '5', '1'], ['y = 1/x', '0', undefined], ['y = √x', '4/9', '2/3'], ['y = √x', '0', '0'], ['y = √x', '-4', undefined], ['y = √x', '1000000000000000000000000000000', '1000000000000000'], ['y = √x', '999999999999998000000000000001', '999999999999999'], ['y = √x', '90000000000000600000000000001', '300000000000001'], ['y = √x', '100000000000000000000000000000000', '10000000000000000'], ['y = √x', '999999999999999999999999999999', undefined], ['y = √x', '2/9', undefined], ['y = √x', '9/2', undefined], ['y = |x|', '-3/2', '3/2'], ['y = 50%x', '4', '2'], ['y = x ÷ 4', '3', '3/4'], ['y = 3 − x − 1', '1', '1'], ['y = 2^x', '64', '18446744073709551616'], ['y = 2^x', '65', undefined], ['y = 2^x', '1/2', undefined], ['y = e^x', '0', undefined], ['y = -x', '3', '-3'],
    ['y = |x − 5|', '3', '2'], ['y = 0^x', '2', '0'], ['y = 0^x', '1', '0'], ['y = 0^x', '0', undefined], ['y = 0^x', '-1', undefined], ['y = x²y − 3', '2', '1'], ['x²y = 1', '2', '1/4'], ['x y + y = x²', '2', '4/3'],
    ['y = x^9', '1'.repeat(33), (BigInt('1'.repeat(33)) ** 9n).toString()], ['y = x^10', '1'.repeat(31), undefined], ['y = x^10', '1'.repeat(30), (BigInt('1'.repeat(30)) ** 10n).toString()], ['y = x + 1', '1'.repeat(300), `${'1'.repeat(299)}2`], ['y = x^1 + 1', '1'.repeat(301), undefined],
  ])('%s at %s is exactly %s', (typed, x, y) => {
    const formula = readFormula(typed);
    if (isRefusal(formula)) throw new Error(formula.refused);
    const of = formula.is === 'curve' ? formula.of : 'op' in formula.written ? formula.written.of[1] : undefined;
    expect(of && exactlyAt(of, new Fraction(x))?.toFraction()).toBe(y);
  });

  test.each<[typed: string, x: number, y: number, degrees?: boolean]>([
    ['sin x', 90, 1, true], ['cos x', 60, 0.5, true], ['arcsin x', 1, 90, true], ['arctan x', 1, Math.PI / 4], ['ln x', Math.E, 1], ['log x', 1000, 3], ['√x', 9, 3], ['|x|', -2, 2], ['x%', 50, 0.5], ['x ÷ 4', 2, 0.5], ['2x − 3', 5, 7], ['−x', 5, -5], ['x^3', 2, 8], ['π', 0, Math.PI],
  ])('%s at %d is drawn at %d', (typed, x, y, degrees) => expect(functionOf(read(typed), degrees)(x)).toBeCloseTo(y, 6));

  test('what is no function of x is nowhere', () => expect(['a', 'x = 1', '3 cm', '?', 'sec x'].map((typed) => functionOf(read(typed))(1))).toEqual([NaN, NaN, NaN, NaN, NaN]));
});

test.each([
  [{ 'x': '-1', 'y': '-2' }, '−x − 2y'], [{ 'x^2': '-1', 'x': '2', '': '-3' }, '2x − x² − 3'], [{ '': '0' }, '0'], [{ 'x': '1', '': '1/2' }, 'x + 1/2'], [{ 'x*y^2': '1', 'x^2*y': '1' }, 'x²y + xy²'], [{ 'y^2': '1', 'x^2': '1', 'x*y': '-2' }, 'x² − 2xy + y²'],
])('%j is written %s', (value, text) => expect(toText(fromValue(value))).toBe(text));
