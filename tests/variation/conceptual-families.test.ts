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

test.each<readonly [string, Json, string, string]>([
  ['number-pictures', seven, 'some are left over', 'Here are 7, and 3 more make 10.'], ['number-pictures', { ...seven, asked: 9, first: 9 }, 'some are left over', 'Here are 9, and 1 more makes 10.'],
  ['number-pictures', { ...seven, look: 'scattered' }, 'dots here and there', 'Here are 7, counted one by one.'], ['number-pictures', { ...seven, first: 4, second: 3, upright: true }, 'turned; two parts; some are left over', 'Here are 4 and 3, which are 7 in all.'],
  ['number-pictures', { ...seven, asked: 11, first: 11, look: 'counters' }, 'more than ten', 'Here are 11, counted one by one.'], ['number-pictures', { ...seven, asked: 10, first: 10, look: 'string' }, 'some are left over', 'Here are 10, and 10 more make 20.'],
  ['places-on-a-line', forty, '', 'From 0 to 100 there are 10 jumps of 10, and the point stands 4 of them from the left.'],
  ['places-on-a-line', { ...twenties, from: 20, asked: 50, at: 50 }, 'a line that does not begin at nought; jumps of another size; between two marks', 'From 20 to 180 there are 8 jumps of 20, and the point stands 1 1/2 of them from the left.'],
  ['places-on-a-line', { ...forty, asked: 400, at: 400, step: 100, tens: 10 }, 'hundreds', 'From 0 to 1000 there are 10 jumps of 100, and the point stands 4 of them from the left.'],
  ['fraction-pictures', quarters, '', 'One whole is cut into 4 equal parts, and 3 such parts are shaded.'], ['fraction-pictures', { ...quarters, shaded: 1 }, '', 'One whole is cut into 4 equal parts, and 1 such part is shaded.'],
  ['fraction-pictures', { ...quarters, equal: false }, 'unequal parts', 'The whole is cut into 4 parts that are not equal, so they cannot name a fraction of it.'],
  ['fraction-pictures', { ...line, wholes: 2 }, 'a number line; more than one whole is drawn', 'From 0 to 1 there are 4 equal jumps, and the point stands 3 jumps from 0.'], ['fraction-pictures', { ...line, shaded: 1 }, 'a number line', 'From 0 to 1 there are 4 equal jumps, and the point stands 1 jump from 0.'],
  ['fraction-pictures', { ...quarters, parts: 8, shaded: 6, which: 'last' }, 'other parts are shaded; more parts than the fraction names', 'One whole is cut into 8 equal parts, and 6 such parts are shaded.'],
  ['bar-relations', { ...sum, swapped: true, whole: 'above' }, 'the other way round; a brace for the whole', 'The parts are 5 and 7, and together they come to 12.'], ['bar-relations', { ...sum, drawn: 'whole as a part' }, '', 'The parts are 7, 5 and 12, and together they come to 24.'],
  ['bar-relations', { ...more, right: true }, 'bars from the right; a comparison', 'Ali has 12 and Beth has 17, which is 5 more.'], ['bar-relations', { ...more, drawn: 'fewer' }, 'a comparison', 'Ali has 12 and Beth has 7, which is 5 fewer.'],
  ['bar-relations', { ...more, drawn: 'difference alone' }, 'a comparison', 'Ali has 12 and Beth has 5, which is 7 fewer.'], ['bar-relations', { ...groups, drawn: 'unequal' }, '', 'The parts are 3, 4 and 5, and together they come to 12.'],
])('%s: %j is told as %s: %s', (id, item, features, stem) => {
  const family = all.get(id)!;
  expect([family.features(item).join('; '), textOf(family.stem(item)).replace(/\s/gu, ' ')]).toEqual([features, stem]);
});

