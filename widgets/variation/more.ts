import type { Json } from '../board/document.ts';
import type { Fraction } from '../maths/exact.ts';
import { random } from '../maths/random.ts';
import type { Refusal } from '../maths/refusal.ts';
import { numberOf } from '../maths/value.ts';
import { polynomial } from '../maths/worth.ts';
import { changesOnly, keyOf } from './change.ts';
import { moveBetween } from './edit.ts';
import type { AnyFamily } from './family.ts';
import type { VariationSet } from './set.ts';
import { beforeOf, inserted, type Place } from './stops.ts';
import { madeBy, type Stop } from './walk.ts';

/** So often a move is made until it makes something new. */
const DRAWS = 24;
const MOST_LEGS = 8;
const LEAST_LEGS = 3;

/** One more item right after another, made of it by the same move as that was made by. Refused where there is no such move or it leads nowhere new. */
export function another(family: AnyFamily, place: Place): VariationSet | Refusal {
  const move = place.set.stops[place.at]?.move;
  if (move === undefined) return { refused: 'This question was not made by a step from the one before, so there is no other like it.' };
  return afterBy(family, place, move) ?? { refused: `This cannot be done once more here: “${family.moves[move]?.title ?? move}”` };
}

/** One more item right after another, made of it by the move that undoes the one that made it. Refused where none does. */
export function undone(family: AnyFamily, place: Place): VariationSet | Refusal {
  const inverse = family.moves[place.set.stops[place.at]?.move ?? '']?.inverse;
  const set = inverse === undefined ? undefined : afterBy(family, place, inverse, true);
  return set ?? { refused: 'No step undoes the one that made this question.' };
}

/** `again`: an item that is in the set already will do. */
function afterBy(family: AnyFamily, { set, at }: Place, move: string, again = false): VariationSet | undefined {
  const item = set.stops[at]?.item;
  if (item === undefined) return undefined;
  const known = new Set(again ? [] : set.stops.map((stop) => keyOf(family, stop.item)));
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const made = madeBy(family, { move, item, chance: random(JSON.stringify([keyOf(family, item), move, draw])) });
    if (made !== undefined && !known.has(keyOf(family, made))) return inserted({ set, at }, { item: made, move, from: at });
  }
  return undefined;
}

/**
 * The set without an item. What was made of it is compared with what it was made of itself, and told as the move that leads there, if one does. Refused for
 * the last one that is left.
 */
export function without(family: AnyFamily, { set, at }: Place): VariationSet | Refusal {
  if (set.stops.length === 1) return { refused: 'This is the only question of the set. Delete the step instead.' };
  const moved = (place: number): number => (place > at ? place - 1 : place);
  // What is compared from now on with what came before it; of the first, the second takes the place.
  const heir = beforeOf(set, at) ?? 1;
  const stops = set.stops.flatMap((stop, place): readonly Stop[] => {
    const from = beforeOf(set, place);
    if (place === at) return [];
    if (from !== at) return [from === undefined ? stop : { ...stop, from: moved(from) }];
    const before = set.stops[heir]?.item;
    if (place === heir || before === undefined) return [{ item: stop.item }];
    const move = moveBetween(family, { from: before, to: stop.item });
    return [{ item: stop.item, from: moved(heir), ...(move !== undefined && { move }) }];
  });
  return { ...set, stops, discuss: set.discuss.filter((place) => place !== at).map(moved) };
}

/** Whole numbers that are tried in each dimension that can be typed. */
const LEAST_TRIED = -20;
const MOST_TRIED = 200;

/** One more item right after another, in which one thing is another and the answer twice what it was. Refused where there is none among whole numbers. */
export function doubled(family: AnyFamily, { set, at }: Place): VariationSet | Refusal {
  const item = set.stops[at]?.item;
  const value = item === undefined ? undefined : valueOf(family, item);
  if (item === undefined || !value || value.equals(0)) return { refused: 'The answer is no number that can be doubled.' };
  const wanted = value.mul(2);
  for (const [dimension, { typed }] of Object.entries(family.dimensions)) {
    for (let amount = LEAST_TRIED; typed && amount <= MOST_TRIED; amount += 1) {
      const to = typed(item, String(amount));
      if (to === undefined || family.faults(to).length > 0 || !changesOnly(family, { from: item, to, dimensions: [dimension] })) continue;
      if (!valueOf(family, to)?.equals(wanted)) continue;
      const move = moveBetween(family, { from: item, to });
      return inserted({ set, at }, { item: to, from: at, ...(move !== undefined && { move }) });
    }
  }
  return { refused: 'No whole number in one place of this question doubles its answer.' };
}

/** What an item's answer is worth, where it is a number. */
function valueOf(family: AnyFamily, item: Json): Fraction | undefined {
  const value = polynomial(family.write(family.answer(item)));
  return value && numberOf(value);
}

/** A spider whose body is an item of a set: every leg is one move away from it. Refused where too few moves can be made of it. */
export function spiderOf(family: AnyFamily, { set, at }: Place): VariationSet | Refusal {
  const body = set.stops[at]?.item;
  if (body === undefined) return { refused: 'This question is not there any more.' };
  const keys = new Set([keyOf(family, body)]);
  const legs = Object.keys(family.moves).flatMap((move): readonly Stop[] => {
    const item = madeBy(family, { move, item: body, chance: random(JSON.stringify([keyOf(family, body), move])) });
    if (item === undefined || keys.has(keyOf(family, item))) return [];
    keys.add(keyOf(family, item));
    return [{ item, move, from: 0 }];
  }).slice(0, MOST_LEGS);
  if (legs.length < LEAST_LEGS) return { refused: 'Too few steps can be made from this question for a spider. Choose another.' };
  return { ...set, script: 'spider', stops: [{ item: body }, ...legs], discuss: [1] };
}
