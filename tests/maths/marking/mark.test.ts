import { describe, expect, test } from 'vitest';
import { mark } from '../../../widgets/maths/marking/mark.ts';
import { measured } from '../../../widgets/maths/marking/quantity.ts';
import type { Form } from '../../../widgets/maths/marking/form.ts';
import type { Question } from '../../../widgets/maths/marking/question.ts';
import type { Verdict } from '../../../widgets/maths/marking/verdict.ts';
import { read } from './reading.ts';

type Asked = Omit<Question, 'answer'>;
/** The rung of a verdict in short, with which form, slip or misconception it names. */
function rung(verdict: Verdict): string {
  const detail = verdict.is === 'other form' ? verdict.missing.is : verdict.is === 'slip' ? verdict.slip : verdict.is === 'misconception' ? verdict.id : undefined;
  return detail === undefined ? verdict.is : `${verdict.is}: ${detail}`;
}

const asked = (answer: string, others: Asked = {}): Question => ({ answer: read(answer), ...others });
const places = (count: number): Asked => ({ rounded: { is: 'decimal places', places: count } });
const figures = (count: number): Asked => ({ rounded: { is: 'significant figures', figures: count } });

describe('the ladder', () => {
  test.each<[answer: string, reply: string, is: string, others?: Asked]>([
    ['7', '7', 'identical'], ['7', ' 7 ', 'identical'], ['7', '(7)', 'identical'], ['7', '+7', 'identical'], ['7', '7.0', 'equivalent'], ['7', '14/2', 'equivalent'], ['7', '3 + 4', 'other form: number'],
    ['7', '3 + 4 = 7', 'identical'], ['7', '3 + 5 = 7', 'wrong'], ['7', 'x = 7', 'identical'], ['7', 'y = 7', 'wrong', { letter: 'x' }], ['7', 'x = 7', 'identical', { letter: 'x' }],
    ['7', '3 + 4', 'equivalent', { form: [] }], ['4 r 2', '2 r 4', 'wrong'], ['4 r 2', '4 remainder 2', 'identical'], ['4 r 2', '4.5', 'wrong'], ['7', '8', 'wrong'], ['7', '', 'unreadable'], ['7', 'seven', 'unreadable'], ['a^2b', 'aab', 'unreadable'], ['50%', '50 percent', 'identical'], ['50%', 'fifty', 'unreadable'], ['7', '3 +', 'unreadable'], ['7', '7)', 'unreadable'], ['7', '1/0', 'unreadable'],
    ['3/4', '6/8', 'equivalent'], ['3/4', '6/8', 'other form: lowest terms', { form: { is: 'lowest terms' } }], ['3/4', '0.75', 'other form: lowest terms', { form: { is: 'lowest terms' } }],
    ['0.75', '3/4', 'other form: decimal', { form: { is: 'decimal' } }], ['3/2', '1 1/2', 'equivalent'], ['3/2', '1 1/2', 'other form: improper', { form: { is: 'improper' } }],
    ['1 1/2', '3/2', 'other form: mixed', { form: { is: 'mixed' } }], ['1 1/2', '1½', 'identical', { form: { is: 'mixed' } }], ['1 1/2', '1 2/4', 'equivalent', { form: { is: 'mixed' } }],
    ['1 1/2', '1 2/4', 'other form: lowest terms', { form: [{ is: 'mixed' }, { is: 'lowest terms' }] }], ['75%', '3/4', 'other form: percentage', { form: { is: 'percentage' } }], ['75%', '75', 'other form: percentage'],
    ['75%', '0.75', 'equivalent'], ['75%', '7.5%', 'slip: power of ten'], ['1/3', '0.3', 'wrong'], ['1/3', '0.3̇', 'equivalent'], ['1/3', '0.333', 'wrong'],
    ['x + 2', '2 + x', 'same up to order'], ['x + 2', 'X + 2', 'identical'], ['x + 2', 'y + 2', 'wrong'], ['2ab', '2ba', 'same up to order'], ['2x + 6', '2(x+3)', 'equivalent'],
    ['2(x+3)', '2x + 6', 'other form: factorised', { form: { is: 'factorised' } }], ['6(x+1)', '2(3x+3)', 'other form: factorised', { form: { is: 'factorised' } }], ['6(x+1)', '(x+1)·6', 'same up to order', { form: { is: 'factorised' } }],
    ['(x-2)(x-3)', '(2-x)(3-x)', 'equivalent', { form: { is: 'factorised' } }], ['(x-2)(x-3)', '(x+2)(x-3)', 'slip: sign', { form: { is: 'factorised' } }], ['x^2+5x+6', '(x+2)(x+3)', 'other form: expanded', { form: { is: 'expanded' } }],
    ['x^2+5x+6', 'x^2+3x+2x+6', 'other form: expanded', { form: { is: 'expanded' } }], ['x^2+5x+6', 'x^2-5x+6', 'slip: sign'], ['x^2+5x+6', 'x^2-5x-6', 'slip: sign'], ['x^2+5x+6', 'x^2+6x+5', 'wrong'], ['x^2+5x+6', 'x^2-5x+7', 'wrong'],
    ['(x+3)^2-4', 'x^2+6x+5', 'other form: completed square', { form: { is: 'completed square' } }], ['a - b', 'b - a', 'slip: sign'], ['(x+1)/2', '1/2(x+1)', 'equivalent'], ['x^2', 'x·x', 'equivalent'],
    ['x + 1', '(x^2-1)/(x-1)', 'other form: lowest terms', { form: { is: 'lowest terms' } }], ['x^3', 'x^5/x^2', 'other form: index form', { form: { is: 'index form' } }],
    ['2√3', '√12', 'other form: simplified surd', { form: { is: 'simplified surd' } }], ['2√3', '6/√3', 'other form: simplified surd', { form: { is: 'simplified surd' } }], ['2√3', '√3·2', 'same up to order'],
    ['2√3', '3.46', 'wrong'], ['√2/2', '1/√2', 'other form: simplified surd', { form: { is: 'simplified surd' } }], ['3π', '9.42', 'wrong'], ['3π', 'π·3', 'same up to order'], ['3π', '30π', 'wrong'],
    ['4.2 × 10^5', '420000', 'other form: standard form', { form: { is: 'standard form' } }], ['4.2 × 10^5', '42 × 10^4', 'other form: standard form', { form: { is: 'standard form' } }],
    ['4.2 × 10^5', '4.2 × 10^4', 'slip: power of ten', { form: { is: 'standard form' } }], ['4.2 × 10^5', '4.2x10^5', 'identical'],
    ['2^7', '128', 'other form: index form', { form: { is: 'index form', base: '2' } }], ['2^3 × 3', '8 × 3', 'equivalent', { form: { is: 'index form' } }], ['2^3 × 3', '3 × 2^3', 'same up to order'],
    ['7', '-7', 'slip: sign'], ['0', '-0', 'equivalent'], ['70', '7', 'slip: power of ten'], ['0.07', '70', 'slip: power of ten'], ['0.07', '700', 'wrong'], ['0.07', '7', 'slip: power of ten'], ['3/4', '4/3', 'slip: reciprocal'], ['5x', '2x + 3x = 5x', 'identical'], ['5x', '2x + 4x = 5x', 'wrong'], ['x + y', 'X + y', 'identical'], ['x^2 - 5x + 6', 'x^2 + 5x', 'wrong'], ['-(x+1)^9999', '-(x+1)^9999', 'identical'], ['(-a)(-b)(-c)', '-(a·b·c)', 'same up to order'], ['(-a)(-b)(-c)', 'a·b·c', 'slip: sign'], ['2x', '1/(2x)', 'slip: reciprocal'],
  ])('answer %s, reply %s: %s', (answer, reply, is, others) => {
    expect(rung(mark(reply, asked(answer, others)))).toBe(is);
  });
});

