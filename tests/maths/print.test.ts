import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Fraction, toExact } from '../../widgets/maths/exact.ts';
import type { Expression } from '../../widgets/maths/expression.ts';
import { numeral } from '../../widgets/maths/numeral.ts';
import { fromNumber, fromValue, toMathML, toText, toWords, withUnits } from '../../widgets/maths/print.ts';
import { readReply } from '../../widgets/maths/reply.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';
import { treeText, type Tree } from '../../widgets/maths/tree.ts';
import { sameValue } from '../../widgets/maths/value.ts';
import { worth } from '../../widgets/maths/worth.ts';
import { anyTrees, fractions, trees, values } from './arbitraries.ts';
import { replies } from './replies.ts';

const read = (text: string): Expression => {
  const found = readReply(text);
  if (isRefusal(found)) throw new Error(found.refused);
  return found;
};
const digits = (text = ''): bigint => BigInt(text.replace(/\D/g, '') || '0');

describe('numeral', () => {
  test('writes exactly the number, in every form', () => {
    fc.assert(fc.property(fractions(), fc.constantFrom('fraction' as const, 'mixed' as const, 'decimal' as const, undefined), fc.nat(4), (f, as, places) => {
      const { negative, whole, after = '', recurring = '', fraction } = numeral(toExact(f), as, places);
      const ten = 10n ** BigInt(after.length);
      const repeating = recurring === '' ? new Fraction(0) : new Fraction(digits(recurring), ten * (10n ** BigInt(recurring.length) - 1n));
      const part = fraction ? new Fraction(digits(fraction.top), digits(fraction.bottom)) : new Fraction(0);
      const total = new Fraction(digits(whole)).add(new Fraction(digits(after), ten)).add(repeating).add(part);
      expect((negative ? total.neg() : total).equals(f)).toBe(true);
    }), { numRuns: 1_000 });
  });

  test('puts thin spaces from five digits on', () => {
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 10n ** 30n }), n => {
      const { whole = '' } = numeral(n.toString());
      expect(whole.replaceAll('\u202f', '')).toBe(n.toString());
      expect(whole.split('\u202f').slice(1).every(group => group.length === 3)).toBe(true);
      expect(whole.includes('\u202f')).toBe(n >= 10_000n);
    }));
  });
});

describe('fromValue', () => {
  test('is worth the value, and begins with a minus only when every term has one', () => {
    fc.assert(fc.property(values(), fc.constantFrom('decimal' as const, 'mixed' as const, undefined), (value, as) => {
      const expression = fromValue(value, as);
      expect(sameValue(worth(expression)!, value)).toBe(true);
      const coefficients = Object.values(value);
      expect(toText(expression).startsWith('−')).toBe(coefficients.length > 0 && coefficients.every(exact => exact.startsWith('-')));
    }));
  });

  test.each([
    [{ x: '2', '': '3' }, '2x + 3'], [{ x: '1', '': '-5' }, 'x − 5'], [{ x: '-1', '': '12' }, '12 − x'], [{ x: '-1' }, '−x'], [{}, '0'],
    [{ x: '1/2', y: '-3' }, '1/2x − 3y'], [{ 'x*y': '3', 'x^2': '1', 'y^2': '2', 'y': '1' }, 'x² + 3xy + 2y² + y'],
  ])('%j is %s', (value, text) => {
    expect(toText(fromValue(value))).toBe(text);
  });
});

