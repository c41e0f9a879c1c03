import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../widgets/board/document.ts';
import { random } from '../../widgets/maths/random.ts';
import { isConceptual, isExample } from '../../widgets/variation/example.ts';
import type { AnyFamily } from '../../widgets/variation/family.ts';
import { families } from '../../widgets/variation/index.ts';
import { questionOf } from '../../widgets/variation/question.ts';
import { madeBy } from '../../widgets/variation/walk.ts';
import { answerText, textOf, writtenText } from '../../widgets/variation/written.ts';

const all = new Map(await Promise.all(families.map(async (card) => [card.id, await card.load()] as const)));
const conceptual = [...all.values()].filter(isConceptual);

const seven = { asked: 7, look: 'ten-frame', first: 7, second: 0, seed: 1, upright: false };
const forty = { asked: 40, from: 0, step: 10, jumps: 10, at: 40, labels: 'ends', length: 300, tens: 1 };
const twenties = { ...forty, step: 20, jumps: 8 };
const quarters = { top: 3, bottom: 4, look: 'bar', wholes: 1, parts: 4, shaded: 3, equal: true, which: 'first' };
const line = { ...quarters, look: 'line' };
const sum = { relation: 'sum', first: 7, second: 5, drawn: 'so', swapped: false, whole: 'bar', right: false };
const more = { ...sum, relation: 'more', first: 12 };
const groups = { ...sum, relation: 'groups', first: 3, second: 4 };

test.each<readonly [string, Json, string]>([
  ['number-pictures', seven, 'yes'], ['number-pictures', { ...seven, look: 'scattered' }, 'yes'], ['number-pictures', { ...seven, first: 4, second: 3 }, 'yes'], ['number-pictures', { ...seven, look: 'rack', first: 2, second: 5 }, 'yes'],
  ['number-pictures', { ...seven, first: 8 }, 'one too many'], ['number-pictures', { ...seven, first: 6 }, 'one missing'], ['number-pictures', { ...seven, first: 3 }, 'only the rest is'],
  ['number-pictures', { ...seven, look: 'string', first: 3 }, 'only the rest is'], ['number-pictures', { ...seven, second: 2 }, 'only a part is'],
  ['places-on-a-line', forty, 'yes'], ['places-on-a-line', { ...forty, from: 20, jumps: 6 }, 'yes'], ['places-on-a-line', { ...twenties, asked: 50, at: 50 }, 'yes'], ['places-on-a-line', { ...forty, at: 30 }, 'marks counted, not jumps'],
  ['places-on-a-line', { ...forty, at: 60 }, 'counted from the other end'], ['places-on-a-line', { ...twenties, at: 80 }, 'wrong size of jump'], ['places-on-a-line', { ...forty, from: 20, jumps: 8, at: 60 }, 'counted from nought'],
  ['fraction-pictures', quarters, 'yes'], ['fraction-pictures', line, 'yes'], ['fraction-pictures', { ...quarters, parts: 8, shaded: 6 }, 'yes'], ['fraction-pictures', { ...quarters, look: 'strip', wholes: 2 }, 'yes'],
  ['fraction-pictures', { ...quarters, equal: false }, 'unequal parts'], ['fraction-pictures', { ...quarters, parts: 7 }, 'wrong number of parts'], ['fraction-pictures', { ...quarters, shaded: 1 }, 'the rest is shown'],
  ['fraction-pictures', { ...quarters, look: 'strip', wholes: 2, shaded: 6 }, 'another whole'], ['fraction-pictures', { ...line, shaded: 2 }, 'marks counted, not jumps'], ['fraction-pictures', { ...line, wholes: 2, shaded: 6 }, 'another whole'],
  ['bar-relations', sum, 'yes'], ['bar-relations', { ...sum, swapped: true, whole: 'below' }, 'yes'], ['bar-relations', { ...sum, drawn: 'whole as a part' }, 'the whole is drawn as a part'], ['bar-relations', { ...sum, drawn: 'other parts', whole: 'above' }, 'other parts'],
  ['bar-relations', { ...sum, drawn: 'a part too many' }, 'one part too many'], ['bar-relations', { ...more, right: true }, 'yes'], ['bar-relations', { ...more, drawn: 'fewer' }, 'fewer, not more'],
  ['bar-relations', { ...more, drawn: 'difference alone', swapped: true }, 'only the difference is drawn'], ['bar-relations', groups, 'yes'], ['bar-relations', { ...groups, drawn: 'unequal' }, 'unequal groups'], ['bar-relations', { ...groups, drawn: 'a group too many' }, 'one group too many'],
])('%s: %j: %s', (id, item, answer) => {
  const family = all.get(id)!;
  expect(family.faults(item)).toEqual([]);
  expect([answerText(family, item), writtenText(family, family.again(item))]).toEqual([answer, answer]);
});

