import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Pupil } from '../../widgets/fluency/pupil.ts';
import { setBack, setTogether, type Together } from '../../widgets/fluency/together.ts';

const base: Pupil = { id: 'a', alias: 'Asha', face: 'cat', shade: 1, year: 4, minutes: 5, widening: 1, decks: [] };
const anyTogether: fc.Arbitrary<Together> = fc.record({
  minutes: fc.constantFrom(2, 5, 10), year: fc.constantFrom(3, 4), widening: fc.constantFrom(1, 2), decks: fc.subarray(['tables', 'primes']),
}, { requiredKeys: [] });
const anyPupils = fc.array(anyTogether, { maxLength: 6 }).map((all) => all.map((one, at): Pupil => ({ ...base, ...one, id: String(at), alias: `P${at}` })));

test('whoever it is a change for has it, others are left alone, nothing else of anybody changes; and it can be set back', () => {
  fc.assert(fc.property(anyPupils, anyTogether, (pupils, to) => {
    const { changed } = setTogether(pupils, to);
    const after = pupils.map((pupil) => changed.find(({ id }) => id === pupil.id) ?? pupil);
    expect(after).toEqual(pupils.map((pupil) => ({ ...pupil, ...to })));
    for (const pupil of changed) expect(pupil).not.toEqual(pupils.find(({ id }) => id === pupil.id));
    expect(setBack(pupils, after)).toEqual(pupils);
  }));
});

test('what was changed meanwhile stays when it is set back, and nobody comes back who was deleted', () => {
  const before = [base, { ...base, id: 'b' }];
  expect(setBack(before, [{ ...base, alias: 'Otter', minutes: 10 }])).toEqual([{ ...base, alias: 'Otter' }]);
});

test.each<readonly [readonly number[], string]>([
  [[5, 5], 'It is so for all of them already.'], [[2, 10], 'It is set for all 2 of them.'], [[2, 5, 10], 'It is set. For P0 and P2 it was something else before.'], [[2], 'It is set. For P0 it was something else before.'],
])('pupils with %j minutes, set to 5', (minutes, said) => {
  expect(setTogether(minutes.map((each, at): Pupil => ({ ...base, id: String(at), alias: `P${at}`, minutes: each as 2 })), { minutes: 5 }).said).toBe(said);
});
