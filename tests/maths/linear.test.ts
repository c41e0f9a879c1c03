import fc from 'fast-check';
import { all, create } from 'mathjs';
import { describe, expect, test } from 'vitest';
import { Fraction } from '../../widgets/maths/exact.ts';
import type { Value } from '../../widgets/maths/expression.ts';
import { solve, type Equation } from '../../widgets/maths/linear.ts';
import { letter, minus, number, plus } from '../../widgets/maths/value.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e'];
const rational = create(all!, { number: 'Fraction', matrix: 'Array' });

type Terms = readonly (readonly [name: string, coefficient: number])[];
const valueOf = (terms: Terms, constant: number): Value =>
  terms.reduce((sum, [name, coefficient]) => plus(sum, letter(name, coefficient)), number(constant));
const named = (values: readonly Value[]): Equation[] => values.map((value, at) => ({ id: `e${at}`, value }));

/** Systems with few letters and more or fewer equations, so that many are free and many contradict. */
const systems = fc.array(
  fc.tuple(fc.array(fc.tuple(fc.constantFrom(...NAMES), fc.integer({ min: -3, max: 3 })), { maxLength: 4 }), fc.integer({ min: -4, max: 4 }))
    .map(([terms, constant]) => valueOf(terms, constant)),
  { maxLength: 9 },
).map(named);

/** The rank of a matrix by fraction-exact Gauss–Jordan of mathjs numbers: the second opinion on what is determined and what contradicts. */
function rank(rows: readonly (readonly string[])[]): number {
  const matrix = rows.map(row => row.map(text => rational.fraction(text)));
  let found = 0;
  for (let column = 0; column < (matrix[0]?.length ?? 0); column++) {
    const at = matrix.findIndex((row, i) => i >= found && !rational.equal(row[column]!, 0));
    if (at < 0) continue;
    [matrix[found], matrix[at]] = [matrix[at]!, matrix[found]!];
    const pivot = matrix[found]!;
    for (let i = found + 1; i < matrix.length; i++) {
      const factor = rational.divide(matrix[i]![column]!, pivot[column]!);
      matrix[i] = matrix[i]!.map((cell, j) => rational.subtract(cell, rational.multiply(factor, pivot[j]!)) as typeof cell);
    }
    found++;
  }
  return found;
}

const left = (value: Value) => NAMES.map(name => value[name] ?? '0');
const whole = (value: Value) => [...left(value), value[''] ?? '0'];
const consistent = (equations: readonly Equation[]) => rank(equations.map(e => left(e.value))) === rank(equations.map(e => whole(e.value)));

