import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forgettingOf } from '../../../widgets/fluency/memory/forgetting.ts';

const STARTS = [0, 20, 60, 120, 240];
test.each([
  ['fast and right', [2, 1.5, 1, 0.9, 0.8], undefined, [0.3, 0.3, 0.250391, 0.200781, 0.151172]],
  ['slow and right', [3, 3.2, 3.5, 3.4, 3.6], undefined, [0.3, 0.3, 0.349609, 0.399219, 0.418359]],
  ['1.5 s, the third wrong', [1.5, 1.5, 1.5, 1.5, 1.5], 2, [0.3, 0.3, 0.349609, 0.3, 0.250391]],
])('the golden vector of answers that are %s', (_, times, wrong, expected) => {
  const found = forgettingOf(STARTS.map((at, index) => ({ at, time: times[index]!, right: index !== wrong })));
  expect(found.map((alpha) => Number(alpha.toFixed(6)))).toEqual(expected);
});

test('stays between 0.15 and 0.5, one for each encounter', () => {
  const encounter = fc.record({ gap: fc.double({ min: 1, max: 600, noNaN: true }), time: fc.double({ min: 0, max: 60, noNaN: true }), right: fc.boolean() });
  fc.assert(fc.property(fc.array(encounter, { maxLength: 12 }), (all) => {
    let at = 0;
    const alphas = forgettingOf(all.map(({ gap, time, right }) => ({ at: at += gap, time, right })));
    expect(alphas.length).toBe(all.length);
    for (const alpha of alphas) expect(alpha >= 0.15 && alpha <= 0.5).toBe(true);
  }));
});
