import { Fraction } from '../../maths/exact.ts';
import type { Deck, Family } from '../fact.ts';
import { counted, group, range, route, shown, taughtIn, text } from './making.ts';
import { hundredRoutes } from './next-ten.ts';
import { scaledDifferences, scaledSum } from './scaled-facts.ts';
import { sumCards, sumId } from './sums.ts';

/** Two parts of 100 that end in neither 0 nor 5. */
function toHundred(a: number): Family {
  const b = 100 - a;
  return {
    id: sumId(a, b), cards: sumCards(a, b), lead: 'complements-100', groups: ['complements-100'], year: 3, codes: ['3AS-1'], picture: shown('bead-string', `${a} + ${b}`),
    routes: hundredRoutes(a),
  };
}

interface Scaled { readonly group: string; readonly times: Fraction; readonly units: string; readonly year: 4 | 5; readonly codes: readonly string[]; readonly picture: string }

/** Two parts of 100, each so many times as large. */
function scaled(a: number, { group: lead, times, units, year, codes, picture }: Scaled): Family {
  const [one, other, whole] = [a, 100 - a, 100].map((each) => text(times.mul(each)));
  const sum = `${one} + ${other}`;
  return {
    id: sumId(times.mul(a), times.mul(100 - a)), cards: sumCards(times.mul(a), times.mul(100 - a)), lead, groups: [lead], year, codes, picture: shown(picture, picture === 'part-whole' ? `${sum} = ${whole}` : sum),
    routes: [route('scaling', `${a} and ${100 - a} make 100, so ${counted(a, units)} and ${counted(100 - a, units)} make 100 ${units}: ${whole}.`, {
      steps: [`${a} + ${100 - a} = 100`, `${sum} = ${whole}`], needs: [sumId(a, 100 - a)],
    }), ...scaledDifferences(a, 100 - a, { by: times, units })],
  };
}

const THOUSAND: Scaled = { group: 'complements-1000', times: new Fraction(10), units: 'tens', year: 4, codes: ['4NPV-1'], picture: 'part-whole' };
const ONE: Scaled = { group: 'complements-1', times: new Fraction(1, 100), units: 'hundredths', year: 5, codes: ['5NPV-1'], picture: 'hundred-grid' };
/** What ends in 5, and some that do not. */
const FIVES = [5, 15, 25, 35, 45];

export const complements: Deck = {
  id: 'complements', title: 'What makes 100, 1,000 and 1', year: 3,
  groups: [
    group('complements-100', 'What makes 100', { stem: '___ needs ___ to make the next ten, and ___ more make 100.', before: ['bonds-10'] }),
    group('complements-1000', 'What makes 1,000', { stem: '___ tens and ___ tens make 100 tens.', before: ['complements-100'] }),
    group('complements-1', 'What makes 1', { stem: '___ hundredths and ___ hundredths make 100 hundredths.', before: ['complements-100'] }),
  ],
  families: [
    ...range(1, 49).filter((a) => a % 5 !== 0).map(toHundred),
    ...range(1, 5).map((a) => taughtIn('complements-1000', scaledSum(a, 10 - a, 'hundreds'))),
    ...[...FIVES, 12, 24, 36, 48].map((a) => scaled(a, THOUSAND)),
    ...range(1, 5).map((a) => taughtIn('complements-1', scaledSum(a, 10 - a, 'tenths'))),
    ...[...FIVES, 1, 12, 24, 36, 48].map((a) => scaled(a, ONE)),
  ],
};
