import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENGINE, NO_MEMORY, step } from '../../../widgets/fluency/memory/memory.ts';
import { NO_PRACTICE } from '../../../widgets/fluency/memory/practice.ts';
import type { Given } from '../../../widgets/fluency/memory/judged.ts';
import type { Practice } from '../../../widgets/fluency/memory/practice.ts';
import { anyGiven, given, merge, record, recorded, replay, trimmed } from './some.ts';

/** Answers that two or three devices give, each on what it knows, with now and then one taking over what another has, and now and then the oldest dropped. */
const happening = fc.oneof(
  { weight: 8, arbitrary: fc.record({ how: fc.constant('answer' as const), given: anyGiven }) },
  { weight: 2, arbitrary: fc.record({ how: fc.constant('take over' as const), from: fc.constantFrom('a', 'b', 'c'), to: fc.constantFrom('a', 'b', 'c') }) },
  { weight: 1, arbitrary: fc.record({ how: fc.constant('trim' as const), device: fc.constantFrom('a', 'b', 'c'), most: fc.integer({ min: 2, max: 12 }) }) },
);
type Happening = typeof happening extends fc.Arbitrary<infer One> ? One : never;

function devicesAfter(happenings: readonly Happening[]): { readonly devices: Readonly<Record<string, Practice>>; readonly given: number } {
  const devices: Record<string, Practice> = { a: NO_PRACTICE, b: NO_PRACTICE, c: NO_PRACTICE };
  let count = 0;
  for (const one of happenings) {
    if (one.how === 'answer') devices[one.given.device] = record(devices[one.given.device]!, one.given);
    if (one.how === 'answer') count += 1;
    if (one.how === 'take over') devices[one.to] = merge(devices[one.to]!, devices[one.from]!);
    if (one.how === 'trim') devices[one.device] = trimmed(devices[one.device]!, one.most);
  }
  return { devices, given: count };
}

/** How many answers a practice holds, dropped or not: an answer counts once. */
function held({ snapshots, log }: Practice): number {
  return Object.values(snapshots).reduce((sum, { through }) => sum + through, 0) + log.length;
}

const several = fc.array(happening, { maxLength: 60 }).map(devicesAfter);

describe('replaying', () => {
  test('the snapshots and the log make the memory again, exactly, through JSON and in any order', () => {
    fc.assert(fc.property(several, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), ({ devices }, luck) => {
      for (const practice of Object.values(devices)) {
        const { snapshots, log, memory } = JSON.parse(JSON.stringify(practice)) as Practice;
        const mixed = log.map((answer) => ({ answer, at: luck.next().value })).toSorted((a, b) => a.at - b.at).map(({ answer }) => answer);
        expect(replay(snapshots, mixed)).toEqual(memory);
        expect(memory).toEqual(practice.memory);
      }
    }));
  });

  test('on one device dropping changes nothing of the memory', () => {
    fc.assert(fc.property(fc.array(anyGiven, { minLength: 1, maxLength: 60 }), fc.integer({ min: 2, max: 20 }), (all, most) => {
      const practice = recorded(all.map((one) => ({ ...one, device: 'a' })));
      const less = trimmed(practice, most);
      expect(less.log.length).toBeLessThanOrEqual(most);
      expect(less.memory).toEqual(practice.memory);
      expect(replay(less.snapshots, less.log)).toEqual(practice.memory);
      expect(held(less)).toBe(all.length);
      for (const { engine } of Object.values(less.snapshots)) expect(engine).toBe(ENGINE);
    }));
  });

  test('one answer at a time or all at once is the same, and nothing given is changed', () => {
    fc.assert(fc.property(fc.array(anyGiven, { maxLength: 40 }), (all) => {
      const { log } = recorded(all);
      const frozen = log.reduce((memory, answer) => Object.freeze(step(Object.freeze(memory), [Object.freeze(answer)])), NO_MEMORY);
      expect(frozen).toEqual(step(NO_MEMORY, log));
    }));
  });

  test('more than 20,000 answers are kept as a snapshot and the last of them', () => {
    let practice: Practice = { ...recorded([given('multiply-7-8')]), log: [] };
    const log = Array.from({ length: 20_000 }, (_, number) => ({ ...given('multiply-7-8'), number, order: number, engine: ENGINE, band: 'fluent' as const }));
    practice = { ...practice, log, memory: replay({}, log) };
    const next = record(practice, given('multiply-7-9'));
    expect(next.log.length).toBe(18_000);
    expect(next.snapshots['a']?.through).toBe(2001);
    expect(next.memory).toEqual(replay(next.snapshots, next.log));
    expect(next.memory.count).toBe(20_001);
    expect(next.log.at(-1)).toMatchObject({ number: 20_000, card: 'multiply-7-9' });
  });
});