describe('toText', () => {
  test.each([
    [fromNumber('7/2', 'mixed'), '3\u00a01/2'], [fromNumber('-7/2', 'mixed'), '−3\u00a01/2'], [fromNumber('1/3', 'decimal'), '0.3\u0307'],
    [fromNumber('1/7', 'decimal'), '0.1\u030742857\u0307'], [fromNumber('1/6', 'decimal'), '0.16\u0307'], [fromNumber('1/97', 'decimal'), '1/97'],
    [fromNumber('1234567'), '1\u202f234\u202f567'], [fromNumber('9999'), '9999'], [fromNumber('-3'), '−3'],
    [{ op: 'beside' as const, of: [{ letter: '+' }, { exact: '3' }] }, '+3'], [withUnits(fromNumber('7/2'), { before: '£' }), '£3.50'], [withUnits(fromNumber('1/3'), { before: '£' }), '£1/3'], [withUnits(fromNumber('-5'), { before: '£' }), '−£5'],
    [withUnits(fromNumber('24'), { after: 'cm' }), '24\u00a0cm'], [withUnits(fromNumber('35'), { after: 'p' }), '35p'], [withUnits(fromNumber('40'), { after: '%' }), '40%'],
    [withUnits(fromValue({ x: '2', '': '3' }), { after: 'cm' }), '(2x + 3)\u00a0cm'], [withUnits({ unknown: true }, { before: '£' }), '£?'], [withUnits(fromValue({ x: '1', '': '1' }), { before: '£' }), '£(x + 1)'], [withUnits(fromValue({ x: '-1' }), { before: '£' }), '−£x'], [withUnits(fromValue({ x: '-1' }), { after: 'cm' }), '(−x)\u00a0cm'],
    [withUnits(fromNumber('24'), {}), '24'],
  ])('%# %s', (expression, text) => {
    expect(toText(expression)).toBe(text);
  });

  test.each([
    ['1', 'hours', 'hour'], ['1', 'feet', 'foot'], ['1', 'inches', 'inch'], ['1', 'stories', 'story'], ['1', 'cm', 'cm'], ['1', 'glass', 'glass'], ['1', '°C', '°C'], ['1', 'hour', 'hour'],
    ['12', 'hours', 'hours'], ['11', 'hours', 'hours'], ['0', 'feet', 'feet'],
  ])('%s has the unit that is written %s as %s', (number, unit, one) => {
    expect(toText(withUnits(fromNumber(number, 'decimal'), { after: unit }))).toMatch(new RegExp(`^${number}\\s?${one}$`, 'u'));
  });

  test('writes no sign right after another, and no two answers alike', () => {
    fc.assert(fc.property(anyTrees(), tree => {
      expect(toText(tree)).not.toMatch(/[+−×÷±]\s*[−±]/u);
    }), { numRuns: 2_000 });
    const trees = new Map<string, string>();
    fc.assert(fc.property(replies(), tree => {
      const [text, is] = [toText(tree), JSON.stringify(tree)];
      expect(trees.get(text) ?? is, text).toBe(is);
      trees.set(text, is);
    }), { numRuns: 1_500 });
  });

  test('what a function is of goes on as far as it would be read, and no further', () => {
    const beside = (...of: Expression[]): Expression => ({ op: 'beside', of });
    const power = (base: Expression, of: Expression): Expression => ({ op: 'power', of: [base, of] });
    const [x, y, e, two, degree, cm]: Expression[] = [{ letter: 'x' }, { letter: 'y' }, { letter: 'e' }, { exact: '2' }, { word: '°' }, { word: 'cm' }];
    const inner = [beside(two!, degree!), beside(two!, degree!, x!), beside(x!, cm!), beside(cm!, x!), beside(x!, two!), beside(two!, power(two!, y!)), beside(x!, power(two!, y!)), beside(x!, power(y!, two!)), beside(power(e!, x!), y!), beside(x!, power(e!, y!)), beside({ exact: '-2' }, x!), beside({ letter: '+' }, x!)];
    expect(inner.map(one => toText(beside({ word: 'sin' }, one)).replaceAll('\u00a0', ' '))).toEqual(['sin 2°', 'sin (2° x)', 'sin (x cm)', 'sin (cm x)', 'sin (x(2))', 'sin (2(2^y))', 'sin (x(2^y))', 'sin xy²', 'sin e^xy', 'sin (xe^y)', 'sin ((−2)x)', 'sin (+x)']);
  });

  test.each([
    ['sin²x + cos²x = 1', '(sin x)² + (cos x)² = 1'], ['2 sin x cos x', '2 sin x cos x'], ['sin(2x)', 'sin 2x'], ['sin(x+1)', 'sin (x + 1)'], ['sin(x^2)', 'sin x²'], ['sin(2^3)', 'sin 2³'], ['ln(x^2 y^3)', 'ln x²y³'], ['sin(2^x y)', 'sin 2^xy'], ['sin(x e^x)', 'sin (xe^x)'], ['sin((x+1)^2)', 'sin ((x + 1)²)'], ['sin((2/3)^2)', 'sin ((2/3)²)'], ['sin((-2)^2)', 'sin ((−2)²)'], ['sin π/6', 'sin (π/6)'], ['log_2 8', 'log₂ 8'], ['log_a x', 'log_a x'], ['∛8', '∛8'], ['⁵√32', '⁵√32'],
    ['root_n x', 'root_n(x)'], ['x=2, x=-3', 'x = 2 or x = −3'], ['24 cm²', '24 cm²'], ['⁵√32 x', '⁵√32x'], ['(£3)/4', '(£3)/4'], ['(sin x)/2', '(sin x)/2'], ['(2 sin x)/3', '(2 sin x)/3'], ['x=2, y=3', 'x = 2 and y = 3'], ['{1,2}', '{1, 2}'], ['∅', '{}'], ['(2,-3)', '(2, −3)'], ['2,-3', '2, −3'], ['x=±√5', 'x = ±√5'], ['3±√5', '3 ± √5'], ['5+±2', '5 + (±2)'],
    ['2|x-1|', '2|x − 1|'], ['5 - -3', '5 − (−3)'], ['5 × -3', '5 × (−3)'], ['5 + -2 × 3', '5 + (−2 × 3)'], ['-2<x≤5', '−2 < x ≤ 5'], ['2h30min', '2 h 30 min'],
    ['[2,∞)', '[2, ∞)'], ['(-∞,2]', '(−∞, 2]'], ['(1,2)∪(3,4)', '(1, 2) ∪ (3, 4)'], ['x∈{1,2}', 'x ∈ {1, 2}'], ['0.1666…', '0.16̇'], ['4.2E-5', '4.2 × 10^(−5)'], ['3!²', '(3!)²'], ['2^3!', '2^(3!)'],
  ])('%s is written %s', (typed, text) => {
    expect(toText(read(typed)).replaceAll('\u00a0', ' ')).toBe(text);
  });
});

