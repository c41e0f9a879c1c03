import type { Around } from '../../board/manipulative.ts';
import type { Said, Sentence, Token } from '../../board/said.ts';
import { counted, multiplication, ratio } from '../say.ts';
import { inHundredths, isPercent, nameOf, saidIn, sameRatios, timesIn } from '../proportion.ts';
import { fixing, numbersOf, SIDES, type DoubleNumberLine, type Pair, type Side } from './double-number-line.ts';
import { pairToken, toldBy } from './layout.ts';

/** What speaks of a line: the line, and the surface that says which of its numbers are written. */
interface Spoken { readonly line: DoubleNumberLine; readonly around: Around }

/** A number of a pair as sentences say it. */
function said({ line, around }: Spoken, pair: Pair, side: Side): Token {
  return { value: saidIn(line[side], numbersOf(line, pair)[side]), parts: toldBy(line, pair, side, around) };
}

/** "miles and kilometres, 2 pairs: 5 miles to 8 km fixes the ratio". */
export function describe(line: DoubleNumberLine, around: Around): Said {
  const { pair } = fixing(line);
  const names = SIDES.flatMap(side => { const { name } = line[side]; return name === undefined ? [] : [{ typed: name, parts: [`${side}-name`] }]; });
  const named = names.flatMap((name, at): Said => [...(at === 0 ? [] : [' and ']), name]);
  return [...named, ...(named.length > 0 ? [', '] : []), ...counted(line.pairs.length, 'pair'), ': ', pairToken(line, pair, 'top', around), ' to ', pairToken(line, pair, 'bottom', around), ' fixes the ratio'];
}

/** 3 : 5, and 3 : 5 = 6 : 10 of every other pair. Hundredths have no ratio to be said. */
function ratios(spoken: Spoken, others: readonly Pair[]): readonly Sentence[] {
  const { line } = spoken;
  if (SIDES.some(side => isPercent(line[side]))) return [];
  const terms = (pair: Pair): readonly [Token, Token] => [said(spoken, pair, 'top'), said(spoken, pair, 'bottom')];
  const fixed = terms(fixing(line).pair);
  return [ratio(fixed), ...others.map(pair => sameRatios(fixed, terms(pair)))];
}

/** 7 × 8 = 56 where the pair that fixes the ratio has one on top; 3/5 = 60%. What is said names that pair's numbers, for they tell it. */
function products(spoken: Spoken, others: readonly Pair[]): readonly Sentence[] {
  const { line, around } = spoken;
  const { pair: fixed, top } = fixing(line);
  const each = said(spoken, fixed, 'bottom');
  const isOne = timesIn(line.top, top).equals(1);
  return others.flatMap((pair): readonly Sentence[] => {
    const number = said(spoken, pair, 'top');
    const numbers = numbersOf(line, pair);
    const parts = [pair, fixed].flatMap(one => SIDES.flatMap(side => toldBy(line, one, side, around)));
    const telling: Token = { ...number, parts: [...number.parts, ...toldBy(line, fixed, 'top', around)] };
    return [
      ...inHundredths({ measures: [line.top, line.bottom], amounts: [numbers.top, numbers.bottom], parts }),
      ...(isOne ? [multiplication(telling, each, said(spoken, pair, 'bottom'))] : []),
    ];
  });
}

/** "For every 3 blue there are 5 white." */
function stem(spoken: Spoken): readonly Sentence[] {
  const { line } = spoken;
  if (SIDES.some(side => isPercent(line[side]))) return [];
  const { pair } = fixing(line);
  return [{ kind: 'stem', said: ['For every ', said(spoken, pair, 'top'), ...nameOf(line.top), ' there are ', said(spoken, pair, 'bottom'), ...nameOf(line.bottom), '.'] }];
}

/** What the line says: its ratio first, then the same ratio of other pairs, and the products. What is to be found is not said. */
export function sentences(line: DoubleNumberLine, around: Around): readonly Sentence[] {
  const spoken = { line, around };
  const others = line.pairs.filter(({ id, asks }) => id !== line.fixes.id && asks === undefined);
  return [...ratios(spoken, others), ...products(spoken, others), ...stem(spoken)];
}