describe('several values, equations and inequalities', () => {
  const ordered: Asked = { ordered: true };
  test.each<[answer: string, reply: string, is: string, others?: Asked]>([
    ['x = 3', '3', 'identical'], ['2x', 'X = 5', 'wrong', { letter: 'x' }], ['5', 'X = 5', 'identical', { letter: 'x' }], ['x = 3', 'y', 'wrong'], ['x = 3', 'x', 'wrong'], ['x = 3π', '3π', 'identical'], ['3π', 'x = 3π', 'identical'], ['x = e^2', 'e^2', 'identical'], ['x = 3', 'X = 3', 'identical'], ['x = 3', '3 = x', 'same up to order'], ['x = 3', '2x = 6', 'other form: solved'], ['x = 3', 'x = -3', 'slip: sign'], ['x = 3', 'y = 3', 'wrong'], ['x = 3', 'x = 9/3', 'equivalent'],
    ['x = 3', 'x = 1 + 2', 'other form: number'], ['x = 2 or x = -3', 'x = 2 or -3', 'identical'], ['x = 2 or x = -3', '-3, 2', 'same up to order'], ['x = 2 or x = -3', '{2, -3}', 'identical'], ['x = 2 or x = -3', 'x=2', 'slip: part missing'], ['x = 2 or x = -3', 'y = 2', 'wrong'], ['x = 2 or x = -3', '5', 'wrong'], ['x = 2 or x = -3', '2, 5', 'wrong'],
    ['x = 2 or x = -3', '2, -3, 5', 'slip: part too many'], ['x = 2 or x = -3', 'x = -2 or x = 3', 'slip: sign'], ['x = 2 or x = -3', '(x-2)(x+3) = 0', 'other form: solved'], ['x = 2 or x = -3', '(2, -3)', 'undecided'], ['x = √5 or x = -√5', '±√5', 'equivalent'], ['x = √5', 'x = -√5', 'slip: sign'], ['x = -√5', 'x = √5', 'slip: sign'], ['x = a', 'x = ab', 'wrong'], ['x = a(b+c)', 'x = a(-b+c)', 'slip: sign'],
    ['x = 2 or x = -3 or x = 7', '2, 5', 'wrong'], ['x = 2 or x = -3', '2, 5, 7', 'wrong'], ['x = 2', '2, 5', 'slip: part too many'], ['x = 2 or x = 3', '2', 'slip: part missing'], ['x = 1 or x = √5 or x = -√5', '±√5', 'slip: part missing'], ['x = 3 + √5 or x = 3 - √5 or x = 1', 'x = 3 ± √5', 'slip: part missing'],
    ['x = 2 or x = π', 'x = 20 or x = 10π', 'wrong'], ['x = 2', 'x = 5 and x < 9', 'wrong'], ['x < -2 or x > 3', 'x > 3', 'slip: part missing'], ['(1, 2), (3, 4)', '(3, 4)', 'slip: part missing'], ['x = 2 or x = 3', 'no solution', 'wrong'], ['{1, 2}', '{}', 'wrong'], ['{}', '1, 2', 'wrong'],
    ['y = 2x', 'x = y/2', 'other form: solved'], ['2x + 3y = 6', '6', 'wrong'], ['x = 2, y = 3', '2', 'wrong'], ['x = 3', 'a + 1', 'wrong'], ['x = 3', 'no solution', 'wrong'], ['y = 2x + 1', 'y', 'wrong'], ['x < 3', 'y < 3', 'wrong'], ['2 < x ≤ 5', '4 < 2x ≤ 10', 'other form: solved'], ['a < x < b', '2a < 2x < 2b', 'other form: solved'],
    ['x = a-b-c-d-f-g-h-k-l', 'x = a-b-c-d-f-g-h-k+l', 'slip: sign'],
    ['x = √5 or x = -√5', 'x^2 = 5', 'other form: solved'], ['x = 2 or x = √5', 'x = 2 or x = 5/√5', 'equivalent'], ['x = 2, y = 3', 'y = 3, x = 2', 'same up to order'], ['x = 2, y = 3', '(2, 3)', 'identical'], ['x = 2, y = 3', 'x = 3, y = 2', 'slip: order'], ['x = 2, y = 3', '(3, 2)', 'slip: order'],
    ['y = 2x + 1', 'y = 1 + 2x', 'same up to order'], ['y = 2x + 1', '2x + 1', 'other form: solved'], ['y = 2x + 1', 'y - 2x = 1', 'other form: solved'], ['y = 2x + 1', 'y - 2x = 1', 'equivalent', { form: [] }], ['y = 2x + 1', 'y = 2x - 1', 'slip: sign'],
    ['(2, -3)', '(2,-3)', 'identical'], ['(2, -3)', '2, -3', 'identical'], ['(2, -3)', '(-3, 2)', 'slip: order'], ['(2, -3)', '{2, -3}', 'wrong'], ['(2, -3)', '2, -3, 4', 'wrong'], ['(2, -3)', '(2, 3)', 'slip: sign'], ['3:4', '4:3', 'slip: order'], ['3:4', '6:8', 'equivalent'], ['3:4', '6:8', 'other form: simplest ratio', { form: { is: 'simplest ratio' } }],
    ['{1, 2}', '2, 1', 'equivalent'], ['1, 2, 3, 6', '6, 3, 2, 1', 'same up to order'], ['1, 2, 3, 6', '1, 2, 3', 'slip: part missing'], ['no solution', 'none', 'identical'], ['no solution', 'x = x + 1', 'other form: number'], ['no solution', 'x^2 = -1', 'other form: number'], ['all values', 'x = x', 'equivalent'], ['all values', 'x = 3', 'wrong'], ['no solution', 'x = 5', 'wrong'], ['no solution', 'x = 2', 'wrong'],
    ['11, 13, 15', '11, 13, 15', 'identical', ordered], ['11, 13, 15', '11, 15, 13', 'slip: order', ordered], ['11, 13, 15', '11, 13, 16', 'wrong', ordered], ['1/2, 3/4', '0.5, 0.75', 'equivalent', ordered],
    ['x = 1', 'x² = x', 'wrong'], ['x = 1', 'x³ = x²', 'wrong'], ['x = 2', '1/x = 2', 'wrong'], ['y = x^2', 'y = x^-2', 'slip: sign'], ['4.2 × 10^5', '4.2 × 10^-5', 'slip: sign'], ['x = 2', 'x + 2 = 0', 'slip: sign'], ['x = 2', 'x = 1/2', 'slip: reciprocal'],
    ['x = 3', '2^x = 8', 'other form: solved'], ['x = 10', '√(x-1) = 3', 'other form: solved'], ['x = 0 or y = 0', 'xy = 0', 'other form: solved'], ['(1, 2)', '(1, 2), (1, 2)', 'equivalent'], ['(1, 2)', '(1, 2), (3, 4)', 'slip: part too many'],
    ['2 ≤ x ≤ 3', '[2, 3]', 'equivalent'], ['2 ≤ x ≤ 3', 'x ∈ [2, 3]', 'equivalent'], ['2 ≤ x ≤ 3', '[2, 3)', 'slip: end point'], ['2 ≤ x ≤ 3', '(2, 3)', 'slip: end point'], ['2 ≤ x ≤ 3', '[-2, 3]', 'slip: sign'], ['2 ≤ x ≤ 3', 'y ∈ [2, 3]', 'wrong'], ['2 < x < 3', '(2, 3)', 'equivalent'], ['2 < x < 3', '(3, 2)', 'wrong'], ['2 < x < 3', '{2, 3}', 'wrong'],
    ['x ≥ 2', '[2, ∞)', 'equivalent'], ['x ≥ 2', '(2, ∞)', 'slip: end point'], ['x < 2 or x > 3', '(-∞, 2) ∪ (3, ∞)', 'equivalent'], ['x < 2 or x > 3', '(-∞, 2), (3, ∞)', 'equivalent'], ['x < 2 or x > 3', '(-∞, 2] ∪ (3, ∞)', 'slip: end point'], ['x < 2 or x > 3', '(-∞, 2)', 'slip: part missing'], ['x < 2 or x > 3', '(2, 3)', 'wrong'],
    ['[2, 3]', '[2, 3]', 'identical'], ['[2, 3]', '2 ≤ x ≤ 3', 'equivalent'], ['[2, 3]', 'x ∈ [2, 3]', 'equivalent'], ['[2, 3]', '[4/2, 3]', 'equivalent'], ['[2, 3]', '[1 + 1, 3]', 'other form: number'], ['[2, 3]', '(2, 3)', 'slip: end point'], ['x ∈ (2, 3)', '(2, 3)', 'identical'], ['(2, 3]', '(2, 3)', 'slip: end point'], ['[2, ∞)', '(-∞, 2]', 'wrong'], ['[2, 3]', '2, 3', 'wrong'], ['[2, 3]', '5', 'wrong'], ['5', '[2, 3]', 'wrong'], ['[2, ∞)', '2', 'wrong'],
    ['[1, 2] ∪ [3, 4]', '[3, 4] ∪ [1, 2]', 'same up to order'], ['[1, 2] ∪ [3, 4]', '[3, 4]', 'slip: part missing'], ['(-∞, 2) ∪ (3, 4)', '(3, 4), (-∞, 2)', 'equivalent'], ['all values', '(-∞, ∞)', 'equivalent'], ['no solution', 'x ∈ {}', 'equivalent'],
    ['x = 2 or x = 3', 'x ∈ {2, 3}', 'equivalent'], ['x = 2 or x = 3', '[2, 3]', 'wrong'], ['x = 2 or x = 3', 'x ∈ {2}', 'slip: part missing'], ['x ∈ [2, 3]', 'X ∈ [2, 3]', 'identical'], ['{1, 2}', '{1} ∪ {2}', 'equivalent'], ['(2, 3)', '[2, 3]', 'wrong'], ['(2, -3)', '(2, 3]', 'wrong'],
    ['1/3', '0.333…', 'equivalent'], ['1/3', '0.33…', 'unreadable'], ['120', '5!', 'other form: number'], ['120', '5! = 120', 'identical'], ['120', '5!=120', 'identical'], ['5!', '120', 'equivalent'], ['4.2 × 10^5', '4.2E5', 'identical', { form: { is: 'standard form' } }], ['4.2 × 10^-5', '4.2E-5', 'identical'], ['2e^5', '2e5', 'wrong'],
    ['1 < x and x < 3', '(1, 3)', 'equivalent'], ['1 < x and x < 3', '(3, 1)', 'wrong'], ['x = 1 and y = 3', '(1, 3)', 'identical'], ['x = e^2', 'ln x = 2', 'other form: solved'], ['(3, 9), (-1, 1)', 'y = x^2 and y = 2x + 3', 'equivalent', { form: [] }], ['x ≠ 2 and x ≠ -2', 'x ≠ ±2', 'equivalent', { form: [] }],
    ['x < 3', '3 > x', 'same up to order'], ['x < 3', 'x > 3', 'slip: direction'], ['x < 3', 'x ≤ 3', 'slip: end point'], ['x < 3', '2x < 6', 'other form: solved'], ['x < 3', 'x < 4', 'wrong'], ['x < 3', 'x < -3', 'slip: sign'], ['x < 3', '3', 'wrong'],
    ['[2, 3)', '(2, 3)', 'slip: end point'], ['[2, 3)', '(2, 3]', 'slip: end point'], ['[2, 3)', '[2, 3]', 'slip: end point'], ['(2, 3]', '[2, 3]', 'slip: end point'], ['√x', '-√x', 'slip: sign'], ['-sin x', 'sin x', 'slip: sign'], ['2^x', '-(2^x)', 'slip: sign'],
    ['2 < x ≤ 5', '5 ≥ x > 2', 'equivalent'], ['2 < x < 5', '2 < x ≤ 5', 'slip: end point'], ['2 ≤ x ≤ 5', '2 < x < 5', 'slip: end point'], ['2 ≤ x < 5', '2 ≤ x ≤ 5', 'slip: end point'], ['5 > x ≥ 2', '5 > x > 2', 'slip: end point'], ['2 < x ≤ 5', '2 < x < 5', 'slip: end point'], ['2 < x ≤ 5', '2 ≤ x < 5', 'slip: end point'], ['2 < x ≤ 5', 'x > 2 and x ≤ 5', 'equivalent'], ['x < -2 or x > 3', 'x > 3 or x < -2', 'same up to order'],
  ])('answer %s, reply %s: %s', (answer, reply, is, others) => {
    expect(rung(mark(reply, asked(answer, others)))).toBe(is);
  });
});

