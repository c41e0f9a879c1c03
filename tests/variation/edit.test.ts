import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefusal, type Refusal } from '../../widgets/maths/refusal.ts';
import { changesOnly, keyOf } from '../../widgets/variation/change.ts';
import { isAsMade, moveBetween, saidOfEdit, typedInto, withItem } from '../../widgets/variation/edit.ts';
import difference from '../../widgets/variation/families/difference.ts';
import type { AnyFamily } from '../../widgets/variation/family.ts';
import { another, doubled, spiderOf, undone, without } from '../../widgets/variation/more.ts';
import { setOf, type VariationSet } from '../../widgets/variation/set.ts';
import { beforeOf, isSpider } from '../../widgets/variation/stops.ts';

const family = difference as unknown as AnyFamily;
function there<Thing>(thing: Thing): Exclude<Thing, Refusal> {
  if (isRefusal(thing)) throw new Error(thing.refused);
  return thing as Exclude<Thing, Refusal>;
}
const item = (minuend: number, subtrahend: number) => ({ minuend, subtrahend });
const asMade = there(setOf(family, 'same-difference', '7b'));
const set: VariationSet = {
  ...asMade, discuss: [1, 2],
  stops: [
    { item: item(38, 21) }, { item: item(37, 20), move: 'both-down', from: 0 }, { item: item(37, 19), move: 'take-one-less', from: 1 },
    { item: item(47, 19), move: 'ten-more', from: 2 }, { item: item(47, 29), move: 'take-ten-more', from: 3 }, { item: item(48, 30), move: 'both-to-a-ten', from: 4 },
  ],
};
const typed = (at: number, texts: Readonly<Record<string, string>>) => typedInto(family, { set, at }, texts);
const said = (at: number, texts: Readonly<Record<string, string>>) => saidOfEdit(family, { was: set, now: there(typed(at, texts)), at });

describe('the move between two items', () => {
  test.each([
    [item(35, 20), item(34, 19), 'both-down'], [item(35, 20), item(45, 20), 'ten-more'], [item(35, 20), item(35, 21), 'take-one-more'],
    [item(35, 20), item(33, 18), undefined], [item(35, 20), item(34, 20), undefined], [item(35, 20), item(35, 20), undefined],
  ])('%j to %j: %s', (from, to, move) => expect(moveBetween(family, { from, to })).toBe(move));

  test('is the expected one where several lead there', () => {
    const [from, to] = [item(39, 29), item(40, 30)];
    expect(['both-up', 'both-to-a-ten'].map((expected) => moveBetween(family, { from, to, expected }))).toEqual(['both-up', 'both-to-a-ten']);
    expect(moveBetween(family, { from, to, expected: 'ten-more' })).toBe('both-up');
  });

  test('one in which chance has a part need not make the very same, as long as its law holds', () => {
    const move = { title: 'The first number goes up.', changes: ['minuend'], effect: 'changes', explain: 'More is left.',
      apply: (one: ReturnType<typeof item>, chance: { whole(least: number, most: number): number }) => item(one.minuend + chance.whole(1, 40), one.subtrahend),
      law: (_before: unknown, _from: unknown, to: ReturnType<typeof item>) => family.answer(to) };
    const chancy = { ...family, moves: { up: move } } as unknown as AnyFamily;
    expect(moveBetween(chancy, { from: item(30, 20), to: item(63, 20) })).toBe('up');
    expect(moveBetween(chancy, { from: item(30, 20), to: item(63, 21) })).toBeUndefined();
  });
});

