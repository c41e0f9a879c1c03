import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { equal } from '../../../widgets/maths/algebra/equal.ts';
import { Fraction, toExact } from '../../../widgets/maths/exact.ts';
import type { Expression } from '../../../widgets/maths/expression.ts';
import { hasForm, type Form } from '../../../widgets/maths/marking/form.ts';
import { mark } from '../../../widgets/maths/marking/mark.ts';
import type { Question } from '../../../widgets/maths/marking/question.ts';
import { fromNumber, toText } from '../../../widgets/maths/print.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { readReply } from '../../../widgets/maths/reply.ts';
import { fractions } from '../arbitraries.ts';
import { equivalents, numbers, polynomials, rationals, surds } from './rewriting.ts';

const FORMS: readonly Form[] = [
  { is: 'number' }, { is: 'integer' }, { is: 'lowest terms' }, { is: 'proper' }, { is: 'improper' }, { is: 'mixed' }, { is: 'decimal' }, { is: 'percentage' }, { is: 'standard form' }, { is: 'single fraction' }, { is: 'expanded' },
  { is: 'partial fractions' }, { is: 'simplified surd' }, { is: 'simplest ratio' }, { is: 'decimal places', places: 2 }, { is: 'significant figures', figures: 3 }, { is: 'factorised' }, { is: 'factorised', over: 'surds' },
  { is: 'completed square' }, { is: 'index form' }, { is: 'index form', base: '2' }, { is: 'unit' }, { is: 'unit', unit: 'cm' }, { is: 'solved', letter: 'x' },
];
const forms = (): fc.Arbitrary<Form> => fc.constantFrom(...FORMS);
const answers = (): fc.Arbitrary<Expression> => fc.oneof(numbers(), polynomials(), rationals(), surds());

describe('a reply that is equal', () => {
  test('is right or asked in another form, whatever valid rewritings made it', () => {
    fc.assert(fc.property(answers().chain((answer) => fc.tuple(fc.constant(answer), equivalents(answer), forms())), ([answer, reply, form]) => {
      const text = toText(reply);
      fc.pre(text.length <= 200);
      for (const question of [{ answer, form: [] }, { answer, form }, { answer }]) {
        const verdict = mark(text, question);
        expect(['identical', 'same up to order', 'equivalent', 'other form'], `${toText(answer)} against ${text}: ${verdict.is}`).toContain(verdict.is);
        expect(verdict.right).toBe(verdict.is === 'other form' ? undefined : true);
      }
      expect(mark(text, { answer, form: [] }).right).toBe(true);
    }), { numRuns: 500 });
  });

  test('is right where it has the form that was asked, and told what is missing where it has it not', () => {
    fc.assert(fc.property(answers().chain((answer) => fc.tuple(fc.constant(answer), equivalents(answer), forms())), ([answer, reply, form]) => {
      const text = toText(reply);
      fc.pre(text.length <= 200);
      const verdict = mark(text, { answer, form });
      fc.pre(verdict.is === 'equivalent' || verdict.is === 'other form');
      const has = hasForm(readReply(text) as Expression, form);
      expect(verdict.is === 'equivalent').toBe(has === true);
      if (has !== true) expect(verdict.pupil).toBe(`The value is right. ${has.refused}`);
    }), { numRuns: 200 });
  });

  test('is right or asked in another form when it is an equation or an inequality that says the same', () => {
    const turned = { 'equals': 'equals', 'less': 'more', 'at most': 'at least' } as const;
    fc.assert(fc.property(fractions().filter((f) => f.n < 1_000n && f.d < 100n), fc.constantFrom('equals' as const, 'less' as const, 'at most' as const), fc.integer({ min: -9, max: 9 }).filter((n) => n !== 0), fc.integer({ min: -9, max: 9 }), fc.boolean(),
      (value, op, by, more, swapped) => {
        const answer: Expression = { op, of: [{ letter: 'x' }, fromNumber(value)] };
        const sides: Expression[] = [{ op: 'plus', of: [{ op: 'beside', of: [fromNumber(toExact(new Fraction(by))), { letter: 'x' }] }, fromNumber(toExact(new Fraction(more)))] }, fromNumber(value.mul(by).add(more))];
        const sign = by < 0 !== swapped ? turned[op] : op;
        const verdict = mark(toText({ op: sign, of: swapped ? sides.toReversed() : sides }), { answer });
        expect(verdict).toMatchObject({ is: 'other form', missing: { is: 'solved', letter: 'x' } });
        const wrong = mark(toText({ op: op === 'equals' ? 'not equals' : sign === op ? turned[op] : op, of: swapped ? sides.toReversed() : sides }), { answer });
        expect(wrong.right).toBe(false);
      }), { numRuns: 150 });
  });

  test('is never called a misconception, though the answer of one is equal too', () => {
    fc.assert(fc.property(answers().chain((answer) => fc.tuple(fc.constant(answer), equivalents(answer), equivalents(answer))), ([answer, reply, other]) => {
      const misconceptions = [{ id: 'same', name: 'does the same', answer: other, why: 'It is right.' }];
      fc.pre(toText(reply).length <= 200);
      expect(mark(toText(reply), { answer, misconceptions }).is).not.toBe('misconception');
    }), { numRuns: 300 });
  });
});

