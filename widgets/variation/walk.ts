import type { Json } from '../board/document.ts';
import { random, type Random } from '../maths/random.ts';
import type { Refusal } from '../maths/refusal.ts';
import { changesOnly, keyOf } from './change.ts';
import type { AnyFamily, Script, ScriptStep } from './family.ts';
import { scoreOf } from './score.ts';

/** An item of a sequence, the move that made it, and the item (counted from 0) that it was made from. */
export interface Stop { readonly item: Json; readonly move?: string; readonly from?: number }
/** Which sequence: the same four give the same items in every installation. */
export interface Recipe { readonly family: string; readonly version: number; readonly script: string; readonly seed: string }

/** So many walks are compared; where none of them leads to the end, others are begun, so many in all; and so many moves are tried in each: there is always an end. */
const WALKS = 8;
const MOST_WALKS = 32;
const MOST_TRIES = 160;
/** How often a move that draws by chance is tried at one place. */
const DRAWS = 3;

/**
 * The items of a script for a seed: the best of several walks along its moves. All of them begin with one item, the first from which the script can be
 * walked, so that other seeds give other numbers and not always the shortest. Every step changes exactly what its move declares, no item comes twice, and
 * none has faults. Refused, with the moves that cannot be made and what each of them would break, where the script cannot be walked from any of the items it
 * begins with.
 */
export function walked(family: AnyFamily, script: Script<Json>, seed: string): readonly Stop[] | Refusal {
  const chance = random(JSON.stringify([family.id, family.version, script.id, seed]));
  let best: { readonly stops: readonly Stop[]; readonly score: number } | undefined;
  let furthest: readonly Stop[] = [];
  let begin = 0;
  for (let at = 0; at < (best ? WALKS : MOST_WALKS); at++) {
    const walk = walkOnce(family, script, { begin: chance.fork(`begin ${begin}`), chance: chance.fork(`walk ${at}`) });
    if (!walk.whole) {
      if (walk.stops.length > furthest.length) furthest = walk.stops;
      begin = best ? begin : at + 1;
      continue;
    }
    const score = scoreOf(family, walk.stops);
    if (!best || score > best.score) best = { stops: walk.stops, score };
  }
  if (best) return best.stops;
  if (furthest.length > 0) return { refused: `“${script.title}” cannot go on after question ${furthest.length}. ${stuck(family, script, furthest)}` };
  return { refused: `“${script.title}” cannot begin. ${family.faults(firstOf(family, script, chance.fork('begin 0'))).join(' ')}` };
}

function firstOf(family: AnyFamily, script: Script<Json>, chance: Random): Json {
  return script.start ? script.start(chance) : family.start(chance);
}

/** What is in the way of each move that was to be made at the end of some stops. */
function stuck(family: AnyFamily, script: Script<Json>, stops: readonly Stop[]): string {
  const { moves, from = stops.length - 1 } = script.steps[stops.length - 1] ?? { moves: [] };
  const item = stops[from]?.item;
  const known = new Set(stops.map((stop) => keyOf(family, stop.item)));
  const reasons = Map.groupBy(moves, (move) => (item === undefined ? 'has nothing to begin at.' : whyNot(family, { move, item, known })));
  return [...reasons].map(([why, some]) => `${some.map((move) => `“${family.moves[move]?.title.replace(/\.$/u, '') ?? move}”`).join(' or ')} ${why}`).join(' ');
}

/** Why a move cannot be made of an item, as the rest of a line that begins with the move. */
function whyNot(family: AnyFamily, { move, item, known }: { readonly move: string; readonly item: Json; readonly known: ReadonlySet<string> }): string {
  const next = family.moves[move]?.apply(item, random(move));
  if (next === undefined) return 'cannot be done to its question.';
  const faults = family.faults(next);
  if (faults.length > 0) return `would break this: ${faults.join(' ')}`;
  return known.has(keyOf(family, next)) ? 'would ask the same question twice.' : 'leads no further.';
}

/** The stops of the whole script, or else the longest way that was gone along it. */
function walkOnce(family: AnyFamily, script: Script<Json>, { begin, chance }: { readonly begin: Random; readonly chance: Random }): { readonly stops: readonly Stop[]; readonly whole: boolean } {
  const start = firstOf(family, script, begin);
  let tries = 0;
  let furthest: readonly Stop[] = [];
  const goOn = (stops: readonly Stop[], keys: ReadonlySet<string>): readonly Stop[] | undefined => {
    const step = script.steps[stops.length - 1];
    if (stops.length > furthest.length) furthest = stops;
    if (!step) return stops;
    for (const next of nextStops(family, { stops, step, chance: chance.fork(`step ${stops.length} try ${tries}`) })) {
      tries += 1;
      if (tries > MOST_TRIES) return undefined;
      const key = keyOf(family, next.item);
      const done = keys.has(key) ? undefined : goOn([...stops, next], new Set([...keys, key]));
      if (done) return done;
    }
    return undefined;
  };
  const stops = family.faults(start).length > 0 ? undefined : goOn([{ item: start }], new Set([keyOf(family, start)]));
  return { stops: stops ?? furthest, whole: stops !== undefined };
}

interface Here { readonly stops: readonly Stop[]; readonly step: ScriptStep; readonly chance: Random }

/** What may come next: each of the step's moves, in an order by chance, that changes what it says it changes. */
function* nextStops(family: AnyFamily, { stops, step, chance }: Here): Generator<Stop> {
  const from = step.from ?? stops.length - 1;
  const before = stops[from]?.item;
  if (before === undefined) return;
  for (const move of chance.fork('moves').shuffle(step.moves)) {
    for (let draw = 0; draw < DRAWS; draw++) {
      const item = madeBy(family, { move, item: before, chance: chance.fork(`${move} ${draw}`) });
      if (item !== undefined) yield { item, move, from };
    }
  }
}

/** What a move makes of an item; undefined where it cannot be done, leaves the range, or would change more or less than it declares. */
export function madeBy(family: AnyFamily, { move, item, chance }: { readonly move: string; readonly item: Json; readonly chance: Random }): Json | undefined {
  const one = family.moves[move];
  const next = one?.apply(item, chance);
  if (!one || next === undefined || family.faults(next).length > 0) return undefined;
  return changesOnly(family, { from: item, to: next, dimensions: one.changes }) ? next : undefined;
}
