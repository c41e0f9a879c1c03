import { expect } from 'vitest';
import { complaint, load } from './check.ts';

/** Two thousand steps for every manipulative; many more in contracts.long.test.ts. */
const EFFORT = { walks: 100, length: 20 };
/** So many of the list are walked in one file, the others in another, so that two processors share the work. */
export const FIRST = 13;

/** Throws what a manipulative does not keep. */
export async function expectKept(type: string): Promise<void> {
  const { kind, kinds } = await load(type);
  expect(complaint(kind, kinds, EFFORT)).toBeUndefined();
}
