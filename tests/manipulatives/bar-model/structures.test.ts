import fc from 'fast-check';
import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { toExact } from '../../../widgets/maths/exact.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { quantities, type BarModel } from '../../../widgets/manipulatives/bar-model/model.ts';
import { schema } from '../../../widgets/manipulatives/bar-model/schema.ts';
import { solveModel } from '../../../widgets/manipulatives/bar-model/solve.ts';
import { make, questionId, structures, type Question, type Structure } from '../../../widgets/manipulatives/bar-model/structures.ts';

const each = structures.flatMap((structure) => structure.questions.map((question) => ({ structure, question, name: `${structure.title}: ${questionId(question)}` })));

/** The carrier that the question asks for: its `?`, or the letter of an equation. */
export function goalOf(model: BarModel): string {
  return quantities(model).find(({ quantity }) => quantity.is === 'unknown')?.carrier ?? 'x';
}

function made(structure: Structure, question: Question, numbers = {}): BarModel {
  const model = make(structure, numbers, questionId(question));
  if (isRefusal(model)) throw new Error(model.refused);
  return model;
}

describe('structures', () => {
  it.each(each)('$name: is a bar model, without contradictions, and says what the structure says', ({ structure, question }) => {
    const model = made(structure, question);
    expect(safeParse(schema, model).issues).toBeUndefined();
    const solved = solveModel(model);
    expect(solved.contradictions).toEqual([]);
    expect(solved.toScale).toBe(true);
    const found = solved.found.get(goalOf(model));
    expect(found && toExact(found.value)).toBe(structure.fields.find((field) => field.name === question.unknown)?.number);
  });

  it.each(each)('$name: takes any counts and any numbers', ({ structure, question }) => {
    const numbers = fc.record(Object.fromEntries(structure.fields.map(({ name, count }) => [
      name, count ? fc.integer({ min: count.least ?? 1, max: count.most }).map(String) : fc.integer({ min: 0, max: 999 }).map(String),
    ])));
    fc.assert(fc.property(numbers, (changed) => {
      const model = make(structure, changed, questionId(question));
      if (isRefusal(model)) return;
      expect(safeParse(schema, model).issues).toBeUndefined();
      expect(solveModel(model).lengths.size).toBe(model.bars.flatMap((bar) => bar.parts).length);
    }), { numRuns: 10 });
  });

  it('refuses numbers that cannot be drawn with a sentence', () => {
    const [structure] = structures.filter(({ id }) => id === 'equal-groups');
    expect(make(structure!, { number: '5/2' })).toEqual({ refused: 'The number of groups has to be a whole number from 1 to 100.' });
    expect(make(structure!, { group: 'six' })).toEqual({ refused: 'Each group is not a number. Type a number such as 7 or 3/4.' });
    expect(isRefusal(make(structure!, {}, 'colour'))).toBe(true);
  });

  it('names every structure and question once', () => {
    expect(new Set(structures.map(({ id }) => id)).size).toBe(structures.length);
    expect(new Set(structures.map(({ title }) => title)).size).toBe(structures.length);
    expect(new Set(each.map(({ name }) => name)).size).toBe(each.length);
  });
});
