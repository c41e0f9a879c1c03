import { describe, expect, test } from 'vitest';
import { hasForm, type Form } from '../../../widgets/maths/marking/form.ts';
import { read } from './reading.ts';
import { STRICT_FORMS } from './strict-forms.ts';

/** What is written so, and what is not: each with a piece of the sentence that says what is missing. */
interface Table { readonly form: Form; readonly is: readonly string[]; readonly isNot: readonly (readonly [typed: string, missing: RegExp])[] }

const tables: readonly Table[] = [
  {
    form: { is: 'number' },
    is: ['7', '-7', '−(7)', '3/4', '-6/8', '0.50', '1 1/2', '1 2/4', '40%', '12 1/2%', '4.2 × 10^5', '0', '3 cm', '£3.50', 'x = 3', '35p', 'x = 2 or x = -3', '2, 3', '{1, 2}', '(2, -3)', '±2', 'no solution', '4.2 × 10^-5'],
    isNot: [['x/4', /./], ['4/x', /./], ['4/(1+2)', /./], ['3 + 4', /work it out/i], ['2 × 3', /./], ['2^5', /./], ['√9', /./], ['2x', /./], ['x = 3 + 4', /./], ['(1 + 2)/4', /./], ['6 ÷ 2', /./], ['x = 2 or x = 1 + 2', /./], ['sin 30°', /./], ['log_2 8', /./], ['(2, 1 + 1)', /./]],
  },
  {
    form: { is: 'integer' },
    is: ['7', '-7', '0', '(7)', '12 cm', '£5', 'x = -3', '1,000,000'],
    isNot: [['7.0', /whole number/], ['14/2', /whole number/], ['3/4', /whole number/], ['3 + 4', /./], ['1 1/2', /./], ['√9', /./], ['700%', /./], ['2^3', /./]],
  },
  {
    form: { is: 'lowest terms' },
    is: ['√2/√3', 'sin x/cos x', '(x+1)^99/(x+2)^99', '3/4 + x/5', '3/4', '-3/4', '3/(-4)', '4/3', '7', '0', '1 1/2', 'x + 1/3', '(x+1)/(x-1)', '(2x+1)/(2x+3)', '(x+1)/3', 'x/y', '2x/(3y)', '(x^2+1)/(x+1)', '5/(2x)', 'x = 3/4', '{1/2, 2/3}', '√2/2', 'x = 1/2 or x = -3/4'],
    isNot: [['(-x)/(-y)', /common factor/], ['(x+1)^99/(x+1)^99', /common factor/], ['1/2 + √(2/4)', /2 and 4/], ['2/x^-1', /inside/], ['x^(1/2)/(2/3)', /inside/], 
      ['6/8', /6 and 8 have a common factor/], ['-6/8', /6 and 8/], ['(-3)/(-4)', /common factor/], ['8/4', /common factor/], ['4/1', /over 1/], ['0/5', /common factor/],
      ['1 2/4', /2 and 4/], ['0.75', /as a fraction/], ['75%', /as a fraction/], ['1/4 + 1/2', /work it out/i], ['2x/4', /common factor/], ['(2x+4)/6', /common factor/],
      ['(x^2-1)/(x-1)', /common factor/], ['(x^2-x)/x', /common factor/], ['x^2/x', /common factor/], ['(1/2)/3', /fraction inside a fraction/],
      ['x/(1/2)', /inside/], ['x + 2/4', /2 and 4/], ['(a^2-b^2)/(a+b)', /common factor/], ['(x^2+3x+2)/(x^2+4x+3)', /common factor/], ['x = 2/6', /2 and 6/], ['6/4 cm', /6 and 4/], ['{1/2, 2/4}', /2 and 4/], ['x = 1/2 or x = 2/6', /2 and 6/], ['2 sin x/4', /common factor/],
    ],
  },
  {
    form: { is: 'proper' }, is: ['3/4', '-3/4', '6/8', '0/3'], isNot: [['x/4', /./], ['4/x', /./], ['4/3', /proper fraction/], ['4/4', /./], ['1 1/2', /./], ['3', /./], ['0.5', /./], ['x/4', /./]],
  },
  {
    form: { is: 'improper' },
    is: ['4/3', '-4/3', '8/4', '3/1', '5/5'],
    isNot: [['x/4', /./], ['4/x', /./], ['3/4', /improper/], ['1 1/3', /without a whole number in front/], ['3', /./], ['1.5', /./], ['-3/4', /./]],
  },
  {
    form: { is: 'mixed' },
    is: ['2 7/8', '1 1/2', '-1 1/2', '1½', '1 2/4', '2 3/7 cm', 'x = 1 1/2'],
    isNot: [['2 8/7', /less than one whole/], ['-3', /./], ['3/2', /mixed number/], ['1 5/4', /less than one whole/], ['1 4/4', /less than one whole/], ['3', /./], ['1.5', /./], ['1 + 1/2', /./]],
  },
  {
    form: { is: 'decimal' },
    is: ['0.5', '12', '-3.25', '0.3̇', '.5', '0.50', '£3.50', '2.5 kg'],
    isNot: [['1/2', /as a decimal/], ['50%', /./], ['1 1/2', /./], ['0.5 + 1', /./], ['3/1', /./], ['5 × 10^-1', /./]],
  },
  { form: { is: 'money' }, is: ['£3.50', '£3', '£0.05', '350p', '-£2.00', '3.25'], isNot: [['£3.5', /two digits after the point/], ['£3.505', /./], ['£7/2', /./], ['£3.0', /./]] },
  {
    form: { is: 'decimal places', places: 2 },
    is: ['3.14', '3.50', '-0.05', '100.00', '£3.50', '12.25%', 'x = 0.10', '.25', '0.00'],
    isNot: [['3.5', /2 decimal places: this has 1 digit after/], ['3.140', /has 3 digits/], ['3', /0 digits/], ['22/7', /decimal with 2 decimal places/], ['0.3̇', /./], ['3.10 × 10^4', /./], ['3.5 cm', /./]],
  },
  { form: { is: 'decimal places', places: 0 }, is: ['3', '-12', '1,000', '0'], isNot: [['3.0', /0 decimal places: this has 1 digit/], ['7/2', /./]] },
  { form: { is: 'decimal places', places: 1 }, is: ['0.1', '10.0'], isNot: [['0.10', /1 decimal place: this has 2/], ['10', /./]] },
  {
    form: { is: 'significant figures', figures: 3 },
    is: ['1.23', '0.0120', '12.0', '1200', '120', '123000', '-45.6', '0.00100', '4.20 × 10^5', '100', '10.0', '3.14 cm', '45.0%', '1230 × 10^2', '0.100'],
    isNot: [['100000.5', /this has 7/], ['12', /this has 2 figures/], 
      ['0.012', /3 significant figures: this has 2 figures/], ['1.2', /2 figures/], ['12', /2 figures/], ['1234', /4 figures/], ['1.200', /4/], ['4.2 × 10^5', /2 figures/], ['0.0012', /2/],
      ['1234000', /4/], ['12.00', /4/], ['1/8', /as a decimal/], ['0.3̇', /as a decimal/], ['0', /1 figure/], ['10', /2/],
    ],
  },
  { form: { is: 'significant figures', figures: 1 }, is: ['5', '0', '0.0', '3000', '0.02', '10', '4 × 10^7'], isNot: [['0.020', /1 significant figure: this has 2/], ['0.00', /./], ['1.0', /./]] },
  { form: { is: 'significant figures', figures: 2 }, is: ['1200', '10', '0.0010', '0.00', '1.0'], isNot: [['10.0', /./], ['0.001', /./], ['101', /./]] },
  { form: { is: 'significant figures', figures: 4 }, is: ['1200', '1000', '1200 m', '1.000', '0.01230'], isNot: [['12', /this has 2/], ['12345600', /this has 6/], ['1200.0', /./], ['120', /this has 3/], ['12000.5', /./]] },
  { form: { is: 'percentage' }, is: ['40%', '-5%', '12.5%', '12 1/2%', '0.5%', '150%', '33 1/3%'], isNot: [['0.4', /percentage/], ['2/5', /./], ['40', /./], ['x%', /./], ['(20 + 20)%', /./]] },
  {
    form: { is: 'standard form' },
    is: ['4.2 × 10^5', '1 × 10^3', '-9.99 × 10^-4', '4.2·10^5', '4.20 x 10^5', '5 × 10^0', '3 × 10^(-2)', '6 × 10²', '3 × 10^8 m'],
    isNot: [
      ['42 × 10^4', /at least 1 and less than 10/], ['0.42 × 10^6', /at least 1/], ['10 × 10^3', /less than 10/], ['420000', /standard form/], ['4.2', /./], ['10^5', /./],
      ['4.2 × 10^0.5', /./], ['4.2 × 2^5', /./], ['4 1/5 × 10^5', /decimal/], ['4.2 × 100000', /./], ['-0.5 × 10^2', /./],
    ],
  },
  {
    form: { is: 'single fraction' },
    is: ['(x+3)/(x+1)', 'x/3', '-(x+1)/3', '3/4', '6/8', '3', 'x + 1', '(2x+1)/(x^2+x)', '1/(x+1)', '(x+1)(x+2)/(x+3)', '5x/6', '1/(2n)', 'x^(1/2)/2', '1/√2'],
    isNot: [
      ['1/x + 1/y', /single fraction/], ['x + 1/2', /./], ['1/2(x+1)', /./], ['(1/x)/2', /./], ['1/(1+1/n)', /no fraction above or below/], ['1 1/2', /./], ['2(1/x)', /./], ['x^-1', /./],
      ['0.5', /./], ['(x+1/2)/3', /./], ['3 + 2/x', /./], ['a/b × c/d', /./], ['1/2x', /./],
    ],
  },
  {
    form: { is: 'expanded' },
    is: ['3x/(2y)', '2x/3 + y/3', 'x^2+5x+6', '5x + 6 + x^2', '-x^2 + 3', '2ab', 'x/2 + 1/3', '1/2x', 'x^2 + xy + y^2', '3x', '7', 'x', '-x', '2x^3 - 3x^2y + 1', '3 - x', 'x^2 - 2', 'y = 2x + 1', '1 + √2x', '3x/4', 'x^2y + xy^2',
      'sin x + 1', '2 sin x cos x', 'x + sin(2x)', 'ln x + x', '|x| + 1', '3∛2 + 1', 'x + (y + z)', 'x·3 + 1', 'x^n + 1', '1/x + 1', '0', '3/x + 2/y'],
    isNot: [['3/(2×5)', /work out/], ['3x/(2×5)', /work out/], ['2 × x/3', /work out/], ['2 × (3x/y)', /work out/], ['(x+y)/(x+1)', /sum over a bar/], ['x/(2y·y)', /work out/], 
      ['2(x+3)', /brackets to multiply out/], ['(x+2)(x+3)', /brackets/], ['(x+2)^2', /brackets/], ['x(x+1) + 2', /brackets/], ['-(x+1)', /brackets/], ['x - (y + z)', /brackets/],
      ['2x + 3x', /like terms/], ['x^2 + 3x + 2x + 6', /like terms/], ['3 + x + 4', /like terms/], ['xy + yx', /like terms/], ['x + 0', /like terms/], ['2 × 3x', /work out/], ['x × x', /work out/],
      ['x^2·x', /work out/], ['(2x)^2', /brackets/], ['(x+1)/2', /sum over a bar/], ['2^3x', /work out/], ['3x + 2x^2 - x', /like terms/], ['y = 2(x+1)', /brackets/], ['(xy)^2', /brackets/], ['(x^2)^3', /work out/],
      ['x^0', /work out/], ['2x × 3y', /work out/], ['ab + 2ba', /like terms/], ['x/x', /work out/], ['x/2 + x/3', /like terms/], ['sin x + 2 sin x', /like terms/], ['sin x (1 + cos x)', /brackets/], ['3√2 + √2', /like terms/], ['x = 2x + x', /like terms/],
    ],
  },
  {
    form: { is: 'factorised' },
    is: ['(x+1)/6', '3x/(x+1)', '(x+2)(x+3)', '(3+x)(2+x)', '2(x+3)', '6x(x-2)', '(2-x)(3-x)', '-(x-2)(x+3)', '(x-2)(-1)(x+3)', '(x+1)^2', '(x+1)(x+1)', 'x + 1', 'x^2 + 1', 'x^2 - 2', '2(x^2+1)', '3ab(a+2b)', '(a-b)(a+b)', 'x^2(x+1)',
      'x(x+1)(x-1)', '(2x+1)(x-3)', '5', '12x', 'x^2y', '1/2(x+1)(x+3)', '(x+1)(x+2)/2', '(x^2+x+1)(x-1)', '(a+b)(x+y)', '4(x-1)^2', '(x^2+2x+2)(x^2-2x+2)', '(3-2x)(3+2x)', 'x', '(x-2)(2-x)',
      '(x+1)/(x+2)', 'x^3 - 2', 'x^4 + 1', 'x^2 + y^2', '(x-y)(x^2+xy+y^2)', '(sin x + 1)(sin x - 1)', 'sin x + x', 'ln x (x + 1)', 'e^x(e^x + 1)', '2πr(r+h)', '√2(x+1)', 'y = (x+1)(x+2)', '-2(x-1)', '(x+3)(x+2)×5'],
    isNot: [['xy + xz + x^2', /common factor/], ['(x+1)/(2x+4)', /common factor/], ['(2x+4)/(x+1)', /common factor/], ['x^2y + xyz + xz', /common factor/], 
      ['2(3x+6)', /3x \+ 6 still has a common factor/], ['(2x+4)(x+3)', /common factor/], ['x^2+5x+6', /factorised further/], ['2x + 4', /common factor/], ['x^2 + 3x', /common factor/], ['x(x^2-1)', /x² − 1 can be factorised further/],
      ['x^2·x', /one power/], ['2×3(x+1)', /multiply the numbers/i], ['(x-1/2)(x+1)', /fraction in/], ['(x+1)(x+1)^2', /one power/], ['(x^2-9)', /./], ['x^4 - 1', /./], ['(x^2+1)(x^2-1)', /./],
      ['x^4+4', /factorised further/], ['x^4+x^2+1', /./], ['x^3+1', /./], ['x^3-6x^2+11x-6', /./], ['ax+ay+bx+by', /./], ['a^2-b^2', /./], ['a^2+2ab+b^2', /./], ['x^3-y^3', /./], ['4x^2-9', /./], ['2(x^2-4)', /./],
      ['x(xy+x)', /./], ['(x+2)(x+3) + 1', /./], ['(x-√2)(x+√2)', /root/], ['(2x)^2', /product of single powers/], ['(x+1+2)(x-1)', /collected/], ['x(y+2(y+1))', /collected/], ['6(x^2+2x+1)', /./], ['(x^2+2x)/(x+1)', /./],
      ['3(x+1) - 2x(x+1)', /./], ['x^5+x+1', /factorised further/], ['y = x^2 - 1', /./], ['sin²x - 1', /./], ['x^2y - xy^2', /common factor/], ['ab + ac + a', /common factor/], ['(x^2)^3', /single powers/], ['2πr^2 + 2πrh', /common factor/], ['a^2-2ab+b^2-c^2', /./], ['(ab+b)(c+d)', /./],
    ],
  },
  {
    form: { is: 'factorised', over: 'surds' },
    is: ['x^2 - y', 'x^2 + y^2', 'x^2 - 2y^2', 'x^3 - 2', '(x-√2)^2', '(x-√2)(x+√2)', '(x - 1 - √5)(x - 1 + √5)', 'x^2 + 1', '2(x-√3)(x+√3)', '(x+1)(x+2)'],
    isNot: [['x^2 - 2', /factorised further/], ['2(x^2-3)', /./], ['x^2-2x-4', /./], ['x^2 - 1', /./], ['(2x-2√2)(x+√2)', /common factor/], ['x^2-2√2x+2', /factorised further/], ['x^4-10x^2+1', /./], ['(x^2+1)(x^2-5)', /x² − 5 can/]],
  },
  {
    form: { is: 'completed square' },
    is: ['(-x+1)^2 + 2', '(x+3)^2 - 4', '2(x-1)^2 + 3', '5 - (x-2)^2', '-(x-1)^2 - 4', '(x-1)^2', 'x^2 + 2', '3x^2 - 1', '2 + (x-1)^2', '-4 - 5(x-1)^2', '(x-1/2)^2 + 3/4', '(3-x)^2 + 1', '1/2(x+1)^2 - 1', '(x+1)^2/2 + 1', '(x + √2)^2 - 1',
      'y = (x+3)^2 - 4', '(x + 1.5)^2 - 0.25', '(1+x)²', '(x+3)^2 - √5', '(x+3)^2 - 4 = 0', '(x+3)^2 = 4'],
    isNot: [['(x√2+1)^2', /./], ['(x·x+1)^2', /./], 
      ['x^2+6x+5', /completed square/], ['(x+1)(x+5)', /./], ['(2x+3)^2 + 1', /take the number in front of it out/], ['(x+3)^2 + 2 - 6', /collect the numbers/i], ['(x+3)^2 + x', /./], ['(x+1)^3 + 1', /./],
      ['(x+1+2)^2 - 4', /./], ['(x+3)(x+3) - 4', /./], ['(x^2+1)^2 - 1', /./], ['x + 2', /./], ['5', /./], ['(x+1)^2 + (x+2)^2', /./], ['x(x+3)^2', /./], ['(x+3)^2 × x + 1', /./], ['1/(x+1)^2', /./],
    ],
  },
  { form: { is: 'completed square', letter: 'x' }, is: ['(x+b)^2 + c', 'a(x+p)^2 + q', '(x+1)^2 - 1'], isNot: [['(y+1)^2 + x', /./], ['(bx+1)^2', /./], ['x^2 + bx', /./]] },
  {
    form: { is: 'partial fractions' },
    is: ['x/2 + 1/(x+1)', '(x+1)/2 + 1/x', '2 × 3', '(x+1)(x+2)', '2(1/(x+1) + 1/x)', '1 ÷ x + 1/(x+1)', '(1/x + 1/(x+2)) × 1/2', '1/(x+1) + 1/(x+2)', '1/(x-1) - 2/(x-1)^2', '3/(2(x+1)) + 1/x', 'x/(x^2+1) + 1/x', '1/x', 'x + 1 + 2/(x-3)', '(x+1)/(x^2+1)', '1/2/(x+1) + 3/x', '1/x^2 + 2/x', '2/(1-x) + 1/(x+2)', '1/2·1/(x+1) - 1/(x+3)',
      '-1/(x+1) + 2/(2x-1)', '4/(x+1)²', '1/2(1/(x-1) - 1/(x+1))'],
    isNot: [['2(1/x + 1/(x+1))(1/(x+2) + 1)', /sum of fractions/], ['x(1/x + 1/(x+1))', /sum of fractions/], ['2x(1/x + 1/(x+1))', /sum of fractions/], ['(1/x + 1)(x+2)', /sum of fractions/], ['3(1/x + 1/x)', /add them/], ['1/x + 3/(2x)', /add them/], 
      ['1/((x+1)(x+2))', /split the fraction/], ['(x+2)/(x+1)', /lower degree/], ['x/(x^2-1)', /factorised: split/], ['1/(x+1) + 2/(x+1)', /add them/], ['x/(x-1)^2', /lower degree/], ['(x^2+1)/(x^2+2)', /./], ['2/(x^2+3x+2)', /./],
      ['1/(x(x+1)) + 1/x', /./], ['x^2/(x+1) + 3', /./], ['1/x + (x+1)/x^2', /./], ['(1/x)(1/(x+1))', /sum of fractions/],
    ],
  },
  {
    form: { is: 'simplified surd' },
    is: ['root_n 8', '∛9', '√2036162', '(√2 + 1)·3', '-3(1+√2)', '√(-3)', '∛(-3)', '√(x^2+1)', '2√3', '√3/3', '(1+√5)/2', '√3', '-√2', '3 + 2√2', '5', '1/2', '√2 + √3', '2√3/5', '1/2√3', '2(1+√3)', '3√7 - 2', '√6/2 + 1/3', '√(15)', 'x = 2√3', '(3 - √2)/7', 'x = √2', '√3 × 2', '∛2', '3∛4', '±√5', '3 ± √5', 'x = 1 + √2 or x = 1 - √2', '{√2, -√2}', '√2 cm', 'x√2', '2√x', '√(x+1)', '3√(2x)', '√(xy)'],
    isNot: [['(2x+4)/6 + √2', /common factor/], ['2 × 3(1+√3)', /./], ['√0', /./], ['√(x^2y)', /letter/], ['√(1/x)', /whole number/], ['√1988018', /factor of 1988018/], ['√(-4)', /factor of 4/], ['x(1+√2)', /brackets/], ['2^3 + √2', /with roots/], ['(4+6√2)/2', /./], ['∛(-16)', /factor of 16/], ['∛(x^3)', /letter/], ['1/(√2·√3)', /rationalise/], 
      ['√12', /square number that is a factor of 12/], ['6/√3', /rationalise/], ['√2·√3', /roots are multiplied/i], ['√(1/2)', /whole number stands under/], ['√4', /./], ['√1', /./], ['√2 + √2', /like terms/], ['(2+2√5)/4', /common factor/],
      ['2√8', /factor of 8/], ['2√3/4', /common factor/], ['1/(1+√2)', /rationalise/], ['√3(1+√2)', /./], ['(1+√2)^2', /./], ['2^(1/2)', /with roots/], ['√0.5', /./], ['√50 + 1', /./], ['2 × 3√5', /work out/], ['(√3)^2', /with roots/],
      ['3 + 2 + √2', /like terms/], ['√2/√3', /./], ['6/4√3', /./], ['∛16', /cube number that is a factor of 16/], ['∛8', /./], ['±√20', /factor of 20/], ['x = √2 or x = -√8', /factor of 8/], ['1/∛2', /rationalise/], ['√12 cm', /./], ['(√2+√2)/3', /like terms/], ['(2√2·3)/5', /work out/], ['√(4x)', /factor of 4/], ['√(x^3)', /letter that can be taken out/], ['√(x^2)', /letter/], ['√(8x+4)', /factor of 4/], ['√(x/2)', /whole number/],
    ],
  },
  {
    form: { is: 'index form' },
    is: ['3^2 × 5', '-3x', '2^3 × 3^2', '2^3·3', 'x^5', '3x^2y', '3/x^2', 'x^(1/2)', '2^3 × 3 × 5^2', '7', 'x', '(x+1)^3', '2^n', 'a^2b^3', '(1/2)^3', '5a^4/b^2', 'x^(n+1)', '-2x^3'],
    isNot: [['x^2/x^5', /more than once/], ['x^(-n)', /positive/], ['x^(2×3)', /one number/], ['x^(2^3)', /one number/], 
      ['x^-2', /positive/], ['2 × 2 × 3', /2 is there more than once/], ['x·x', /./], ['x^2·x^3', /x is there more than once/], ['(x^2)^3', /power of a power|of a power/], ['(2x)^3', /./], ['2^(3+4)', /one number/], ['x^3/x', /more than once/], ['2x^-1', /positive/],
      ['3^2 × 3', /./], ['2x^2 × 3', /multiply the numbers/i], ['(ab)^2', /./],
    ],
  },
  { form: { is: 'index form', base: '2' }, is: ['2^7', '2^-3', '2', '2^(1/2)', '2^(x+1)', '2^0'], isNot: [['4^2', /one power of 2/], ['2^3·2^4', /./], ['8', /./], ['2^(3+4)', /one number/], ['(2^2)^3', /./], ['1/2^3', /./], ['2 × 2', /./]] },
  { form: { is: 'index form', base: 'x' }, is: ['x^5', 'x^-2', 'x'], isNot: [['2x^5', /one power of x/], ['x^2·x^3', /./], ['1/x^2', /./], ['y^5', /./]] },
  {
    form: { is: 'simplest ratio' },
    is: ['3:4', '1:2', '2:3:5', '3 : 4', '4:6:9', '1:1', 'x:2', '(3:4)', 'x:xy:y', '2:4:5'],
    isNot: [['0:3', /positive/], ['3 cm:4', /without units/], ['x/2:y', /whole numbers/], ['2x:4y', /2x and 4y/], ['3+1:5', /positive/], ['6:8', /6 and 8 have a common factor/], ['2:4:6', /common factor/], ['1/2:3', /whole numbers/], ['0.5:1', /./], ['3/4', /colon/], ['3 cm:4 cm', /without units/], ['2x:4', /./], ['x:xy', /./], ['3+1:5', /./], ['1.5:2', /./], ['-1:2', /positive/], ['10:15:25', /10, 15 and 25 have/]],
  },
  { form: { is: 'unit' }, is: ['5 cm or 6 cm', '3 cm', '£3.50', '35p', '24 cm²', '30 km/h', '-4 °C', 'x = 3 cm', '12 m', '0', '(x+1) cm', '45°', '4 m²', '2 h 30 min', '9.8 m/s²', '-£2', 'x = 3 cm or x = 5 cm', '5 kg'], isNot: [['x = 3 cm or x = 5', /missing/], ['x = 3 or x = 5 cm', /missing/], ['3', /unit is missing/], ['3.5', /./], ['x = 3', /./], ['2x', /./]] },
  { form: { is: 'unit', unit: 'cm²' }, is: ['24 cm²', '24 cm^2', '2.5 cm²'], isNot: [['24', /missing/], ['24 cm', /asked in cm²/], ['24 m²', /asked in cm²/]] },
  { form: { is: 'unit', unit: 'km/h' }, is: ['30 km/h'], isNot: [['30', /./], ['30 m', /./], ['30 km', /./]] },
  {
    form: { is: 'solved', letter: 'x' },
    is: ['x = 2 or y + 1', 'x = 2 or 1/2 + y', 'x = 2 and 5', 'x = 3', '3 = x', 'x < 5', '2 < x ≤ 5', 'x = (y-1)/2', 'x ≥ -1/2', 'x = √5', '-3 ≤ x', 'x = 2 or x = -3', 'x = 2 or -3', '{2, 3}', '2, -3', 'x = ±√5', 'x = 2, y = 3', 'x < -2 or x > 3', 'no solution', 'x = 2 and y = 3', '5 > x ≥ 2'],
    isNot: [['y = 2 and 5', /./], ['x = 2 or x + 1', /./], ['2 < x < x + 1', /./], ['2 < y < 3', /./], ['2x = 6', /x by itself/], ['3', /./], ['x = 2x - 3', /./], ['y = 3', /./], ['x + 1 = 4', /./], ['-x = 3', /./], ['x^2 = 9', /./], ['2 < 2x < 6', /./], ['x = 3 - x', /./], ['x = 2 or 2x = 6', /./], ['y = 2, z = 3', /./], ['{x, 2}', /./], ['(x-2)(x+3) = 0', /./]],
  },
];

const name = (form: Form): string => Object.values(form).join(' ');

describe.each(tables.map(({ form, is, isNot }) => [name(form), form, is, isNot] as const))('%s', (_, form, is, isNot) => {
  test.each(is.map((text) => [text]))('%s has it', (text) => expect(hasForm(read(text), form)).toBe(true));

  test.each(isNot)('%s has it not', (text, missing) => {
    expect(hasForm(read(text), form)).toEqual({ refused: expect.stringMatching(missing) });
    expect(hasForm(read(text), form)).toEqual({ refused: expect.stringMatching(/^\S.*[.]$/su) });
  });
});

describe.each(STRICT_FORMS.map(({ form, is, isNot }) => [name(form), form, is, isNot] as const))('%s, held strictly', (_, form, is, isNot) => {
  test('what has it', () => expect(is.filter((text) => hasForm(read(text), form) !== true)).toEqual([]));

  test('what has it not', () => expect(isNot.filter((text) => hasForm(read(text), form) === true)).toEqual([]));
});

test('the tables hold as many cases as they should', () => {
  expect(tables.reduce((sum, { is, isNot }) => sum + is.length + isNot.length, 0)).toBeGreaterThan(400);
});
