import type { Card, Deck, Family } from '../fact.ts';
import { group, numberCard, route, shown, writtenCard } from './making.ts';

type Name = 'sin' | 'cos' | 'tan';
const SINES: Readonly<Record<number, string>> = { 0: '0', 30: '1/2', 45: '√2/2', 60: '√3/2', 90: '1' };
const TANGENTS: Readonly<Record<number, string>> = { 0: '0', 30: '√3/3', 45: '1', 60: '√3' };
const ANGLES = [0, 30, 45, 60, 90] as const;
/** What the triangle looks like from which a value comes. */
const TRIANGLES: Readonly<Record<number, readonly [sentence: string, ...steps: string[]]>> = {
  0: ['As an angle shrinks to 0 degrees, so does the side opposite it.', '0/1 = 0'],
  30: ['Half of an equilateral triangle with sides of 2 has sides 1, √3 and 2. The side opposite 30 degrees over the longest is 1 over 2.', '1² + (√3)² = 2²'],
  45: ['Half of a square with sides of 1 has sides 1, 1 and √2. The side opposite 45 degrees over the longest is 1 over √2.', '1² + 1² = (√2)²', '1/√2 = √2/2'],
  60: ['Half of an equilateral triangle with sides of 2 has sides 1, √3 and 2. The side opposite 60 degrees over the longest is √3 over 2.', '1² + (√3)² = 2²'],
  90: ['As an angle grows to 90 degrees, the side opposite it grows to be as long as the longest side.', '1/1 = 1'],
};

function valueCard(name: Name, angle: number, [family, value]: readonly [string, string]): Card {
  const made = { id: `${name}-${angle}`, family, answer: value, operands: [angle], asked: [['plain', `${name} ${angle}° = ?`]] } as const;
  return /^\d$/.test(value) ? numberCard(made) : writtenCard(made);
}

/** The sine of an angle, and the cosine of the other acute angle, which is the same. */
function sine(angle: number): Family {
  const id = `sine-${angle}`;
  const value = SINES[angle] ?? '';
  const [sentence = '', ...steps] = TRIANGLES[angle] ?? [];
  return {
    id, lead: 'sine-cosine', groups: ['sine-cosine'], year: 10, codes: ['GCSE:G21'], cards: [valueCard('sin', angle, [id, value]), valueCard('cos', 90 - angle, [id, value])],
    picture: shown('number-sentence', steps[0] ?? ''), routes: [
      route('the triangle', sentence, { steps: [...steps, `sin ${angle}° = ${value}`] }),
      route('the other angle', `The sides that are opposite ${angle}° and next to ${90 - angle}° are one and the same, for the two angles make 90° together.`, {
        steps: [`sin ${angle}° = ${value}`, `cos ${90 - angle}° = ${value}`], picture: shown('number-sentence', `cos ${90 - angle}° = sin ${angle}°`), cards: [`cos-${90 - angle}`],
      }),
    ],
  };
}

function tangent(angle: number): Family {
  const id = `tangent-${angle}`;
  const [value, up, along] = [TANGENTS[angle] ?? '', SINES[angle] ?? '', SINES[90 - angle] ?? ''];
  return {
    id, lead: 'tangent', groups: ['tangent'], year: 10, codes: ['GCSE:G21'], cards: [valueCard('tan', angle, [id, value])], picture: shown('number-sentence', `tan ${angle}° = sin ${angle}° ÷ cos ${angle}°`),
    routes: [route('sine over cosine', `tan ${angle}° is sin ${angle}° over cos ${angle}°.`, { steps: [`sin ${angle}° = ${up}`, `cos ${angle}° = ${along}`, `tan ${angle}° = ${value}`], needs: [...new Set([`sine-${angle}`, `sine-${90 - angle}`])] })],
  };
}

/** The exact sines, cosines and tangents of 0°, 30°, 45°, 60° and 90°; tan 90° has no value. */
export const trigonometry: Deck = {
  id: 'exact-trigonometry', title: 'Exact trigonometric values', year: 10,
  groups: [
    group('sine-cosine', 'Sine and cosine', { stem: 'sin ___° is cos ___°, for they make 90° together.' }),
    group('tangent', 'Tangent', { stem: 'tan ___° is sin ___° over cos ___°.', before: ['sine-cosine'] }),
  ],
  families: [...ANGLES.map(sine), ...[0, 30, 45, 60].map(tangent)],
};