test.each<readonly [string, string, Json, string | undefined]>([
  ['number-pictures', 'room-for-number', { ...seven, look: 'scattered' }, 'one too many'], ['number-pictures', 'room-for-number', seven, undefined], ['number-pictures', 'counts-the-rest', { ...seven, first: 3 }, 'yes'], ['number-pictures', 'counts-the-rest', seven, undefined],
  ['number-pictures', 'counts-one-part', { ...seven, second: 2 }, 'yes'], ['number-pictures', 'counts-one-part', { ...seven, first: 4, second: 3 }, undefined], ['number-pictures', 'two-parts-are-two-numbers', { ...seven, first: 4, second: 3 }, 'only a part is'],
  ['number-pictures', 'two-parts-are-two-numbers', seven, undefined], ['number-pictures', 'counts-not-one-to-one', { ...seven, first: 6 }, 'yes'], ['number-pictures', 'counts-not-one-to-one', seven, undefined],
  ['places-on-a-line', 'counts-marks', { ...forty, at: 30 }, 'yes'], ['places-on-a-line', 'counts-marks', forty, undefined], ['places-on-a-line', 'starts-at-nought', { ...forty, from: 20 }, 'counted from nought'], ['places-on-a-line', 'starts-at-nought', { ...forty, from: 20, jumps: 8, at: 60 }, 'yes'],
  ['places-on-a-line', 'starts-at-nought', forty, undefined], ['places-on-a-line', 'every-jump-a-ten', twenties, 'wrong size of jump'], ['places-on-a-line', 'every-jump-a-ten', { ...twenties, at: 80 }, 'yes'], ['places-on-a-line', 'every-jump-a-ten', forty, undefined],
  ['places-on-a-line', 'counts-from-the-right', { ...forty, at: 60 }, 'yes'], ['places-on-a-line', 'counts-from-the-right', forty, undefined],
  ['fraction-pictures', 'counts-any-parts', { ...quarters, equal: false }, 'yes'], ['fraction-pictures', 'part-to-part', { ...quarters, parts: 7 }, 'yes'], ['fraction-pictures', 'part-to-part', quarters, undefined], ['fraction-pictures', 'part-to-part', { ...quarters, parts: 7, shaded: 4 }, undefined],
  ['fraction-pictures', 'counts-marks', { ...line, shaded: 2 }, 'yes'], ['fraction-pictures', 'counts-marks', { ...quarters, shaded: 2 }, undefined], ['fraction-pictures', 'all-that-is-drawn', { ...line, wholes: 2, shaded: 6 }, 'yes'], ['fraction-pictures', 'all-that-is-drawn', quarters, undefined],
  ['fraction-pictures', 'sees-the-rest', { ...quarters, shaded: 1 }, 'yes'], ['fraction-pictures', 'sees-the-rest', quarters, undefined], ['fraction-pictures', 'exactly-so-many-parts', { ...quarters, parts: 8, shaded: 6 }, 'wrong number of parts'],
  ['fraction-pictures', 'exactly-so-many-parts', quarters, undefined], ['fraction-pictures', 'exactly-so-many-parts', { ...quarters, parts: 7 }, undefined],
  ['bar-relations', 'all-numbers-are-there', { ...sum, drawn: 'whole as a part' }, 'yes'], ['bar-relations', 'all-numbers-are-there', sum, undefined], ['bar-relations', 'whole-is-enough', { ...groups, drawn: 'unequal' }, 'yes'], ['bar-relations', 'whole-is-enough', groups, undefined],
  ['bar-relations', 'more-is-the-difference', { ...more, drawn: 'fewer' }, 'yes'], ['bar-relations', 'more-is-the-difference', more, undefined], ['bar-relations', 'order-matters', { ...sum, swapped: true }, 'other parts'], ['bar-relations', 'order-matters', sum, undefined],
  ['bar-relations', 'order-matters', { ...more, swapped: true }, undefined], ['bar-relations', 'order-matters', { ...sum, swapped: true, drawn: 'a part too many' }, undefined],
])('%s: %s of %j says %s', (id, misconception, item, said) => expect(all.get(id)!.misconceptions.find((one) => one.id === misconception)!.apply(item)).toBe(said));