describe('a reply that is not equal', () => {
  test('is never right, and the misconception that it comes of is named', () => {
    fc.assert(fc.property(answers(), answers().chain((other) => fc.tuple(fc.constant(other), equivalents(other))), (answer, [other, reply]) => {
      fc.pre(equal(answer, other) === 'different' && toText(reply).length <= 200);
      expect(mark(toText(reply), { answer }).right).toBe(false);
      const misconceptions = [{ id: 'none', name: 'does nothing', answer, why: 'Not this.' }, { id: 'this', name: 'does this', answer: other, why: 'This.' }];
      expect(mark(toText(reply), { answer, misconceptions })).toMatchObject({ is: 'misconception', id: 'this', right: false });
    }), { numRuns: 500 });
  });

  test('is never right when something was added', () => {
    fc.assert(fc.property(answers().chain((answer) => fc.tuple(fc.constant(answer), equivalents(answer))), fractions(), ([answer, reply], more) => {
      fc.pre(!more.equals(0));
      const text = toText({ op: 'plus', of: [reply, fromNumber(more)] });
      fc.pre(text.length <= 200);
      expect(mark(text, { answer, form: [] }).right, text).toBe(false);
    }), { numRuns: 500 });
  });

  test('is a slip that is named: of the sign, of the power of ten, of what is divided by what, of the order', () => {
    const slip = (reply: Expression, answer: Expression): unknown => mark(toText(reply), { answer });
    fc.assert(fc.property(fractions().filter((f) => f.n < 10n ** 9n && f.d < 10n ** 9n && f.n > 1n && f.d > 1n), fc.constantFrom(1, 2, 3), (amount, places) => {
      const answer = fromNumber(amount);
      expect(slip(fromNumber(amount.neg()), answer)).toMatchObject({ is: 'slip', slip: 'sign', right: false });
      expect(slip(fromNumber(amount.mul(10 ** places)), answer)).toMatchObject({ is: 'slip', slip: 'power of ten' });
      expect(slip(fromNumber(amount.inverse()), answer)).toMatchObject({ is: 'slip', slip: 'reciprocal' });
      const other = fromNumber(amount.add(1));
      expect(slip({ op: 'point', of: [answer, other] }, { op: 'point', of: [other, answer] })).toMatchObject({ is: 'slip', slip: 'order' });
    }), { numRuns: 100 });
  });
});

describe('a rounded answer', () => {
  test('is the one that long division gives, and no other', () => {
    fc.assert(fc.property(fractions(), fc.nat(4), fc.constantFrom(-1n, 0n, 1n), (exact, places, off) => {
      const scale = 10n ** BigInt(places);
      const nearest = (2n * exact.n * scale + exact.d) / (2n * exact.d);
      const units = nearest + off;
      fc.pre(units >= 0n && (units > 0n || exact.s > 0n));
      const digits = units.toString().padStart(places + 1, '0');
      const text = `${exact.s < 0n ? '-' : ''}${digits.slice(0, digits.length - places)}${places > 0 ? `.${digits.slice(-places)}` : ''}`;
      fc.pre(digits.length <= 38);
      const verdict = mark(text, { answer: { exact: toExact(exact) }, rounded: { is: 'decimal places', places } });
      expect(verdict.right, `${toExact(exact)} to ${places}: ${text}`).toBe(off === 0n);
    }), { numRuns: 500 });
  });
});