describe('toWords', () => {
  test.each([
    ['3 + 4 = 7', '3 plus 4 equals 7'], ['2x + 3', '2 x plus 3'], ['-7', 'minus 7'], ['3/4', 'three quarters'], ['1 1/2', '1 and a half'], ['2 1/8', '2 and an eighth'],
    ['1/2', 'one half'], ['7/2', 'seven halves'], ['3/47', '3 over 47'], ['6/8', 'six eighths'], ['47/20', '47 twentieths'], ['-3/4', 'minus three quarters'],
    ['0.3̇', '0.3 recurring'], ['0.16̇', '0.16 with 6 recurring'], ['12,000', '12000'], ['x^2', 'x squared'], ['x^4', 'x to the power 4'], ['√9', 'the square root of 9'],
    ['?', 'unknown'], ['40%', '40 per cent'], ['£3.50', '£3.50'], ['24 cm', '24 cm'], ['2(x+3)', '2 open bracket x plus 3 close bracket'], ['2(-3)', '2 open bracket minus 3 close bracket'], ['30 km/3', '30 km over 3'], ['12 cm/x', '12 cm per x'], ['x/(y+1)', 'x over open bracket y plus 1 close bracket'], ['x/y', 'x over y'], ['5 ≤ x', '5 is less than or equal to x'],
    ['24 ÷ 3', '24 divided by 3'], ['2:3', '2 to 3'], ['1 2/4', '1 and two quarters'], ['x/3', 'x over 3'],
    ['3x^2 - 1/2', '3 x squared minus one half'], ['x=2 or x=-3', 'x equals 2 or x equals minus 3'], ['x=2, y=3', 'x equals 2 and y equals 3'], ['(2, -3)', 'the point 2, minus 3'], ['{2, 3}', 'the set 2, 3'], ['{}', 'the empty set'], ['2, -3', '2, minus 3'],
    ['-2<x≤5', 'minus 2 is less than x, which is at most 5'], ['1<x<3', '1 is less than x, which is less than 3'], ['9≥x>4', '9 is greater than or equal to x, which is greater than 4'],
    ['sin²x', 'sine squared x'], ['cos^3 x', 'cos cubed x'], ['2 sin x cos x', '2 sine x cos x'], ['sin 2x', 'sine 2 x'], ['sin(x+1)', 'sine open bracket x plus 1 close bracket'], ['ln x', 'the natural log of x'], ['log x', 'log x'], ['log_2 8', 'log base 2 of 8'],
    ['log_(1/2) 8', 'log base one half of 8'], ['sin⁻¹ x', 'arc sine x'], ['∛8', 'the cube root of 8'], ['⁵√32', 'the fifth root of 32'], ['root_n x', 'the n-th root of x'], ['±2', 'plus or minus 2'], ['3 ± √5', '3 plus or minus the square root of 5'],
    ['|x|', 'the modulus of x'], ['|x-1|', 'the modulus of open bracket x minus 1 close bracket'], ['x^(1/2)', 'x to the power one half'], ['x^-2', 'x to the power minus 2'], ['e^(2x)', 'e to the power open bracket 2 x close bracket'],
    ['(2x)^3', '2 x, all cubed'], ['(x^2)^3 = x^6', 'x squared, all cubed, equals x to the power 6'], ['8x^3 = (2x)^3', '8 x cubed equals 2 x, all cubed'], ['(x+1)^2 < 5', 'x plus 1, all squared, is less than 5'], ['(-3)^2', 'minus 3, all squared'],
    ['(1/2)^4', 'one half, all to the power 4'], ['5 - (2x)^3', '5 minus open bracket 2 x close bracket cubed'], ['2(x+1)^2 = 8', '2 open bracket x plus 1 close bracket squared equals 8'], ['(sin x)^2', 'sine squared x'],
    ['5 + -3', '5 plus negative 3'], ['5 - (-x)', '5 minus negative x'], ['2π', '2 pi'], ['30 km/h', '30 km per h'], ['no roots', 'no solution'],
    ['[2, 3)', 'the interval from 2, included, to 3, left out'], ['[-2, ∞)', 'the interval from minus 2, included, to infinity'], ['(-∞, ∞)', 'the interval from minus infinity to infinity'], ['x ∈ {1} ∪ (2, 3)', 'x is in the set 1, union the interval from 2, left out, to 3, left out'], ['5!', '5 factorial'],
  ])('%s is said: %s', (typed, words) => {
    expect(toWords(read(typed))).toBe(words);
  });

  test('a mixed number is said before per cent as it is', () => {
    expect(toWords({ op: 'percent', of: [{ exact: '100/3', as: 'mixed' }] })).toBe('33 and a third per cent');
  });

  test('says no sign that a screen reader may skip', () => {
    const signs = /[−+×÷=<>≤≥≠±()/^√∛%{}\u202f₀-₉⁰-⁹]|\u0307/u;
    fc.assert(fc.property(trees(), tree => {
      expect(toWords(tree)).not.toMatch(signs);
    }));
    fc.assert(fc.property(replies(), tree => {
      expect(toWords(tree)).not.toMatch(signs);
      expect(toWords(tree)).not.toMatch(/plus minus|minus minus|undefined|NaN|\|/);
    }), { numRuns: 1_000 });
  });
});

