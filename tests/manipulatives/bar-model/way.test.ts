import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { speak, type Said } from '../../../widgets/board/said.ts';
import { toExact } from '../../../widgets/maths/exact.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { toText } from '../../../widgets/maths/print.ts';
import { familyOf } from '../../../widgets/manipulatives/bar-model/family.ts';
import { quantities, stretches, type BarModel } from '../../../widgets/manipulatives/bar-model/model.ts';
import { solveModel } from '../../../widgets/manipulatives/bar-model/solve.ts';
import { make, questionId, structures } from '../../../widgets/manipulatives/bar-model/structures.ts';
import { shortestWay } from '../../../widgets/manipulatives/bar-model/way.ts';
import { anyModel, m, p, q, text } from './models.ts';

const each = structures.flatMap((structure) => structure.questions.map((question) => {
  const model = make(structure, {}, questionId(question));
  if (isRefusal(model)) throw new Error(model.refused);
  const goal = quantities(model).find(({ quantity }) => quantity.is === 'unknown')?.carrier ?? 'x';
  return { name: `${structure.id}: ${questionId(question)}`, model, goal };
}));
const stepsOf = (model: BarModel, goal: string) => {
  const way = shortestWay(model, goal);
  if (way === 'no short way') throw new Error(way);
  return way;
};
const steps = (name: string) => {
  const { model, goal } = each.find((one) => one.name === name)!;
  return stepsOf(model, goal).map((step) => `${step.name}: ${text(step.calculation.said)}`);
};
/** What is said in words of a ratio and of a division, in signs. */
const inSigns = (said: string): string => said.replaceAll(' to ', ' : ').replace(' divided by ', ' ÷ ').replace(' equals ', ' = ').replace(/ remainder /, '\u00a0r\u00a0');

/** The strings that stand in what is said, without what was typed. */
function strings(said: Said): readonly string[] {
  return said.flatMap((one) => typeof one === 'string' ? [one] : 'said' in one ? strings(one.said) : []);
}

