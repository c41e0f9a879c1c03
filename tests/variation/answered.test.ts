import fc from 'fast-check';
import { expect, test } from 'vitest';
import { speak } from '../../widgets/board/said.ts';
import type { Json } from '../../widgets/board/document.ts';
import { random } from '../../widgets/maths/random.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';
import { answered, answersBetween } from '../../widgets/variation/answered.ts';
import bonds from '../../widgets/variation/families/bonds.ts';
import linear from '../../widgets/variation/families/linear-equations.ts';
import percentage from '../../widgets/variation/families/percentage-change.ts';
import sharing from '../../widgets/variation/families/sharing-in-a-ratio.ts';
import type { AnyFamily } from '../../widgets/variation/family.ts';
import { families } from '../../widgets/variation/index.ts';
import { setOf } from '../../widgets/variation/set.ts';
import { answerText, textOf } from '../../widgets/variation/written.ts';

const any = (family: unknown): AnyFamily => family as AnyFamily;
const first = (family: unknown, seed: string): Json => {
  const set = setOf(any(family), any(family).scripts[0]!.id, seed);
  if (isRefusal(set)) throw new Error(set.refused);
  return set.stops[0]!.item;
};
const heard = (said: Parameters<typeof speak>[0]): string => speak(said, new Set());

test('an answer is told as a teacher says it: with its pounds, and with the letter it is for', () => {
  for (const seed of ['1', '2', '3']) {
    expect(heard(answered(any(percentage), first(percentage, seed)))).toMatch(/→ £/u);
    expect(heard(answered(any(linear), first(linear, seed)))).toMatch(/→ x equals /u);
    const shared = first(sharing, seed) as { readonly unit: string };
    if (shared.unit === '£') expect(heard(answered(any(sharing), shared as Json)).split('→')[1]).toMatch(/£.*£/u);
  }
});

test('where an answer stands in the question, from what to what it went is said apart; where an arrow shows it, it is not said twice', async () => {
  const set = setOf(any(bonds), bonds.scripts[0]!.id, '7b');
  if (isRefusal(set)) throw new Error(set.refused);
  const [one, two] = set.stops.map(({ item }) => item) as [Json, Json];
  expect(textOf(answersBetween(any(bonds), one, two))).toBe(`: ${answerText(any(bonds), one)} → ${answerText(any(bonds), two)}`);
  expect(textOf(answersBetween(any(bonds), one, one))).toBe(`: ${answerText(any(bonds), one)}`);
  for (const card of families) {
    const family = await card.load();
    fc.assert(fc.property(fc.string(), (seed) => {
      const item = family.start(random(seed));
      expect(textOf(answered(family, item)).includes('→')).toBe(answersBetween(family, item, item).length === 0 || textOf(family.ask(item)).includes('→'));
    }), { numRuns: 5 });
  }
});