describe('units', () => {
  test.each<[answer: string, reply: string, is: string, others?: Asked]>([
    ['24 cm²', '24 cm²', 'identical'], ['24 cm²', '24cm^2', 'identical'], ['24 cm²', '24', 'other form: unit'], ['0 cm', '0', 'identical'], ['0 cm, 3 cm', '0, 3', 'other form: unit'], ['24 cm²', '2400 mm²', 'equivalent'], ['24 cm²', '24 cm', 'slip: unit'], ['24 cm²', '25', 'wrong'], ['x = 3 cm', '3', 'other form: unit'], ['2x cm', '2x', 'other form: unit'], ['xy cm', 'xy', 'other form: unit'], ['12 m', '12', 'other form: unit', { form: [{ is: 'unit' }, { is: 'number' }] }], ['24 cm', '3:4', 'wrong'], ['0.0 cm', '0', 'equivalent'], ['24 cm', 'no solution', 'wrong'], ['3 × 10^5 km', '3 × 10^5 km', 'identical'], ['3 × 10^5 km', '3 × 10^5', 'other form: unit'], ['3 × 10^5 km', '3 × 10^8 m', 'equivalent'], ['12 m', '12', 'other form: unit', { form: { is: 'unit' } }], ['12m', '12', 'wrong'],
    ['24 cm²', '240', 'slip: power of ten'], ['24 cm²', '2400 mm²', 'other form: unit', { form: { is: 'unit', unit: 'cm²' } }], ['£3.50', '350p', 'equivalent'], ['£3.50', '3.50', 'other form: unit'],
    ['£3.50', '350', 'slip: power of ten'], ['£3.50', '£3.5', 'other form: money'], ['£3', '£3.00', 'equivalent'], ['£3', '300p', 'equivalent'], ['24', '24 cm²', 'identical', { unit: 'cm²' }], ['24', '24', 'identical', { unit: 'cm²' }],
    ['24', '2400 mm²', 'equivalent', { unit: 'cm²' }], ['24', '24 mm²', 'slip: unit', { unit: 'cm²' }], ['24', '24 cm', 'slip: unit', { unit: 'cm²' }], ['3.5', '£3.50', 'equivalent', { unit: '£' }], ['3', '30 mm', 'equivalent', { unit: 'cm' }],
    ['30°', 'π/6', 'other form: number'], ['π/6', '30°', 'equivalent', { form: [] }], ['30°', '30', 'other form: unit'], ['£20', '25% of £80', 'other form: money'], ['25% of £80', '£20', 'equivalent', { form: [] }], ['1 stone', '14 lb', 'equivalent'], ['3 ft', '1 yard', 'equivalent'], ['2 years', '24 months', 'equivalent'], ['30 m/s', '30 ms^-1', 'equivalent', { form: { is: 'unit', unit: 'm/s' } }], ['30 m/s', '30 m s^-2', 'slip: unit', { form: { is: 'unit', unit: 'm/s' } }],
    ['40', '40°', 'identical', { unit: '°' }], ['40', '40 cm', 'other form: number'], ['30 km/h', '30', 'other form: unit'], ['30 km/h', '30 km per hour', 'equivalent'], ['3 apples', '3 apples', 'identical'], ['3 apples', '4 apples', 'wrong'], ['3 apples', '3 pears', 'unreadable'], ['5 m/s', '5 ms^-1', 'equivalent'], ['2 h 30 min', '150 min', 'equivalent'], ['30 km/h', '30 km/h', 'identical'], ['0 cm', '0', 'identical'],
  ])('answer %s, reply %s: %s', (answer, reply, is, others) => {
    expect(rung(mark(reply, asked(answer, others)))).toBe(is);
  });
});

