import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../widgets/board/document.ts';
import type { Expression } from '../../widgets/maths/expression.ts';
import { random } from '../../widgets/maths/random.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';
import { changesBetween, keyOf } from '../../widgets/variation/change.ts';
import { codeOf, LONGEST_SEED, readCode, seedOf } from '../../widgets/variation/code.ts';
import type { AnyFamily } from '../../widgets/variation/family.ts';
import difference from '../../widgets/variation/families/difference.ts';
import { noteOn, whatComes } from '../../widgets/variation/note.ts';
import { scoreOf } from '../../widgets/variation/score.ts';
import { scriptsOf } from '../../widgets/variation/scripts.ts';
import { setOf, type VariationSet } from '../../widgets/variation/set.ts';
import { madeBy, walked } from '../../widgets/variation/walk.ts';
import { made, number } from '../../widgets/variation/written.ts';

const family: AnyFamily = difference;
const given = (made: ReturnType<typeof setOf>): VariationSet => {
  if (isRefusal(made)) throw new Error(made.refused);
  return made;
};
const item = (minuend: number, subtrahend: number) => ({ minuend, subtrahend });

describe('a set', () => {
  test('is the same for the same seed, and mostly another for another', () => {
    fc.assert(fc.property(fc.constantFrom(...scriptsOf(family).map(({ id }) => id)), fc.string({ maxLength: 12 }), (script, seed) => {
      expect(setOf(family, script, seed)).toEqual(setOf(family, script, seed));
    }), { numRuns: 30 });
    const firsts = Array.from({ length: 20 }, (_, seed) => keyOf(family, given(setOf(family, 'same-difference', String(seed))).stops[0]!.item));
    expect(new Set(firsts).size).toBeGreaterThan(10);
  });

  test('names another script in a sentence', () => {
    expect(setOf(family, 'nothing', '1')).toEqual({ refused: '“Difference” has no sequence of this name. Choose one of those it has.' });
  });

  test('ends where no walk can: moves that are made in vain are counted, and none comes to an item again', () => {
    let made = 0;
    const counting = Object.fromEntries(Object.entries(family.moves).map(([id, move]) => [id, { ...move, apply: (...args: Parameters<typeof move.apply>) => { made += 1; return move.apply(...args); } }]));
    // Between one and nine there are too few differences for sixty steps, and every way round them is a long one.
    const narrow: AnyFamily = { ...family, moves: counting, start: () => item(5, 2), faults: (one) => ((one as { readonly minuend: number }).minuend > 9 ? ['too far'] : family.faults(one)) };
    const steps = Array.from({ length: 60 }, () => ({ moves: ['both-up', 'both-down', 'take-one-less', 'take-one-more'] }));
    expect(walked(narrow, { id: 'long', title: 'Long', archetype: 'chain', notice: 'What happens?', discuss: [1], steps }, '1')).toMatchObject({ refused: expect.stringContaining('cannot go on after question') });
    expect(made).toBeGreaterThan(100);
    expect(made).toBeLessThan(20_000);
  });

  test('is begun again until it leads to the end, though most beginnings do not', () => {
    const script = { id: 'narrow', title: 'Narrow', archetype: 'chain', notice: 'What happens?', discuss: [1], steps: [{ moves: ['ten-more'] }, { moves: ['ten-more'] }] } as const;
    const seldom: AnyFamily = { ...family, start: (chance) => item(chance.pick([79, 80, 81]), 20) };
    for (let seed = 0; seed < 200; seed++) expect(walked(seldom, script, String(seed))).toMatchObject([{ item: item(79, 20) }, { item: item(89, 20) }, { item: item(99, 20) }]);
  });

  test('of a spider, every leg begins at the body', () => {
    const { stops } = given(setOf(family, 'spider', '4'));
    expect(stops.slice(1).map(({ from }) => from)).toEqual(stops.slice(1).map(() => 0));
  });

  test('stops at two places at least, each of which is an item', () => {
    for (const { id } of scriptsOf(family)) {
      const { discuss, stops } = given(setOf(family, id, '9'));
      expect(discuss.length).toBeGreaterThanOrEqual(2);
      expect(discuss.every((at) => at > 0 && at < stops.length)).toBe(true);
      expect(discuss).toEqual(discuss.toSorted((a, b) => a - b));
    }
  });
});

