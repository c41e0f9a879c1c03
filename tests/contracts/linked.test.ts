import { test } from 'vitest';
import { expectFollowed, leading } from './linked.ts';

test.each(leading)('a %s that leads: whatever is done to it, those linked with it follow or say why not, and it is one undo', (type) => {
  expectFollowed(type, 12);
});
