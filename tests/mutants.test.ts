import { stripTypeScriptTypes } from 'node:module';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { mutantsOf, withSwitches } from '../scripts/mutants.ts';

const broken = (text: string): readonly string[] => mutantsOf('one.ts', text).map(({ start, end, now }) => text.slice(0, start) + now + text.slice(end));

/** What a text comes to with one of its mutants switched on. */
function switched(text: string, on: number): unknown {
  const mutants = mutantsOf('one.ts', text).map(({ start, now }) => `${start} ${now}`);
  const written = withSwitches('one.ts', text, ({ start, now }) => mutants.indexOf(`${start} ${now}`));
  return result(written, (number) => number === on);
}

function result(text: string, isMutant: (number?: number) => boolean): unknown {
  try {
    return runInNewContext(stripTypeScriptTypes(text), { isMutant, JSON });
  } catch (reason) {
    return String(reason);
  }
}

test.each([
  ['const a = b + 1;', ['const a = b - 1;', 'const a = b + 2;']],
  ['const a = b && !c;', ['const a = b || !c;', 'const a = b && c;']],
  ['const a = b < c ? b : c;', ['const a = !(b < c) ? b : c;', 'const a = b <= c ? b : c;']],
  ['const a: 1 | 2 = b.add(c);', ['const a: 1 | 2 = b.sub(c);']],
  ['const a = 7n === b;', ['const a = 8n === b;', 'const a = 7n !== b;']],
  ['type A = { readonly a: true };', []],
])('%s is broken in one place at a time', (text, all) => {
  expect(broken(text)).toEqual(all);
});

test.each([
  '1 + 2 * 3 - 4 ** 2 % 5', '(1 + 2) * (3 - 4) / 8', 'const c = 3, d = 0; `${c + 1} ${!d} ${d || c && 2}`', 'const c = undefined; c?.min(1) ?? Math.min(3, 4)', 'Math.floor(5 / 2) + [1, 2].map((one) => one < 2 ? one : -one).length',
  '[1, 2, 3].some((one: 1 | 2 | 3) => one > 2 && one !== 4)', 'const c = 2; const { d = 5 } = {}; JSON.stringify({ c, d, 7: 8, e: c === 2 ? [1n > 0n] : true } as const)', 'let sum = 0; for (const one of [1, 2]) sum = sum + one; sum',
  "let text = ''; while (text.length < 3) { text = text + 'a'; } text", 'let sum = 0; do sum += 3; while (sum <= 9); sum', '[[0, 1]].every(([a = 1, b]: readonly number[]) => a >= 0 || b === undefined)',
])('%s comes to the same with its mutants behind switches as with each in its place', (text) => {
  expect(switched(text, -1)).toEqual(result(text, () => false));
  const each = broken(text);
  expect(each.length).toBeGreaterThan(0);
  each.forEach((mutant, on) => expect(switched(text, on)).toEqual(result(mutant, () => false)));
});

test('an endless loop can be ended by whoever holds the switches', () => {
  const patience = { calls: 0 };
  const isMutant = (): boolean => {
    patience.calls += 1;
    if (patience.calls > 100) throw new Error('too long');
    return false;
  };
  for (const loop of ['for (;;);', 'while (true) ;', 'do ; while (true)', 'for (;;) { }']) expect(result(withSwitches('one.ts', loop, () => undefined), isMutant)).toBe('Error: too long');
});
