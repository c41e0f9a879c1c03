import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { random } from '../../widgets/maths/random.ts';

const draws = (seed: string, count = 20) => {
  const chance = random(seed);
  return Array.from({ length: count }, () => chance.next());
};

describe('random', () => {
  test('gives the same again from the same seed, and a stream of its own to every other', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => {
      expect(draws(a)).toEqual(draws(a));
      expect(JSON.stringify(draws(a)) === JSON.stringify(draws(b))).toBe(a === b);
    }));
  });

  test.each([['', [0.5064916325184271, 0.9961600668914081, 0.7482876295925325]], ['maths', [0.5313965237473365, 0.3897384356346585, 0.545456275164893]], ['½∞', [0.0634566084548216, 0.9211359053007458, 0.09093182401412059]]])('what it gives for “%s” stays for ever, as codes that people share do', (seed, drawn) => {
    expect([...draws(seed, 2), random(seed).fork('x').next()]).toEqual(drawn);
  });

  test('forks by name, whatever was drawn before', () => {
    fc.assert(fc.property(fc.string(), fc.string(), fc.nat(9), (seed, name, before) => {
      const chance = random(seed);
      for (let drawn = 0; drawn < before; drawn++) chance.next();
      expect(chance.fork(name).next()).toBe(random(seed).fork(name).next());
      expect(chance.fork(name).next()).not.toBe(chance.fork(`${name} `).next());
    }));
  });

  test('draws whole numbers from all of the range and none other', () => {
    fc.assert(fc.property(fc.string(), fc.integer({ min: -50, max: 50 }), fc.integer({ min: 0, max: 9 }), (seed, least, more) => {
      const chance = random(seed);
      const drawn = new Set(Array.from({ length: 400 }, () => chance.whole(least, least + more)));
      expect([...drawn].sort((a, b) => a - b)).toEqual(Array.from({ length: more + 1 }, (_, at) => least + at));
    }));
  });

  test('draws every tenth of the unit equally often, within five standard deviations', () => {
    const counts = Array.from({ length: 10 }, () => 0);
    for (const one of draws('even', 100_000)) counts[Math.floor(one * 10)]! += 1;
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(5 * Math.sqrt(9_000));
  });

  test('shuffles without losing any and without touching the list', () => {
    fc.assert(fc.property(fc.string(), fc.array(fc.integer()), (seed, list) => {
      const before = [...list];
      const shuffled = random(seed).shuffle(list);
      expect(list).toEqual(before);
      expect([...shuffled].sort((a, b) => a - b)).toEqual([...list].sort((a, b) => a - b));
    }));
  });

  test('puts three things in all six orders', () => {
    const chance = random('orders');
    expect(new Set(Array.from({ length: 200 }, () => chance.shuffle(['a', 'b', 'c']).join(''))).size).toBe(6);
  });

  test('refuses what it cannot draw from', () => {
    expect(() => random('').pick([])).toThrow(RangeError);
    expect(() => random('').whole(2, 1)).toThrow(RangeError);
    expect(() => random('').whole(0.5, 1)).toThrow(RangeError);
    expect(random('').pick([undefined])).toBeUndefined();
  });
});
