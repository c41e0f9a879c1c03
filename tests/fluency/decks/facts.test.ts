import { evaluate } from 'mathjs';
import { describe, expect, test } from 'vitest';
import { answerOf, factOf, sentenceOf } from '../../../widgets/fluency/asked.ts';
import type { Card, Form } from '../../../widgets/fluency/fact.ts';
import { truthOf } from '../../../widgets/fluency/truth.ts';
import { Fraction, toFraction } from '../../../widgets/maths/exact.ts';
import type { Expression } from '../../../widgets/maths/expression.ts';
import { toText } from '../../../widgets/maths/print.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { readReply } from '../../../widgets/maths/reply.ts';
import { all, decks, families } from './all.ts';

const asked = [...families.values()].flatMap(({ cards }) => cards.flatMap((card) => card.forms.map((form) => ({ card, form }))));

describe('every form of every card', () => {
  test('there are some thousands of them', () => expect(asked.length).toBeGreaterThan(4000));

  test('is true with its answer, exactly', () => {
    const untrue = asked.filter(({ form }) => sentenceOf(form)).filter(({ card, form }) => truthOf(factOf(card, form) ?? { unknown: true }) !== 'equal');
    expect(untrue.map(({ card, form }) => `${form.asks} ${card.answer}`)).toEqual([]);
  });

  test('is untrue with another number', () => {
    const numbers = asked.filter(({ card, form }) => card.value !== undefined && sentenceOf(form));
    const other = ({ value = '0' }: Card) => ({ answer: toFraction(value).add(1).toFraction() });
    expect(numbers.filter(({ card, form }) => truthOf(factOf(other(card), form) ?? { unknown: true }) !== 'different').map(({ form }) => form.asks)).toEqual([]);
  });

  test('in words has the answer that the words mean', () => {
    const words = asked.filter(({ form }) => !sentenceOf(form));
    expect(words.length).toBeGreaterThan(100);
    expect(words.filter(({ card, form }) => !meantBy(card, form)).map(({ card, form }) => `${form.asks} ${card.answer}`)).toEqual([]);
  });

  test('is true to mathjs too, where that can say', () => {
    const known = asked.flatMap(({ card, form }) => factOf(card, form) ?? []).filter((fact) => isPlain(fact));
    expect(known.length).toBeGreaterThan(3500);
    const differs = (text: string): boolean => {
      const [left = Number.NaN, right = Number.NaN] = text.split('=').map((side) => Number(evaluate(side)));
      return Math.abs(left - right) > 1e-9 || Number.isNaN(left - right);
    };
    expect(known.map(forMathjs).filter(differs)).toEqual([]);
  });
});

describe('cards', () => {
  const cards = [...families.values()].flatMap((family) => family.cards);

  test('have an id of their own over all decks', () => {
    const seen = new Set<string>();
    expect(cards.filter(({ id }) => seen.size === seen.add(id).size).map(({ id }) => id)).toEqual([]);
  });

  test('say which family they are of, and have forms with ids of their own', () => {
    expect([...families].filter(([id, family]) => family.cards.some((card) => card.family !== id))).toEqual([]);
    expect(cards.filter(({ forms }) => new Set(forms.map(({ id }) => id)).size < forms.length).map(({ id }) => id)).toEqual([]);
  });

  test('no question is asked by two of them', () => {
    const by = Map.groupBy(asked.filter(({ form }) => !form.seen), ({ form }) => form.asks);
    expect([...by].filter(([, each]) => new Set(each.map(({ card }) => card.id)).size > 1).map(([asks, each]) => [asks, ...each.map(({ card }) => card.id)])).toEqual([]);
  });

  test('a family that two decks teach has the same cards, picture and routes in both', () => {
    const bare = (each: (typeof all)[number]) => JSON.stringify({ ...each, lead: '', groups: [] });
    expect(all.filter((each) => bare(each) !== bare(families.get(each.id) ?? each)).map(({ id }) => id)).toEqual([]);
  });

  test('whose answer is a number have it as their value, and it is what is typed', () => {
    expect(cards.filter((card) => card.value !== undefined && !new Fraction(card.answer.replace('−', '-')).equals(toFraction(card.value))).map(({ id }) => id)).toEqual([]);
    expect(cards.filter((card) => card.value === undefined && /^−?\d+$/.test(card.answer)).map(({ id }) => id)).toEqual([]);
  });

  test('and ids are kept for ever: these are known', () => {
    for (const id of ['multiply-7-8', 'divide-56-7', 'divide-56-8', 'multiply-7-7', 'divide-49-7', 'add-6-8', 'subtract-14-6', 'subtract-14-8', 'see-4', 'square-13', 'sin-30', 'surd-8']) {
      expect(cards.some((card) => card.id === id), id).toBe(true);
    }
  });
});

