import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KEY, shareOf, SHARES } from '../../../widgets/fluency/seen/key.ts';
import { comparisonText } from '../../../widgets/fluency/seen/comparison.ts';
import { coverage } from '../../../widgets/fluency/seen/met.ts';
import { lineSaid, listedShort, muddleSaid } from '../../../widgets/fluency/seen/said.ts';
import { placedIn } from '../../../widgets/fluency/seen/cards.ts';
import { SHADES } from '../../../widgets/fluency/seen/shade.ts';
import { typingOf } from '../../../widgets/fluency/seen/typing.ts';
import { answer, memory, tables, trace } from './sample.ts';

const cards = placedIn([tables]);

test('every shade has a letter of its own', () => {
  expect(new Set(SHADES.map((shade) => KEY[shade].letter)).size).toBe(SHADES.length);
});

test('a share is what its words say, and grows with those who know', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 60 }), (of) => {
    const shares = Array.from({ length: of + 1 }, (_, known) => shareOf({ known, met: known, of }));
    expect([shares[0], shares[of]]).toEqual([0, 5]);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  }));
  expect([1, 7, 8, 14, 15, 21, 22, 27, 28].map((known) => SHARES[shareOf({ known, met: known, of: 28 })])).toEqual([
    'up to a quarter', 'up to a quarter', 'up to a half', 'up to a half', 'up to three quarters', 'up to three quarters', 'more than three quarters', 'more than three quarters', 'everybody',
  ]);
  expect(shareOf({ known: 0, met: 0, of: 0 })).toBe(0);
});

test('each card of some decks is counted once: known, met or not', () => {
  const now = memory({ 'multiply-7-8': trace('fluent'), 'divide-56-7': trace('learning'), 'divide-56-8': trace('understand') });
  const { of, known, unmet } = coverage(now, [tables, tables]);
  expect([of, known, unmet.length]).toEqual([187, 1, 185]);
  expect(unmet.map(({ id }) => id)).toContain('divide-56-8');
});

test('what is to be seen to today is said with its pupils and its manipulative', () => {
  const muddle = { card: 'multiply-7-8', typed: '48', times: 2, pupils: ['d'], meant: 'multiply-6-8' };
  const alias = (id: string): string => ({ a: 'Asha', b: 'Ben', d: 'Dee' })[id] ?? '';
  const picture = { type: 'array', props: {} };
  expect(lineSaid({ kind: 'muddle', muddle, pupils: ['d'], picture }, cards, alias)).toEqual({ about: '7 × 8 → 48. 48 is one 8 too few: 8 × 6 instead of 8 × 7.', who: 'Dee', use: 'Array' });
  expect(lineSaid({ kind: 'group', group: 'table-7', title: 'The 7 times table', example: 'multiply-7-8', pupils: ['a', 'b'], picture }, cards, alias))
    .toEqual({ about: 'The 7 times table, such as 7 × 8', who: 'Asha and Ben', use: 'Array' });
  expect(muddleSaid({ card: 'gone', typed: '1', times: 2, pupils: [] }, cards)).toBe('gone → 1.');
});

test('times are told by input, with typing and without, of right answers that say something', () => {
  const now = { ...memory({}), motor: { '["d","touch"]': { baseline: { first: 700, between: 300 }, typed: [], plain: [] } } };
  const touch = (last: number) => answer('multiply-7-8', '56', { input: 'touch', band: 'fluent', first: last - 300, last, length: 2 });
  expect(typingOf([touch(1700), touch(2000), touch(3700), answer('multiply-7-8', '54', { input: 'touch', band: 'wrong', right: false }), answer('multiply-7-8', '56')], now))
    .toEqual([{ input: 'touch', answers: 3, total: 2000, net: 1000 }]);
});

test('the two numbers of a comparison are a table', () => {
  expect(comparisonText({ own: 2 / 3, leitner: 1 })).toBe('\uFEFFchosen by,recalled\r\nPartwhole,0.6667\r\nLeitner,1.0000\r\n');
});

test.each([[1, 'a1'], [2, 'a1 and a2'], [8, 'a1, a2, a3, a4, a5, a6, a7 and a8'], [9, 'a1, a2, a3, a4, a5, a6, a7 and 2 more']])('%i names, the first few', (number, said) => {
  expect(listedShort(Array.from({ length: number }, (_, at) => `a${at + 1}`))).toBe(said);
});
