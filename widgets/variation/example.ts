import type { Json } from '../board/document.ts';
import { random } from '../maths/random.ts';
import { keyOf } from './change.ts';
import type { AnyFamily } from './family.ts';
import type { VariationSet } from './set.ts';
import { inserted, type Place } from './stops.ts';
import { madeBy, type Stop } from './walk.ts';
import { answerText } from './written.ts';

/** So often a move is made until it makes a non-example. */
const DRAWS = 3;
/** What is answered of an example; of a non-example it is the name of the one thing that fails. */
const YES = 'yes';

/** Whether a family asks what is an example of something and what is not, in pictures: conceptual variation. */
export function isConceptual({ scripts, picture }: AnyFamily): boolean {
  return picture !== undefined && scripts.some(({ archetype }) => archetype === 'rule');
}

/** Whether an item of a conceptual family is an example. */
export function isExample(family: AnyFamily, item: Json): boolean {
  return answerText(family, item) === YES;
}

/** Whether the second of two items is none of what the first is one of: it is no example, has no answer that is worked out, or its move says so. */
function leaves(family: AnyFamily, { move, from, to }: { readonly move: string; readonly from: Json; readonly to: Json }): boolean {
  if (isConceptual(family)) return isExample(family, from) && !isExample(family, to);
  const isWord = (item: Json): boolean => 'word' in family.write(family.answer(item));
  return family.moves[move]?.leaves === true || (!isWord(from) && isWord(to));
}

/**
 * The set with a non-example right after an item: one change away from it, so that exactly one critical aspect fails, one that the set does not have yet
 * where there is one. Where none can be made of it, the one before it is tried, and so on. Undefined where the family cannot make one.
 */
export function withNonExample(family: AnyFamily, { set, at }: Place): VariationSet | undefined {
  const known = new Set(set.stops.map(({ item }) => keyOf(family, item)));
  const answers = new Set(set.stops.map(({ item }) => answerText(family, item)));
  for (let from = at; from >= 0; from -= 1) {
    const found = nonExamplesOf(family, set, from).filter(({ item }) => !known.has(keyOf(family, item)));
    const stop = found.find(({ item }) => !answers.has(answerText(family, item))) ?? found[0];
    if (stop) return inserted({ set, at }, stop);
  }
  return undefined;
}

/** The non-examples that are one move away from an item, one a move at most. */
function nonExamplesOf(family: AnyFamily, { stops }: VariationSet, from: number): readonly Stop[] {
  const before = stops[from]?.item;
  if (before === undefined) return [];
  return Object.entries(family.moves).flatMap(([move, { effect }]): readonly Stop[] => {
    for (let draw = 0; draw < DRAWS && effect !== 'stays'; draw += 1) {
      const item = madeBy(family, { move, item: before, chance: random(JSON.stringify([keyOf(family, before), move, draw])) });
      if (item !== undefined && leaves(family, { move, from: before, to: item })) return [{ item, move, from }];
    }
    return [];
  });
}