describe('any text', () => {
  const good = ['3(x+2)', '2√3', '£3.50', '4.2 × 10^5', 'x = 2 or x = -3', '(2, -3)', '2 < x ≤ 5', '3:4', '1 1/2', 'sin 30°', 'log_2 8', '1/(x+1) + 1/(x+2)', '(x-√2)(x+√2)', '{1, 2}', '4 r 2', '30 km/h', 'x^(1/2)', '∛8', '|x|', '±2', '40%'];
  const questions: readonly Question[] = [
    { answer: { exact: '7' } }, { answer: readReply('x = 2 or x = -3') as Expression, form: FORMS }, { answer: readReply('24 cm') as Expression }, { answer: { exact: '1/3' }, rounded: { is: 'significant figures', figures: 2 } },
    { answer: readReply('2 < x ≤ 5') as Expression }, { answer: readReply('x^2 - 2') as Expression, form: { is: 'factorised', over: 'surds' }, unit: 'cm²' }, ...FORMS.map((form) => ({ answer: readReply('(x+1)/2') as Expression, form })),
  ];

  test('gets a verdict with sentences, and nothing throws', () => {
    const mutated = fc.tuple(fc.constantFrom(...good), fc.array(fc.tuple(fc.nat(), fc.constantFrom('', '(', ')', '^', '/', '-', '√', '=', '0', '9', 'x', ' ', ',', '%', 'or', '.', '+', '×', 'cm', '<', '|', '!', '\u0307'), fc.nat(2)), { maxLength: 4 }))
      .map(([text, changes]) => changes.reduce((so, [at, put, take]) => so.slice(0, at % (so.length + 1)) + put + so.slice((at % (so.length + 1)) + take), text));
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 60 }), mutated, fc.tuple(mutated, mutated).map(([one, other]) => one + other));
    fc.assert(fc.property(texts, fc.constantFrom(...questions), (text, question) => {
      const verdict = mark(text, question);
      expect(verdict.pupil).toMatch(/^[\p{L}“].*[.)]$/su);
      expect(verdict.teacher).toMatch(/^[A-Z].*[.)]$/su);
      expect('understood' in verdict).toBe(verdict.is !== 'unreadable');
    }), { numRuns: 800 });
  });

  test('forms of any tree that can be read are told without throwing', () => {
    fc.assert(fc.property(fc.constantFrom(...good), fc.constantFrom(...good), fc.constantFrom(' + ', ' = ', '/', ' or ', '·', '^', ', '), forms(), (one, other, sign, form) => {
      const expression = readReply(`(${one})${sign}(${other})`);
      fc.pre(!isRefusal(expression));
      const has = hasForm(expression as Expression, form);
      expect(has === true || has.refused.length > 10).toBe(true);
    }), { numRuns: 1_000 });
  });

  test.each([
    ['1'.repeat(10_000)], [`x${'+1'.repeat(4_990)}`], [`${'('.repeat(60)}x${')'.repeat(60)}`], ['x^(9^9^9)'], ['9^9^9'], ['(x+1)^200'], ['((x+1)^12)^12'], ['√'.repeat(60)], [`1${'/2'.repeat(100)}`], ['-'.repeat(100)], ['10^(10^10)'],
    ['1 × 10^999999999'], [`${'(x+1)'.repeat(40)}`], [`(${'x+y+z+'.repeat(8)}1)^8`], ['0.' + '3'.repeat(300)], ['x^x^x^x^x'],
  ])('%.30s comes back unreadable or unmarked, for every form', (text) => {
    for (const question of questions) expect(['unreadable', 'undecided', 'wrong', 'slip']).toContain(mark(text, question).is);
  });
});
