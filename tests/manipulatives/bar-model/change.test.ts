import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toExact } from '../../../widgets/maths/exact.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { addPart, mergeParts, movePart, repeatParts, shade, splitPart, tie } from '../../../widgets/manipulatives/bar-model/change.ts';
import type { Edited } from '../../../widgets/manipulatives/bar-model/edit.ts';
import { addBrace, addComparison } from '../../../widgets/manipulatives/bar-model/joins.ts';
import { spanned, stretches, type BarModel, type Part, type Quantity } from '../../../widgets/manipulatives/bar-model/model.ts';
import { mirror, wholeAbove } from '../../../widgets/manipulatives/bar-model/rows.ts';
import { solveModel } from '../../../widgets/manipulatives/bar-model/solve.ts';
import { write } from '../../../widgets/manipulatives/bar-model/write.ts';
import { seeds, walk } from './surfaces.ts';

const known = (exact: string): Quantity => ({ is: 'known', value: exact === '0' ? {} : { '': exact } });
const part = (id: string, quantity?: Quantity): Part => ({ kind: 'part', id, shade: 1, ...(quantity && { quantity }) });
const model = (...rows: readonly (readonly Part[])[]): BarModel => ({
  bars: rows.map((parts, index) => ({ id: `b${index + 1}`, parts })), braces: [], comparisons: [], sets: [], length: 480, next: 100,
});
const made = (edited: Edited): BarModel => {
  if (isRefusal(edited)) throw new Error(edited.refused);
  return edited;
};
const quantities = (one: BarModel): readonly string[] => stretches(one).map((each) => each.kind === 'part' && each.quantity?.is === 'known' ? each.quantity.value[''] ?? '0' : '');

describe('splitting', () => {
  test('24 in three is 8, 8, 8, tied as equal; the first keeps the id and the label', () => {
    const split = made(splitPart(model([{ ...part('p10', known('24')), label: 'Ana' }]), 'p10', 3));
    expect(quantities(split)).toEqual(['8', '8', '8']);
    expect(split.bars[0]!.parts[0]).toMatchObject({ id: 'p10', label: 'Ana' });
    expect(new Set(stretches(split).map(({ tie }) => tie)).size).toBe(1);
  });

  test('1 in seven is seven sevenths: nothing is rounded', () => {
    expect(quantities(made(splitPart(model([part('p10', known('1'))]), 'p10', 7)))).toEqual(Array(7).fill('1/7'));
  });

  test('an asked-for part becomes an asked-for brace over its pieces', () => {
    const split = made(splitPart(model([part('p10', { is: 'unknown' })]), 'p10', 4));
    expect(split.braces).toMatchObject([{ kind: 'span', quantity: { is: 'unknown' } }]);
    expect(spanned(split, split.braces[0] as never)).toHaveLength(4);
  });

  test('splitting one of some equal parts keeps what is known of the others', () => {
    const tied = made(splitPart(model([part('p10')]), 'p10', 3));
    const [first, second] = stretches(tied);
    const split = made(write(made(splitPart(tied, first!.id, 5)), second!.id, '10'));
    expect(toExact(solveModel(split).found.get(first!.id)!.value)).toBe('2');
  });

  test('splitting what was merged gives back what it was merged from', () => {
    const tied = made(splitPart(model([part('p10')]), 'p10', 4));
    const [first, , third, fourth] = stretches(tied).map(({ id }) => id);
    const merged = made(mergeParts(tied, [first!, third!]));
    const split = made(splitPart(made(write(merged, fourth!, '8')), first!, 3));
    expect(toExact(solveModel(split).found.get('b1')!.value)).toBe('32');
  });

  test.each([0, 1, 101, 2.5, NaN])('into %s is refused', (n) => expect(isRefusal(splitPart(model([part('p10')]), 'p10', n))).toBe(true));

  test('never changes what anything else comes to, and braces span the pieces', () => {
    fc.assert(fc.property(seeds, fc.integer({ min: 2, max: 6 }), (seed, n) => {
      for (const { model: before } of walk(seed, 4)) {
        for (const { id, kind, quantity } of stretches(before).filter((one) => one.kind === 'part') as Part[]) {
          const after = splitPart(before, id, n);
          if (kind !== 'part' || isRefusal(after) || quantity?.is === 'unknown') continue;
          const [was, is] = [solveModel(before), solveModel(after)];
          if (was.contradictions.length + is.contradictions.length > 0) continue;
          for (const { id: bar } of before.bars) expect(is.found.get(bar)?.value.toFraction()).toBe(was.found.get(bar)?.value.toFraction());
          for (const brace of [...before.braces, ...before.comparisons]) expect(is.found.get(brace.id)?.value.toFraction()).toBe(was.found.get(brace.id)?.value.toFraction());
        }
      }
    }), { numRuns: 25 });
  });
});

describe('merging', () => {
  test('adds exactly', () => {
    expect(quantities(made(mergeParts(model([part('p10', known('1/3')), part('p11', known('1/6')), part('p12', known('5'))]), ['p10', 'p11'])))).toEqual(['1/2', '5']);
  });

  test('takes the parts between with it, and undoes a split', () => {
    const whole = model([part('p10', known('24'))]);
    const split = made(splitPart(whole, 'p10', 5));
    expect(quantities(made(mergeParts(split, [stretches(split)[0]!.id, stretches(split)[4]!.id])))).toEqual(['24']);
  });

  test('is refused when a brace or a comparison ends between the parts', () => {
    const two = model([part('p10', known('2')), part('p11', known('3'))], [part('p12', known('1'))]);
    expect(mergeParts(made(addBrace(two, ['p10'])), ['p10', 'p11'])).toMatchObject({ refused: expect.stringContaining('brace') });
    expect(mergeParts(made(addComparison(two, 'b2', 'p10')), ['p10', 'p11'])).toMatchObject({ refused: expect.stringContaining('comparison') });
  });

  test('is refused across bars', () => expect(isRefusal(mergeParts(model([part('p10')], [part('p11')]), ['p10', 'p11']))).toBe(true));
});