test.each<readonly [string, Json, object]>([
  ['number-pictures', { ...seven, upright: true }, { type: 'dot-pattern', props: { arrangement: 'ten-frame', first: 7, second: 0, upright: true } }], ['number-pictures', { ...seven, look: 'string' }, { type: 'bead-string', props: { beads: 10, runs: [{ count: 7 }] } }],
  ['number-pictures', { ...seven, look: 'string', asked: 10, first: 4, second: 6 }, { type: 'bead-string', props: { beads: 20, runs: [{ count: 4 }, { count: 6 }] } }], ['number-pictures', { ...seven, look: 'rack' }, { type: 'rekenrek', props: { rows: [{ count: 7 }] } }],
  ['number-pictures', { ...seven, look: 'rack', first: 4, second: 3 }, { type: 'rekenrek', props: { rows: [{ count: 4 }, { count: 3 }] } }], ['number-pictures', { ...seven, look: 'rack', asked: 13, first: 13 }, { type: 'rekenrek', props: { rows: [{ count: 10 }, { count: 3 }] } }],
  ['number-pictures', { ...seven, look: 'rack', asked: 13, first: 7 }, { type: 'rekenrek', props: { rows: [{ count: 7 }, { count: 0 }] } }],
  ['places-on-a-line', { ...twenties, labels: 2 }, { type: 'number-line', props: { from: '0', to: '160', step: '20', labels: 2, points: [{ id: 'p1', at: '40' }] }, veils: ['p1'] }],
  ['fraction-pictures', { ...line, wholes: 2, parts: 8, shaded: 6 }, { type: 'number-line', props: { from: '0', to: '2', step: '1/8', labels: 8, points: [{ at: '3/4' }] }, veils: ['p1'] }],
  ['fraction-pictures', { ...quarters, look: 'strip', which: 'last' }, { type: 'fraction-wall', props: { strips: [{ cut: 4, shades: '0111' }], length: 240 } }], ['fraction-pictures', { ...quarters, look: 'strip', wholes: 2 }, { type: 'fraction-wall', props: { strips: [{ cut: 4, shades: '11100000' }], length: 150 } }],
  ['fraction-pictures', { ...quarters, equal: false }, { type: 'fraction-shape', props: { cut: 'unequal', across: 1, shades: '1110' } }], ['fraction-pictures', { ...quarters, parts: 8, shaded: 6, which: 'apart' }, { type: 'fraction-shape', props: { cut: 'grid', across: 8, shades: '01110111' } }],
  ['bar-relations', { ...sum, whole: 'below', drawn: 'a part too many' }, { props: { bars: [{ parts: [{ shade: 1 }, { shade: 2 }, { shade: 1 }] }], braces: [{ side: 'below', quantity: { value: { '': '14' } } }] } }],
  ['bar-relations', { ...more, swapped: true, drawn: 'fewer' }, { props: { bars: [{ name: 'Beth', parts: [{ quantity: { value: { '': '7' } } }] }, { name: 'Ali' }], comparisons: [{ bar: 'b2', edge: 'p10', quantity: { value: { '': '5' } } }] } }],
  ['bar-relations', more, { props: { bars: [{ name: 'Ali' }, { name: 'Beth' }], comparisons: [{ bar: 'b1', edge: 'p11' }] } }], ['bar-relations', { ...groups, drawn: 'a group too many' }, { props: { bars: [{ wholeOf: 'b2', parts: [{ quantity: { value: { '': '16' } } }] }, { parts: [{}, {}, {}, {}] }] } }],
])('%s: %j is drawn as it says', (id, item, picture) => {
  expect(all.get(id)!.picture!(item)).toMatchObject(picture);
});

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
