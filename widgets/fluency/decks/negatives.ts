import type { Picture } from '../../board/pictured.ts';
import type { Card, Deck, Family } from '../fact.ts';
import { group, inBrackets, named, numberCard, route, shown, text } from './making.ts';
import { productId, sumId } from './sums.ts';

type Sign = '+' | '−' | '×' | '÷';
const NAMES: Readonly<Record<Sign, string>> = { '+': 'add', '−': 'subtract', '×': 'multiply', '÷': 'divide' };
const worked = (a: number, sign: Sign, b: number): number => (sign === '+' ? a + b : sign === '−' ? a - b : sign === '×' ? a * b : a / b);

/** The card of one calculation with its numbers in this order. */
function card(family: string, a: number, [sign, b]: readonly [Sign, number]): Card {
  return numberCard({ id: `${NAMES[sign]}-${named(a)}-${named(b)}`, family, answer: worked(a, sign, b), operands: [a, b], asked: [['plain', `${text(a)} ${sign} ${inBrackets(b)} = ?`]] });
}

/** Two numbers, the first the smaller. */
const SUMS = [[2, 5], [2, 7], [3, 5], [3, 7], [3, 8], [4, 6], [4, 9], [5, 7], [5, 8], [6, 9]] as const;
const PRODUCTS = [[2, 3], [2, 7], [3, 4], [3, 6], [4, 5], [4, 7], [5, 6], [6, 7], [6, 8], [7, 8]] as const;

/** 3 − 5, −3 + 5 and −5 + 3. */
function acrossZero(a: number, b: number): Family {
  const id = `across-zero-${a}-${b}`;
  const rest = b - a;
  const [fall, rise, short] = [card(id, a, ['−', b]), card(id, -a, ['+', b]), card(id, -b, ['+', a])];
  return {
    id, lead: 'across-zero', groups: ['across-zero'], year: 6, codes: ['KS3:2.1', 'GCSE:N2'], cards: [fall, rise, short],
    picture: shown('number-line', `${a} − ${b}`),
    routes: [route('through 0', `From ${a}, taking away ${a} reaches 0. ${b} is ${a} and ${rest}, so take away ${rest} more: negative ${rest}.`, {
      steps: [`${a} − ${a} = 0`, `0 − ${rest} = −${rest}`], needs: [sumId(a, rest)],
    }), route('through 0', `From negative ${a}, adding ${a} reaches 0. ${b} is ${a} and ${rest}, so add ${rest} more: ${rest}.`, {
      steps: [`−${a} + ${a} = 0`, `0 + ${rest} = ${rest}`], needs: [sumId(a, rest)], picture: shown('number-line', `−${a} + ${b}`), cards: [rise.id],
    }), route('towards 0', `${b} below 0 and ${a} up is ${rest} below 0: negative ${rest}.`, {
      steps: [`${b} − ${a} = ${rest}`, `−${b} + ${a} = −${rest}`], needs: [sumId(a, rest)], picture: shown('number-line', `−${b} + ${a}`), cards: [short.id],
    })],
  };
}

/** −3 − 5 and −5 − 3. */
function furtherBelow(a: number, b: number): Family {
  const id = `below-zero-${a}-${b}`;
  return {
    id, lead: 'below-zero', groups: ['below-zero'], year: 7, codes: ['KS3:2.1', 'GCSE:N2'], cards: [card(id, -a, ['−', b]), card(id, -b, ['−', a])], picture: shown('number-line', `−${a} − ${b}`),
    routes: [
      route('further down', `${a} below 0 and ${b} further down is ${a + b} below 0: negative ${a + b}.`, { steps: [`${a} + ${b} = ${a + b}`, `−${a} − ${b} = −${a + b}`], needs: [sumId(a, b)] }),
      route('further down', `${b} below 0 and ${a} further down is ${a + b} below 0: negative ${a + b}.`, {
        steps: [`${b} + ${a} = ${a + b}`, `−${b} − ${a} = −${a + b}`], needs: [sumId(a, b)], picture: shown('number-line', `−${b} − ${a}`), cards: [`subtract-m${b}-${a}`],
      }),
    ],
  };
}