test('repeating a b three times is a b a b a b', () => {
  const repeated = made(repeatParts(model([part('p10', known('2')), part('p11', known('3'))]), ['p10', 'p11'], 3));
  expect(quantities(repeated)).toEqual(['2', '3', '2', '3', '2', '3']);
});

test('a brace over all of a bar is over all of it still when parts come to its end; when all are repeated it stays over the first row', () => {
  const quarters = made(addBrace(made(splitPart(model([part('p10')]), 'p10', 4)), ['b1']));
  const last = stretches(quarters).at(-1)!.id;
  const lengthOf = (grown: BarModel) => [grown.bars[0]!.parts.length, grown.braces.flatMap((brace) => brace.kind === 'span' ? spanned(grown, brace) : []).length];
  expect(lengthOf(made(addPart(quarters, last)))).toEqual([5, 5]);
  expect(lengthOf(made(addPart(quarters, 'p10')))).toEqual([5, 5]);
  expect(lengthOf(made(repeatParts(quarters, [last], 3)))).toEqual([6, 6]);
  expect(lengthOf(made(repeatParts(quarters, ['b1'], 3)))).toEqual([12, 4]);
});

test('tied with one of three equal parts is tied with all three, in its own colour; what was split stays a share', () => {
  const thirds = made(splitPart(model([part('p10')], [{ ...part('p11'), shade: 2 }]), 'p10', 3));
  const tied = made(tie(thirds, ['p10', 'p11']));
  expect(new Set(stretches(tied).map((one) => one.tie)).size).toBe(1);
  expect(tied.bars[1]!.parts[0]!.shade).toBe(2);
  const solved = solveModel(made(write(made(addBrace(tied, ['b1'])), `p${tied.next}`, '24')));
  expect(solved.found.get('p11')?.value.toFraction()).toBe('8');
  const [, , third] = stretches(thirds);
  const halved = made(splitPart(thirds, third!.id, 2));
  const again = solveModel(made(write(made(tie(halved, [third!.id, 'p11'])), 'p11', '4')));
  expect(again.found.get('p10')?.value.toFraction()).toBe('8');
});

test('no more than 200 parts', () => {
  const many = made(splitPart(model([part('p10')]), 'p10', 100));
  expect(isRefusal(repeatParts(many, stretches(many).map(({ id }) => id), 3))).toBe(true);
});

test('moving and mirroring never change what a brace or a comparison comes to: they are refused instead', () => {
  fc.assert(fc.property(seeds, (seed) => {
    for (const { model: before } of walk(seed, 5)) {
      const edits = [mirror(before, []), ...before.bars.map(({ id }) => mirror(before, [id])), ...stretches(before).map(({ id }) => movePart(before, id, 1))];
      for (const after of edits.filter((edit): edit is BarModel => !isRefusal(edit))) {
        const [was, is] = [solveModel(before), solveModel(after)];
        if (was.contradictions.length + is.contradictions.length > 0) continue;
        for (const { id } of [...before.braces, ...before.comparisons]) expect(is.found.get(id)?.value.toFraction()).toBe(was.found.get(id)?.value.toFraction());
      }
    }
  }), { numRuns: 25 });
});

test('the whole goes above and comes back as a brace, with its id and what it says', () => {
  const braced = made(write(made(addBrace(model([part('p10', known('2')), part('p11')]), ['b1'])), 'p100', '12'));
  const above = made(wholeAbove(braced, 'b1'));
  expect(above.bars[0]).toMatchObject({ wholeOf: 'b1', parts: [{ id: 'p100', quantity: known('12') }] });
  expect(toExact(solveModel(above).found.get('p11')!.value)).toBe('10');
  expect(made(wholeAbove(above, 'b1')).braces).toEqual(braced.braces);
});

describe('typing a value', () => {
  test('takes its units over, and refuses others later', () => {
    const pounds = made(write(model([part('p10'), part('p11')]), 'p10', '£3.50'));
    expect(pounds.units).toEqual({ before: '£' });
    expect(write(pounds, 'p11', '4 cm')).toMatchObject({ refused: expect.stringContaining('£') });
  });
  test('one hour is in hours too', () => {
    const hours = made(write(model([part('p10'), part('p11')]), 'p10', '3 hours'));
    expect(made(write(hours, 'p11', '1 hour')).units).toEqual({ after: 'hours' });
  });
  test('nothing typed leaves it unsaid', () => expect(quantities(made(write(model([part('p10', known('3'))]), 'p10', ' ')))).toEqual(['']));
});

test('of equal parts those alone are shaded that are chosen', () => {
  const quarters = made(splitPart(model([part('p10')]), 'p10', 4));
  const ids = quarters.bars[0]!.parts.slice(0, 3).map(({ id }) => id);
  const shaded = made(shade(quarters, ids));
  expect(shaded.bars[0]!.parts.map((one) => one.shade)).toEqual([2, 2, 2, 1]);
  expect(new Set(shaded.bars[0]!.parts.map(({ tie }) => tie)).size).toBe(1);
});
