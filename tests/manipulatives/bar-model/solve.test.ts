import fc from 'fast-check';
import { det, fraction as mathFraction, lusolve } from 'mathjs';
import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { Fraction, toExact, toFraction } from '../../../widgets/maths/exact.ts';
import type { Contradiction } from '../../../widgets/manipulatives/bar-model/disagree.ts';
import { quantities, stretches, type BarModel, type Quantity } from '../../../widgets/manipulatives/bar-model/model.ts';
import { schema } from '../../../widgets/manipulatives/bar-model/schema.ts';
import { shapesOf, stretchShape, variableOf } from '../../../widgets/manipulatives/bar-model/shape.ts';
import { solveModel } from '../../../widgets/manipulatives/bar-model/solve.ts';
import { anyModel, m, p, q, text } from './models.ts';

const found = (model: BarModel, carrier: string) => {
  const value = solveModel(model).found.get(carrier)?.value;
  return value && toExact(value);
};
const said = (model: BarModel) => solveModel(model).contradictions.map((one) => text(one.said));
const over = (from: string, to: string, quantity: Quantity) => ({ kind: 'span' as const, id: 'c900', from, to, side: 'above' as const, quantity });
const run = (unit: Quantity | undefined, number: Quantity | undefined) => ({ kind: 'run' as const, id: 'r1', shade: 1 as const, ...(unit ? { unit } : {}), ...(number ? { number } : {}) });

/** Removes the quantity that a carrier has, so that it says nothing. */
function without(model: BarModel, carrier: string): BarModel {
  const bare = <T extends { readonly id: string; readonly quantity?: Quantity }>(one: T): T => {
    if (one.id !== carrier) return one;
    const { quantity: _, ...rest } = one;
    return rest as T;
  };
  const bars = model.bars.map((bar) => ({
    ...bar,
    parts: bar.parts.map((part) => {
      if (part.kind === 'part') return bare(part);
      const { unit, number, ...rest } = part;
      return { ...rest, ...(unit && part.id !== carrier ? { unit } : {}), ...(number && `${part.id}.number` !== carrier ? { number } : {}) };
    }),
  }));
  return { ...model, bars, braces: model.braces.map(bare), comparisons: model.comparisons.map(bare) };
}

describe('what follows', () => {
  it('is found through parts, braces, comparisons, wholes, ties and letters', () => {
    expect(found(m([{ id: 'b1', parts: [p('p2', 3), p('p3', '?')] }], { braces: [over('p2', 'p3', q(7))] }), 'p3')).toBe('4');
    expect(found(m([{ id: 'b1', parts: ['p2', 'p3', 'p4'].map((id) => p(id, undefined, { tie: 'u' })) }], { braces: [over('p4', 'p2', q(1))] }), 'p3')).toBe('1/3');
    expect(found(m([{ id: 'b1', parts: [p('p2', { x: '1' }), p('p3', 5)], wholeOf: 'b4' }, { id: 'b4', parts: [p('p5', { x: '2', '': '-1' })] }]), 'x')).toBe('6');
    const compared = m([{ id: 'b1', parts: [p('p2', 12)] }, { id: 'b3', parts: [p('p4')] }], { comparisons: [{ id: 'd5', bar: 'b1', edge: 'p4', quantity: q(5) }] });
    expect(found(compared, 'p4')).toBe('17');
    expect(found(m([{ id: 'b1', parts: [p('p2', 6, { tie: 'u', share: '2' }), p('p3', '?', { tie: 'u' })] }]), 'p3')).toBe('3');
  });

  it('compares from the other side in a model that is aligned to the right', () => {
    const bars = [{ id: 'b1', parts: [p('p2', 3)] }, { id: 'b3', parts: [p('p4', 10), p('p5', 4)] }];
    const comparisons = [{ id: 'd6', bar: 'b1', edge: 'p5' }];
    expect(found(m(bars, { comparisons }), 'd6')).toBe('11');
    expect(found(m(bars, { comparisons, align: 'right' }), 'd6')).toBe('1');
  });

  it('uses unit × number of a run as soon as one of them is determined', () => {
    const whole = (unit?: Quantity, number?: Quantity) => m([{ id: 'b2', parts: [run(unit, number)] }], { braces: [over('r1', 'r1', q(24))] });
    expect(found(whole(q(6), q('?')), 'r1.number')).toBe('4');
    expect(found(whole(q('?'), q(4)), 'r1')).toBe('6');
    expect(found(m([{ id: 'b2', parts: [run(q(6), q(4))] }]), 'r1.total')).toBe('24');
    expect(found(whole(q('?'), q('?')), 'r1')).toBeUndefined();
    // The number is a letter that another bar determines, and the unit follows.
    const chain = m([{ id: 'b2', parts: [run(q('?'), q({ x: '1' }))] }, { id: 'b3', parts: [p('p4', { x: '1' }), p('p5', 5)] }], {
      braces: [over('r1', 'r1', q(24)), { kind: 'span', id: 'c9', from: 'p4', to: 'p5', side: 'above', quantity: q(8) }],
    });
    expect(found(chain, 'r1')).toBe('8');
  });

  it('names the quantities that a value follows from', () => {
    const model = m([{ id: 'b1', parts: [p('p2', 3), p('p3', 4), p('p4', 5)] }], { braces: [{ kind: 'span', id: 'c5', from: 'p2', to: 'p3', side: 'above' }] });
    expect(solveModel(model).because('c5')).toEqual(['c5', 'p2', 'p3']);
    expect(solveModel(model).because('b1')).toEqual(['b1', 'p2', 'p3', 'p4']);
  });
});

