import { expect, test } from 'vitest';
import { mutantsOf, withMutant } from '../scripts/mutants.ts';

const broken = (text: string): readonly string[] => mutantsOf('one.ts', text).map((mutant) => withMutant(text, mutant));

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
