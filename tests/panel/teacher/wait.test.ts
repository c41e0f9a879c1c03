import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLock, waitLeft } from '../../../widgets/panel/teacher/wait.ts';

test.each([[0, 0], [2, 0], [3, 5], [4, 10], [5, 20], [9, 320], [10, 600], [5_000, 600]])('after %i wrong PINs the wait is %i s', (wrong, seconds) => {
  expect(waitLeft({ wrong, at: 1_000 }, 1_000)).toBe(seconds * 1000);
});

test('a wait passes, and no clock that jumps makes it longer', () => {
  fc.assert(fc.property(fc.nat(20), fc.integer(), fc.integer(), (wrong, at, now) => {
    const whole = waitLeft({ wrong, at }, at);
    const left = waitLeft({ wrong, at }, now);
    expect(left).toBeLessThanOrEqual(whole);
    expect(left).toBeGreaterThanOrEqual(0);
    if (now >= at + whole) expect(left).toBe(0);
  }));
});

test('only what was kept as a lock is one', () => {
  const lock = { pin: { salt: 'a', hash: 'b' }, wrong: 0, at: 0 };
  expect(isLock(lock)).toBe(true);
  for (const other of [undefined, null, 'x', {}, { ...lock, pin: 'a' }, { ...lock, wrong: '0' }, { pin: { salt: 'a' }, wrong: 0, at: 0 }]) expect(isLock(other)).toBe(false);
});
