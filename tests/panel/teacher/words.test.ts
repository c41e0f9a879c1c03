import { expect, test } from 'vitest';
import { dayAgo, percent } from '../../../widgets/panel/teacher/words.ts';

test.each([
  ['2026-11-27', 'today'], ['2026-11-26', 'yesterday'], ['2026-11-25', '2 days ago'], ['2026-11-14', '13 days ago'], ['2026-11-13', '13 Nov 2026'], ['2027-11-27', '27 Nov 2027'], ['soon', 'soon'],
])('%s is %s on 27 November', (date, said) => expect(dayAgo(date, '2026-11-27')).toBe(said));

test.each([[0, '0%'], [0.5, '50%'], [0.996, '99%'], [1, '100%']])('%f is %s', (share, said) => expect(percent(share)).toBe(said));