describe('solve', () => {
  test('finds the same numbers as mathjs where every letter is determined', () => {
    const square = fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 5, maxLength: 5 }), { minLength: 4, maxLength: 4 });
    fc.assert(fc.property(square, rows => {
      const matrix = rows.map(row => row.slice(0, 4).map(n => rational.fraction(n)));
      fc.pre(!rational.equal(rational.det(matrix), 0));
      const theirs = rational.lusolve(matrix, rows.map(row => rational.fraction(row[4]!))) as unknown as number[][];
      const ours = solve(named(rows.map(row => valueOf(row.slice(0, 4).map((n, i) => [NAMES[i]!, n]), -row[4]!))));
      expect(NAMES.slice(0, 4).map(name => ours.of(letter(name))?.toFraction())).toEqual(theirs.map(([n]) => rational.fraction(n!).toFraction()));
      expect(ours.free).toEqual([]);
      expect(ours.contradictions).toEqual([]);
    }));
  });

  test('names contradictions that cannot hold, and each minimal', () => {
    fc.assert(fc.property(systems, equations => {
      const { contradictions } = solve(equations);
      expect(contradictions.length === 0).toBe(consistent(equations));
      for (const ids of contradictions) {
        const set = equations.filter(e => ids.includes(e.id));
        expect(set).toHaveLength(ids.length);
        expect(consistent(set)).toBe(false);
        for (const out of set) expect(consistent(set.filter(e => e !== out))).toBe(true);
      }
      const surplus = new Set(contradictions.map(ids => ids.at(-1)));
      expect(consistent(equations.filter(e => !surplus.has(e.id)))).toBe(true);
    }), { numRuns: 500 });
  });

  test('determines a value exactly when the equations do, and from the reasons alone', () => {
    fc.assert(fc.property(systems, fc.array(fc.tuple(fc.constantFrom(...NAMES), fc.integer({ min: -3, max: 3 })), { maxLength: 3 }), (all, terms) => {
      const first = solve(all);
      const kept = all.filter(e => !first.contradictions.some(ids => ids.at(-1) === e.id));
      const value = valueOf(terms, 1);
      const found = first.of(value);
      expect(found !== undefined).toBe(rank(kept.map(e => left(e.value))) === rank([...kept.map(e => left(e.value)), left(value)]));
      expect(first.why(value) === undefined).toBe(found === undefined);
      if (found === undefined) return;
      expect(consistent([...kept, { id: '', value: minus(value, number(found)) }])).toBe(true);
      const reasons = first.why(value)!;
      const again = (ids: readonly string[]) => solve(all.filter(e => ids.includes(e.id))).of(value);
      expect(again(reasons)?.equals(found)).toBe(true);
      for (const out of reasons) expect(again(reasons.filter(id => id !== out))).toBeUndefined();
    }), { numRuns: 500 });
  });

  test('calls free exactly the letters that are not determined', () => {
    fc.assert(fc.property(systems, equations => {
      const { of, free } = solve(equations);
      const mentioned = NAMES.filter(name => equations.some(e => name in e.value));
      expect(free).toEqual(mentioned.filter(name => of(letter(name)) === undefined));
    }));
  });

  test('gives an example: with numbers for the letters that are free, every equation holds', () => {
    fc.assert(fc.property(systems, fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 3 })), { minLength: 5, maxLength: 5 }), (all, numbers) => {
      const { contradictions, free, given, of } = solve(all);
      const example = given(new Map(NAMES.map((name, at) => [name, new Fraction(...numbers[at]!)])));
      for (const { id, value } of all) if (!contradictions.some(ids => ids.at(-1) === id)) expect(example(value)?.toFraction()).toBe('0');
      for (const name of NAMES) expect(example(letter(name))).toBeDefined();
      for (const name of NAMES.filter(one => !free.includes(one))) if (of(letter(name))) expect(example(letter(name))).toEqual(of(letter(name)));
    }));
  });

  test('the letters that few equations have follow from those that many have', () => {
    const [a, b, c] = ['a', 'b', 'c'].map(name => letter(name));
    const { given } = solve(named([minus(plus(a!, b!), number(10)), minus(plus(a!, c!), number(12))]));
    const example = (name: string) => [a, b, c].map(one => given(new Map([[name, new Fraction(3)]]))(one!)?.toFraction());
    expect([example('a'), example('b'), example('c')]).toEqual([['3', '7', '9'], [undefined, undefined, undefined], [undefined, undefined, undefined]]);
  });

  test('hears equations in order: the later of two that disagree is left out', () => {
    const { of, contradictions } = solve(named([minus(letter('a'), number(25)), minus(letter('a'), number(24))]));
    expect(of(letter('a'))?.toFraction()).toBe('25');
    expect(contradictions).toEqual([['e0', 'e1']]);
  });

  test('says nothing of nothing', () => {
    const { of, free, contradictions } = solve([]);
    expect([of({})?.toFraction(), of(letter('x')), free, contradictions]).toEqual(['0', undefined, [], []]);
    expect(solve([{ id: 'odd', value: number(1) }]).contradictions).toEqual([['odd']]);
  });

  test('solves two hundred tied parts under a brace, in any order', () => {
    const count = 200;
    const part = (at: number) => letter(`p${at}`);
    const ties = Array.from({ length: count - 1 }, (_, at) => minus(part(at), part(at + 1)));
    const sum = Array.from({ length: count }, (_, at) => part(at)).reduce(plus, number(-77));
    for (const order of [[...ties, sum], [sum, ...ties], [...ties].reverse().concat(sum)]) {
      const { of, free, why } = solve(named(order));
      expect(of(part(113))?.toFraction()).toBe('77/200');
      expect(free).toEqual([]);
      expect(why(part(113))).toHaveLength(count);
    }
  });
});