describe('contradictions', () => {
  it('are said in sentences', () => {
    expect(said(m([{ id: 'b1', parts: [p('p2', 10), p('p3', 15)] }], { braces: [over('p2', 'p3', q(24))] }))).toEqual(['The parts come to 25, but the brace says 24.']);
    expect(said(m([{ id: 'b1', parts: [p('p2', 30), p('p3')] }], { braces: [over('p2', 'p3', q(24))] })))
      .toEqual(['The second part comes to −6, and a length cannot be less than nothing.']);
    expect(said(m([{ id: 'b2', parts: [run(q(7), q('?'))] }], { braces: [over('r1', 'r1', q(24))] })))
      .toEqual(['The number of equal parts comes to 24/7, and it has to be a whole number, at least one.']);
    const longer = m([{ id: 'b1', name: 'Ali', parts: [p('p2', 12)] }, { id: 'b3', name: 'Beth', parts: [p('p4', 7)] }],
      { comparisons: [{ id: 'd5', bar: 'b1', edge: 'p4', quantity: q(5) }] });
    expect(said(longer)).toEqual(['Beth should be the longer one, but Ali is.']);
    expect(said(m([{ id: 'b1', parts: [p('p2', 10)], wholeOf: 'b3' }, { id: 'b3', parts: [p('p4', 3), p('p5', 4)] }]))).toHaveLength(1);
    expect(said(m([{ id: 'b1', parts: [p('p2', 0), p('p3', 4)] }], { braces: [over('p2', 'p3', q(4))] }))).toEqual([]);
  });

  it('are minimal where statements clash: leave out any one, and those that are left can hold together', () => {
    const isClash = (one: Contradiction) => !/less than nothing|whole number|longer one/.test(text(one.said));
    fc.assert(fc.property(anyModel(3), (model) => {
      const known = quantities(model).filter((one) => one.quantity.is === 'known').map((one) => one.carrier);
      const only = (carriers: readonly string[]) => solveModel(quantities(model).reduce((rest, { carrier }) => carriers.includes(carrier) ? rest : without(rest, carrier), model));
      for (const { carriers } of solveModel(model).contradictions.filter(isClash)) {
        const written = carriers.filter((carrier) => known.includes(carrier));
        expect(only(written).contradictions.filter(isClash)).not.toEqual([]);
        // A run's product stands on what determines its number, so what stands on it may be more than the least there is.
        if (stretches(model).some((part) => part.kind === 'run')) continue;
        // That a bar is the whole of another is a statement, too; several of them may say one thing twice, and none can be left out here.
        if (model.bars.filter((bar) => bar.wholeOf !== undefined).length > 1) continue;
        const within = (one: Contradiction) => isClash(one) && one.carriers.every((carrier) => carriers.includes(carrier));
        for (const left of written) expect(only(written.filter((one) => one !== left)).contradictions.filter(within)).toEqual([]);
      }
    }), { numRuns: 300 });
  });

  it('are one clause each, about all of their carriers', () => {
    fc.assert(fc.property(anyModel(), (model) => {
      for (const { said: words, carriers } of solveModel(model).contradictions) {
        expect(words).toHaveLength(1);
        expect(words[0]).toHaveProperty('about', carriers);
        expect(text(words)).toMatch(/^\S.*\.$/);
      }
    }), { numRuns: 150 });
  });
});

