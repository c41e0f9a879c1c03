import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply, difference, invert, same, squash } from '../../widgets/board/diff.ts';
import type { Entries } from '../../widgets/board/diff.ts';
import type { Diff, Entry } from '../../widgets/board/document.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';

interface Sample extends Entry { readonly kind: 'tile'; readonly says: unknown }

const ids = ['a', 'b', 'c', '7', 'constructor', 'toString'];
const sample = fc.record({ id: fc.constantFrom(...ids), says: fc.jsonValue({ maxDepth: 2 }) })
  .map(({ id, says }): Sample => ({ id, kind: 'tile', says }));
const record = fc.uniqueArray(sample, { selector: (entry) => entry.id })
  .map((entries): Entries<Sample> => Object.fromEntries(entries.map((entry) => [entry.id, entry])));

function applied(entries: Entries<Sample>, diff: Diff<Sample>): Entries<Sample> {
  const next = apply(entries, diff);
  if (isRefusal(next)) throw new Error(next.refused);
  return next;
}

describe('same', () => {
  test('agrees with what JSON says, whatever the order of keys', () => {
    fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      expect(same(one, JSON.parse(JSON.stringify(one)))).toBe(true);
      expect(same({ one, other }, { other, one })).toBe(true);
      expect(same(one, other)).toBe(canonical(one) === canonical(other));
    }));
  });

  test('tells apart what only looks alike', () => {
    expect(same([], {})).toBe(false);
    expect(same({ a: null }, {})).toBe(false);
    expect(same({ a: 1 }, { b: 1 })).toBe(false);
    expect(same([1, 2], [1])).toBe(false);
    expect(same('1', 1)).toBe(false);
    expect(same({ a: undefined }, {})).toBe(true);
  });
});

describe('apply', () => {
  test('of a difference gives what it is the difference to; its inverse takes it back', () => {
    fc.assert(fc.property(record, record, (before, after) => {
      const diff = difference(before, after);
      expect(applied(before, diff)).toEqual(after);
      expect(applied(applied(before, diff), invert(diff))).toEqual(before);
      expect(invert(invert(diff))).toEqual(diff);
    }));
  });

  test('never changes what it is given, and keeps what the diff does not name', () => {
    fc.assert(fc.property(record, record, (before, after) => {
      const copy = structuredClone(before);
      const diff = difference(before, after);
      const next = applied(before, diff);
      expect(before).toEqual(copy);
      const named = new Set(diff.map((one) => one.id));
      for (const id of Object.keys(before).filter((each) => !named.has(each))) expect(next[id]).toBe(before[id]);
    }));
  });

  test('does changes to different entries in any order', () => {
    fc.assert(fc.property(record, record, (before, after) => {
      const diff = difference(before, after);
      const half = Math.floor(diff.length / 2);
      const [one, other] = [diff.slice(0, half), diff.slice(half)];
      expect(applied(applied(before, other), one)).toEqual(applied(applied(before, one), other));
    }));
  });

  test('refuses a stale change in a sentence and leaves everything as it is', () => {
    fc.assert(fc.property(record, record, record, (before, mine, theirs) => {
      const diff = difference(before, mine);
      const stale = diff.some((one) => !same(one.before, Object.hasOwn(theirs, one.id) ? theirs[one.id] : undefined));
      expect(isRefusal(apply(theirs, diff))).toBe(stale);
    }));
    const answer = apply({ a: { id: 'a', kind: 'tile', says: 1 } }, [{ id: 'a', after: { id: 'a', kind: 'tile', says: 2 } }]);
    expect(answer).toEqual({ refused: 'Someone else changed this first, so it stays as they left it. Please try again.' });
  });

  test('refuses a change that names a thing twice or under another name', () => {
    const one = { id: 'a', kind: 'tile', says: 1 } as const;
    expect(isRefusal(apply<Sample>({}, [{ id: 'a', after: one }, { id: 'a', before: one }]))).toBe(true);
    expect(isRefusal(apply<Sample>({}, [{ id: 'b', after: one }]))).toBe(true);
  });
});

describe('squash', () => {
  test('of a sequence does the same as the sequence', () => {
    fc.assert(fc.property(fc.array(record, { minLength: 1, maxLength: 6 }), (records) => {
      const diffs = records.slice(1).map((after, index) => difference(records[index]!, after));
      const whole = squash(diffs);
      expect(applied(records[0]!, whole)).toEqual(records.at(-1));
      expect(new Set(whole.map((one) => one.id)).size).toBe(whole.length);
      expect(squash([whole, invert(whole)])).toEqual([]);
    }));
  });
});

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value).map(([key, inside]) => `${JSON.stringify(key)}:${canonical(inside)}`).toSorted().join()}}`;
}