describe('the shortest way', () => {
  it.each(each)('$name: ends with what the solver finds, or there is honestly none', ({ model, goal }) => {
    const way = shortestWay(model, goal);
    expect(way).not.toBe('no short way');
    if (way === 'no short way') return;
    const solved = solveModel(model);
    const last = way.at(-1);
    if (last) expect(last.value && toExact(last.value)).toBe(toExact(solved.found.get(goal)!.value));
    for (const step of way) {
      if (step.carrier) expect(step.value && toExact(step.value)).toBe(toExact(solved.found.get(step.carrier)!.value));
      expect(step.finds.length + step.from.length).toBeGreaterThan(0);
      for (const one of speak(step.stem.said, new Set()).split(/(?<=\.) (?=\S)/)) expect(one).toMatch(/^(\p{Lu}|[\d£]|x\b).*[^\s.]\.$/u);
      expect(toText(step.calculation.expression)).toBe(text(step.calculation.said));
    }
  });

  it('is the classic one', () => {
    expect(steps('comparison-total: smaller from total, difference')).toEqual(['take the extra off: 29 − 5 = 24', 'share equally: 24 ÷ 2 = 12']);
    expect(steps('fraction: amount from whole')).toEqual(['share equally: 24 ÷ 4 = 6', 'repeat: 3 × 6 = 18']);
    expect(steps('ratio: first from total')).toEqual(['share equally: 40 ÷ 5 = 8', 'repeat: 3 × 8 = 24']);
    expect(steps('equation: x from many, constant, total')).toEqual(['take away: 15 − 3 = 12', 'share equally: 12 ÷ 2 = 6']);
    expect(steps('percent-reverse: original from new')).toEqual(['share equally: £64 ÷ 4 = £16', 'repeat: 5 × £16 = £80']);
    expect(steps('equal-groups: number from group, whole')).toEqual(['group: 24 ÷ 6 = 4']);
    expect(steps('remainder: number from group, left, whole')).toEqual(['take away: 27 − 3 = 24', 'group: 24 ÷ 6 = 4']);
    expect(steps('fraction-of-rest: end from whole')).toEqual(
      ['share equally: 60 ÷ 3 = 20', 'take away: 60 − 20 = 40', 'share equally: 40 ÷ 4 = 10', 'repeat: 3 × 10 = 30']);
  });

  it('says what is known and what follows', () => {
    const { model, goal } = each.find((one) => one.name === 'equal-groups: group from number, whole')!;
    expect(stepsOf(model, goal).map((step) => text(step.stem.said))).toEqual(['The whole is 24. That is 4 equal parts. Each part is 6.']);
  });

  it('takes what both sides of an equation have from both, as a step of its own', () => {
    const x = { x: '1' };
    const equation = (left: readonly (typeof x | number)[], right: readonly (typeof x | number)[]) => m([
      { id: 'b1', parts: left.map((said, at) => p(`p${10 + at}`, said)), wholeOf: 'b2' }, { id: 'b2', parts: right.map((said, at) => p(`p${20 + at}`, said)) },
    ]);
    const told = (model: BarModel) => stepsOf(model, 'x').map((step) => `${text(step.calculation.said)}: ${text(step.stem.said)}`);
    expect(told(equation([x, x, x, 2], [x, 10]))).toEqual([
      '2x + 2 = 10: 3x + 2 is equal to x + 10. Take x from both. 2x + 2 is equal to 10.',
      '10 − 2 = 8: 2x + 2 is 10. Take away 2. 2x is 8.',
      '8 ÷ 2 = 4: 2x is 8. That is 2 equal parts. x is 4.',
    ]);
    expect(told(equation([x, 5], [x, x]))).toEqual(['5 = x: x + 5 is equal to 2x. Take x from both. 5 is equal to x.']);
  });

  it('tells what is known and what is as long, in words that stand for one thing each', () => {
    const stems = (name: string) => {
      const { model, goal } = each.find((one) => one.name === name)!;
      return stepsOf(model, goal).map((step) => text(step.stem.said));
    };
    expect(stems('difference-unchanged: change from younger, older')).toEqual([
      'Beth before is 28. That is as long as 2 equal parts of Beth after and Ali before. Take away 4. 2 equal parts of Beth after are 24.',
      '2 equal parts of Beth after are 24. Ali after is 12.',
      'Ali after is 12. Take away 4. The gain is 8.',
    ]);
    expect(stems('percent-as: percent from amount, whole')).toEqual(['The whole is 60. That is 100%. 1% is 0.6.', 'The first part is 18. 1% is 0.6. The percentage is 30.']);
    expect(stems('ratio-three: second from difference')).toEqual(['The difference is 72. Blue is just as long: 72.']);
  });

  it('is none where there is nothing to find, or no way', () => {
    expect(shortestWay(m([{ id: 'b1', parts: [p('p2', '?'), p('p3', 4)] }]), 'p2')).toBe('no short way');
    expect(shortestWay(m([{ id: 'b1', parts: [p('p2', 4)] }]), 'p2')).toEqual([]);
    const clash = m([{ id: 'b1', parts: [p('p2', 4), p('p3', 4)] }], { braces: [{ kind: 'span', id: 'c4', from: 'p2', to: 'p3', side: 'above', quantity: q(9) }] });
    expect(shortestWay(clash, 'b1')).toBe('no short way');
  });

  it('never crashes, and every step of it is true, whatever the model', () => {
    let ways = 0;
    fc.assert(fc.property(anyModel(3), (model) => {
      const solved = solveModel(model);
      for (const goal of solved.found.keys()) {
        const way = shortestWay(model, goal);
        if (way === 'no short way') continue;
        ways += way.length;
        for (const step of way) if (step.carrier) expect(step.value && toExact(step.value)).toBe(toExact(solved.found.get(step.carrier)!.value));
        const last = way.at(-1);
        if (last) expect(last.value && toExact(last.value)).toBe(toExact(solved.found.get(goal)!.value));
      }
    }), { numRuns: 25 });
    expect(ways).toBeGreaterThan(0);
  });
});

