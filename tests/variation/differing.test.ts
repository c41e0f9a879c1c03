import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Expression } from '../../widgets/maths/expression.ts';
import { toMathML } from '../../widgets/maths/print.ts';
import { treeText } from '../../widgets/maths/tree.ts';
import { differing, differingSaid, inWords, slotsChanged } from '../../widgets/variation/differing.ts';
import { made, number, said } from '../../widgets/variation/written.ts';

const x: Expression = { letter: 'x' };
const n = (amount: number): Expression => number(amount);

test.each<readonly [string, Expression, Expression, readonly string[]]>([
  ['nothing', made('minus', n(35), n(20)), made('minus', n(35), n(20)), []],
  ['both numbers', made('minus', n(35), n(20)), made('minus', n(34), n(19)), ['0', '1']],
  ['one number deep inside', made('times', n(3), made('plus', x, n(9))), made('times', n(3), made('plus', x, n(10))), ['1.1']],
  ['the bracket whose sign is another', made('times', n(3), made('plus', x, n(9))), made('times', n(3), made('minus', x, n(9))), ['1']],
  ['what was added', made('plus', x, n(2)), made('plus', x, n(5), n(2)), ['1']],
  ['all of it, where something went', made('plus', x, n(5), n(2)), made('plus', x, n(2)), ['']],
  ['a number for a letter', x, n(2), ['']],
  ['how a number is written', number('1/2'), number('1/2', 'decimal'), ['']],
])('%s is found', (_, before, now, places) => expect([...differing(before, now)]).toEqual(places));

test('of what is said, the pieces that are others are found, and those that only moved on are not', () => {
  const places = (one: ReturnType<typeof said>, other: ReturnType<typeof said>) => differingSaid(one, other).map((found) => [...found]);
  expect(places(said('The gap of ', n(3), ' and ', n(4)), said('The gap of ', n(3), ' and ', n(5)))).toEqual([[], [], [], ['']]);
  expect(places(said('Simplify ', n(3)), said('Solve ', n(3)))).toEqual([[''], []]);
  expect(places(said('Find ', n(3)), said('Find ', n(2), ' of ', n(3)))).toEqual([[], [''], [''], []]);
  expect(places(said('Find ', made('plus', n(3), x)), said('Now find ', made('plus', n(4), x), '.'))).toEqual([[''], ['0'], ['']]);
});

test('of sentences, only the words that are others are found', () => {
  const [before, now] = [inWords(said('A triangle with its top above the base has base ', n(8), '.')), inWords(said('A triangle with its top past the end of the base has base ', n(9), '.'))];
  const found = differingSaid(before, now);
  expect(now.filter((_, at) => found[at]!.size > 0)).toEqual(['past ', 'end ', 'of ', 'the ', { value: n(9), parts: [] }]);
  expect(inWords(said('A  b ', n(1), ', and', n(2), ' ')).map((piece) => (typeof piece === 'string' ? piece : '#')).join('')).toBe('A  b #, and# ');
});

const { tree } = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof({ maxDepth: 4 }, fc.integer({ min: -9, max: 9 }).map(n), fc.constantFrom<Expression>(x, { letter: 'y' }, { unknown: true }),
    fc.tuple(fc.constantFrom('plus', 'minus', 'times', 'over', 'equals'), tie('tree'), tie('tree')).map(([op, one, other]) => made(op, one, other))),
}));

/** The expression at a place. */
function at(expression: Expression, path: string): Expression | undefined {
  return path === '' ? expression : path.split('.').reduce<Expression | undefined>((now, step) => (now && 'op' in now ? now.of[Number(step)] : undefined), expression);
}

describe('for all expressions', () => {
  test('nothing differs from itself, and what differs is there and is another', () => {
    fc.assert(fc.property(tree, tree, (before, now) => {
      expect(differing(now, now).size).toBe(0);
      const places = [...differing(before, now)];
      expect(places.length === 0).toBe(JSON.stringify(before) === JSON.stringify(now));
      for (const place of places) {
        expect(at(now, place)).toBeDefined();
        expect(at(before, place)).not.toEqual(at(now, place));
      }
    }));
  });

  test('as many boxes are printed as places are marked, and nothing else changes', () => {
    fc.assert(fc.property(tree, tree, (before, now) => {
      const places = differing(before, now);
      const printed = treeText(toMathML(now, places));
      expect(printed.split('<mrow class="marked">').length - 1).toBe(places.size);
      const bare = (text: string) => text.replaceAll(/<\/?mrow[^>]*>/gu, '');
      expect(bare(printed)).toBe(bare(treeText(toMathML(now))));
    }));
  });
});

test('of a sentence only the slots are marked, and nothing where it has become another sentence', () => {
  const filled = (part: number) => said('One part is ', number(part), '.');
  expect(slotsChanged(filled(3), filled(4)).map((found) => [...found])).toEqual([[], [''], []]);
  expect(slotsChanged(filled(3), said('One part is ', number(4), ' of them.'))).toEqual([]);
  expect(slotsChanged(filled(3), said('Together they are ', number(4)))).toEqual([]);
});