const tags = (tree: Tree): string[] => (typeof tree === 'string' ? [] : [tree.tag, ...tree.children.flatMap(tags)]);
const textIn = (tree: Tree): string => (typeof tree === 'string' ? tree : tree.children.map(textIn).join(''));

describe('toMathML', () => {
  test('gives every element as many children as MathML asks for', () => {
    const check = (tree: Tree): void => {
      if (typeof tree === 'string') return;
      if (['mfrac', 'msup', 'msub', 'mroot', 'mover'].includes(tree.tag)) expect(tree.children).toHaveLength(2);
      if (['mn', 'mi', 'mo', 'mtext'].includes(tree.tag)) expect(tree.children.every(child => typeof child === 'string')).toBe(true);
      tree.children.forEach(check);
    };
    fc.assert(fc.property(fc.oneof(trees(), replies(), anyTrees()), tree => check(toMathML(tree))), { numRuns: 1_000 });
  });

  test('stacks fractions, raises powers, roofs roots, and puts dots over digits', () => {
    expect(treeText(toMathML(read('3/4')))).toBe('<math><mfrac><mn>3</mn><mn>4</mn></mfrac></math>');
    expect(treeText(toMathML(read('(x+1)/(2x)')))).not.toContain('(');
    expect(tags(toMathML(read('√(x^2+1)')))).toEqual(expect.arrayContaining(['msqrt', 'msup']));
    expect(treeText(toMathML(read('?')))).toBe('<math><mi class="unknown">?</mi></math>');
    expect(tags(toMathML(read('0.1̇42857̇'))).filter(tag => tag === 'mover')).toHaveLength(2);
    expect(textIn(toMathML(read('(1/2)^2')))).toBe('(12)2');
  });

  test.each([
    ['x^(n+1)', '<msup><mi>x</mi><mrow><mi>n</mi><mo>+</mo><mn>1</mn></mrow></msup>'], ['(£3)/4', '<mfrac><mrow><mtext>£</mtext><mn>3</mn></mrow><mn>4</mn></mfrac>'], ['(sin x)/2', '<mfrac><mrow><mi class="upright">sin</mi><mtext>\u00a0</mtext><mi>x</mi></mrow><mn>2</mn></mfrac>'], ['1/2x', '<mrow><mfrac><mn>1</mn><mn>2</mn></mfrac><mi>x</mi></mrow>'], ['∛8', '<mroot><mn>8</mn><mn>3</mn></mroot>'],
    ['sin²x', '<mrow><msup><mi class="upright">sin</mi><mn>2</mn></msup><mtext>\u00a0</mtext><mi>x</mi></mrow>'], ['log_2 8', '<mrow><msub><mi class="upright">log</mi><mn>2</mn></msub><mtext>\u00a0</mtext><mn>8</mn></mrow>'],
    ['(ln x)^2', '<msup><mrow><mo>(</mo><mrow><mi class="upright">ln</mi><mtext>\u00a0</mtext><mi>x</mi></mrow><mo>)</mo></mrow><mn>2</mn></msup>'], ['|x|', '<mrow><mo stretchy="true">|</mo><mi>x</mi><mo stretchy="true">|</mo></mrow>'],
    ['(2, 3)', '<mrow><mo>(</mo><mn>2</mn><mo>,</mo><mn>3</mn><mo>)</mo></mrow>'], ['{2, 3}', '<mrow><mo>{</mo><mn>2</mn><mo>,</mo><mn>3</mn><mo>}</mo></mrow>'], ['2, 3', '<mrow><mn>2</mn><mo>,</mo><mn>3</mn></mrow>'],
    ['2 or 3', '<mrow><mn>2</mn><mtext>\u00a0or\u00a0</mtext><mn>3</mn></mrow>'], ['±2', '<mrow><mo>±</mo><mn>2</mn></mrow>'], ['sin π/6', '<mrow><mi class="upright">sin</mi><mtext>\u00a0</mtext><mfrac><mi>π</mi><mn>6</mn></mfrac></mrow>'],
    ['no solution', '<mtext>no solution</mtext>'],
    ['[2, ∞)', '<mrow><mo>[</mo><mn>2</mn><mo>,</mo><mi>∞</mi><mo>)</mo></mrow>'], ['x ∈ {1} ∪ (2, 3]', '<mrow><mi>x</mi><mo>∈</mo><mrow><mrow><mo>{</mo><mn>1</mn><mo>}</mo></mrow><mo>∪</mo><mrow><mo>(</mo><mn>2</mn><mo>,</mo><mn>3</mn><mo>]</mo></mrow></mrow></mrow>'], ['5!', '<mrow><mn>5</mn><mo>!</mo></mrow>'],
  ])('%s', (typed, mathml) => expect(treeText(toMathML(read(typed)))).toBe(`<math>${mathml}</math>`));
});

test('every tree of every operation is printed in every way', () => {
  fc.assert(fc.property(anyTrees(), tree => {
    for (const printed of [toText(tree), toWords(tree), textIn(toMathML(tree))]) expect(printed).not.toMatch(/undefined|function|\[object/);
  }), { numRuns: 1_500 });
});
