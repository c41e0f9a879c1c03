import type { Deck, Family, Year } from '../fact.ts';
import { lineOf } from '../../manipulatives/double-number-line/double-number-line.ts';
import { group, numberCard, route, shown } from './making.ts';

interface Turn { readonly id: string; readonly asks: string; readonly degrees: number; readonly of: string; readonly sentence: string; readonly steps: readonly string[]; readonly year: Year; readonly needs?: readonly string[] }
const TURNS: readonly Turn[] = [
  { id: 'angle-full-turn', asks: 'the number of degrees in a full turn', degrees: 360, of: '1', year: 5, sentence: 'A full turn is 4 right angles: 4 times 90 is 360.', steps: ['4 × 90 = 360'] },
  { id: 'angle-half-turn', asks: 'the number of degrees in a half turn', degrees: 180, of: '1/2', year: 5, sentence: 'Half of a full turn: half of 360 is 180.', steps: ['360 ÷ 2 = 180'], needs: ['angle-full-turn'] },
  { id: 'angle-right-angle', asks: 'the number of degrees in a right angle', degrees: 90, of: '1/4', year: 4, sentence: 'A right angle is half of a half turn: half of 180 is 90.', steps: ['180 ÷ 2 = 90'], needs: ['angle-half-turn'] },
  { id: 'angle-three-quarter-turn', asks: 'the number of degrees in a three-quarter turn', degrees: 270, of: '3/4', year: 5, sentence: 'Three right angles: 3 times 90 is 270.', steps: ['3 × 90 = 270'], needs: ['angle-right-angle'] },
  { id: 'angle-half-right-angle', asks: 'the number of degrees in half a right angle', degrees: 45, of: '1/8', year: 5, sentence: 'Half of 90 is 45.', steps: ['90 ÷ 2 = 45'], needs: ['angle-right-angle'] },
  { id: 'angle-straight-line', asks: 'the sum of the angles on a straight line, in degrees', degrees: 180, of: '1/2', year: 6, sentence: 'The angles on a straight line make a half turn: 180.', steps: ['360 ÷ 2 = 180'], needs: ['angle-half-turn'] },
  { id: 'angle-round-a-point', asks: 'the sum of the angles round a point, in degrees', degrees: 360, of: '1', year: 6, sentence: 'The angles round a point make a full turn: 360.', steps: ['2 × 180 = 360'], needs: ['angle-full-turn'] },
];

/** Polygons by their number of sides. `regular`: what each angle of the regular one is known by. */
const POLYGONS = [
  { sides: 3, name: 'triangle', year: 6 }, { sides: 4, name: 'quadrilateral', year: 6 }, { sides: 5, name: 'pentagon', year: 8 }, { sides: 6, name: 'hexagon', year: 8 },
  { sides: 8, name: 'octagon', year: 8 }, { sides: 10, name: 'decagon', year: 8 },
] as const;
type Polygon = (typeof POLYGONS)[number];

const sumOf = (sides: number): number => (sides - 2) * 180;
const withArticle = (name: string): string => (/^[aeiou]/u.test(name) ? `an ${name}` : `a ${name}`);

function turn({ id, asks, degrees, of, sentence, steps, year, needs = [] }: Turn): Family {
  return {
    id, lead: 'turns', groups: ['turns'], year, codes: ['NC:geometry'], cards: [numberCard({ id, family: id, answer: degrees, asked: [['plain', asks]] })], picture: shown('fraction-shape', of),
    routes: [route('parts of a turn', sentence, { steps, needs })],
  };
}

function together({ sides, name, year }: Polygon): Family {
  const id = `angles-of-${name}`;
  const triangles = sides - 2;
  return {
    id, lead: 'polygons', groups: ['polygons'], year, codes: year === 6 ? ['NC:geometry'] : ['KS3:6.1', 'GCSE:G3'], cards: [numberCard({ id, family: id, answer: sumOf(sides), operands: [sides], asked: [['plain', `the sum of the angles in ${withArticle(name)}, in degrees`]] })],
    picture: { type: 'double-number-line', props: lineOf({ top: { name: 'triangles' }, bottom: { after: '°' }, fixes: ['1', '180'], pairs: triangles > 1 ? [[String(triangles)]] : [], to: String(triangles + 1), step: '1' }) },
    routes: [sides === 3
      ? route('corners in a line', 'The three corners of a triangle, torn off and put together, make a straight line: 180.', { steps: ['360 ÷ 2 = 180'], needs: ['angle-straight-line'] })
      : route('triangles', `Lines from one corner cut ${withArticle(name)} into ${triangles} triangles: ${triangles} times 180 is ${sumOf(sides)}.`, { steps: [`${triangles} × 180 = ${sumOf(sides)}`], needs: ['angles-of-triangle'] })],
  };
}

function regular({ sides, name }: Polygon): Family {
  const id = `regular-${name}`;
  const [inside, outside] = [sumOf(sides) / sides, 360 / sides];
  const called = sides === 3 ? 'an equilateral triangle' : sides === 4 ? 'a square' : `a regular ${name}`;
  return {
    id, lead: 'regular-polygons', groups: ['regular-polygons'], year: 9, codes: ['KS3:6.1', 'GCSE:G3'],
    cards: [
      numberCard({ id, family: id, answer: inside, operands: [sides], asked: [['plain', `each interior angle of ${called}, in degrees`]] }),
      numberCard({ id: `${id}-outside`, family: id, answer: outside, operands: [sides], asked: [['plain', `each exterior angle of ${called}, in degrees`]] }),
    ],
    picture: shown('fraction-shape', `1/${sides}`),
    routes: [
      route('once round', `Walking round ${called} is ${sides} equal turns that make 360: each exterior angle is 360 divided by ${sides}, ${outside}. It makes 180 with the interior angle, ${inside}.`, { steps: [`360 ÷ ${sides} = ${outside}`, `180 − ${outside} = ${inside}`], needs: ['angle-full-turn', 'angle-straight-line'] }),
      route('equal shares', `The ${sides} equal angles make ${sumOf(sides)}: ${sumOf(sides)} divided by ${sides} is ${inside}.`, { steps: [`${sumOf(sides)} ÷ ${sides} = ${inside}`], needs: [`angles-of-${name}`] }),
    ],
  };
}

/** Turns, the angles of polygons together, and each angle of regular ones. */
export const angles: Deck = {
  id: 'angles', title: 'Angle facts', year: 4,
  groups: [
    group('turns', 'Turns', { stem: '___ of a full turn is ___ degrees.' }), group('polygons', 'Angles of polygons', { stem: '___ triangles of 180 degrees make ___ degrees.', before: ['turns'] }),
    group('regular-polygons', 'Regular polygons', { stem: '360 degrees in ___ equal turns are ___ degrees each.', before: ['polygons'] }),
  ],
  families: [...TURNS.map(turn), ...POLYGONS.map(together), ...POLYGONS.map(regular)],
};
