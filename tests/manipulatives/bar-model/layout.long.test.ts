import { test } from 'vitest';
import { expectSound } from './laid.ts';

test('every model that a person comes to is drawn soundly, for long', { timeout: 3_600_000 }, () => expectSound({}));