describe('rounding', () => {
  test.each<[answer: string, reply: string, is: string, others: Asked]>([
    ['1/3', '0.33', 'equivalent', places(2)], ['1/3', '0.34', 'slip: rounding', places(2)], ['1/3', '0.3', 'slip: rounding', places(2)], ['1/3', '0.1', 'wrong', places(2)], ['1/3', '5', 'wrong', places(2)], ['1234', '9000', 'wrong', figures(2)], ['1234', '1300', 'slip: rounding', figures(2)], ['1/3', 'x', 'wrong', places(2)], ['1/3', '1/3', 'other form: decimal places', places(2)], ['1/3', '0.330', 'other form: decimal places', places(2)],
    ['0.0000123456', '1.23 × 10^-5', 'equivalent', figures(3)], ['-123456', '-1.23 × 10^5', 'equivalent', figures(3)], ['9.995', '10.0', 'equivalent', figures(3)], ['9.9949', '10.0', 'slip: rounding', figures(3)], ['1003', '1000', 'equivalent', figures(3)], ['0', '0.00', 'equivalent', places(2)], ['1/3', '-0.33', 'slip: sign', places(2)],
    ['1234', '1200', 'slip: rounding', figures(1)], ['1234', '1000', 'slip: rounding', places(0)], ['1234', '1300', 'slip: rounding', places(0)], ['1234', '1100', 'wrong', places(0)], ['2π cm', '6.28 m', 'slip: unit', places(2)], ['(√2, √3)', '(1.41, 1.73, 2)', 'wrong', places(2)], ['(√2, √3)', '(1.42, 9)', 'wrong', places(2)], ['x = √2, y = √3', 'x = 1.73, y = 1.41', 'slip: order', figures(3)], ['x = √2, y = √3', 'x = 1.41, y = 1.73', 'equivalent', figures(3)],
    ['x ≥ √2', 'x ≥ 1.41', 'undecided', places(2)], ['x ≥ √2', '[1.41, ∞)', 'undecided', places(2)], ['x ≥ √2', '1.41', 'wrong', places(2)],
    ['x + 1', '3.14', 'undecided', places(2)], ['12.34', '12', 'slip: rounding', places(1)], ['12.34', '11', 'wrong', places(1)], ['3 ± √5', '5.24, 0.76', 'equivalent', places(2)], ['1/3', '1/4', 'wrong', places(2)], ['x = 1 + √5', 'y = 3.24', 'wrong', places(2)],
    ['1/3', '33/100', 'other form: decimal places', places(2)], ['2/3', '0.67', 'equivalent', places(2)], ['2/3', '0.66', 'slip: rounding', places(2)], ['5/2', '3', 'equivalent', places(0)], ['-5/2', '-3', 'equivalent', places(0)],
    ['-5/2', '-2', 'slip: rounding', places(0)], ['2.345', '2.35', 'equivalent', places(2)], ['1.005', '1.01', 'equivalent', places(2)], ['7/2', '3.50', 'equivalent', places(2)], ['7/2', '3.5', 'other form: decimal places', places(2)],
    ['π', '3.14', 'equivalent', places(2)], ['π', '3.1416', 'slip: rounding', places(2)], ['π', '22/7', 'wrong', places(2)], ['√2', '1.41', 'equivalent', figures(3)], ['√2', '1.414', 'slip: rounding', figures(3)], ['√2', '√2', 'other form: significant figures', figures(3)],
    ['1234', '1230', 'equivalent', figures(3)], ['1234', '1200', 'equivalent', figures(2)], ['1234', '1200', 'slip: rounding', figures(3)], ['9.996', '10.0', 'equivalent', figures(3)], ['9.996', '10', 'other form: significant figures', figures(3)],
    ['9.96', '10.0', 'slip: rounding', figures(3)], ['0.01204', '0.0120', 'equivalent', figures(3)], ['0.01204', '0.012', 'other form: significant figures', figures(3)], ['123456', '1.23 × 10^5', 'equivalent', figures(3)],
    ['π', '31.4', 'slip: power of ten', figures(3)], ['π', '-3.14', 'slip: sign', places(2)], ['2π cm', '6.28 cm', 'equivalent', places(2)], ['2π cm', '6.28', 'other form: unit', places(2)], ['0.0004', '0', 'slip: rounding', figures(1)],
    ['0.004', '0.00', 'equivalent', places(2)], ['1/3', '33.3%', 'equivalent', places(1)], ['1/3', '33.4%', 'slip: rounding', places(1)], ['(100/3)%', '33.3%', 'equivalent', places(1)], ['(100/3)%', '0.3', 'slip: rounding', places(1)],
    ['x = 1 + √5 or x = 1 - √5', 'x = 3.24 or x = -1.24', 'equivalent', figures(3)], ['x = 1 + √5 or x = 1 - √5', '-1.24, 3.24', 'equivalent', figures(3)], ['x = 1 + √5 or x = 1 - √5', '3.24', 'slip: part missing', figures(3)], ['x = ±√2', '±1.41', 'equivalent', figures(3)], ['(√2, √3)', '(1.41, 1.73)', 'equivalent', figures(3)], ['(√2, √3)', '(1.73, 1.41)', 'slip: order', figures(3)],
  ])('answer %s, reply %s: %s', (answer, reply, is, others) => {
    expect(rung(mark(reply, asked(answer, others)))).toBe(is);
  });
});

