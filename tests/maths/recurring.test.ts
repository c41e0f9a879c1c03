import { expect, test } from 'vitest';
import { recurringIn } from '../../widgets/maths/recurring.ts';

test.each([
  ['333', '', '3'], ['333333', '', '3'], ['1666', '1', '6'], ['12222', '1', '2'], ['909090', '', '90'], ['9090909', '', '90'], ['1909090', '1', '90'], ['112112112', '', '112'], ['1112112112', '1', '112'], ['0500500500', '', '050'],
  ['123456123456123456', '', '123456'], ['0142857142857142857', '0', '142857'],
])('%s… goes on as %s and then %s for ever', (digits, fixed, recurring) => expect(recurringIn(digits)).toEqual({ fixed, recurring }));

test.each(['', '3', '33', '166', '90909', '4545450', '000', '70000', '12345612345612345', '123456712345671234567'])('%s… does not say how it goes on', (digits) => expect(recurringIn(digits)).toBeUndefined());
