import { isCoin, sameRow } from './measures.ts';
import { PIECES, type Thing } from './thing.ts';
import type { Quantity } from './quantity.ts';
import type { Question } from './question.ts';
import { isKindOf } from './verbs.ts';

/** Nouns for which another stands in questions. */
const ALIKE: readonly (readonly string[])[] = [['person', 'people', 'human'], ['dollar', '$', 'money', 'buck'], ['£', 'money'], ['€', 'money'], ['cent', '¢', 'money'], ['child', 'kid'], ['picture', 'photo', 'photograph', 'pic'], ['shell', 'seashell'], ['story', 'storey', 'floor'], ['sweet', 'candy'], ['rock', 'stone'], ['year', 'old', 'age'], ['time', 'minute', 'hour', 'second'], ['distance', 'mile', 'km', 'kilometer', 'meter', 'foot'], ['point', 'score'], ['hour', 'time'], ['day', 'night'], ['weight', 'pound', 'kilogram', 'ounce', 'kg', 'ton'], ['length', 'inch', 'foot', 'centimeter', 'meter', 'yard'], ['figure', 'toy']];

/** Whether two nouns name the same: `general`: the second names a kind of thing to which the first belongs. */
export function sameNoun(one: string, other: string): 'same' | 'general' | undefined {
  if (one === '' || other === '') return undefined;
  if (one === other) return 'same';
  if (isKindOf(one, other)) return 'general';
  if (ALIKE.some((words) => words.includes(one) && words.includes(other))) return 'same';
  return one.endsWith(`-${other}`) || other.endsWith(`-${one}`) ? 'same' : undefined;
}

/** Whether a quantity counts what is asked for. */
export function counts(quantity: Quantity, thing: Thing, unit?: Question['unit']): 'same' | 'general' | undefined {
  if (isCoin(thing.noun)) return sameNoun(quantity.thing.noun, thing.noun);
  if (quantity.unit && unit && sameRow(quantity.unit, unit) && (quantity.unit.of !== 'time' || quantity.unit.of === unit.of)) return 'same';
  if (unit && !quantity.unit && thing.of !== undefined && quantity.thing.noun === thing.of) return undefined;
  const direct = sameNoun(quantity.thing.noun, thing.noun);
  if (direct) return direct;
  if (quantity.thing.of !== undefined && !PIECES.has(quantity.thing.of)) { const inside = sameNoun(quantity.thing.of, thing.noun); if (inside) return inside; }
  if (thing.of !== undefined && quantity.thing.noun === thing.of) return 'same';
  if (thing.of !== undefined && (PIECES.has(thing.noun) || thing.noun === quantity.thing.of)) return sameNoun(quantity.thing.noun, thing.of) ?? undefined;
  if (quantity.thing.of !== undefined && quantity.thing.of === thing.noun) return 'same';
  return undefined;
}

/** Whether a quantity counts one of the things that are asked for: "how many nails and screws". */
export function countsAsked(quantity: Quantity, { thing, also, unit }: Question): 'same' | 'general' | undefined {
  return counts(quantity, thing, unit) ?? (also && counts(quantity, also));
}

/** Whether a quantity is of a kind that is asked for: red ones among red and blue ones; nothing said fits all. */
export function fitsKinds(quantity: Quantity, kinds: readonly string[]): boolean {
  return kinds.length === 0 || quantity.thing.kinds.length === 0 || kinds.some((kind) => quantity.thing.kinds.includes(kind));
}

/** Those of some that are of what is asked for (cups of *flour*), where any are. */
export function ofThing(some: readonly Quantity[], { of }: Thing): readonly Quantity[] {
  const fitting = of === undefined ? [] : some.filter((one) => one.thing.of !== undefined && sameNoun(one.thing.of, of) !== undefined);
  return fitting.length === 0 ? some : some.filter((one) => fitting.includes(one) || one.thing.of === undefined);
}

const ANYBODY = /^(?:they|we|them|us|everyone|everybody|both|all|he|she|it)$/i;
/** Whether a name is that of a person, or of people. */
export function isPersonal(name: string): boolean {
  return PERSON.test(name);
}

const PERSON = /^(?:i|you|me|\p{Lu}.*|.*(?:friend|sister|brother|mother|father|mom|mum|dad|boy|girl|man|woman|child|kid|son|daughter|cousin|teacher|student|uncle|aunt|parent|grandmother|grandfather|grandma|grandpa|grandson|granddaughter|nephew|niece|twin|classmate|teammate|roommate|wife|husband|class|team|family|neighbor|neighbour|boss|adult|pensioner|senior|passenger|visitor|pupil))$/u;

/** Whether somebody is among the people named; undefined where that cannot be said. */
export function sameOwner(one: readonly string[], other: readonly string[]): boolean | undefined {
  if (one.length === 0 || other.length === 0) return undefined;
  const [some, others] = [one, other].map((names) => names.map((name) => name.toLowerCase())) as [string[], string[]];
  if (some.some((name) => others.includes(name))) return true;
  if (some.some((name) => others.some((also) => !name.includes(' ') !== !also.includes(' ') && (name.split(' ').at(-1) === also || also.split(' ').at(-1) === name)))) return true;
  if ([...one, ...other].some((name) => ANYBODY.test(name))) return undefined;
  return one.some((name) => PERSON.test(name)) && other.some((name) => PERSON.test(name)) ? false : undefined;
}
