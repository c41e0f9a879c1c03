import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Expression } from '../../widgets/maths/expression.ts';
import { toText } from '../../widgets/maths/print.ts';
import { readSentence } from '../../widgets/maths/read.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';
import { couldBeMeant, readReply } from '../../widgets/maths/reply.ts';
import { amounts, replies } from './replies.ts';

const read = (text: string): Expression => {
  const found = readReply(text);
  if (isRefusal(found)) throw new Error(`${text}: ${found.refused}`);
  return found;
};
/** A tree in one line: operations with what they are of, letters as they are, words in quotes. */
const shape = (expression: Expression): string => {
  if ('exact' in expression) return expression.exact + (expression.as === undefined ? '' : ` ${expression.as}`) + (expression.places === undefined ? '' : ` ${expression.places}`);
  if ('letter' in expression) return expression.letter;
  if ('word' in expression) return `“${expression.word}”`;
  return 'op' in expression ? `${expression.op}[${expression.of.map(shape).join(', ')}]` : '?';
};

// No `r`: whether it is a remainder or a letter hangs on the numbers beside it; the examples below have it.
const pieces = fc.constantFrom('3', '12', '1/2', '½', '.5', '0.3̇', '0.(3)', '1,000', 'x', 'y', 'm', 'e', 'xy', 'cm', 'cm2', 'or', 'and', 'sin', 'sin²', 'cos^-1', 'ln', 'log_2', 'log₁₀', 'π', 'θ',
  'sinx', '£', '°', 'min', '+', '-', '±', '+/-', '×', '·', '÷', '/', ':', '=', '<', '≤', '=>', '(', ')', '[', ']', '{', '}', '|', '^', '²', '⁻¹', '³√', '∛', '√', 'root_', '%', ',', ', ', ';', '?', ' ', '_', '∅', '∪', '∈', '∞', '!', '…', '...', '0.333…', '4.2E5', '4.2e-5', '[2, 3)');
const soup = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.string({ maxLength: 400 }),
  fc.array(pieces, { maxLength: 14 }).map(parts => parts.join('')), fc.array(pieces, { maxLength: 14 }).map(parts => parts.join(' ')));