describe('any model', () => {
  it('that is made here is one that the schema accepts', () => {
    fc.assert(fc.property(anyModel(), (model) => {
      expect(safeParse(schema, model).issues).toBeUndefined();
    }));
  });

  it('is solved without a crash; what is found satisfies every statement, unless they contradict each other', () => {
    fc.assert(fc.property(anyModel(), (model) => {
      const solved = solveModel(model);
      const shapes = shapesOf(model);
      if (solved.contradictions.length > 0) return;
      for (const { carrier, quantity } of quantities(model)) {
        const value = solved.found.get(carrier)?.value;
        if (quantity.is === 'unknown' || !value) continue;
        const letters = Object.entries(quantity.value).map(([name, many]) => name === '' ? toFraction(many) : solved.found.get(name)?.value.mul(toFraction(many)));
        if (letters.every((one) => one !== undefined)) expect(toExact(letters.reduce((a, b) => a.add(b), new Fraction(0)))).toBe(toExact(value));
      }
      for (const part of stretches(model)) {
        if (part.kind !== 'run') continue;
        const [unit, number, total] = [part.id, `${part.id}.number`, `${part.id}.total`].map((id) => solved.found.get(id)?.value);
        if (unit && number && total) expect(toExact(unit.mul(number))).toBe(toExact(total));
        if (number) expect(toExact(number)).toMatch(/^[1-9]\d*$/);
      }
      expect([...solved.found.keys(), ...solved.free].sort()).toEqual([...shapes.keys()].sort());
    }), { numRuns: 400 });
  });

  it('has a length for every part, never below zero; true wherever it says that it is to scale, and ties kept in every drawing', () => {
    fc.assert(fc.property(anyModel(), (model) => {
      const { lengths, toScale, found: values, contradictions } = solveModel(model);
      expect([...lengths.keys()]).toEqual(stretches(model).map((part) => part.id));
      for (const part of stretches(model)) {
        const length = lengths.get(part.id)!;
        const value = values.get(part.kind === 'part' ? part.id : `${part.id}.total`)?.value;
        expect(length.s >= 0n).toBe(true);
        if (!model.sketch && value && value.s >= 0n) expect(toExact(length)).toBe(toExact(value));
        for (const other of stretches(model)) {
          if (!toScale || part.kind === 'run' || other.kind === 'run' || variableOf(part) !== variableOf(other)) continue;
          const [one, two] = [part, other].map((each) => stretchShape(each).get(variableOf(each))!);
          expect(toExact(length.mul(two!))).toBe(toExact(lengths.get(other.id)!.mul(one!)));
        }
      }
      if (toScale) expect(contradictions).toEqual([]);
      if (model.sketch) expect(toScale).toBe(false);
    }), { numRuns: 400 });
  });

  it('gives no length of what is to be found away in a sketch that the teacher chose', () => {
    const sketched = (whole: number) => solveModel(m([{ id: 'b1', parts: [p('p2', 3), p('p3', '?')] }], { sketch: true, braces: [over('p2', 'p3', q(whole))] }));
    expect(toExact(sketched(7).lengths.get('p3')!)).toBe(toExact(sketched(70).lengths.get('p3')!));
  });

  it('keeps parts that are equal equal in a sketch, and draws the longer bar longer', () => {
    const model = m([{ id: 'b1', parts: [p('p2', '?')] }, { id: 'b3', parts: [p('p4', '?'), p('p5', undefined, { tie: 'u' }), p('p6', undefined, { tie: 'u' })] }],
      { comparisons: [{ id: 'd7', bar: 'b1', edge: 'p6', quantity: q('?') }] });
    const { lengths, toScale } = solveModel(model);
    const at = (id: string) => lengths.get(id)!;
    expect(toScale).toBe(false);
    expect(toExact(at('p5'))).toBe(toExact(at('p6')));
    expect(at('p4').add(at('p5')).add(at('p6')).gt(at('p2'))).toBe(true);
  });

  it('copes with 200 parts and with huge numbers', () => {
    fc.assert(fc.property(anyModel(50), (model) => {
      expect(solveModel(model).lengths.size).toBe(stretches(model).length);
    }), { numRuns: 8 });
  });
});

describe('mathjs as second opinion', () => {
  it('agrees on systems of bars of tied parts', () => {
    const system = fc.integer({ min: 1, max: 4 }).chain((size) => fc.record({
      counts: fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: size, maxLength: size }), { minLength: size, maxLength: size }),
      values: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: size, maxLength: size }),
    }));
    fc.assert(fc.property(system, ({ counts, values }) => {
      if (counts.some((row) => row.every((many) => many === 0))) return;
      const totals = counts.map((row) => row.reduce((sum, many, at) => sum + many * values[at]!, 0));
      let next = 1;
      const bars = counts.map((row, at) => ({
        id: `b${900 + at}`, parts: row.flatMap((many, unit) => Array.from({ length: many }, () => p(`p${next++}`, undefined, { tie: `u${unit}` }))),
      }));
      const model = m(bars, {
        braces: bars.map((bar, at) => ({ kind: 'span', id: `c${950 + at}`, from: bar.parts[0]!.id, to: bar.parts.at(-1)!.id, side: 'above', quantity: q(totals[at]!) })),
      });
      const solved = solveModel(model);
      expect(solved.contradictions).toEqual([]);
      const exact = counts.map((row) => row.map((many) => mathFraction(many)));
      const unitOf = (tie: string | undefined) => Number(tie!.slice(1));
      for (const part of stretches(model)) {
        const ours = solved.found.get(part.id)?.value;
        if (ours) expect(toExact(ours)).toBe(String(values[unitOf(part.tie)]));
      }
      if (Number(det(exact as never)) === 0) return;
      const theirs = lusolve(exact as never, totals.map((total) => mathFraction(total)) as never) as unknown as readonly (readonly unknown[])[];
      for (const part of stretches(model)) {
        expect(toExact(solved.found.get(part.id)!.value)).toBe(toExact(new Fraction(String(theirs[unitOf(part.tie)]![0]))));
      }
    }), { numRuns: 150 });
  });
});
