import { describe, expect, test } from 'vitest';
import type { Json } from '../../widgets/board/document.ts';
import { cards } from '../../widgets/manipulatives/index.ts';
import { toText } from '../../widgets/maths/print.ts';
import { random } from '../../widgets/maths/random.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';
import { keyOf } from '../../widgets/variation/change.ts';
import type { AnyFamily } from '../../widgets/variation/family.ts';
import { families } from '../../widgets/variation/index.ts';
import { madeBy } from '../../widgets/variation/walk.ts';
import { answerText, textOf } from '../../widgets/variation/written.ts';
import { elsewhere } from './elsewhere.ts';

// A teacher can make any move of any item, not only those of the scripts: what a family promises holds wherever its moves lead.

const SEEDS = process.env['PARTWHOLE_RUNS'] === undefined ? 6 : 300;
const MOVES = 20;
const TYPED = ['', '0', '1', '2', '5', '12', '99', '240', '1000', '3/4', '0.5', '-3', 'x', 'tenths', 'millions', '+', '−', '×', '÷', 'circle', '9'.repeat(400)];

const kinds = new Map(await Promise.all(cards.map(async (card) => [card.type, await card.load()] as const)));

/** What is wrong with an item that is within the range. */
function* ofItem(family: AnyFamily, item: Json): Generator<string> {
  const asked = textOf(family.ask(item));
  if (toText(family.write(family.again(item))) !== answerText(family, item)) yield `${asked}: another answer the other way`;
  const picture = family.picture?.(item);
  if (picture && 'shows' in picture) {
    const shown = kinds.get(picture.type)?.from?.({ kind: 'number', said: [], expression: picture.shows });
    if (shown === undefined || isRefusal(shown)) yield `${asked}: a ${picture.type} does not show ${toText(picture.shows)}`;
  }
}

/** What is typed makes another item, or none; whatever it is, nothing is thrown. */
function* typedInto(family: AnyFamily, item: Json): Generator<string> {
  for (const { typed } of Object.values(family.dimensions)) {
    for (const made of TYPED.flatMap((text) => typed?.(item, text) ?? [])) {
      family.misconceptions.forEach(({ apply }) => apply(made));
      Object.values(family.moves).forEach(({ apply }) => apply(made, random('typed')));
      if (family.faults(made).length === 0) yield* ofItem(family, made);
    }
  }
}

function* ofMove(family: AnyFamily, { move, item, next }: { readonly move: string; readonly item: Json; readonly next: Json }): Generator<string> {
  const one = family.moves[move]!;
  const where = `${move}: ${JSON.stringify(item)} → ${JSON.stringify(next)}`;
  const [was, now] = [answerText(family, item), answerText(family, next)];
  if (one.law && toText(family.write(one.law(family.answer(item), item, next))) !== now) yield `${where}: not as its law foretells`;
  if (one.effect === 'stays' && was !== now) yield `${where}: the answer does not stay`;
  const { inverse } = one;
  if (inverse === undefined) return;
  const key = keyOf(family, item);
  const comesBack = Array.from({ length: 40 }, (_, at) => `back ${at}`).some((draw) => {
    const made = family.moves[inverse]?.apply(next, random(draw));
    return made !== undefined && keyOf(family, made) === key;
  });
  if (!comesBack) yield `${where}: its inverse does not come back`;
}

describe.each(families.map((card) => [card.id, card] as const))('%s', (id, card) => {
  test('keeps what it promises wherever its moves lead', { timeout: 300_000 }, async () => {
    const family = await card.load();
    const wrong = new Set<string>();
    for (let seed = 0; seed < SEEDS; seed++) {
      const chance = random(`${id} ${seed}`);
      const start = (family.scripts[seed % (family.scripts.length + 1)]?.start ?? family.start)(chance.fork('start'));
      let item = seed % 2 === 0 ? start : elsewhere(family, start, chance.fork('elsewhere'));
      for (let at = 0; at < MOVES; at++) {
        const move = chance.pick(Object.keys(family.moves));
        const next = madeBy(family, { move, item, chance: chance.fork(`move ${at}`) });
        if (next === undefined) continue;
        for (const one of [...ofMove(family, { move, item, next }), ...ofItem(family, next)]) wrong.add(one);
        item = next;
      }
      for (const one of typedInto(family, item)) wrong.add(one);
    }
    expect([...wrong].slice(0, 10)).toEqual([]);
  });
});