describe('readReply', () => {
  test('never throws, and either reads or says why in a sentence without lone surrogates', () => {
    fc.assert(fc.property(soup, text => {
      const answer = readReply(text);
      if (!isRefusal(answer)) return;
      expect(answer.refused).toMatch(/^[A-Z“].+[.)]$/su);
      expect(answer.refused.isWellFormed()).toBe(true);
    }), { numRuns: 5_000 });
  });

  test('reads back what is printed of what it read, to the same tree', () => {
    const accepted = { count: 0 };
    fc.assert(fc.property(soup, text => {
      const answer = readReply(text);
      if (isRefusal(answer) || toText(answer).length > 200) return;
      accepted.count++;
      expect(shape(read(toText(answer))), text).toBe(shape(answer));
    }), { numRuns: 10_000 });
    expect(accepted.count).toBeGreaterThan(200);
  });

  test.each(['(£0, m)', '£-.5', '£ £ - 3', '£ .5 m', 'so & 0', 'so$', 'so × 0', 'sin(0a m + |x|)', 'N oA', 'A^c SC', '0.Aaa', '0^2h0', '∛½m3cm2', '3m3cm2%'])('what is printed of %s is read as the same, if it is read at all', (typed) => {
    const answer = readReply(typed);
    expect(isRefusal(answer) ? answer.refused : shape(read(toText(answer)))).toEqual(isRefusal(answer) ? expect.stringMatching(/^[A-Z“].+[.)]$/su) : shape(answer));
  });

  test('reads back every tree that is printed, of every operation', () => {
    for (const trees of [amounts(), replies()]) {
      fc.assert(fc.property(trees, tree => {
        const text = toText(tree);
        fc.pre(text.length <= 200);
        expect(shape(read(text)), text).toBe(shape(tree));
      }), { numRuns: 3_000 });
    }
  });

  test.each([
    ['3(x+2)', 'beside[3, plus[x, 2]]'], ['x(x+1)', 'beside[x, plus[x, 1]]'], ['2ab', 'beside[2, a, b]'], ['½', '1/2'], ['3 1/2', '7/2 mixed'], ['3½', '7/2 mixed'],
    ['2²', 'power[2, 2]'], ['x^-2', 'power[x, -2]'], ['x⁻²', 'power[x, -2]'], ['x^(1/2)', 'power[x, 1/2]'], ['x^1/2', 'over[power[x, 1], 2]'], ['1/2x', 'beside[1/2, x]'],
    ['√8', 'root[8]'], ['2√3', 'beside[2, root[3]]'], ['2 root 3', 'beside[2, root[3]]'], ['√(x+1)', 'root[plus[x, 1]]'], ['∛8', 'root[8, 3]'], ['⁵√32', 'root[32, 5]'], ['2³√8', 'beside[power[2, 3], root[8]]'],
    ['2 ³√8', 'beside[2, root[8, 3]]'], ['root_n x', 'root[x, n]'], ['root_3 8', 'root[8, 3]'], ['∛-8', 'root[-8, 3]'], ['2³ x 3² x 5', 'times[power[2, 3], power[3, 2], 5]'], ['∛1/8', 'over[root[1, 3], 8]'],
    ['−3', '-3'], ['2×3', 'times[2, 3]'], ['6÷2', 'divided by[6, 2]'], ['2·3·5', 'times[2, 3, 5]'], ['2³·3', 'times[power[2, 3], 3]'],
    ['1,000', '1000'], ['1 000', '1000'], ['.5', '1/2 decimal'], ['1.50', '3/2 decimal 2'], ['0.3̇', '1/3 decimal'], ['0.(3)', '1/3 decimal'], ['0.1(6)', '1/6 decimal'], ['1.(142857)', '8/7 decimal'],
    ['40%', 'percent[40]'], ['£3.50', 'beside[“£”, 7/2 decimal 2]'], ['35p', 'beside[35, p]'], ['4 r 2', 'beside[4, “r”, 2]'], ['4 remainder 2', 'beside[4, “r”, 2]'],
    ['3:4', 'ratio[3, 4]'], ['3 : 4 : 5', 'ratio[3, 4, 5]'], ['4.2 × 10^5', 'times[21/5 decimal, power[10, 5]]'], ['4.2x10^-5', 'times[21/5 decimal, power[10, -5]]'], ['4.2·10^5', 'times[21/5 decimal, power[10, 5]]'],
    ['3π', 'beside[3, π]'], ['2pi', 'beside[2, π]'], ['dy/dx = 2x', 'equals[over[beside[d, y], beside[d, x]], beside[2, x]]'], ['πr²', 'beside[π, power[r, 2]]'], ['2πrh', 'beside[2, π, r, h]'], ['e^(2x)', 'power[e, beside[2, x]]'], ['x = 3.', 'equals[x, 3]'],
  ])('%s is %s', (typed, tree) => {
    expect(shape(read(typed))).toBe(tree);
  });

  test.each([
    ['2, -3', 'list[2, -3]'], ['2,3', 'list[2, 3]'], ['1,5', 'list[1, 5]'], ['2,3,100', 'list[2, 3, 100]'], ['1,000, 2,000', 'list[1000, 2000]'], ['2 and 3', 'list[2, 3]'], ['2; 3', 'list[2, 3]'],
    ['(2, −3)', 'point[2, -3]'], ['(2,3)', 'point[2, 3]'], ['(1/2,3)', 'point[1/2, 3]'], ['(1,2) or (3,4)', 'or[point[1, 2], point[3, 4]]'], ['(1,2), (3,4)', 'list[point[1, 2], point[3, 4]]'],
    ['{1, 2}', 'set[1, 2]'], ['{3}', 'set[3]'], ['{}', 'set[]'], ['{x | x < 3}', 'less[x, 3]'], ['{x|x|}', 'set[beside[x, beside[|, x, |]]]'], ['∅', 'set[]'], ['{x : x < 3}', 'less[x, 3]'], ['{x: x<-2} ∪ {x: x>3}', 'or[less[x, -2], more[x, 3]]'],
    ['x = 3', 'equals[x, 3]'], ['x=2 or x=−3', 'or[equals[x, 2], equals[x, -3]]'], ['x=2orx=-3', 'or[equals[x, 2], equals[x, -3]]'], ['x = 2 or -3', 'or[equals[x, 2], -3]'], ['2 or -3', 'or[2, -3]'],
    ['x=2, x=-3', 'or[equals[x, 2], equals[x, -3]]'], ['x = 2, -3', 'or[equals[x, 2], -3]'], ['2, 3 or 4', 'or[2, 3, 4]'], ['x = 2 and x = 3', 'and[equals[x, 2], equals[x, 3]]'],
    ['x = 2, y = 3', 'and[equals[x, 2], equals[y, 3]]'], ['x = 1, x = 2, y = 3', 'and[equals[x, 1], equals[x, 2], equals[y, 3]]'], ['x = 1, y = 2, x = 3', 'and[equals[x, 1], equals[y, 2], equals[x, 3]]'], ['2pir', 'beside[2, π, r]'], ['pir^2', 'beside[π, power[r, 2]]'], ['pid+1', 'plus[beside[π, d], 1]'], ['1 400/500', 'mixed[1, over[400, 500]]'], ['1 500/500', 'over[1500, 500]'], ['pid', 'beside[π, d]'], ['x=2 and y=3', 'and[equals[x, 2], equals[y, 3]]'], ['(x = 2, y = 3)', 'brackets[and[equals[x, 2], equals[y, 3]]]'],
    ['x = 2 y = 3', 'and[equals[x, 2], equals[y, 3]]'], ['x=2\ny=3', 'and[equals[x, 2], equals[y, 3]]'], ['2 = 2x = y', 'equals[2, beside[2, x], y]'], ['minus 3', '-3'], ['x squared minus 1', 'minus[power[x, 2], 1]'], ['x=1, y=2 or x=3, y=4', 'or[and[equals[x, 1], equals[y, 2]], and[equals[x, 3], equals[y, 4]]]'],
    ['2<x≤5', 'at most[less[2, x], 5]'], ['x < -2 or x > 3', 'or[less[x, -2], more[x, 3]]'], ['x > 2, x < 5', 'and[more[x, 2], less[x, 5]]'], ['x=>2', 'at least[x, 2]'],
    ['±2', 'plus or minus[2]'], ['+/-2', 'plus or minus[2]'], ['3 ± √5', 'plus or minus[3, root[5]]'], ['x = ±√5', 'equals[x, plus or minus[root[5]]]'], ['(3±√5)/2', 'over[plus or minus[3, root[5]], 2]'],
    ['5 +-3', 'plus[5, -3]'],
  ])('%s is %s', (typed, tree) => {
    expect(shape(read(typed))).toBe(tree);
  });

  test.each([
    ['sin 30°', 'beside[“sin”, beside[30, “°”]]'], ['2 sin x cos x', 'beside[2, beside[“sin”, x], beside[“cos”, x]]'], ['2sinxcosx', 'beside[2, beside[“sin”, x], beside[“cos”, x]]'],
    ['sin²x', 'power[beside[“sin”, x], 2]'], ['sin^2 x', 'power[beside[“sin”, x], 2]'], ['sin^2 300°', 'power[beside[“sin”, beside[300, “°”]], 2]'], ['(sin x)²', 'power[beside[“sin”, x], 2]'],
    ['3sin²x', 'beside[3, power[beside[“sin”, x], 2]]'], ['xsin²x', 'beside[x, power[beside[“sin”, x], 2]]'], ['xcos^2 x', 'beside[x, power[beside[“cos”, x], 2]]'], ['xlog_2 8', 'beside[x, logarithm[2, 8]]'], ['2²x3', 'times[power[2, 2], 3]'], ['2² x ½', 'times[power[2, 2], 1/2]'], ['2 sin^2 x + 3cos²x', 'plus[beside[2, power[beside[“sin”, x], 2]], beside[3, power[beside[“cos”, x], 2]]]'], ['sin²x + cos²x = 1', 'equals[plus[power[beside[“sin”, x], 2], power[beside[“cos”, x], 2]], 1]'], ['sin x²', 'beside[“sin”, power[x, 2]]'], ['sin(x)^2', 'power[beside[“sin”, x], 2]'], ['sin(2x)', 'beside[“sin”, beside[2, x]]'], ['sin 2x + 1', 'plus[beside[“sin”, beside[2, x]], 1]'],
    ['sin⁻¹ x', 'beside[“arcsin”, x]'], ['cos^-1(1/2)', 'beside[“arccos”, 1/2]'], ['asin x', 'beside[“arcsin”, x]'], ['Sin x', 'beside[“sin”, x]'], ['cosθ', 'beside[“cos”, θ]'], ['sin(-x)', 'beside[“sin”, negative[x]]'],
    ['ln x', 'beside[“ln”, x]'], ['xlnx', 'beside[x, beside[“ln”, x]]'], ['ln|x|', 'beside[“ln”, beside[|, x, |]]'], ['ln sin x', 'beside[“ln”, beside[“sin”, x]]'], ['log x', 'beside[“log”, x]'], ['log 2', 'beside[“log”, 2]'],
    ['log_2 8', 'logarithm[2, 8]'], ['log₂8', 'logarithm[2, 8]'], ['log_10 1000', 'logarithm[10, 1000]'], ['log2(8)', 'logarithm[2, 8]'], ['log_a(xy)', 'logarithm[a, beside[x, y]]'], ['log_(1/2) 8', 'logarithm[1/2, 8]'],
    ['sin π/6', 'beside[“sin”, over[π, 6]]'], ['sin xπ/6', 'over[beside[“sin”, beside[x, π]], 6]'], ['sin π²/6', 'over[beside[“sin”, power[π, 2]], 6]'], ['sin 2x/6', 'over[beside[“sin”, beside[2, x]], 6]'], ['cos 2π/3', 'beside[“cos”, over[beside[2, π], 3]]'], ['sin x/2', 'over[beside[“sin”, x], 2]'], ['x sin x(x+1)', 'beside[x, beside[“sin”, x], plus[x, 1]]'],
    ['ln 2(x+1)', 'beside[“ln”, beside[2, plus[x, 1]]]'], ['e^x sin x', 'beside[power[e, x], beside[“sin”, x]]'], ['sin x e^x', 'beside[beside[“sin”, x], power[e, x]]'],
    ['5 sin 40°/sin 70°', 'over[beside[5, beside[“sin”, beside[40, “°”]]], beside[“sin”, beside[70, “°”]]]'], ['sec x', 'beside[“sec”, x]'],
    ['|x|', 'beside[|, x, |]'], ['2|x-1|', 'beside[2, beside[|, minus[x, 1], |]]'], ['||x|-1|', 'beside[|, minus[beside[|, x, |], 1], |]'], ['|x||y|', 'beside[beside[|, x, |], beside[|, y, |]]'], ['|2(|x|)|', 'beside[|, beside[2, beside[|, x, |]], |]'], ['sin ²√3', 'beside[“sin”, root[3, 2]]'], ['sin²√3', 'power[beside[“sin”, root[3]], 2]'],
  ])('%s is %s', (typed, tree) => {
    expect(shape(read(typed))).toBe(tree);
  });

  test.each([
    ['cm²', 'power[“cm”, 2]'], ['12 cm2', 'beside[12, power[“cm”, 2]]'], ['12 cm2+1', 'plus[beside[12, power[“cm”, 2]], 1]'], ['5 m2', 'beside[5, power[m, 2]]'], ['30 km/h', 'over[beside[30, “km”], h]'], ['2 h 30 min', 'beside[2, “h”, 30, “min”]'], ['2h30m', 'beside[2, “h”, 30, “min”]'],
    ['1 hour and 30 minutes', 'beside[1, “hour”, 30, “minutes”]'], ['12 cm squared', 'beside[12, power[“cm”, 2]]'], ['50 per cent', 'percent[50]'], ['25 degrees', 'beside[25, “°”]'], ['5 sec', 'beside[5, “seconds”]'], ['1 min 5 s', 'beside[1, “min”, 5, “s”]'], ['5 g/cm3', 'over[beside[5, g], power[“cm”, 3]]'], ['9.8 m/s2', 'over[beside[49/5 decimal, m], power[s, 2]]'], ['9.8 m/s²', 'over[beside[49/5 decimal, m], power[s, 2]]'], ['30 °C', 'beside[30, “°C”]'],
  ])('%s is %s', (typed, tree) => {
    expect(shape(read(typed))).toBe(tree);
  });

  test.each([
    ['[2, 3]', 'closed interval[2, 3]'], ['(2, 3]', 'left-open interval[2, 3]'], ['[2,3)', 'right-open interval[2, 3]'], ['(2, 3)', 'point[2, 3]'], ['[2, ∞)', 'right-open interval[2, ∞]'], ['(-∞, 2)', 'open interval[negative[∞], 2]'], ['(−∞, +∞)', 'open interval[negative[∞], ∞]'],
    ['(-infinity, 2]', 'left-open interval[negative[∞], 2]'], ['[1/2, √5]', 'closed interval[1/2, root[5]]'], ['[a, b]', 'closed interval[a, b]'], ['[2, 2]', 'closed interval[2, 2]'], ['[2 + 3]', 'brackets[plus[2, 3]]'], ['2[x + 1]', 'beside[2, plus[x, 1]]'],
    ['x ∈ {1, 2}', 'element of[x, set[1, 2]]'], ['x ∈ [2, 3]', 'element of[x, closed interval[2, 3]]'], ['x ∈ (2, 3)', 'element of[x, open interval[2, 3]]'], ['x ∈ ((2, 3])', 'element of[x, left-open interval[2, 3]]'], ['x ∈ {x : x < 3}', 'less[x, 3]'], ['x ∈ {}', 'element of[x, set[]]'],
    ['(1, 2) ∪ (3, 4)', 'union[open interval[1, 2], open interval[3, 4]]'], ['{1} ∪ [2, 3]', 'union[set[1], closed interval[2, 3]]'], ['x ∈ (-∞, 1) ∪ {3} ∪ [4, ∞)', 'element of[x, union[open interval[negative[∞], 1], set[3], right-open interval[4, ∞]]]'], ['x < 2 ∪ x > 3', 'or[less[x, 2], more[x, 3]]'],
    ['[1, 2] or [3, 4]', 'or[closed interval[1, 2], closed interval[3, 4]]'], ['x ∈ [1, 2] or x = 5', 'or[element of[x, closed interval[1, 2]], equals[x, 5]]'],
    ['0.333…', '1/3 decimal'], ['0.333...', '1/3 decimal'], ['.666…', '2/3 decimal'], ['1.2333....', '37/30 decimal'], ['0.161616…', '16/99 decimal'], ['0.1616161…', '16/99 decimal'], ['0.122212221222…', '1222/9999 decimal'], ['0.142857142857142857…', '1/7 decimal'], ['0.100100100…', '100/999 decimal'], ['0.999…', '1'], ['x = 0.333 …', 'equals[x, 1/3 decimal]'], ['0.333…, 0.666…', 'list[1/3 decimal, 2/3 decimal]'],
    ['4.2E5', 'times[21/5 decimal, power[10, 5]]'], ['4.2e5', 'times[21/5 decimal, power[10, 5]]'], ['4.2E-5', 'times[21/5 decimal, power[10, -5]]'], ['4.2E+05', 'times[21/5 decimal, power[10, 5]]'], ['-3e8', 'times[-3, power[10, 8]]'], ['x = 3e8', 'equals[x, times[3, power[10, 8]]]'], ['£2e6', 'times[beside[“£”, 2], power[10, 6]]'], ['3e8 m', 'times[3, beside[power[10, 8], m]]'],
    ['6 ÷ 2e3', 'divided by[6, times[2, power[10, 3]]]'], ['sin 2e3', 'beside[“sin”, times[2, power[10, 3]]]'], ['sin -2e3', 'beside[“sin”, negative[times[2, power[10, 3]]]]'], ['2e3²', 'power[times[2, power[10, 3]], 2]'], ['5 - 2e3', 'minus[5, times[2, power[10, 3]]]'], ['x = 5 - 2e3', 'equals[x, minus[5, times[2, power[10, 3]]]]'], ['cbrt 8+1', 'plus[root[8, 3], 1]'], ['cbrt(8)', 'root[8, 3]'],
    ['4.2e-5', 'minus[beside[21/5 decimal, e], 5]'], ['4.2e', 'beside[21/5 decimal, e]'], ['2e^5', 'beside[2, power[e, 5]]'], ['2e + 5', 'plus[beside[2, e], 5]'], ['4.2E', 'beside[21/5 decimal, E]'],
    ['5!', 'factorial[5]'], ['0!', 'factorial[0]'], ['-3!', 'negative[factorial[3]]'], ['2^3!', 'power[2, factorial[3]]'], ['3!²', 'power[factorial[3], 2]'], ['5!/3!', 'over[factorial[5], factorial[3]]'], ['5!/(3!2!)', 'over[factorial[5], beside[factorial[3], factorial[2]]]'], ['1/-2', 'over[1, -2]'], ['1/-x', 'over[1, negative[x]]'], ['x ∈ ℝ', '“all values”'], ['ℝ', '“all values”'], ['1/3!', 'over[1, factorial[3]]'], ['2(3!)', 'beside[2, factorial[3]]'], ['√4!', 'root[factorial[4]]'], ['5! = 120', 'equals[factorial[5], 120]'], ['5!=120', 'equals[factorial[5], 120]'], ['x!=3', 'not equals[x, 3]'], ['(5)!', 'factorial[5]'],
  ])('%s is %s', (typed, tree) => {
    expect(shape(read(typed))).toBe(tree);
  });

  test('digits that recur are read from dots as from brackets', () => {
    const group = fc.stringMatching(/^[0-9]{1,6}$/).filter(digits => /[1-8]/.test(digits));
    fc.assert(fc.property(fc.nat(99), fc.stringMatching(/^[0-9]{0,4}$/), group, fc.integer({ min: 6, max: 9 }), fc.constantFrom('…', '...'), (whole, fixed, recurring, times, dots) => {
      expect(shape(read(`${whole}.${fixed}${recurring.repeat(times)}${dots}`))).toBe(shape(read(`${whole}.${fixed}(${recurring})`)));
    }));
  });

  test('standard form is read as calculators show it', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 9 }), fc.nat(999), fc.nat(400), fc.constantFrom('E', 'e'), (first, rest, power, e) => {
      expect(shape(read(`${first}.${rest}${e}${power}`))).toBe(shape(read(`${first}.${rest} × 10^${power}`)));
      expect(shape(read(`${first}.${rest}E-${power}`))).toBe(shape(read(`${first}.${rest} × 10^-${power}`)));
    }));
  });

  test.each(['no solution', 'No solutions.', 'none', 'no real roots', 'there are no real solutions', 'impossible'])('%s is no solution', typed => expect(read(typed)).toEqual({ word: 'no solution' }));
  test.each(['all values', 'All real numbers', 'any value of x', 'always true', 'all x', 'x ∈ ℝ', 'x can be any number'])('%s is all values', typed => expect(read(typed)).toEqual({ word: 'all values' }));

  test.each([
    ['', 'nothing to read'], ['3 +', 'after “3 +”'], ['x = or', 'before “or”'], ['(2, 3', 'bracket is opened'], ['{2', 'Add “}”'], ['2}', '“}” after “2” was never opened'], ['|x', 'bar is opened'],
    ['[1, 2, 3]', 'has two ends'], ['[3, 2]', 'smaller end'], ['(∞, 2)', 'smaller end'], ['[2, -∞)', 'smaller end'], ['[2, ∞]', 'round bracket'], ['[−∞, 2]', 'round bracket'], ['(∞)', 'has two ends'], ['∞', 'not a number'], ['x = ∞', 'not a number'], ['[2, ∞ + 1)', '+'],
    ['x ∈ 3', 'After ∈'], ['2 ∈ {x : x < 3}', 'After ∈'], ['x + 1 ∈ {x : x < 3}', 'After ∈'], ['.', '“.” at the start cannot be read'], ['2 + .', '“.” after “2 +” cannot be read'], ['x ∈', 'after “x ∈”'], ['x ∈ ℝ or x = 2', 'After ∈'], ['1 < x ∈ [2, 3]', 'no other'], ['x ∈ [1, 2] ∈ [3, 4]', 'no other'], ['[1, 2] ∩ [2, 3]', '∩ is not worked out'], ['[1, 2] ∪ 3', '∪ joins'], ['[1, 2] ∪ {x : x > 5}', '∪ joins'],
    ['0.33…', 'Put those in brackets: 0.(3)'], ['0.16...', 'which digits recur'], ['0.3̇…', 'which digits recur'], ['3.14159…', 'which digits recur'], ['0.500000…', 'which digits recur'], ['0.…', 'which digits recur'], ['0.12345671234567…', 'which digits recur'],
    ['21!', 'up to 20'], ['n!', 'up to 20'], ['2.5!', 'up to 20'], ['(-3)!', 'up to 20'], ['3!!', 'up to 20'], ['(2+1)!', 'up to 20'], ['1/2e5', 'sign is missing'], ['4.2 e5', 'sign is missing'], ['e5', 'sign is missing'], ['sin', 'after “sin”'], ['sin + 2', 'before “+”'], ['x2', 'Put ^ there for a power'], ['xy2', 'Put ^ there for a power'], ['x 2', 'Put one such as + or = there'], ['(x)2', 'Put one such as + or = there'], ['(2)3', 'Put one such as + or = there'], ['5 2', 'Put one such as + or = there'], ['1,000,2', 'begins with 0'], ['5,', 'after “5,”'], ['2 @', '“@” after “2”'], ['tan⁻² x @', '“@”'],
    ['sec^-1 x', 'can mean two things'], ['1/0', '0 under its bar'], ['x'.repeat(10_000), '200 characters'], ['('.repeat(60), '20'], ['['.repeat(60), '20'], ['x ∈ '.repeat(40), '∈'], ['|'.repeat(60), '20'], ['sin '.repeat(50), '20'], ['±'.repeat(60), '20'], ['{'.repeat(60), '20'],
  ])('%s is refused: %s', (typed, why) => {
    expect(readReply(typed)).toMatchObject({ refused: expect.stringContaining(why) });
  });

  test('a tower of powers is read and not worked out', () => {
    expect(shape(read('x^(9^9^9)'))).toBe('power[x, power[9, power[9, 9]]]');
  });

  test('sentences are read as number sentences are', () => {
    for (const text of ['3/4 + 1 1/2 = ?', '24 ÷ 3 = 8', '5 < x', '0 < x <= 5', '2(x+3)', '2^3^2', '5 - (-3)', '3 x 4 = 12', '7 ÷ 2 = 3r1', '1/2 of 24', '6/8', '1 100/200', '1 500/3', '25% of 80', '4 tens + 3 ones']) expect(readReply(text)).toEqual(readSentence(text));
  });
});