describe('misconceptions', () => {
  const misconceptions = [
    { id: 'adds both', name: 'adds tops and adds bottoms', answer: read('2/5'), why: 'Which is larger, a half or this?' },
    { id: 'not simplified', name: 'does not simplify', answer: read('10/12'), why: 'Never said.' },
  ];
  const question = asked('5/6', { misconceptions, form: { is: 'lowest terms' } });

  test('the answer of one is named, in whatever form it is typed', () => {
    for (const reply of ['2/5', '4/10', '0.4', '40%', 'x = 2/5']) {
      expect(mark(reply, question)).toMatchObject({ is: 'misconception', id: 'adds both', right: false, pupil: 'Not yet. Which is larger, a half or this?', teacher: 'This is the answer of one who adds tops and adds bottoms.' });
    }
  });

  test('a reply that is equal to the answer is none, though one has an equal answer', () => {
    expect(rung(mark('10/12', question))).toBe('other form: lowest terms');
    expect(rung(mark('5/6', question))).toBe('identical');
  });

  test('comes before a slip', () => {
    expect(rung(mark('-5/6', asked('5/6', { misconceptions: [{ id: 'minus', name: 'takes away', answer: read('-5/6'), why: 'Look.' }] })))).toBe('misconception: minus');
  });
});

test('a unit that is a word is found in a reply that has it as a letter', () => {
  const metres: Question = { answer: measured({ exact: '12' }, { word: 'm' }) };
  expect(['12 m', '15 m', '1200 cm', '12'].map((reply) => rung(mark(reply, metres)))).toEqual(['identical', 'wrong', 'equivalent', 'other form: unit']);
});

