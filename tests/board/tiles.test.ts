import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { BOARD_END } from '../../widgets/board/document.ts';
import { kind, type Kinds } from '../../widgets/board/manipulative.ts';
import { plain } from '../../widgets/board/plain.ts';
import { isId, openTile } from '../../widgets/board/tiles.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';
import { kinds, tile } from './samples.ts';

const bead = tile('a1', 'beads', { count: 3 }, { x: 5, y: -7.25, z: 2 });

function refusedIn(unknown: unknown): string {
  const answer = openTile(unknown, kinds);
  if (!isRefusal(answer)) throw new Error(`opened: ${JSON.stringify(answer)}`);
  return answer.refused;
}

describe('openTile', () => {
  test('opens what was saved, and shares nothing with it', () => {
    const whole = { ...bead, held: { by: 'b', slot: 'cell0' }, veiled: { count: 1, '': 2 }, locked: true, linked: 'same' };
    expect(openTile(JSON.parse(JSON.stringify(whole)), kinds)).toEqual(whole);
    const opened = openTile(whole, kinds);
    expect(isRefusal(opened) || opened.props).not.toBe(whole.props);
  });

  test('takes anything at all, and answers with a tile or a sentence', () => {
    const key = fc.constantFrom('id', 'kind', 'step', 'type', 'version', 'props', 'x', 'y', 'z', 'held', 'veiled', 'locked', 'linked', 'refused');
    fc.assert(fc.property(fc.anything(), key, fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }), (whole, where, what) => {
      for (const unknown of [whole, { ...bead, [where]: what }]) {
        const answer = openTile(unknown, kinds);
        if (isRefusal(answer)) expect(answer.refused).toMatch(/^[A-Z].*\.$/s);
        else expect(openTile(JSON.parse(JSON.stringify(answer)), kinds)).toEqual(answer);
      }
    }));
  });

  test('says what is wrong, and where', () => {
    expect(refusedIn({ ...bead, x: BOARD_END + 1 })).toBe('The beads “a1” cannot be opened: x lies off the board.');
    expect(refusedIn({ ...bead, y: Number.NaN })).toBe('The number at this tile, y is not a number that can be shown.');
    expect(refusedIn({ ...bead, z: Infinity })).toBe('The number at this tile, z is not a number that can be shown.');
    expect(refusedIn({ ...bead, id: 'a/1' })).toBe('The beads “a/1” cannot be opened: id is not a name that a lesson can use.');
    expect(refusedIn({ ...bead, id: 'constructor' })).toContain('is not a name that a lesson can use');
    expect(refusedIn({ ...bead, props: { count: 0 } })).toMatch(/^The beads “a1” cannot be opened: count /);
    expect(refusedIn({ ...bead, props: { count: 1, __proto__: null, 'more': 1 } })).toMatch(/more/);
    expect(refusedIn(JSON.parse('{"id":"a","props":{"__proto__":{"polluted":1}}}'))).toBe('At this tile, props stands a name that is not allowed, “__proto__”.');
    expect(refusedIn({ ...bead, held: { by: 7, slot: 'x' } })).toContain('held, by is not a name');
    expect(refusedIn({ ...bead, locked: false })).toBe('The beads “a1” cannot be opened: locked is neither true nor left out.');
    expect(refusedIn({ ...bead, refused: 'mine' })).toBe('The beads “a1” cannot be opened: refused is not something a tile can have.');
    expect(refusedIn('text')).toBe('Something that was meant to be a tile cannot be opened: it is not a tile.');
    expect(refusedIn({ ...bead, props: undefined })).toContain('props is missing');
  });

  test('keeps what it does not know as it is: other types, newer versions, further properties', () => {
    const strange = { ...tile('s', 'from-the-future', { any: ['thing', { at: null }] }), version: 7 };
    expect(openTile(strange, kinds)).toEqual(strange);
    const newer = { ...bead, version: 2, props: { counts: 'otherwise' } };
    expect(openTile(newer, kinds)).toEqual(newer);
    expect(openTile({ ...bead, turned: 90 }, kinds)).toEqual({ ...bead, turned: 90 });
  });

  test('migrates from any older version, and says so when one stumbles', () => {
    const list: Kinds = { get: () => kind<{ readonly amount: number }>({
      type: 'beads', schema: v.strictObject({ amount: v.number() }), presets: [{ title: '', props: { amount: 1 } }],
      migrations: [(old) => ({ number: (old as { count: number }).count }), (old) => ({ amount: (old as { number: number }).number * 2 })],
      box: () => ({ x: 0, y: 0, width: 1, height: 1 }), marks: () => [], parts: () => [], describe: () => [],
    }) };
    expect(openTile(bead, list)).toEqual({ ...bead, version: 3, props: { amount: 6 } });
    expect(openTile({ ...bead, version: 2, props: { number: 4 } }, list)).toMatchObject({ version: 3, props: { amount: 8 } });
    expect(openTile({ ...bead, props: null }, list)).toEqual({ refused: 'The beads “a1” cannot be opened: it was saved by an older version, and something in it is missing.' });
    expect(isRefusal(openTile({ ...bead, props: {} }, list))).toBe(true);
  });

  test('refuses what is deeper or larger than any tile, and a cycle, without a crash', () => {
    let deep: unknown = 0;
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(refusedIn({ ...bead, props: deep })).toContain('more in');
    const ring: Record<string, unknown> = {};
    ring['ring'] = ring;
    expect(refusedIn({ ...bead, props: ring })).toContain('more in');
    expect(refusedIn({ ...bead, type: 'other', props: Array.from({ length: 60_000 }, () => 0) })).toContain('more in');
    expect(refusedIn({ ...bead, type: 'other', props: 'x'.repeat(600_000) })).toContain('more text in');
  });
});

test('plain copies exactly what JSON can hold', () => {
  fc.assert(fc.property(fc.jsonValue(), (json) => {
    const whole = JSON.parse(JSON.stringify(json));
    const answer = plain(whole, 'this');
    if (JSON.stringify(whole).includes('__proto__')) return;
    expect(answer).toEqual({ json: whole });
  }));
});

test('an id is short, plain, and nothing that every object has', () => {
  expect(['a', '7', 'A-b_9', 'x'.repeat(64), crypto.randomUUID()].every(isId)).toBe(true);
  expect(['', 'a b', 'a/b', 'é', 'x'.repeat(65), '__proto__', 'toString'].some(isId)).toBe(false);
});
