import type { Deck, Family, Group } from '../fact.ts';
import { group, range } from './making.ts';
import { SCALES, scaledProduct, scaledSum, type Scale } from './scaled-facts.ts';

/** Two numbers from 2 to 9, the first no larger. */
const PAIRS = range(2, 9).flatMap((a) => range(a, 9).map((b) => [a, b] as const));

const groupsFor = (scale: Scale): readonly Group[] => [
  group(`adding-${scale}`, `Adding ${scale}`, { stem: `___ and ___ make ___, so ___ ${scale} and ___ ${scale} make ___ ${scale}.` }),
  group(`multiplying-${scale}`, `Multiplying ${scale}`, { stem: `___ times ___ is ___, so ___ times ___ ${scale} is ___ ${scale}.` }),
];
const sums = (scale: Scale): readonly Family[] => PAIRS.map(([a, b]) => scaledSum(a, b, scale));
/** Products of these tables with 2 to 9. */
const products = (scale: Scale, tables: readonly number[]): readonly Family[] => tables.flatMap((a) => range(2, 9).map((b) => scaledProduct(a, b, scale)));
const alike = (scale: Scale): readonly Family[] => PAIRS.map(([a, b]) => scaledProduct(a, b, scale));

/** Facts scaled by 10 (3NF-3), with the tables of Year 3. */
export const scaledByTen: Deck = {
  id: 'scaled-by-10', title: 'Facts times 10', year: SCALES.tens.year, groups: groupsFor('tens'), families: [...sums('tens'), ...products('tens', [2, 4, 5, 8])],
};
/** Facts scaled by 100 (4NF-3), with the tables of Year 4. */
export const scaledByHundred: Deck = {
  id: 'scaled-by-100', title: 'Facts times 100', year: SCALES.hundreds.year, groups: groupsFor('hundreds'), families: [...sums('hundreds'), ...products('hundreds', [3, 6, 7, 9])],
};
/** Facts scaled by 1 tenth and 1 hundredth (5NF-2). */
export const scaledDown: Deck = {
  id: 'scaled-by-tenths', title: 'Facts in tenths and hundredths', year: SCALES.tenths.year, groups: [...groupsFor('tenths'), ...groupsFor('hundredths')],
  families: (['tenths', 'hundredths'] as const).flatMap((scale) => [...sums(scale), ...alike(scale)]),
};