test('decks are listed with the id, title and year that they have', async () => {
  const { decks: listed } = await import('../../../widgets/fluency/decks/index.ts');
  expect(listed.map(({ id, title, year }) => ({ id, title, year }))).toEqual(decks.map(({ id, title, year }) => ({ id, title, year })));
  expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length);
});

/** Whether a fact has nothing in it but numbers, + − × ÷, powers, roots, brackets and per cent. */
function isPlain(fact: Expression): boolean {
  if ('letter' in fact || 'word' in fact) return false;
  return !('op' in fact) || fact.of.every(isPlain);
}

function forMathjs(fact: Expression): string {
  const text = (one: Expression): string => {
    if ('exact' in one) return `(${one.exact})`;
    if (!('op' in one)) return '';
    const of = one.of.map(text);
    switch (one.op) {
      case 'plus': return `(${of.join('+')})`;
      case 'minus': return `(${of.join('-')})`;
      case 'times': case 'beside': return `(${of.join('*')})`;
      case 'divided by': case 'over': return `(${of.join('/')})`;
      case 'power': return `((${of[0]})^(${of[1]}))`;
      case 'root': return `nthRoot(${of[0]}, ${of[1] ?? '2'})`;
      case 'negative': return `(-${of[0]})`;
      case 'percent': return `(${of[0]}/100)`;
      case 'mixed': return `(${of.join('+')})`;
      case 'brackets': return `(${of[0]})`;
      case 'equals': return of.join('=');
      default: throw new Error(one.op);
    }
  };
  return text(fact);
}

/** What words ask for, worked out in another way than the decks do. */
function meantBy(card: Card, { asks, seen }: Form): boolean {
  const answer = Number(card.value ?? Number.NaN);
  if (seen && 'props' in seen) return countIn(seen.props) === answer;
  const [, number = ''] = /(\d+)/.exec(asks) ?? [];
  if (asks.startsWith('double ')) return answer === 2 * Number(number);
  if (asks.startsWith('half of ')) return 2 * answer === Number(number);
  if (asks.startsWith('the square root of ')) return answer ** 2 === Number(number);
  if (asks.startsWith('the cube root of ')) return answer ** 3 === Number(number);
  if (asks.startsWith('the first prime number after ')) return isPrime(answer) && ![...Array(answer).keys()].some((each) => each > Number(number) && isPrime(each));
  const [, given, form] = /^(.+) as a (decimal|fraction)$/.exec(asks) ?? [];
  if (given !== undefined) return isWritten(given, card, form ?? '');
  return KNOWN[asks.replace('a regular ', '').replace('an equilateral ', '')] === answer;
}

function isWritten(given: string, card: Card, form: string): boolean {
  const [from, to] = [readReply(given), answerOf(card)];
  return !isRefusal(from) && to !== undefined && truthOf({ op: 'equals', of: [from, to] }) === 'equal' && (form === 'decimal') === /^\d*\.[\d\u0307]+$/.test(toText(to)) && (form === 'fraction') === /^\d+\/\d+$/.test(toText(to));
}

function countIn(props: unknown): number {
  const { first = 0, second = 0, rows = [] } = props as { first?: number; second?: number; rows?: readonly { readonly count: number }[] };
  return first + second + rows.reduce((sum, { count }) => sum + count, 0);
}

const isPrime = (number: number): boolean => number > 1 && ![...Array(number).keys()].some((each) => each > 1 && number % each === 0);

const inside = (sides: number): number => 180 - 360 / sides;
const KNOWN: Readonly<Record<string, number>> = {
  'the number of months in a year': 12, 'the number of full weeks in a year': 52, 'the number of days in a year that is not a leap year': 365, 'the number of days in a leap year': 366,
  'the number of days in a fortnight': 14, 'the number of years in a decade': 10, 'the number of years in a century': 100,
  'the number of degrees in a full turn': 360, 'the number of degrees in a half turn': 180, 'the number of degrees in a right angle': 90, 'the number of degrees in a three-quarter turn': 270, 'the number of degrees in half a right angle': 45,
  'the sum of the angles on a straight line, in degrees': 180, 'the sum of the angles round a point, in degrees': 360,
  ...Object.fromEntries(Object.entries({ triangle: 3, quadrilateral: 4, pentagon: 5, hexagon: 6, octagon: 8, decagon: 10 }).flatMap(([name, sides]) => [
    [`the sum of the angles in ${name.startsWith('o') ? 'an' : 'a'} ${name}, in degrees`, inside(sides) * sides],
    [`each interior angle of ${sides === 4 ? 'a square' : name}, in degrees`, inside(sides)],
    [`each exterior angle of ${sides === 4 ? 'a square' : name}, in degrees`, 360 / sides],
  ])),
};