describe('merging', () => {
  test('is the same whichever comes first, in whatever order, and however often', () => {
    fc.assert(fc.property(several, ({ devices: { a, b, c } }) => {
      expect(merge(a!, b!)).toEqual(merge(b!, a!));
      expect(merge(merge(a!, b!), c!)).toEqual(merge(a!, merge(b!, c!)));
      expect(merge(a!, a!)).toEqual(a!);
      expect(merge(merge(a!, b!), b!)).toEqual(merge(a!, b!));
    }));
  });

  test('loses no answer and counts none twice', () => {
    fc.assert(fc.property(several, ({ devices: { a, b, c }, given: count }) => {
      const all = merge(merge(a!, b!), c!);
      expect(held(all)).toBe(count);
      const traces = Object.values(all.memory.cards).reduce((sum, { answers }) => sum + answers, 0);
      const untyped = all.memory.count;
      expect(traces).toBe(untyped);
      for (const one of [a!, b!, c!]) expect(untyped).toBeGreaterThanOrEqual(one.memory.count);
      expect(new Set(all.log.map(({ device, number }) => `${device} ${number}`)).size).toBe(all.log.length);
    }));
  });

  test('a copy of a device that answered the same number differently is settled the same way on both sides', () => {
    const start = recorded([given('multiply-7-8')]);
    const [one, other] = [recorded([given('multiply-7-9')], start), recorded([given('multiply-6-8')], start)];
    expect(merge(one, other)).toEqual(merge(other, one));
    expect(merge(one, other).log.length).toBe(2);
  });
});

describe('days that jump', () => {
  test('whatever the clocks did, no card has its last answer or its spacing after today, or comes back later than a term from now', () => {
    fc.assert(fc.property(several, ({ devices }) => {
      for (const { memory: { cards, clock } } of Object.values(devices)) {
        for (const { day, due, spaced, since } of Object.values(cards)) {
          expect(Math.max(day, since, spaced?.day ?? day)).toBeLessThanOrEqual(clock.day);
          expect(due - clock.day).toBeLessThanOrEqual(45);
        }
      }
    }));
  });

  test('a year ahead and back again: within a term every card comes back', () => {
    const calm = (day: number): Given => given('multiply-7-8', { day });
    const { memory } = recorded([calm(0), calm(1), calm(366), calm(2)]);
    expect(memory.cards['multiply-7-8']!.due - memory.clock.day).toBeLessThanOrEqual(45);
    expect(memory.clock.jumped).toEqual({ from: '2027-09-08', to: '2026-09-09' });
  });

  test('answers stay in the order they were given, though the clock went back', () => {
    const { log } = recorded([given('multiply-7-8', { day: 300 }), given('multiply-7-9', { day: 1 }), given('multiply-6-8', { day: 2 })]);
    expect(log.map(({ card }) => card)).toEqual(['multiply-7-8', 'multiply-7-9', 'multiply-6-8']);
    expect(log.map(({ number }) => number)).toEqual([0, 1, 2]);
  });
});
