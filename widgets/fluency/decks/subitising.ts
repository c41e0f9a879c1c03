import type { Picture } from '../../board/pictured.ts';
import type { Card, Deck, Family, Form } from '../fact.ts';
import { dotsOf, type Arrangement } from '../../manipulatives/dot-pattern/dot-pattern.ts';
import { rackOf } from '../../manipulatives/rekenrek/rekenrek.ts';
import { group, range, route } from './making.ts';

/** Dots are seen for two seconds: long enough to see, too short to count. */
const SECONDS = 2;
const ASKS = 'How many dots?';

const dots = (arrangement: Arrangement, numbers: readonly [number, number?], seed = 1): Picture => ({ type: 'dot-pattern', props: dotsOf(arrangement, numbers, { seed }) });
const beads = (number: number): Picture => ({ type: 'rekenrek', props: rackOf([number]) });
const seen = (id: string, picture: Picture, asks = ASKS): Form => ({ id, asks, seen: picture, seconds: SECONDS });

function formsOf(number: number): Card['forms'] {
  const frame = number <= 5 ? dots('five-frame', [number]) : dots('ten-frame', [number]);
  const rod = seen('rekenrek', beads(number), 'How many beads on the left?');
  if (number > 5) return [seen('ten-frame', frame), seen('domino', dots('domino', [5, number - 5])), seen('five-and', dots('ten-frame', [5, number - 5])), rod];
  return [seen('die', dots('die', [number])), seen('five-frame', frame), seen('line', dots('line', [number])), seen('scattered-1', dots('scattered', [number], 3)), seen('scattered-2', dots('scattered', [number], 11)), rod];
}

/** To 5 a number is seen at once, and as 3 and some more; from 6 on as 5 and some more. */
function family(number: number, lead: string): Family {
  const id = `see-${number}`;
  const first = number > 5 ? 5 : number > 3 ? 3 : number === 3 ? 2 : number;
  const rest = number - first;
  return {
    id, lead, groups: [lead], year: 0, codes: ['ELG Number'], picture: dots(number > 5 ? 'ten-frame' : 'five-frame', [first, rest]),
    cards: [{ id, family: id, forms: formsOf(number), answer: String(number), value: String(number), operands: [number] }],
    routes: [rest === 0
      ? route('seeing', `I see ${number}.`, { steps: [`${number} = ${number}`] })
      : route('seeing parts', `I see ${first} and ${rest}: that is ${number}.`, { steps: [`${first} + ${rest} = ${number}`], needs: [`see-${first}`, `see-${rest}`] })],
  };
}

export const seeToFive: Deck = {
  id: 'see-to-5', title: 'Seeing how many, to 5', year: 0, groups: [group('see-5', 'Seeing 1 to 5', { stem: 'I see ___ and ___: that is ___.' })], families: range(1, 5).map((each) => family(each, 'see-5')),
};
export const seeToTen: Deck = {
  id: 'see-to-10', title: 'Seeing how many, to 10', year: 0, groups: [group('see-10', 'Seeing 6 to 10', { stem: 'I see 5 and ___: that is ___.', before: ['see-5'] })], families: range(6, 10).map((each) => family(each, 'see-10')),
};
