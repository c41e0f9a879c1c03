import { expect, test } from 'vitest';
import { NO_ARRANGEMENTS } from '../../../widgets/fluency/check/arrangements.ts';
import { ARRANGEMENT_NAMES, arrangementsGiven } from '../../../widgets/fluency/check/given.ts';
import { checksIn } from '../../../widgets/fluency/check/kept-result.ts';
import { type CheckResult, resultOf } from '../../../widgets/fluency/check/result.ts';
import { answer, atFirst } from './sitting.ts';

const result: CheckResult = (() => {
  let state = atFirst();
  while (state.stage.name !== 'ended') state = answer(state);
  return JSON.parse(JSON.stringify(resultOf(state, { at: 5, day: '2026-06-08' }))) as CheckResult;
})();

test('results of checks are found among all results, the last first', () => {
  const later = { ...result, id: 'b', at: 9 };
  expect(checksIn([{ kind: 'steady', right: 3 }, result, null, 7, later])).toEqual([later, result]);
});

test('a sitting that was kept again counts once, with the adult’s name whichever came first', () => {
  const named = { ...result, adult: 'Mrs Shah' };
  expect(checksIn([result, named])).toEqual([named]);
  expect(checksIn([named, result])).toEqual([named]);
});

test.each([{ score: 26 }, { score: -1 }, { day: 'today' }, { replies: [{ ...result.replies[0], item: { table: 13, by: 2 } }] }, { arrangements: {} }, { id: '' }])('%j is no result', (damage) => {
  expect(checksIn([{ ...result, ...damage }])).toEqual([]);
});

test('all seven arrangements are named with their codes, and none where there are none', () => {
  expect(arrangementsGiven(NO_ARRANGEMENTS)).toEqual([]);
  const all = arrangementsGiven({ audibleTimeAlert: true, questionReader: true, contrast: 'blue on cream', fontSize: 'xlarge', inputAssistance: true, nextButton: true, numberPad: false });
  expect(all).toEqual(Object.entries(ARRANGEMENT_NAMES).map(([code, name]) => expect.stringMatching(new RegExp(`^${name} \\(${code}\\)`, 'u'))));
  expect(all[2]).toBe('Colour contrast (CCT): blue on cream');
});