test('an answer in words is found in any case and spacing, and a misconception that is one too', () => {
  const question: Question = { answer: { word: 'not  defined.' }, misconceptions: [{ id: 'says nought', name: 'says nought', answer: { word: 'nothing at all' }, why: 'Look.' }] };
  expect([' Not Defined', 'NOTHING AT ALL', 'defined'].map((reply) => rung(mark(reply, question)))).toEqual(['identical', 'misconception: says nought', 'unreadable']);
});

test.each<[answer: string, form: Form]>([
  ['x^2-1', { is: 'factorised' }], ['-6/8', { is: 'lowest terms' }], ['9/4', { is: 'mixed' }], ['(x+1)/2', { is: 'expanded' }], ['0.35', { is: 'percentage' }], ['2:4', { is: 'simplest ratio' }],
  ['3·x^2·(x+1)·2', { is: 'factorised' }], ['√8', { is: 'simplified surd' }],
])('an answer that is not in the form that is asked is not in it when it is the reply: %s, %o', (answer, form) => {
  expect(rung(mark(answer, asked(answer, { form })))).toBe(`other form: ${form.is}`);
});

test('a product of so many terms is compared, and one of more is not', () => {
  const product = '(a+b)^3 (a+b+c+d+f)^4';
  expect([product, `${product} + 1`].map((reply) => rung(mark(reply, asked('7'))))).toEqual(['wrong', 'undecided']);
  const smaller = '(a+b)^2 (a+b+c+d+f)^2';
  expect([smaller, `${smaller} + 1`].map((reply) => rung(mark(`-(${reply})`, asked(reply))))).toEqual(['slip: sign', 'wrong']);
});

