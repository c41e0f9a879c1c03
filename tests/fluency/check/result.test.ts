import { expect, test } from 'vitest';
import { bandOf, BANDS, YEARS } from '../../../widgets/fluency/check/national.ts';
import { adultOf, answerOf, resultOf, scoreOf } from '../../../widgets/fluency/check/result.ts';
import type { CheckState } from '../../../widgets/fluency/check/state.ts';
import { answer, atFirst } from './sitting.ts';

const when = { at: 1_780_000_000_000, day: '2026-05-28' };

/** A whole check, answered rightly. */
function finished(): CheckState {
  let state = atFirst();
  while (state.stage.name !== 'ended') state = answer(state);
  return state;
}

test('the score counts what is right, out of 25', () => {
  const state = finished();
  expect(resultOf(state, when)).toMatchObject({ id: 'a', score: 25, complete: true, hides: 0, ...when });
  expect(resultOf(state, when)).not.toHaveProperty('adult');
  expect(resultOf({ ...state, replies: state.replies.slice(0, 20) }, { ...when, adult: 'Mrs Shah' })).toMatchObject({ score: 20, complete: false, adult: 'Mrs Shah' });
  expect(scoreOf(state.replies.map((reply, at) => ({ ...reply, right: at % 2 === 0 })))).toBe(13);
});

test('an answer names the card of the product, and which number stood first', () => {
  const kept = { device: 'd', order: 4, ...when, engine: 1 };
  const reply = { typed: '56', right: true, first: 900, last: 1_400, length: 2, input: 'touch', entered: true, hidden: false } as const;
  expect(answerOf({ ...reply, item: { table: 7, by: 8 } }, kept)).toEqual({ ...kept, card: 'multiply-7-8', form: 'plain', typed: '56', right: true, first: 900, last: 1_400, length: 2, mode: 'check', input: 'touch' });
  expect(answerOf({ ...reply, item: { table: 12, by: 7 } }, kept)).toMatchObject({ card: 'multiply-7-12', form: 'turned' });
  expect(answerOf({ ...reply, item: { table: 12, by: 7 } }, { ...kept, band: 'fluent' })).toMatchObject({ band: 'fluent' });
  expect(answerOf({ ...reply, item: { table: 7, by: 7 } }, kept)).toMatchObject({ card: 'multiply-7-7', form: 'plain' });
});

test('an adult’s name is kept as it would be written on a list', () => {
  expect(['', '   ', ' Mrs  Shah ', '<b>Ann</b>', '𝒜'.repeat(100)].map(adultOf)).toEqual([undefined, undefined, 'Mrs Shah', '<b>Ann</b>', '𝒜'.repeat(60)]);
});

test('a score’s band says its year and nothing that was not published', () => {
  expect([25, 24, 23, 22, 21].map(bandOf).map((text) => /, (\d+) in every 100 .* scored (.*)\.$/u.exec(text)?.slice(1, 3).join(': ')))
    .toEqual(['34: all 25', '46: 24 or more', '53: 23 or more', '59: 22 or more', '63: 21 or more']);
  for (const score of [20, 7, 0]) expect(bandOf(score)).toBe(bandOf(21));
  for (let score = 0; score <= 25; score += 1) expect(bandOf(score)).toContain('2023/24');
  expect(BANDS.reached.every(({ percent }, at, all) => at === 0 || percent > all[at - 1]!.percent)).toBe(true);
  expect(YEARS.map(({ year, mean, full }) => `${year} ${mean} ${full}`)).toEqual(['2022 19.8 27', '2024 20.6 34', '2025 21.0 37']);
});
