import type { Picture } from '../../board/pictured.ts';
import { Fraction, toExact } from '../../maths/exact.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { readReply } from '../../maths/reply.ts';
import { toText } from '../../maths/text.ts';
import type { Card, Family, Form, Group, Route } from '../fact.ts';

/** What decks are made of: numbers as they are typed, cards, pictures and routes. */

/** A number in the data of a deck: whole numbers as they are, others as text ("0.3"). */
export type Amount = number | string | Fraction;

/** The number, exactly. */
export const exactly = (amount: Amount): Fraction => new Fraction(amount);

/** A number as it is typed: 56, −3, 0.35. Only of numbers that end as decimals. */
export function text(amount: Amount): string {
  return exactly(amount).toString().replace('-', '−');
}

/** A number as it stands in a sentence, with thin spaces between thousands from 10,000 on. */
export const told = (amount: Amount): string => toText({ exact: toExact(exactly(amount)), as: 'decimal' });

/** So many of a unit: 1 ten, 3 tens. */
export const counted = (many: number, units: string): string => `${many} ${many === 1 ? units.slice(0, -1) : units}`;

/** As `text`, with brackets around a negative number: what stands after a sign. */
export function inBrackets(amount: Amount): string {
  return exactly(amount).s < 0n ? `(${text(amount)})` : text(amount);
}

/** A number in an id: 56, 0.35, and m3 for −3. */
export const named = (amount: Amount): string => exactly(amount).toString().replace('-', 'm');

/** The forms of a card: what each asks, by the id of the form. */
export type Asked = readonly [Asks, ...Asks[]];
type Asks = readonly [id: string, asks: string];

const formOf = ([id, asks]: Asks): Form => ({ id, asks });
const formsOf = ([first, ...others]: Asked): Card['forms'] => [formOf(first), ...others.map(formOf)];

interface Numbered { readonly id: string; readonly family: string; readonly asked: Asked; readonly answer: Amount; readonly operands?: readonly Amount[] }

/** A card whose answer is a number that a keypad types. */
export function numberCard({ id, family, asked, answer, operands = [] }: Numbered): Card {
  return { id, family, forms: formsOf(asked), answer: text(answer), value: toExact(exactly(answer)), operands: operands.map((each) => exactly(each).valueOf()) };
}

interface Written { readonly id: string; readonly family: string; readonly asked: Asked; readonly answer: string; readonly operands?: readonly number[] }

/** A card whose answer has to be written as it stands: a fraction, a decimal that is asked for as one, a root, a power. */
export function writtenCard({ id, family, asked, answer, operands = [] }: Written): Card {
  return { id, family, forms: formsOf(asked), answer, operands };
}

/** What a manipulative shows of a sentence as it is typed. */
export function shown(type: string, sentence: string): Picture {
  const read = readReply(sentence);
  return { type, shows: isRefusal(read) ? { unknown: true } : read };
}

interface Way { readonly steps: readonly string[]; readonly needs?: readonly string[]; readonly picture?: Picture; readonly cards?: readonly string[] }

/** A route in the words of its strategy, line by line. `picture`: the fact as this route sees it. `cards`: those that it leads to, where it is not a way to all. */
export function route(strategy: string, sentence: string, { steps, needs = [], picture, cards }: Way): Route {
  return { strategy, sentence, steps, needs, ...(picture && { picture }), ...(cards && { cards }) };
}

/** A family as another deck teaches it: the same cards in a group of that deck. */
export function taughtIn(group: string, family: Family): Family {
  return { ...family, lead: group, groups: [...new Set([group, ...family.groups])] };
}

/** A group that comes after others. */
export function group(id: string, title: string, { stem, before = [] }: { readonly stem: string; readonly before?: readonly string[] }): Group {
  return { id, title, stem, before };
}

/** The whole numbers from one to another. */
export const range = (from: number, to: number): readonly number[] => Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
