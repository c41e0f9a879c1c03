import { createHash } from 'node:crypto';
import type { Json } from '../../widgets/board/document.ts';
import { toText } from '../../widgets/maths/print.ts';
import { random } from '../../widgets/maths/random.ts';
import { keyOf } from '../../widgets/variation/change.ts';
import type { AnyFamily } from '../../widgets/variation/family.ts';
import { scriptsOf } from '../../widgets/variation/scripts.ts';
import { setOf } from '../../widgets/variation/set.ts';
import { answerText, textOf } from '../../widgets/variation/written.ts';
import { elsewhere } from './elsewhere.ts';

// What a family is over its whole range and just beyond: where its sequences begin, how far each of its moves goes before it is refused, and with which
// words, what can be typed into an item, what is said of each item that is met on the way, and the sets that come of it.

const BEGINNINGS = 500;
const SEEDS = 5;
const WALKS = 80;
/** So many items are typed into, and of so many it is asked what is said of them. */
const TYPED_INTO = 24;
const TOLD = 500;
/** So often one move is made after itself, to come to the edge of the range and beyond it. */
const MOST = 24;
/** Whole numbers that bounds are often made of; typed with their neighbours. */
const ROUND = [144, 150, 180, 200, 240, 256, 300, 360, 400, 480, 500, 600, 720, 900, 1000, 1200, 2000, 5000, 10_000, 100_000, 1_000_000];
const TYPED = [
  '', 'x', '-1', '-2', '−12', ...Array.from({ length: 130 }, (_, at) => String(at)), ...ROUND.flatMap((round) => [round - 1, round, round + 1].map(String)),
  '1/2', '3/4', '4/3', '0.5', '0.25', '1.05', '12.5', '+', '−', '×', '÷',
];

function* begins(family: AnyFamily): Generator<string> {
  for (const { id, start } of [{ id: '', start: family.start }, ...scriptsOf(family)]) {
    for (let seed = 0; start && seed < BEGINNINGS; seed++) yield `${id} ${JSON.stringify(start(random(`${id} ${seed}`)))}`;
  }
}

/** What the moves make, one of them again and again until it is refused, then the next from there; every item that is in the range goes into `met`. */
function* allows(family: AnyFamily, met: Map<string, Json>): Generator<string> {
  const starts = [family.start, ...family.scripts.flatMap(({ start }) => start ?? [])];
  for (let walk = 0; walk < WALKS; walk++) {
    const chance = random(`walk ${walk}`);
    const start = starts[walk % starts.length]!(chance.fork('start'));
    let item = walk % 2 === 0 ? start : elsewhere(family, start, chance.fork('elsewhere'));
    for (const move of chance.fork('moves').shuffle(Object.keys(family.moves))) {
      const backTo = item;
      for (let at = 0; at < MOST; at++) {
        met.set(keyOf(family, item), item);
        const next = family.moves[move]!.apply(item, chance.fork(`${move} ${at}`));
        const faults = next === undefined ? ['cannot be done'] : family.faults(next);
        yield `${move} ${JSON.stringify(next ?? null)} ${faults.join(' ')}`;
        if (next === undefined || faults.length > 0) break;
        yield toText(family.write(family.moves[move]!.law?.(family.answer(item), item, next) ?? family.again(next)));
        item = next;
      }
      // At an edge there is little else to do: half of the moves are made from where the last one began.
      if (chance.fork(`back ${move}`).whole(0, 1) === 0) item = backTo;
    }
  }
}

function* takes(family: AnyFamily, items: readonly Json[]): Generator<string> {
  for (const item of items) {
    for (const [dimension, { of, typed }] of Object.entries(family.dimensions)) {
      // What is seen of other items can be typed as well.
      for (const text of typed ? [...TYPED, ...new Set(items.map(of))] : []) {
        const made = typed?.(item, text);
        yield `${dimension} ${text} ${made === undefined ? 'is none' : family.faults(made).join(' ')} ${JSON.stringify(made ?? null)}`;
      }
    }
  }
}

function* says(family: AnyFamily, items: readonly Json[]): Generator<string> {
  for (const item of items) {
    yield `${keyOf(family, item)} ${textOf(family.ask(item))} ${answerText(family, item)} ${textOf(family.stem(item))} ${family.features(item).join()} ${JSON.stringify(family.picture?.(item) ?? null)}`;
    for (const { id, apply } of family.misconceptions) {
      const wrong = apply(item);
      yield `${id} ${wrong === undefined ? 'does not arise' : toText(family.write(wrong))}`;
    }
  }
}

/** The sets of some seeds, and where they are talked about. */
function* gives(family: AnyFamily): Generator<string> {
  for (const { id } of scriptsOf(family)) for (let seed = 0; seed < SEEDS; seed++) yield JSON.stringify(setOf(family, id, `range ${seed}`));
}

/** A hash of each of these: the same as long as a family is what it was. */
export function rangeOf(family: AnyFamily): Readonly<Record<'begins' | 'allows' | 'takes' | 'says' | 'gives', string>> {
  const met = new Map<string, Json>();
  const hash = (lines: Iterable<string>): string => createHash('sha256').update([...lines].join('\n')).digest('hex').slice(0, 16);
  const moved = hash(allows(family, met));
  const items = [...met.values()];
  const some = (count: number): readonly Json[] => items.filter((_, at) => at % Math.ceil(items.length / count) === 0);
  return { begins: hash(begins(family)), allows: moved, takes: hash(takes(family, some(TYPED_INTO))), says: hash(says(family, some(TOLD))), gives: hash(gives(family)) };
}
