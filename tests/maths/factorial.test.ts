import { expect, test } from 'vitest';
import { Fraction } from '../../widgets/maths/exact.ts';
import { factorial } from '../../widgets/maths/factorial.ts';

test.each([['0', '1'], ['1', '1'], ['2', '2'], ['5', '120'], ['20', '2432902008176640000']])('%s! is %s', (of, product) => expect(factorial(new Fraction(of))?.toFraction()).toBe(product));

test.each(['-1', '-3', '21', '1/2', '5/2'])('%s has none', (of) => expect(factorial(new Fraction(of))).toBeUndefined());