describe('typing into an item', () => {
  test('changes it, and says what varies now, whether the move holds, and that a trap was lost', () => {
    expect(said(1, { subtrahend: '21' })).toEqual([
      'One thing changed here: the first number.', 'No rule of these questions says what the answer does now.',
      'A trap was lost: “Smaller numbers have a smaller difference.”', 'The step from this question to the next is another now.',
    ]);
    expect(said(1, { minuend: '39', subtrahend: '22' })[0]).toBe('Two things changed here: the first number and the number taken away.');
    expect(said(1, { minuend: '39', subtrahend: '22' })[1]).toBe('What happens is now: “Both numbers go up by one.”');
    expect(said(1, {})).toEqual(['Two things changed here: the first number and the number taken away.', 'This still holds: “Both numbers go down by one.”']);
    expect(said(1, { minuend: '38', subtrahend: '21' })).toContain('Nothing changed here: it asks the same as the question before.');
    expect(said(1, { minuend: '38', subtrahend: '21' })).toContain('The same question is in the set already, as question 1.');
    expect(said(0, { minuend: '39' })).toEqual(['The step from this question to the next is another now.']);
  });

  test('mends what is told of the steps on both its sides, and no other', () => {
    const now = there(typed(2, { subtrahend: '21' }));
    expect(now.stops.map(({ move }) => move)).toEqual([undefined, 'both-down', 'take-one-more', undefined, ...set.stops.slice(4).map(({ move }) => move)]);
    expect(now.stops.map(({ item: one }, at) => (at === 2 ? undefined : one))).toEqual(set.stops.map(({ item: one }, at) => (at === 2 ? undefined : one)));
    expect([isAsMade(family, asMade), isAsMade(family, withItem(family, { set: asMade, at: 2 }, item(90, 3))), isAsMade(family, { ...asMade, version: 99 })]).toEqual([true, false, false]);
  });

  test.each([[{ minuend: 'many' }, /“many” cannot be the first number\./u], [{ minuend: '5' }, /the first number is the larger one/u], [{ minuend: '999' }, /two digits at most/u], [{ minuend: '' }, /cannot be/u]])('%j is refused in a sentence', (texts, why) => {
    const refused = typed(1, texts);
    expect(isRefusal(refused) && refused.refused).toMatch(why);
  });

  test('whatever is typed gives a set without faults whose moves are true, or a sentence', () => {
    const texts = fc.record({ minuend: fc.oneof(fc.integer({ min: -5, max: 120 }).map(String), fc.string()), subtrahend: fc.oneof(fc.nat(99).map(String), fc.string()) }, { requiredKeys: [] });
    fc.assert(fc.property(texts, fc.nat(set.stops.length - 1), (text, at) => {
      const now = typed(at, text);
      if (isRefusal(now)) {
        expect(now.refused).not.toBe('');
        return;
      }
      for (const [place, { item: one, move }] of now.stops.entries()) {
        expect(family.faults(one)).toEqual([]);
        if (move !== undefined) expect(changesOnly(family, { from: now.stops[beforeOf(now, place)!]!.item, to: one, dimensions: family.moves[move]!.changes })).toBe(true);
      }
      expect(saidOfEdit(family, { was: set, now, at }).every((sentence) => sentence.endsWith('.') || sentence.endsWith('”'))).toBe(true);
    }));
  });
});

/** The items before a place and those after it, and what they are said to be made of, are as they were. */
function checkRest(before: VariationSet, after: VariationSet, at: number): void {
  expect(after.stops.length).toBe(before.stops.length + 1);
  expect(after.stops.toSpliced(at + 1, 1).map(({ item: one, move }) => ({ one, move }))).toEqual(before.stops.map(({ item: one, move }) => ({ one, move })));
  const madeOf = (some: VariationSet, place: number) => (place === 0 ? undefined : keyOf(family, some.stops[beforeOf(some, place)!]!.item));
  for (const place of before.stops.keys()) expect(madeOf(after, place > at ? place + 1 : place)).toBe(madeOf(before, place));
}