test('so many signs are tried, and no more', () => {
  const reply = 'x = a + b + c + d + f + g + h + j + k + l';
  expect([reply.replace('+ k', '- k'), reply.replace('+ l', '- l')].map((answer) => rung(mark(reply, asked(answer))))).toEqual(['slip: sign', 'wrong']);
});

test('the teacher is told where a reply has no value though the answer has one', () => {
  expect(mark('(x^2-1)/(x-1)', asked('x + 1')).teacher).toMatch(/As it is written it has a value only for x ≠ 1\.$/);
  expect(mark('(x^2-1)/(x-1)', asked('x + 1', { form: { is: 'lowest terms' } })).teacher).toMatch(/only for x ≠ 1\.$/);
  expect(mark('1/(1+x)·1', asked('1/(x+1)')).teacher).not.toMatch(/only for/);
});

test('the pupil is told that the value is right, and of equations that what they say is', () => {
  expect(mark('2x + 6', asked('2(x+3)', { form: { is: 'factorised' } })).pupil).toBe('The value is right. 2x + 6 still has a common factor.');
  expect(mark('2x = 6', asked('x = 3')).pupil).toBe('What this says is right. Write it with x by itself on one side.');
});

test('what was understood is given, for it to be shown', () => {
  expect(mark('1/2x', asked('x/2'))).toMatchObject({ right: true, understood: read('1/2x') });
  expect(mark('3', asked('x = 3')).understood).toEqual(read('3'));
  expect(mark('3 +', asked('3'))).not.toHaveProperty('understood');
});
