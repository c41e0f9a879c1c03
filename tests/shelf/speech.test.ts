import { expect, test } from 'vitest';
import { englishOf, speak, voices } from '../../widgets/shelf/speech.ts';

test.each([
  [['fr-FR', 'en-US', 'en-GB'], 'en-GB'], [['fr-FR', 'en_US'], 'en_US'], [['de-DE', 'en'], 'en'], [['EN-gb', 'en-AU'], 'EN-gb'], [['fr-FR', 'eng'], undefined], [[], undefined],
])('of %j the English voice is %s', (langs, lang) => {
  expect(englishOf(langs.map((one) => ({ lang: one })))?.lang).toBe(lang);
});

test('where there is no speech there is no voice, and what is to be said is over at once', () => {
  expect(voices()).toEqual([]);
  let ended = 0;
  speak('Three and four', { ended: () => { ended += 1; } })();
  expect(ended).toBe(1);
});