describe('what a bar model says', () => {
  const familyText = (model: BarModel) => familyOf(model).map((sentence) => text(sentence.said));

  it('is whole families', () => {
    const sum = m([{ id: 'b1', parts: [p('p2', 7), p('p3', 5)] }]);
    expect(familyText(sum)).toEqual(['7 + 5 = 12', '5 + 7 = 12', '12 − 7 = 5', '12 − 5 = 7', 'The parts are 7 and 5. The whole is 12.']);
    const groups = m([{ id: 'b1', parts: ['p2', 'p3', 'p4'].map((id, at) => p(id, at === 0 ? 8 : undefined, { tie: 'u' })) }]);
    expect(familyText(groups)).toEqual(['3 × 8 = 24', '8 × 3 = 24', '24 ÷ 3 = 8', '24 ÷ 8 = 3', 'There are 3 equal parts of 8. The whole is 24.']);
  });

  it('says what is asked for at the end of a stem', () => {
    const stems = (name: string) => familyOf(each.find((one) => one.name === name)!.model).filter(({ kind }) => kind === 'stem').map(({ said }) => text(said));
    expect(stems('part-whole: second from first, whole')).toEqual(['One part is 7. The whole is 12. The other part is ?.']);
    expect(stems('equal-groups: whole from group, number')).toEqual(['There are 4 equal parts of 6. The whole is ?.']);
    expect(stems('times: larger from smaller, times')).toEqual(['Beth is 3 times as much as Ali. Ali is 8. Beth is ?.']);
    expect(stems('fraction-comparison: first from second')).toEqual(['Ali is 3/5 of Beth. Beth is 20. Ali is ?.']);
    expect(stems('percent-of: whole from amount')).toEqual(['The whole is ?, and 30% of it is £18.']);
    expect(stems('fraction-of-rest: end from whole')).toEqual(['There are 3 equal parts. The whole is 60. 3 of the 4 equal parts are ?.']);
  });

  it.each(each)('$name: says stems in whole sentences that begin with a capital letter, a value or a letter', ({ model }) => {
    for (const { said, kind } of familyOf(model)) {
      if (kind !== 'stem') continue;
      const sentences = speak(said, new Set()).split(/(?<=[.?]) (?=\S)/);
      for (const one of sentences) {
        expect(one).toMatch(/^(\p{Lu}|[\d£]|x\b)/u);
        expect(one).toMatch(/[^\s.][.?]$/);
      }
    }
  });

  it('never names a bar as its own value', () => {
    const split = m([
      { id: 'b1', name: 'Ali', parts: ['p2', 'p5', 'p6'].map((id, at) => p(id, at === 0 ? '8/3' : undefined, { tie: 'unit', share: '1/3' })) },
      { id: 'b3', name: 'Beth', parts: ['p7', 'p8', 'p9'].map((id) => p(id, undefined, { tie: 'unit' })) },
    ], { braces: [{ kind: 'span', id: 'c4', from: 'p7', to: 'p9', side: 'below', quantity: q('?') }] });
    expect(familyText(split).slice(0, 5)).toEqual(['3 × 8/3 = ?', '8/3 × 3 = ?', '? ÷ 3 = 8/3', '? ÷ 8/3 = 3', 'There are 3 equal parts of 8/3. Ali is ?.']);
  });

  it.each(each)('$name: does not tell what is asked for, nor anything that is not written', ({ model }) => {
    const written = quantities(model).flatMap(({ quantity }) => quantity.is === 'known' ? Object.values(quantity.value) : []);
    const counts = new Set(Array.from({ length: 31 }, (_, at) => String(at)));
    const told = familyOf(model).flatMap(({ said }) => said.flatMap((one) =>
      typeof one === 'object' && 'value' in one && 'exact' in one.value ? [{ exact: one.value.exact, counts: one.parts.length === 0 }] : []));
    expect(told.filter((one) => one.counts ? !counts.has(one.exact) : !written.includes(one.exact))).toEqual([]);
  });

  it('holds no digits in its strings, and is true for any model', () => {
    fc.assert(fc.property(anyModel(4), (model) => {
      const known = new Map(stretches(model).map((part) => [part.id, part]));
      for (const { said, expression, kind } of familyOf(model)) {
        for (const one of strings(said)) expect(one).not.toMatch(/\d/);
        expect(kind === 'number').toBe(expression !== undefined);
        if (expression) expect(toText(expression)).toBe(inSigns(text(said)));
      }
      expect(known.size).toBe(stretches(model).length);
    }), { numRuns: 150 });
  });
});