describe('one more', () => {
  test('another like this step is made of this by the same move', () => {
    const more = there(another(family, { set, at: 1 }));
    checkRest(set, more, 1);
    expect(more.stops[2]).toEqual({ item: item(36, 19), move: 'both-down', from: 1 });
    expect(more.discuss).toEqual(set.discuss.map((at) => (at > 1 ? at + 1 : at)));
  });

  test('undoing the move leads back', () => {
    const more = there(undone(family, { set, at: 1 }));
    checkRest(set, more, 1);
    expect(keyOf(family, more.stops[2]!.item)).toBe(keyOf(family, set.stops[0]!.item));
  });

  test('there is none of the first, and none where no move undoes it', () => {
    expect(isRefusal(another(family, { set, at: 0 }))).toBe(true);
    expect(isRefusal(undone(family, { set, at: 0 }))).toBe(true);
    const tens = withItem(family, { set, at: 1 }, item(38, 31));
    expect(tens.stops[1]!.move).toBe('take-ten-more');
    expect(isRefusal(undone(family, { set: tens, at: 1 }))).toBe(true);
  });

  test('the answer doubles when one thing is changed, or it is said that it cannot', () => {
    const more = there(doubled(family, { set, at: 1 }));
    checkRest(set, more, 1);
    expect(more.stops[2]!.item).toEqual(item(54, 20));
    expect(there(doubled(family, { set, at: 0 })).stops[1]!.item).toEqual(item(55, 21));
    const large = withItem(family, { set, at: 1 }, item(99, 2));
    expect(isRefusal(doubled(family, { set: large, at: 1 }))).toBe(true);
    expect(isRefusal(doubled({ ...family, write: () => ({ word: 'none' }) }, { set, at: 1 }))).toBe(true);
  });

  test('whole numbers from twenty below nought to two hundred are tried for a doubled answer', () => {
    const free: AnyFamily = {
      ...family, faults: () => [],
      dimensions: { minuend: { ...family.dimensions['minuend']!, typed: (_, text) => item(Number(text), 0) } },
    };
    const made = (minuend: number): unknown => {
      const one = doubled(free, { set: { ...set, stops: [{ item: item(minuend, 0) }] }, at: 0 });
      return isRefusal(one) ? undefined : one.stops[1]!.item;
    };
    expect([-10, -9, 1, 99, 100].map(made)).toEqual([-20, -18, 2, 198, 200].map((doubledUp) => item(doubledUp, 0)));
    expect([-11, 0, 101].map(made)).toEqual([undefined, undefined, undefined]);
  });

  test('a spider has this as its body, and each leg one move away', () => {
    const spider = there(spiderOf(family, { set, at: 3 }));
    expect(spider.stops[0]).toEqual({ item: set.stops[3]!.item });
    expect(isSpider(spider)).toBe(true);
    expect(spider.stops.slice(1).every(({ item: to, move }) => changesOnly(family, { from: spider.stops[0]!.item, to, dimensions: family.moves[move!]!.changes }))).toBe(true);
    expect(new Set(spider.stops.map(({ item: one }) => keyOf(family, one))).size).toBe(spider.stops.length);
    expect(isRefusal(spiderOf({ ...family, moves: {} }, { set, at: 3 }))).toBe(true);
  });
});

describe('one fewer', () => {
  test('what was made of it is compared with what it was made of', () => {
    const fewer = there(without(family, { set, at: 1 }));
    expect(fewer.stops.map(({ item: one }) => one)).toEqual(set.stops.filter((_, at) => at !== 1).map(({ item: one }) => one));
    expect(fewer.stops.map(({ move }) => move)).toEqual([undefined, undefined, 'ten-more', 'take-ten-more', 'both-to-a-ten']);
    expect(fewer.stops.map((_, at) => beforeOf(fewer, at))).toEqual([undefined, 0, 1, 2, 3]);
    expect(fewer.discuss).toEqual([1]);
  });

  test('without the first, the second is the first', () => {
    const fewer = there(without(family, { set, at: 0 }));
    expect(fewer.stops[0]).toEqual({ item: item(37, 20) });
    expect(fewer.stops[1]).toEqual({ item: item(37, 19), move: 'take-one-less', from: 0 });
    const legs = there(spiderOf(family, { set, at: 3 }));
    expect(there(without(family, { set: legs, at: 0 })).stops.every(({ from = 0 }) => from === 0)).toBe(true);
  });

  test('whatever is left out, the moves that are told are true', () => {
    const starts = [set, there(spiderOf(family, { set, at: 3 }))];
    for (const { start, at } of starts.flatMap((start) => start.stops.map((_, at) => ({ start, at })))) {
      const fewer = there(without(family, { set: start, at }));
      expect(fewer.stops.length).toBe(start.stops.length - 1);
      for (const [place, { item: to, move }] of fewer.stops.entries()) {
        if (move !== undefined) expect(changesOnly(family, { from: fewer.stops[beforeOf(fewer, place)!]!.item, to, dimensions: family.moves[move]!.changes })).toBe(true);
      }
    }
  });

  test('the only one stays', () => expect(isRefusal(without(family, { set: { ...set, stops: set.stops.slice(0, 1) }, at: 0 }))).toBe(true));
});
