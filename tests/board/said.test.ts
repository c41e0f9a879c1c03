import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isVeiled, type Said, speak, tellsVeiled, told, type Token } from '../../widgets/board/said.ts';

const NOTHING: ReadonlySet<string> = new Set();
const part = fc.constantFrom('a', 'b', 'c');
const parts = fc.uniqueArray(part, { minLength: 1 });
const token: fc.Arbitrary<Token> = fc.record({ value: fc.bigInt().map((number) => ({ exact: String(number) })), parts });
const { said } = fc.letrec<{ said: Said; clause: { about: string[]; said: Said } }>((tie) => ({
  said: fc.array(fc.oneof({ depthSize: 'small' }, fc.constantFrom('a part', ', ', ' and '), token, tie('clause')), { maxLength: 4 }),
  clause: fc.record({ about: parts, said: tie('said') }),
}));
const veils = fc.uniqueArray(part).map((list) => new Set(list));

/** The same said again with other numbers where it names a veiled part. */
function changed(one: Said, veiled: ReadonlySet<string>): Said {
  return one.map((piece) => {
    if (typeof piece === 'string' || 'typed' in piece) return piece;
    if ('said' in piece) return { ...piece, said: isVeiled({ parts: piece.about }, veiled) ? ['something else'] : changed(piece.said, veiled) };
    return isVeiled(piece, veiled) ? { ...piece, value: { exact: '98765' } } : piece;
  });
}

describe('speak', () => {
  test('says the same of two that differ in what is veiled only', () => {
    fc.assert(fc.property(said, veils, (one, veiled) => {
      expect(speak(changed(one, veiled), veiled)).toBe(speak(one, veiled));
      expect(told(changed(one, veiled), veiled)).toEqual(told(one, veiled));
    }));
  });

  test('tells every value, when nothing is veiled, as words that no other number has', () => {
    fc.assert(fc.property(fc.bigInt(), fc.bigInt(), (one, two) => {
      const words = (number: bigint): string => speak([{ value: { exact: String(number) }, parts: [] }], NOTHING);
      expect(words(one) === words(two)).toBe(one === two);
    }));
  });

  test('a part that is not veiled changes nothing', () => {
    fc.assert(fc.property(said, (one) => {
      expect(speak(one, new Set(['z']))).toBe(speak(one, NOTHING));
    }));
  });

  test('clauses about what is veiled fall silent', () => {
    const one: Said = ['The parts come to ', { value: { exact: '25' }, parts: ['a'] }, { about: ['a', 'b'], said: [', the brace says ', { value: { exact: '24' }, parts: ['b'] }] }, '.'];
    expect(speak(one, NOTHING)).toBe('The parts come to 25, the brace says 24.');
    expect(speak(one, new Set(['b']))).toBe('The parts come to 25.');
    expect(speak(one, new Set(['a']))).toBe('The parts come to a covered number.');
  });

  test('what a person typed is left out when its part is taken away whole, and only then', () => {
    const one: Said = ['bar', { typed: 'Ben has 7', parts: ['name'] }];
    expect(speak(one, new Set(['name']))).toBe('bar Ben has 7');
    expect(speak(one, new Set(['name']), new Set(['name']))).toBe('bar');
  });

  test('words that touch are kept apart', () => {
    expect(speak(['part', { value: { exact: '8' }, parts: [] }, ', then', { typed: 'Ana' }], NOTHING)).toBe('part 8, then Ana');
  });
});

test('tellsVeiled: exactly when the words would change, or a clause would', () => {
  fc.assert(fc.property(said, veils, (one, veiled) => {
    if (!tellsVeiled(one, veiled)) expect(speak(one, veiled)).toBe(speak(one, NOTHING));
  }));
  expect(tellsVeiled([{ value: { exact: '3' }, parts: ['a', 'b'] }], new Set(['b']))).toBe(true);
  expect(tellsVeiled([{ about: ['a'], said: ['so'] }], new Set(['a']))).toBe(true);
});
