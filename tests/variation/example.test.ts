import { describe, expect, test } from 'vitest';
import { cards } from '../../widgets/manipulatives/index.ts';
import { pictureBoard } from '../../widgets/board/pictured.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';
import { changesOnly, keyOf } from '../../widgets/variation/change.ts';
import { isConceptual, isExample, withNonExample } from '../../widgets/variation/example.ts';
import type { AnyFamily } from '../../widgets/variation/family.ts';
import { families } from '../../widgets/variation/index.ts';
import { scriptsOf } from '../../widgets/variation/scripts.ts';
import { setOf, type VariationSet } from '../../widgets/variation/set.ts';
import { beforeOf } from '../../widgets/variation/stops.ts';
import { answerText } from '../../widgets/variation/written.ts';

const all = new Map(await Promise.all(families.map(async (card) => [card.id, await card.load()] as const)));
const conceptual = [...all.values()].filter(isConceptual);
const given = (made: ReturnType<typeof setOf>): VariationSet => {
  if (isRefusal(made)) throw new Error(made.refused);
  return made;
};
const setsOf = (family: AnyFamily): readonly VariationSet[] => scriptsOf(family).flatMap(({ id }) => ['1', '2', '7b'].map((seed) => given(setOf(family, id, seed))));

test('numbers, places, relations and fractions are asked for in pictures', () => {
  expect(conceptual.map(({ id }) => id)).toEqual(['number-pictures', 'places-on-a-line', 'bar-relations', 'equal-parts', 'fraction-pictures']);
});

describe.each(conceptual.map((family) => [family.id, family] as const))('%s', (_, family) => {
  test('after every question a non-example can be put, one change away from an example, that is new and fails in one thing', () => {
    for (const set of setsOf(family)) {
      for (const at of set.stops.keys()) {
        const more = withNonExample(family, { set, at });
        // Where every non-example that is one change away is in the set already, there is none to offer.
        if (!more) continue;
        expect(more.stops.toSpliced(at + 1, 1).map(({ item }) => item)).toEqual(set.stops.map(({ item }) => item));
        const { item, move } = more.stops[at + 1]!;
        const before = more.stops[beforeOf(more, at + 1)!]!.item;
        expect([isExample(family, before), isExample(family, item)]).toEqual([true, false]);
        expect(changesOnly(family, { from: before, to: item, dimensions: family.moves[move!]!.changes })).toBe(true);
        expect(family.faults(item)).toEqual([]);
        expect(set.stops.map((stop) => keyOf(family, stop.item))).not.toContain(keyOf(family, item));
      }
    }
  });

  test('of an example alone there is always one, and the second fails in another thing than the first', () => {
    for (const { stops: [first], ...set } of setsOf(family)) {
      const one = withNonExample(family, { set: { ...set, discuss: [], stops: [first!] }, at: 0 });
      expect(one).toBeDefined();
      const two = withNonExample(family, { set: one!, at: 0 });
      expect(new Set(two?.stops.map(({ item }) => answerText(family, item))).size).toBe(3);
    }
  });

  test('every non-example is told in words that say what fails, and is drawn as truly as the examples', async () => {
    for (const { item } of setsOf(family).flatMap(({ stops }) => stops)) {
      const picture = family.picture!(item)!;
      const kind = await cards.find(({ type }) => type === picture.type)!.load();
      expect(Object.keys(pictureBoard(picture, new Map([[picture.type, kind]]))!)).toHaveLength(1);
      expect(answerText(family, item)).toMatch(/^[a-z][a-z ,]+$/u);
    }
  });
});

describe('a family of procedures', () => {
  const first = (family: string, script: string, seed: string): { readonly set: VariationSet; readonly family: AnyFamily } => {
    const set = given(setOf(all.get(family)!, script, seed));
    return { family: all.get(family)!, set: { ...set, stops: [set.stops[0]!], discuss: [] } };
  };
  test('of lines makes one that has no gradient', () => {
    const { family, set } = first('gradient', all.get('gradient')!.scripts[0]!.id, '1');
    const more = withNonExample(family, { set, at: 0 })!;
    expect([more.stops[1]!.move, answerText(family, more.stops[1]!.item)]).toEqual(['upright', 'not defined']);
  });

  test('of sequences makes one that goes on by multiplying, where its first two terms allow it', () => {
    const sequences = all.get('sequences')!;
    const alone = setsOf(sequences).flatMap((set) => set.stops.map((stop): VariationSet => ({ ...set, stops: [{ item: stop.item }], discuss: [] })));
    const made = alone.flatMap((set) => withNonExample(sequences, { set, at: 0 }) ?? []);
    expect(made.length).toBeGreaterThan(0);
    expect(new Set(made.map(({ stops }) => stops[1]!.move))).toEqual(new Set(['multiplies-instead']));
  });

  test('that has none to make offers none', () => {
    const { family, set } = first('difference', 'same-difference', '7b');
    expect(withNonExample(family, { set, at: 0 })).toBeUndefined();
    expect(withNonExample({ ...conceptual[0]!, moves: {} }, { set: given(setOf(conceptual[0]!, conceptual[0]!.scripts[0]!.id, '1')), at: 0 })).toBeUndefined();
  });
});