/** 3 − (−5), −3 − (−5) and 3 + (−5). */
function signsTogether(a: number, b: number): Family {
  const id = `negative-change-${a}-${b}`;
  const [above, below, added] = [card(id, a, ['−', -b]), card(id, -a, ['−', -b]), card(id, a, ['+', -b])];
  return {
    id, lead: 'negative-change', groups: ['negative-change'], year: 7, codes: ['KS3:2.1', 'GCSE:N2'],
    cards: [above, below, added], picture: shown('number-line', `${a} − (−${b})`),
    routes: [
      route('the opposite', `Taking away negative ${b} is adding ${b}: ${a} and ${b} make ${a + b}.`, { steps: [`${a} + ${b} = ${a + b}`, `${a} − (−${b}) = ${a + b}`], needs: [sumId(a, b)] }),
      route('the opposite', `Adding negative ${b} is taking away ${b}: ${a} take away ${b} is negative ${b - a}.`, {
        steps: [`${a} − ${b} = −${b - a}`, `${a} + (−${b}) = −${b - a}`], needs: [`across-zero-${a}-${b}`], picture: shown('number-line', `${a} + (−${b})`), cards: [added.id],
      }),
      route('the opposite', `Taking away negative ${b} is adding ${b}: negative ${a} and ${b} make ${b - a}.`, {
        steps: [`−${a} + ${b} = ${b - a}`, `−${a} − (−${b}) = ${b - a}`], needs: [`across-zero-${a}-${b}`], picture: shown('number-line', `−${a} − (−${b})`), cards: [below.id],
      }),
    ],
  };
}

/** A number and its opposite, as far from 0 on both sides. */
function opposites(number: number): Picture {
  return { type: 'number-line', props: { from: `-${number}`, to: String(number), step: String(number), labels: 1, jumps: [], points: [{ id: 'p1', at: `-${number}` }, { id: 'p2', at: String(number) }], length: 300, next: 3 } };
}

function products(a: number, b: number): Family {
  const id = `negative-product-${a}-${b}`;
  const c = a * b;
  const needs = [productId(a, b)];
  const [first, second, both, shared, opposite, measured] = [
    card(id, -a, ['×', b]), card(id, a, ['×', -b]), card(id, -a, ['×', -b]), card(id, -c, ['÷', b]), card(id, c, ['÷', -b]), card(id, -c, ['÷', -b]),
  ];
  return {
    id, lead: 'negative-products', groups: ['negative-products'], year: 7, codes: ['KS3:2.1', 'GCSE:N2'],
    cards: [first, second, both, shared, opposite, measured],
    picture: shown('number-line', `${a} × (−${b})`),
    routes: [
      route('so many negatives', `${a} times ${b} is ${c}, so ${a} lots of negative ${b} are negative ${c}.`, { steps: [`${a} × ${b} = ${c}`, `${a} × (−${b}) = −${c}`], needs }),
      route('the opposite', `Negative ${a} times ${b} is the opposite of ${a} times ${b}: the opposite of ${c} is negative ${c}.`, { steps: [`${a} × ${b} = ${c}`, `−${a} × ${b} = −${c}`], needs, picture: opposites(c), cards: [first.id] }),
      route('the opposite', `Negative ${a} times negative ${b} is the opposite of ${a} times negative ${b}: the opposite of negative ${c} is ${c}.`, { steps: [`${a} × (−${b}) = −${c}`, `−${a} × (−${b}) = ${c}`], needs, picture: opposites(c), cards: [both.id] }),
      route('shared', `Negative ${c} shared into ${b} equal jumps: ${b} lots of negative ${a} are negative ${c}, so each is negative ${a}.`, { steps: [`${b} × (−${a}) = −${c}`, `−${c} ÷ ${b} = −${a}`], needs, picture: shown('number-line', `${b} × (−${a})`), cards: [shared.id] }),
      route('the opposite', `${c} divided by negative ${b} is the opposite of ${c} divided by ${b}: the opposite of ${a} is negative ${a}.`, { steps: [`${c} ÷ ${b} = ${a}`, `${c} ÷ (−${b}) = −${a}`], needs, picture: opposites(a), cards: [opposite.id] }),
      route('the inverse', `${a} lots of negative ${b} are negative ${c}, so negative ${c} divided by negative ${b} is ${a}.`, { steps: [`${a} × (−${b}) = −${c}`, `−${c} ÷ (−${b}) = ${a}`], needs, cards: [measured.id] }),
    ],
  };
}

/** Adding, taking away, multiplying and dividing below nought. */
export const negatives: Deck = {
  id: 'negative-numbers', title: 'Negative numbers', year: 6,
  groups: [
    group('across-zero', 'Through 0', { stem: '___ is ___ and ___: first to 0, then ___ more.' }),
    group('below-zero', 'Further below 0', { stem: '___ below 0 and ___ further down is ___ below 0.', before: ['across-zero'] }),
    group('negative-change', 'Adding and taking away a negative', { stem: 'Taking away negative ___ is adding ___.', before: ['across-zero', 'below-zero'] }),
    group('negative-products', 'Times and divided by a negative', { stem: '___ lots of negative ___ are negative ___.', before: ['across-zero'] }),
  ],
  families: [...SUMS.map(([a, b]) => acrossZero(a, b)), ...SUMS.map(([a, b]) => furtherBelow(a, b)), ...SUMS.map(([a, b]) => signsTogether(a, b)), ...PRODUCTS.map(([a, b]) => products(a, b))],
};
