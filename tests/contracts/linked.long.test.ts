import { test } from 'vitest';
import { expectFollowed, leading } from './linked.ts';

test.each(leading)('a %s that leads is followed for long', { timeout: 3_600_000 }, (type) => {
  expectFollowed(type, 1000);
});