describe('couldBeMeant', () => {
  test.each([
    ['1/2x', '1/2x was read as half of x. For 1 over 2x type 1/(2x).'], ['2 - 3/4xy', '3/4xy was read as three quarters of xy. For 3 over 4xy type 3/(4xy).'],
    ['1/2(x+1)', '1/2(x+1) was read as half of (x+1). For 1 over 2(x+1) type 1/(2(x+1)).'], ['a/dx', 'a/dx was read as a/d times x. For a over dx type a/(dx).'], ['dy/ax', 'dy/ax was read as dy/a times x. For dy over ax type dy/(ax).'], ['x/2y', 'x/2y was read as x/2 times y. For x over 2y type x/(2y).'], ['a/bc', 'a/bc was read as a/b times c. For a over bc type a/(bc).'],
    ['x+1/x+2', 'x+1/x+2 was read as x + 1/x + 2. For all of x+1 over all of x+2 type (x+1)/(x+2).'], ['x^1/2', 'x^1/2 was read as x^1 over 2. For x to the power 1/2 type x^(1/2).'],
    ['e^2x', 'e^2x was read as e^2 times x. For e to the power 2x type e^(2x).'], ['√2x', '√2x was read as √2 times x. For the root of 2x type √(2x).'], ['1/2√3', '1/2√3 was read as half of √3. For 1 over 2√3 type 1/(2√3).'], ['√4/9', '√4/9 was read as √4 over 9. For the root of 4/9 type √(4/9).'],
    ['sin^-1 x', 'sin^-1 was read as arcsin, the angle. For one over sin x type 1/sin x.'], ['sin x/2', 'sin x/2 was read as (sin x)/2. For sin of x/2 type sin(x/2).'], ['x = -3^2', '−3^2 was read as −(3^2). For a power of −3 type (−3)^2.'],
    ['(1,200)', '(1,200) was read as one number, 1200. For a point put a space after the comma: (1, 200).'], ['1,5', '1,5 was read as two numbers, 1 and 5. For a decimal type a full stop: 1.5.'], ['2 x (a+1)', '2 x (a+1) was read as 2 times the letter x times (a+1). For 2 times (a+1) type 2 × (a+1).'], ['3·5', '3·5 was read as 3 times 5. For a decimal type a full stop: 3.5.'],
    ['[1,200)', '[1,200) was read as one number, 1200. For an interval put a space after the comma: [1, 200).'], ['0.333…', '0.333… was read as 0.3 recurring. For the decimal that ends there type 0.333.'], ['x = 3!', '3! was read as 3 factorial, which is 6. For 3 alone type 3.'], ['5!=120', '5!=120 was read as 5! = 120. For two numbers that are not equal type 5 ≠ 120.'],
    ['4.2E-5', '4.2E-5 was read as 4.2 × 10^−5. For 4.2 times E, less 5, type 4.2E − 5.'], ['4.2e-5', '4.2e-5 was read as 4.2 times e, less 5. For standard form type 4.2 × 10^-5.'],
  ])('%s', (typed, note) => expect(couldBeMeant(typed)).toBe(note));

  test.each(['0.33…', '3.14159…', '1/2 x', '½x', '1/(2x)', '(1/2)x', '3 1/2x', '3/4 m', '3/4m', '30 km/h', 'x/sin y', '1/ln x', 'dy/dx = 2x', '√2/2', 'x/2', 'x + 1/x + 2', 'x^2y', '10^5 m', '√2', '2√3', '√(2x)', 'sin π/6', '5 - 3^2', '(-3)^2', '1,200', '(1,5)', '2, 3', '1,5,6', '1/2x +', ''])('%s means one thing, or nothing', typed => expect(couldBeMeant(typed)).toBeUndefined());

  test('never throws, and its notes are sentences', () => {
    fc.assert(fc.property(soup, text => {
      const note = couldBeMeant(text);
      expect(note === undefined || (/ was read as .+[.] For .+ (?:type|put) .+[.]$/su.test(note))).toBe(true);
    }), { numRuns: 3_000 });
  });

  test('what is advised is read as what it is said to be', () => {
    for (const [typed, advised] of [['1/2x', '1/(2x)'], ['x^1/2', 'x^(1/2)'], ['√2x', '√(2x)'], ['e^2x', 'e^(2x)'], ['sin x/2', 'sin(x/2)'], ['x+1/x+2', '(x+1)/(x+2)']] as const) {
      expect(couldBeMeant(typed)).toContain(`type ${advised}.`);
      expect(shape(read(advised))).not.toBe(shape(read(typed)));
      expect(couldBeMeant(advised)).toBeUndefined();
    }
  });
});
