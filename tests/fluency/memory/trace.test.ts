import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NEW, afterRecall, afterShown } from '../../../widgets/fluency/memory/trace.ts';
import type { Result, Trace } from '../../../widgets/fluency/memory/trace.ts';

const LETTERS: Readonly<Record<string, Result>> = { A: 'automatic', F: 'fluent', W: 'worked out', X: 'wrong', R: 'right' };

/** The trace after answers such as "A0 F1 X15": the band, then the day. */
function after(answers: string, from: Trace = NEW): Trace {
  return answers.split(' ').reduce((trace, answer) => afterRecall(trace, { day: Number(answer.slice(1)), count: 0, result: LETTERS[answer[0]!]!, typed: '7' }), from);
}

describe('the stages of a card', () => {
  test.each([
    ['A0', 'learning'], ['X0', 'learning'], ['A0 A0 A0', 'learning'], ['A0 F1', 'learning'], ['A0 F1 A2', 'fluent'],
    // Three days, but one of the last three is wrong, until it is not.
    ['A0 A1 X2 A3', 'learning'], ['A0 A1 X2 A3 A4 A5', 'fluent'],
    ['W0 A1 A2 A3', 'fluent'], ['R0 R1 R2 R3', 'learning'],
    ['A0 A1 A2 A15', 'fluent'], ['A0 A1 A2 A16', 'secure'], ['A0 A1 A2 W16', 'fluent'], ['A0 A1 A2 R16', 'fluent'],
    ['A0 A1 A2 A16 X17', 'at risk'], ['A0 A1 A2 A16 X17 A18', 'at risk'], ['A0 A1 A2 A16 X17 A31', 'secure'],
    ['A0 A1 A2 A16 X17 W18', 'learning'], ['A0 A1 A2 A16 X17 A18 X19', 'learning'], ['A0 A1 A2 A16 W17 W18', 'learning'], ['A0 A1 A2 A16 W17', 'secure'],
    ['A0 A1 A2 X3', 'fluent'], ['A0 A1 A2 X3 X4', 'learning'], ['A0 A1 A2 W3 A4 X5', 'learning'],
    // Once back in learning it takes three days again.
    ['A0 A1 A2 X3 X4 A5 A6', 'learning'], ['A0 A1 A2 X3 X4 A5 A6 A7', 'fluent'],
  ] as const)('%s is %s', (answers, stage) => expect(after(answers).stage).toBe(stage));

  test('Understand is passed by three right of the last four, and recalling begins learning at once', () => {
    const shown = (rights: string) => [...rights].reduce((trace, right) => afterShown(trace, { day: 0, count: 0, result: right === '1' ? 'right' : 'wrong', typed: '7' }), NEW).stage;
    expect(['111', '1101', '1011', '0111', '110111'].map(shown)).toEqual(Array(5).fill('learning'));
    expect(['11', '1100', '10101', '0'].map(shown)).toEqual(Array(4).fill('understand'));
    expect(afterShown(after('A0 A1 A2'), { day: 3, count: 0, result: 'wrong', typed: '7' }).stage).toBe('fluent');
  });
});

describe('a day', () => {
  const letters = fc.constantFrom('A', 'F', 'W', 'X', 'R');
  test('only its first answer moves the spacing, the day it is due and the box', () => {
    fc.assert(fc.property(fc.array(letters, { maxLength: 6 }), letters, fc.array(letters, { maxLength: 6 }), (before, first, later) => {
      const start = after(['A0', ...before.map((letter, at) => `${letter}${at + 1}`), `${first}20`].join(' '));
      const { spaced, due, box } = after(['A20', ...later.map((letter) => `${letter}20`)].join(' '), start);
      expect({ spaced, due, box }).toEqual({ spaced: start.spaced, due: start.due, box: start.box });
    }));
  });

  test('worked out or wrong comes back on the next, however well it was known', () => {
    fc.assert(fc.property(fc.array(letters, { maxLength: 8 }), fc.constantFrom('W', 'X'), (before, last) => {
      expect(after(['A0', ...before.map((letter, at) => `${letter}${(at + 1) * 9}`), `${last}200`].join(' ')).due).toBe(201);
    }));
  });

  test('automatic counts as easy once the fact is fluent, not before; Leitner’s box goes up by right days and down by a wrong one', () => {
    expect(after('A0 A1').spaced).toEqual(after('F0 F1').spaced);
    expect(after('A0 A1 A2 A9').due).toBeGreaterThan(after('A0 A1 A2 F9').due);
    expect(after('A0 A1 A2 A3 A4 A5 A6').box).toBe(5);
    expect(after('A0 A1 A2 A3 X4').box).toBe(0);
  });

  test('five wrong answers and five times are kept', () => {
    const trace = Array.from({ length: 9 }, (_, at) => at).reduce((so, at) => afterRecall(so, { day: at, count: at, result: at % 2 ? 'wrong' : 'fluent', typed: String(at), time: at }), NEW);
    expect(trace).toMatchObject({ wrong: ['1', '3', '5', '7'], times: [4, 5, 6, 7, 8], answers: 9, right: 5, asked: 8 });
  });
});
