import type { Action } from '../../board/manipulative.ts';
import type { NumberForm } from '../../maths/expression.ts';
import { clamp } from '../../board/room.ts';
import { chosenPairs, fixedBy, solved, swapped, typeEnd, typeName, typePair, typeStep, without } from './change.ts';
import { LONGEST, MOST_PAIRS, numbersOf, SHORTEST, SIDES, ticksOf, type DoubleNumberLine, type Pair } from './double-number-line.ts';

const NEXT: Readonly<Record<NumberForm, NumberForm>> = { fraction: 'mixed', mixed: 'decimal', decimal: 'fraction' };

/** What is done with the pairs: those that are chosen, or all but the one that fixes the ratio. */
function pairActions(line: DoubleNumberLine, picked: readonly Pair[]): readonly Action<DoubleNumberLine>[] {
  const others = line.pairs.filter(({ id }) => id !== line.fixes.id);
  const gone = picked.length > 0 ? picked : others.slice(-1);
  const wanted = picked.length > 0 ? picked : line.pairs;
  const [fixer] = picked;
  const fixOff = !fixer ? 'Choose the pair that is to fix the ratio first.' : fixer.id === line.fixes.id ? 'This pair fixes the ratio already.'
    : fixer.asks ? 'The pair that fixes the ratio needs both its numbers. Work it out first.' : undefined;
  return [
    {
      id: 'pair', title: 'Mark a pair', icon: 'map-pin', keys: ['m'], asks: 'value', run: (answer = '') => typePair(line, answer),
      ...(line.pairs.length >= MOST_PAIRS && { off: `At most ${MOST_PAIRS} pairs are marked. Take one away first.` }),
    },
    {
      id: 'work-out', title: 'Work out', icon: 'lightbulb', keys: ['w'], run: () => ({ props: solved(line, wanted.map(({ id }) => id)) }),
      ...(!wanted.some(({ asks }) => asks) && { off: 'Every number is known. Type ? where one is to be found.' }),
    },
    { id: 'fix', title: 'Fixes the ratio', icon: 'lock', keys: ['f'], run: () => (fixer ? fixedBy(line, fixer.id) : { props: line }), ...(fixOff !== undefined && { off: fixOff }) },
    {
      id: 'remove', title: 'Remove', icon: 'eraser', keys: ['e', '-'], run: () => without(line, gone.map(({ id }) => id)),
      ...(gone.length === 0 && { off: 'The pair that fixes the ratio has to stay.' }),
    },
  ];
}

/** Numbers that are not whole written as fractions, as mixed numbers, as decimals, on both scales. */
function formAction(line: DoubleNumberLine): Action<DoubleNumberLine> {
  const as = NEXT[line.top.as ?? line.bottom.as ?? 'fraction'];
  const numbers = [...ticksOf(line).map(at => ({ at: at.toFraction() })), ...line.pairs].flatMap(pair => SIDES.map(side => numbersOf(line, pair)[side]));
  return {
    id: 'form', title: 'Fractions', icon: 'percent', run: () => ({ props: { ...line, top: { ...line.top, as }, bottom: { ...line.bottom, as } } }),
    ...(numbers.every(each => each.d === 1n) && { off: 'Every number on this line is whole, and written in one way only.' }),
  };
}

/** What can be done with a line: its pairs first, then its scales, then how it is drawn. */
export function actions(line: DoubleNumberLine, chosen: readonly string[]): readonly Action<DoubleNumberLine>[] {
  const { plain, ...numbered } = line;
  const long = (by: number): DoubleNumberLine => ({ ...line, length: clamp(line.length + by, SHORTEST, LONGEST) });
  return [
    ...pairActions(line, chosenPairs(line, chosen)),
    { id: 'end', title: 'Ends at', icon: 'move-horizontal', asks: 'value', run: (answer = '') => typeEnd(line, 'top', answer) },
    { id: 'step', title: 'Step', icon: 'milestone', keys: ['s'], asks: 'value', run: (answer = '') => typeStep(line, answer) },
    { id: 'numbers', title: plain ? 'Numbers' : 'No numbers', icon: 'hash', keys: ['n'], run: () => ({ props: plain ? numbered : { ...line, plain: true } }) },
    { id: 'top-name', title: 'Name on top', icon: 'tag', asks: 'text', run: (answer = '') => typeName(line, 'top', answer) },
    { id: 'bottom-name', title: 'Name below', icon: 'tag', asks: 'text', run: (answer = '') => typeName(line, 'bottom', answer) },
    { id: 'swap', title: 'Swap scales', icon: 'repeat', run: () => swapped(line) },
    formAction(line),
    { id: 'longer', title: 'Longer', icon: 'unfold-horizontal', keys: [']'], run: () => ({ props: long(40) }), ...(line.length >= LONGEST && { off: 'The line is as long as it can be drawn.' }) },
    { id: 'shorter', title: 'Shorter', icon: 'fold-horizontal', keys: ['['], run: () => ({ props: long(-40) }), ...(line.length <= SHORTEST && { off: 'The line is as short as it can be read.' }) },
  ];
}