describe('what changes', () => {
  test('is what is seen to differ, in the order of the dimensions', () => {
    expect(changesBetween(family, item(35, 20), item(34, 19)).map(({ dimension, from, to }) => [dimension, from, to])).toEqual([['minuend', '35', '34'], ['subtrahend', '20', '19']]);
    expect(changesBetween(family, item(35, 20), item(35, 20))).toEqual([]);
  });

  test('one, twenty-three is not twelve, three', () => {
    expect(keyOf(family, item(1, 23))).not.toBe(keyOf(family, item(12, 3)));
  });

  test('a move that would leave the range, or change what it does not declare, is not made', () => {
    const chance = random('1');
    expect(madeBy(family, { move: 'ten-more', item: item(95, 20), chance })).toBeUndefined();
    expect(madeBy(family, { move: 'ten-more', item: item(45, 20), chance })).toEqual(item(55, 20));
    expect(madeBy(family, { move: 'no such move', item: item(45, 20), chance })).toBeUndefined();
    expect(madeBy({ ...family, moves: { bad: { ...family.moves['ten-more']!, changes: ['subtrahend'] } } }, { move: 'bad', item: item(45, 20), chance })).toBeUndefined();
  });
});

describe('the note on a step', () => {
  test('says what changed, what stayed, what the answer did, and why', () => {
    expect(noteOn(family, { from: item(34, 19), to: item(34, 18), move: 'take-one-less' })).toEqual({
      title: 'The number taken away goes down by one.', changed: [{ dimension: 'subtrahend', label: 'the number taken away', from: '19', to: '18' }], stayed: ['the first number'],
      comes: 'It gets larger.', explain: 'One less is taken away, so one more is left.', trap: 'Taking away less leaves less.',
    });
    expect(noteOn(family, { from: item(34, 19), to: item(34, 18), move: 'gone' })).toBeUndefined();
  });

  test.each([[item(35, 20), item(34, 19), 'It stays the same.'], [item(35, 20), item(36, 20), 'It gets larger.'], [item(35, 20), item(35, 21), 'It gets smaller.'], [item(35, 20), item(20, 35), 'Its sign changes.']])(
    '%o to %o: %s', (from, to, comes) => expect(whatComes(family, from, to)).toBe(comes));

  const root = (inside: number) => made('root', number(inside));
  test.each([[root(24), root(96), 'It gets larger.'], [root(3), made('negative', root(3)), 'Its sign changes.'], [number('1/2'), number('1/2', 'decimal'), 'Something else.'], [number('0'), made('percent', number(0)), 'Something else.'], [{ letter: 'x' }, number(2), 'Something else.']])(
    'of answers that are no whole numbers: %o to %o: %s', (from, to, comes) => {
      const asked = { ...family, answer: (one: Json) => (JSON.stringify(one) === JSON.stringify(item(35, 20)) ? from : to), write: (answer: unknown) => answer as Expression };
      expect(whatComes(asked, item(35, 20), item(34, 19))).toBe(comes);
    });
});

describe('a score', () => {
  const stops = (...moves: readonly (readonly [string, number, number])[]) => [{ item: item(55, 20) }, ...moves.map(([move, minuend, subtrahend], at) => ({ item: item(minuend, subtrahend), move, from: at }))];
  test('is better with what stays, with a trap and with all that is critical; worse for more of the same', () => {
    const both = scoreOf(family, stops(['both-down', 54, 19], ['ten-more', 64, 19], ['take-one-less', 64, 18]));
    const one = scoreOf(family, stops(['ten-more', 65, 20], ['ten-more', 75, 20], ['ten-more', 85, 20]));
    const four = scoreOf(family, stops(['ten-more', 65, 20], ['ten-more', 75, 20], ['ten-more', 85, 20], ['ten-more', 95, 20]));
    expect(both).toBeGreaterThan(one);
    expect(four).toBeLessThan(one);
  });
});

describe('a code', () => {
  test('names the recipe again', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z\d-]{1,60}$/), fc.integer({ min: 1, max: 9999 }), fc.stringMatching(/^[a-z\d-]{1,40}$/), fc.string({ unit: 'grapheme', maxLength: 40 }), (name, version, script, typed) => {
      const seed = seedOf(typed);
      fc.pre(seed !== '');
      expect(seed.length).toBeLessThanOrEqual(LONGEST_SEED);
      expect(readCode(` ${codeOf({ family: name, version, script, seed })} `)).toEqual({ family: name, version, script, seed });
    }));
  });

  test.each(['', 'difference', 'difference/one/chain/7', 'difference/1/chain', 'difference/1/chain/7/8', `difference/1/chain/${'7'.repeat(25)}`, 'a'.repeat(10_000)])('that is none is refused in a sentence: %s', (text) => {
    expect(readCode(text)).toMatchObject({ refused: expect.stringMatching(/\.$/) });
  });
});
