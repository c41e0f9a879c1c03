import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { ENGINE } from '../../../widgets/fluency/memory/memory.ts';
import { openingPractice } from '../../../widgets/fluency/memory/open.ts';
import type { Practice } from '../../../widgets/fluency/memory/practice.ts';
import { atOnce } from '../../../widgets/fluency/turns.ts';
import { anyGiven, given, recorded, replay, trimmed } from './some.ts';

const openPractice = (unknown: unknown) => atOnce(openingPractice(unknown));
const keptOf = ({ snapshots, log }: Practice) => ({ snapshots, log });

const practices = fc.tuple(fc.array(anyGiven, { maxLength: 25 }), fc.integer({ min: 2, max: 20 })).map(([all, most]) => trimmed(recorded(all), most));

describe('opening a practice', () => {
  test('what was saved comes back as it was', () => {
    fc.assert(fc.property(practices, (practice) => {
      expect(openPractice(JSON.parse(JSON.stringify(practice)))).toEqual(keptOf(practice));
    }));
  });

  test('a snapshot of the engine before opens as it is, keeps its version, and the answers since are taken by this one', () => {
    const practice = trimmed(recorded(Array.from({ length: 6 }, (_, day) => given('multiply-7-8', { day }))), 4);
    const { tried: _, ...memory } = practice.snapshots['a']!.memory;
    const older = { ...practice.snapshots['a']!, engine: ENGINE - 1, memory: { ...memory, engine: ENGINE - 1, fresh: memory.fresh.map(({ card, at }) => ({ card, at })) } };
    const opened = openPractice({ snapshots: { a: older }, log: practice.log });
    if (isRefusal(opened)) throw new Error(opened.refused);
    expect(opened.snapshots).toEqual({ a: older });
    expect(replay(opened.snapshots, opened.log)).toMatchObject({ engine: ENGINE, count: 6, cards: practice.memory.cards });
  });

  test('what was made of the answers is not taken from a file', () => {
    const practice = recorded([given('multiply-7-8')]);
    expect(openPractice({ ...practice, memory: { cards: 'none' } })).toEqual(keptOf(practice));
  });

  test('anything at all gives a practice or a sentence', () => {
    fc.assert(fc.property(fc.anything(), (anything) => {
      for (const one of [anything, { snapshots: { a: anything }, log: [] }, { snapshots: {}, log: [anything] }]) {
        expect(openPractice(one)).toEqual(one === anything ? expect.anything() : { refused: expect.stringMatching(/\.$/) });
      }
    }));
  });

  test('a file with one value damaged opens as another practice or is refused, naming the place; it never throws', () => {
    const practice = trimmed(recorded([given('multiply-7-8'), given('multiply-7-9', { right: false }), given('multiply-6-8'), given('multiply-6-9')]), 2);
    const text = JSON.stringify({ snapshots: practice.snapshots, log: practice.log });
    fc.assert(fc.property(fc.nat(text.length - 1), fc.constantFrom('0', '"', '-', '{', 'null', '1e999'), (at, instead) => {
      let damaged: unknown;
      try {
        damaged = JSON.parse(text.slice(0, at) + instead + text.slice(at + 1));
      } catch {
        return;
      }
      const opened = openPractice(damaged);
      if (isRefusal(opened)) expect(opened.refused).toMatch(/^This practice is damaged: .+ is not as Partwhole saves it\.$|newer version|not a pupil/);
      else expect(openPractice(opened)).toEqual(opened);
    }));
  });

  test.each([
    [{ number: -1 }, /answer 2, at “number”/], [{ day: 'yesterday' }, /answer 2, at “day”/], [{ at: Infinity }, /answer 2, at “at”/], [{ card: '__proto__' }, /answer 2, at “card”/],
    [{ device: 'constructor' }, /answer 2, at “device”/], [{ typed: 'x'.repeat(101) }, /answer 2, at “typed”/],
  ])('an answer with %j is refused where it stands', (damage, sentence) => {
    const { log, snapshots } = recorded([given('multiply-7-8'), given('multiply-7-9')]);
    expect(openPractice({ snapshots, log: [log[0], { ...log[1], ...damage }] })).toEqual({ refused: expect.stringMatching(sentence) });
  });

  test('a file with more answers than are kept opens', () => {
    const { log } = recorded([given('multiply-7-8')]);
    const opened = openPractice({ snapshots: {}, log: Array.from({ length: 30_000 }, (_, number) => ({ ...log[0], number, order: number })) });
    expect(isRefusal(opened) || opened.log.length).toBe(30_000);
  });

  test('a newer version’s, a foreign and a huge file are refused in a sentence', () => {
    const { snapshots } = trimmed(recorded([given('multiply-7-8'), given('multiply-7-9'), given('multiply-7-9')]), 2);
    expect(openPractice({ log: [], snapshots: { a: { ...snapshots['a'], engine: 99 } } })).toEqual({ refused: expect.stringContaining('newer version') });
    expect(openPractice({ log: [{ engine: 99, sung: 'aloud' }], snapshots: {} })).toEqual({ refused: expect.stringContaining('newer version') });
    expect(openPractice(JSON.parse(`{"log":[],"snapshots":{"__proto__":${JSON.stringify(snapshots['a'])}}}`))).toEqual({ refused: expect.stringContaining('“__proto__”') });
    expect(openPractice({ lessons: [] })).toEqual({ refused: expect.stringContaining('not a pupil’s practice') });
    expect(openPractice({ snapshots: {}, log: Array(200_001).fill(0) })).toEqual({ refused: expect.stringContaining('200001 answers') });
  });
});