test.each<readonly [string, Json, RegExp]>([
  ['number-pictures', { ...seven, second: 1 }, /Only one thing is wrong at a time/u], ['number-pictures', { ...seven, first: 5 }, /no name here/u], ['number-pictures', { ...seven, look: 'die' }, /cannot be shown/u],
  ['number-pictures', { ...seven, asked: 21 }, /from two to twenty/u], ['number-pictures', { ...seven, look: 'counters', upright: true }, /cannot be shown/u],
  ['places-on-a-line', { ...forty, at: 20 }, /no name here/u], ['places-on-a-line', { ...forty, at: 43, asked: 43 }, /at a mark/u], ['places-on-a-line', { ...forty, jumps: 7, at: 30 }, /Only one thing/u], ['places-on-a-line', { ...forty, jumps: 30 }, /no such line/u],
  ['fraction-pictures', { ...quarters, top: 1, bottom: 2, equal: false }, /./u], ['fraction-pictures', { ...line, top: 2, bottom: 3, parts: 3, shaded: 1 }, /Only one thing/u], ['fraction-pictures', { ...quarters, shaded: 2 }, /no name here/u],
  ['fraction-pictures', { ...line, equal: false }, /cannot be drawn/u], ['fraction-pictures', { ...quarters, wholes: 2 }, /cannot be drawn/u], ['fraction-pictures', { ...quarters, parts: 0 }, /cannot be drawn/u],
  ['bar-relations', { ...sum, second: 8 }, /further apart/u], ['bar-relations', { ...sum, drawn: 'fewer' }, /cannot be drawn/u], ['bar-relations', { ...more, first: 10 }, /further apart/u], ['bar-relations', { ...groups, first: 9 }, /at most/u],
])('%s: %j is refused: %s', (id, item, why) => expect(all.get(id)!.faults(item).join(' ')).toMatch(why));

describe.each(conceptual.map((family) => [family.id, family] as const))('%s', (_, family) => {
  /** Items that walks of any moves come to. */
  const items = fc.tuple(fc.constantFrom(...family.scripts), fc.string({ maxLength: 6 }), fc.array(fc.nat(30), { maxLength: 8 })).map(([script, seed, choices]) => {
    const moves = Object.keys(family.moves);
    return choices.reduce<Json>((item, choice) => madeBy(family, { move: moves[choice % moves.length]!, item, chance: random(`${seed} ${choice}`) }) ?? item, (script.start ?? family.start)(random(seed)));
  });

  test('wherever moves lead, both ways to the answer agree, and a wrong way that says yes is of a non-example', () => {
    fc.assert(fc.property(items, (item) => {
      expect(writtenText(family, family.again(item))).toBe(answerText(family, item));
      for (const { answer } of questionOf(family, item).misconceptions ?? []) if ('word' in answer && answer.word === 'yes') expect(isExample(family, item)).toBe(false);
      expect(textOf(family.stem(item))).toMatch(/^\p{Lu}.*\.$/u);
    }), { numRuns: 150 });
  });

  test('what a non-example seems to be to some, a misconception says', () => {
    const told = new Map<string, boolean>();
    fc.assert(fc.property(items, (item) => {
      if (!isExample(family, item)) told.set(answerText(family, item), (told.get(answerText(family, item)) ?? false) || tellsYes(family, item));
    }), { numRuns: 200 });
    expect(told.size).toBeGreaterThan(2);
    // A wrong number of shaded parts is nothing that many take for the right one.
    expect([...told].flatMap(([name, is]) => (is ? [] : [name])).filter((name) => name !== 'wrong number shaded')).toEqual([]);
  });
});

function tellsYes(family: AnyFamily, item: Json): boolean {
  return family.misconceptions.some(({ apply }) => apply(item) === 'yes');
}
