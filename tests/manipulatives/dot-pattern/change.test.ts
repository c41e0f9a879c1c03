import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { actions } from '../../../widgets/manipulatives/dot-pattern/actions.ts';
import { arranged, longer, nextCard, nextFrame, oneMore, scattered, typeSecond, typeTotal } from '../../../widgets/manipulatives/dot-pattern/change.ts';
import { ARRANGEMENTS, dotsOf, hasRoom, MOST, total } from '../../../widgets/manipulatives/dot-pattern/dot-pattern.ts';
import dotPattern from '../../../widgets/manipulatives/dot-pattern/index.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { patterns, seen } from './patterns.ts';

test('a number that is typed is taken as it is, or refused where there is no room for it', () => {
  fc.assert(fc.property(patterns, fc.nat(30), (props, count) => {
    const moved = typeTotal(props, String(count));
    expect(isRefusal(moved)).toBe(count > MOST[props.arrangement]);
    if (!isRefusal(moved)) expect(total(moved.props)).toBe(count);
  }));
});

test.each(['7.5', '1/2', '-3', '?', 'x', '', '21'])('%j dots are refused in a sentence', text => {
  expect(typeTotal(dotsOf('twenty-frame', [7]), text)).toEqual({ refused: expect.stringMatching(/^.{8,}[.]$/) });
});

test('another arrangement has as many dots, of the same colours where it can', () => {
  fc.assert(fc.property(patterns, fc.constantFrom(...ARRANGEMENTS), (props, arrangement) => {
    const moved = arranged(props, arrangement);
    if (isRefusal(moved)) {
      expect(hasRoom(arrangement, props)).toBe(false);
      return;
    }
    expect(total(moved.props)).toBe(total(props));
    if (hasRoom(arrangement, props)) expect(moved.props).toEqual({ ...props, arrangement });
    expect(hasRoom(arrangement, moved.props)).toBe(true);
  }));
});

test('one more and one less change the number by one', () => {
  fc.assert(fc.property(patterns, fc.constantFrom(1 as const, -1 as const), (props, by) => {
    const moved = oneMore(props, by);
    expect(isRefusal(moved)).toBe(total(props) + by < 0 || total(props) + by > MOST[props.arrangement]);
    if (!isRefusal(moved)) expect(total(moved.props)).toBe(total(props) + by);
  }));
});

test('what is typed for the second colour leaves as many dots as there were', () => {
  fc.assert(fc.property(patterns, fc.nat(22), (props, count) => {
    const moved = typeSecond(props, String(count));
    if (isRefusal(moved)) return;
    expect(moved.props.second).toBe(count);
    expect(total(moved.props)).toBe(total(props));
  }));
});

test('the next card has another number, one at least, and is the same each time', () => {
  fc.assert(fc.property(patterns, props => {
    const next = nextCard(props);
    expect(v.safeParse(dotPattern.schema, next).success).toBe(true);
    expect(total(next)).not.toBe(total(props));
    expect(total(next)).toBeGreaterThan(0);
    expect(nextCard(props)).toEqual(next);
    expect(next.carded).toBe(props.carded);
  }));
});

test('frames go round those that have room, and a flash goes through its lengths', () => {
  expect(nextFrame(dotsOf('die', [4]))).toBe('five-frame');
  expect(nextFrame(dotsOf('five-frame', [4]))).toBe('ten-frame');
  expect(nextFrame(dotsOf('twenty-frame', [7]))).toBe('ten-frame');
  expect(nextFrame(dotsOf('twenty-frame', [17]))).toBe('twenty-frame');
  const one = dotsOf('die', [4], { seconds: 1 });
  expect([one, longer(one), longer(longer(one)), longer(longer(longer(one))), longer(longer(longer(longer(one))))].map(({ seconds }) => seconds)).toEqual([1, 2, 3, 5, 1]);
});

test('a flash shows what is under the card for its seconds, and nothing else of it changes', () => {
  fc.assert(fc.property(seen, props => {
    const flash = actions({ ...props, carded: true }).find(({ id }) => id === 'flash')!;
    expect(flash.off).toBeUndefined();
    expect(flash.run()).toEqual({ props, seconds: props.seconds });
    expect(actions(props).find(({ id }) => id === 'flash')!.off).toBeDefined();
  }));
});

test('scattered in another way there are as many dots', () => {
  fc.assert(fc.property(seen, props => {
    expect({ ...scattered(props), seed: props.seed }).toEqual(props);
  }));
});
