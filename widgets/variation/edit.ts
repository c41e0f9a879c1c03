import type { Json } from '../board/document.ts';
import { same } from '../board/diff.ts';
import { random } from '../maths/random.ts';
import { isRefusal, type Refusal } from '../maths/refusal.ts';
import { changesBetween, changesOnly, keyOf } from './change.ts';
import type { AnyFamily } from './family.ts';
import { setOf, type VariationSet } from './set.ts';
import { beforeOf, type Place } from './stops.ts';
import { madeBy, type Stop } from './walk.ts';
import { answerText, writtenText } from './written.ts';

/** So often a move is made to see whether it can make an item. */
const DRAWS = 24;

/** Whether a set is still what its code gives. */
export function isAsMade(family: AnyFamily, set: VariationSet): boolean {
  const made = set.version === family.version ? setOf(family, set.script, set.seed) : undefined;
  return made !== undefined && !isRefusal(made) && same(made.stops, set.stops);
}

/** Whether a move can have made the second item of the first: it makes that very one, or, where chance has a part in it, changes the same and keeps its law. */
function canMake(family: AnyFamily, { move, from, to }: { readonly move: string; readonly from: Json; readonly to: Json }): boolean {
  const one = family.moves[move];
  if (!one || !changesOnly(family, { from, to, dimensions: one.changes })) return false;
  const wanted = keyOf(family, to);
  const keys = new Set<string>();
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const made = madeBy(family, { move, item: from, chance: random(`${wanted} ${move} ${draw}`) });
    if (made !== undefined) keys.add(keyOf(family, made));
  }
  if (keys.has(wanted)) return true;
  return keys.size > 1 && one.law !== undefined && writtenText(family, one.law(family.answer(from), from, to)) === answerText(family, to);
}

/** The move that leads from one item to another, the expected one if it does; undefined where none of the family's moves does. */
export function moveBetween(family: AnyFamily, { from, to, expected }: { readonly from: Json; readonly to: Json; readonly expected?: string | undefined }): string | undefined {
  const moves = [...(expected === undefined ? [] : [expected]), ...Object.keys(family.moves)];
  return moves.find((move) => canMake(family, { move, from, to }));
}

/** The set with another item in a place; the moves to it, and from it to those made of it, are those that are true now. */
export function withItem(family: AnyFamily, { set, at }: Place, item: Json): VariationSet {
  const stops = set.stops.with(at, { ...set.stops[at], item });
  const told = stops.map((stop, place): Stop => {
    const from = beforeOf({ stops }, place);
    const before = from === undefined ? undefined : stops[from]?.item;
    if (before === undefined || (place !== at && from !== at)) return stop;
    const { move: expected, ...rest } = stop;
    const move = moveBetween(family, { from: before, to: stop.item, expected });
    return { ...rest, ...(move !== undefined && { move }) };
  });
  return { ...set, stops: told };
}

/**
 * The set with what was typed for an item: for each dimension that can be typed its text; what stands there already changes nothing. Refused where a text
 * cannot be that, or the item leaves the family's range.
 */
export function typedInto(family: AnyFamily, place: Place, texts: Readonly<Record<string, string>>): VariationSet | Refusal {
  let item = place.set.stops[place.at]?.item;
  for (const [dimension, { label, of, typed }] of Object.entries(family.dimensions)) {
    const text = texts[dimension]?.trim();
    if (item === undefined || text === undefined || text === of(item)) continue;
    const next = typed?.(item, text);
    if (next === undefined) return { refused: `“${text.slice(0, 40)}” cannot be ${label}.` };
    item = next;
  }
  if (item === undefined) return { refused: 'This question is not there any more.' };
  const faults = family.faults(item);
  return faults.length > 0 ? { refused: faults.join(' ') } : withItem(family, place, item);
}

const NUMBERS = ['Nothing', 'One thing', 'Two things', 'Three things', 'Four things', 'Five things', 'Six things'];

/** What an edit has done to an item, in sentences: what varies now, whether its move still says what happens, and whether a trap was lost. */
export function saidOfEdit(family: AnyFamily, { was, now, at }: { readonly was: VariationSet; readonly now: VariationSet; readonly at: number }): readonly string[] {
  const from = beforeOf(now, at);
  const item = now.stops[at]?.item;
  const before = from === undefined ? undefined : now.stops[from]?.item;
  if (item === undefined) return [];
  const twin = now.stops.findIndex((stop, place) => place !== at && keyOf(family, stop.item) === keyOf(family, item));
  const lost = now.stops.some((stop, place) => place !== at && beforeOf(now, place) === at && stop.move !== was.stops[place]?.move);
  return [
    ...(before === undefined ? [] : [variesNow(family, before, item), ...moveNow(family, was.stops[at]?.move, now.stops[at]?.move)]),
    ...(lost ? ['The step from this question to the next is another now.'] : []),
    ...(twin < 0 ? [] : [`The same question is in the set already, as question ${twin + 1}.`]),
  ];
}

function variesNow(family: AnyFamily, before: Json, item: Json): string {
  const labels = changesBetween(family, before, item).map(({ label }) => label);
  if (labels.length === 0) return 'Nothing changed here: it asks the same as the question before.';
  const listed = labels.length === 1 ? labels[0] : `${labels.slice(0, -1).join(', ')} and ${labels.at(-1)}`;
  return `${NUMBERS[labels.length] ?? 'Many things'} changed here: ${listed}.`;
}

function moveNow(family: AnyFamily, was: string | undefined, now: string | undefined): readonly string[] {
  const [before, after] = [was === undefined ? undefined : family.moves[was], now === undefined ? undefined : family.moves[now]];
  const law = after ? (now === was ? `This still holds: “${after.title}”` : `What happens is now: “${after.title}”`)
    : 'No rule of these questions says what the answer does now.';
  const trap = before?.trap !== undefined && after?.trap === undefined ? [`A trap was lost: “${before.trap}”`] : [];
  return [law, ...trap];
}
