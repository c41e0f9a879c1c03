import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../widgets/board/document.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';
import type { AnyFamily, Script, ScriptStep } from '../../widgets/variation/family.ts';
import difference from '../../widgets/variation/families/difference.ts';
import { variesIn } from '../../widgets/variation/find.ts';
import { families } from '../../widgets/variation/index.ts';
import { scriptsOf } from '../../widgets/variation/scripts.ts';
import { setOf } from '../../widgets/variation/set.ts';

// A choice that cannot be made is told with what is in the way, and with the nearest that can be made.

const family: AnyFamily = difference;
const item = (minuend: number, subtrahend: number) => ({ minuend, subtrahend });
type Planned = Partial<Script<Json>> & { readonly steps: readonly ScriptStep[] };
const script = (planned: Planned): Script<Json> => ({ id: 'stuck', title: 'Stuck', archetype: 'pattern', notice: 'What happens?', discuss: [1], start: () => item(85, 20), ...planned });
const refusedOf = (made: ReturnType<typeof setOf>): string => (isRefusal(made) ? made.refused : 'not refused');
const many = (count: number, ...moves: readonly string[]): readonly ScriptStep[] => Array.from({ length: count }, () => ({ moves }));
const withOnly = (...scripts: readonly Script<Json>[]): AnyFamily => ({ ...family, scripts: [...scripts] });

describe('what is in the way', () => {
  test.each<readonly [string, Planned, string]>([
    ['what the next question would break', { steps: many(3, 'ten-more') }, '“Stuck” cannot go on after question 2. “The first number goes up by ten” would break this: The first number has two digits at most.'],
    ['of every move that was to be made, what is wrong with each', { steps: many(1, 'take-ten-more', 'both-to-a-ten'), start: () => item(35, 30) },
      '“Stuck” cannot go on after question 1. “The number taken away goes up by ten” would break this: Something is left: the first number is the larger one. “Both numbers change by the same amount, so that the number taken away is a whole ten” cannot be done to its question.'],
    ['that a move cannot be made', { steps: many(1, 'both-to-a-ten') }, '“Stuck” cannot go on after question 1. “Both numbers change by the same amount, so that the number taken away is a whole ten” cannot be done to its question.'],
    ['a question that comes again', { steps: [{ moves: ['both-up'] }, { moves: ['both-down'] }] }, '“Stuck” cannot go on after question 2. “Both numbers go down by one” would ask the same question twice.'],
    ['what is wrong with several alike, once', { steps: many(1, 'take-ten-more', 'ten-less'), start: () => item(12, 11) },
      '“Stuck” cannot go on after question 1. “The number taken away goes up by ten” or “The first number goes down by ten” would break this: Something is left: the first number is the larger one.'],
    ['a step from a question that there is not', { steps: [{ moves: ['both-up'], from: 7 }] }, '“Stuck” cannot go on after question 1. “Both numbers go up by one” has nothing to begin at.'],
    ['a move that there is not', { steps: many(1, 'nowhere') }, '“Stuck” cannot go on after question 1. “nowhere” cannot be done to its question.'],
    ['what is wrong at the beginning', { steps: many(1, 'both-up'), start: () => item(120, 20) }, '“Stuck” cannot begin. The first number has two digits at most.'],
  ])('is said: %s', (_, planned, why) => {
    expect(refusedOf(setOf(withOnly(script(planned)), 'stuck', '1')).slice(0, why.length)).toBe(why);
  });
});

describe('the nearest', () => {
  const steps = many(9, 'ten-more');
  const can = (id: string, planned: Planned): Script<Json> => script({ id, title: id, ...planned });
  const nearest = (planned: Partial<Script<Json>>, ...others: readonly Script<Json>[]): unknown => {
    const made = setOf(withOnly(...others, script({ steps, ...planned })), 'stuck', '1');
    return isRefusal(made) ? made.nearest : made;
  };

  test('is of the same shape rather than one in which the same varies', () => {
    const shape = can('shape', { archetype: 'chain', steps: many(1, 'take-one-less') });
    expect(nearest({ archetype: 'chain' }, can('same', { steps: many(1, 'ten-less') }), shape)).toEqual({ script: 'shape', title: 'shape', questions: 2 });
  });
  test('else has most in common, whatever its length', () => {
    expect(nearest({ steps: [{ moves: ['both-up'] }, ...steps] }, can('one', { steps: many(9, 'take-one-less') }), can('both', { steps: many(1, 'both-up') }), can('none', { steps: many(9, 'ten-less') }))).toMatchObject({ script: 'both' });
  });
  test('else is nearest in length, longer or shorter', () => {
    const lengths = [1, 3, 6].map((length) => can(`of ${length}`, { steps: many(length, 'ten-less') }));
    expect(nearest({ steps: many(2, 'ten-more', 'nowhere') }, ...lengths)).toMatchObject({ script: 'of 1' });
    expect(nearest({ steps: many(5, 'ten-more') }, ...lengths)).toMatchObject({ script: 'of 6', questions: 7 });
  });
  test('is never one that cannot be walked itself, and there may be none', () => {
    expect(nearest({}, can('no better', { steps }), can('of 1', { steps: many(1, 'take-one-less') }))).toMatchObject({ script: 'of 1' });
    const none = setOf({ ...withOnly(script({ steps })), faults: () => ['Nothing may be asked.'] }, 'stuck', '1');
    expect(none).toEqual({ refused: '“Stuck” cannot begin. Nothing may be asked. Choose other questions.' });
  });

  test('of every family is a sequence of the length it says, and none that can be walked is nearer', async () => {
    const all = await Promise.all(families.map(({ load }) => load()));
    fc.assert(fc.property(fc.constantFrom(...all), fc.nat(), fc.string({ maxLength: 8 }), (one, which, seed) => {
      const scripts = scriptsOf(one);
      const chosen = scripts[which % scripts.length]!;
      const impossible = { ...chosen, id: 'impossible', title: 'Impossible', steps: [...chosen.steps, { moves: ['nowhere'] }] };
      const made = setOf({ ...one, scripts: [impossible, ...scripts] }, 'impossible', seed);
      if (!isRefusal(made) || !made.nearest) throw new Error('nothing is offered');
      expect(made.refused).toMatch(/^“Impossible” cannot go on after question \d+\. “nowhere” .*\. Nearest to it is “.*”\.$/u);
      const set = setOf(one, made.nearest.script, seed);
      if (isRefusal(set)) throw new Error(set.refused);
      expect(set.stops.length).toBe(made.nearest.questions);
      // The one that was made impossible is as near as can be, where nothing of its shape has more in common.
      const taken = scripts.find(({ id }) => id === set.script)!;
      expect(taken.archetype).toBe(chosen.archetype);
      expect(variesIn(one, taken)).toEqual(expect.arrayContaining([...variesIn(one, chosen)]));
    }), { numRuns: 60 });
  });
});
