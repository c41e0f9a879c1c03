import type { Expression } from '../maths/expression.ts';
import { isRefusal } from '../maths/refusal.ts';
import { readReply } from '../maths/reply.ts';
import { toWords } from '../maths/words.ts';
import { factOf, sentenceOf, unitOf } from './asked.ts';
import type { Card, Form } from './fact.ts';

/** How × and ÷ are said, as the class says them. */
export interface Spoken { readonly times: 'times' | 'multiplied by' | 'lots of'; readonly dividedBy: 'divided by' | 'shared by' }
export const USUAL: Spoken = { times: 'times', dividedBy: 'divided by' };

/** Units as they are said. */
const UNITS: Readonly<Record<string, string>> = { mm: 'millimetre', cm: 'centimetre', m: 'metre', km: 'kilometre', g: 'gram', kg: 'kilogram', ml: 'millilitre', s: 'second', min: 'minute', h: 'hour' };
const UNIT = new RegExp(`(\\S+) (${Object.keys(UNITS).join('|')}|litre|tonne|hour|day)(?: (squared|cubed))?(?= |$)`, 'g');
const RAISED: Readonly<Record<string, string>> = { squared: 'square ', cubed: 'cubic ' };

/** 1 metre, 100 centimetres, three quarters of an hour, 10 square metres. */
function unitsSaid(words: string): string {
  return words.replaceAll(UNIT, (_, before: string, unit: string, raised = '') => {
    const name = `${RAISED[raised] ?? ''}${UNITS[unit] ?? unit}`;
    if (/(?:hal|third|quarter|fifth|tenth)/.test(before)) return `${before} of ${name === 'hour' ? 'an' : 'a'} ${name}`;
    return `${before} ${name}${before === '1' ? '' : 's'}`;
  });
}

/** As a teacher of mastery says it: minus is what is done, negative what a number is. */
const wordsOf = (expression: Expression, { times, dividedBy }: Spoken): string => toWords(expression).replace(/^minus /, 'negative ').replaceAll(' equals minus ', ' equals negative ')
  .replaceAll(' times ', ` ${times} `).replaceAll(' divided by ', ` ${dividedBy} `).replaceAll(' equals ', ' is ');
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What a form asks, for the ear: "What is 7 times 8?", "7 times what is 56?", "1 metre is how many centimetres?", "One quarter as a decimal?". */
export function askedAloud(form: Pick<Form, 'asks'>, spoken: Spoken = USUAL): string {
  const sentence = sentenceOf(form);
  if (!sentence || !('op' in sentence)) return inWords(form.asks, spoken);
  const [left, right] = sentence.of;
  if (left && right && 'unknown' in right) return `What is ${wordsOf(left, spoken)}?`;
  const words = wordsOf(sentence, spoken);
  return `${capital(unitOf(form) ? unitsSaid(words.replace('unknown', 'how many')) : words.replace('to the power unknown', 'to what power').replace('unknown', 'what'))}?`;
}

/** A whole fact for the ear: "7 times 8 is 56"; of what is asked in words the question and its answer. */
export function factAloud(card: Pick<Card, 'answer'>, form: Pick<Form, 'asks'>, spoken: Spoken = USUAL): string {
  const fact = factOf(card, form);
  if (fact) return `${capital(unitOf(form) ? unitsSaid(wordsOf(fact, spoken)) : wordsOf(fact, spoken))}.`;
  return `${inWords(form.asks, spoken)} ${capital(answerAloud(card, spoken))}.`;
}

/** The answer of a card for the ear: "56", "three quarters", "negative 3". */
export function answerAloud({ answer }: Pick<Card, 'answer'>, spoken: Spoken = USUAL): string {
  const read = readReply(answer);
  return isRefusal(read) ? answer : wordsOf(read, spoken);
}

/** A question in words, with the number in it as it is said. */
function inWords(asks: string, spoken: Spoken): string {
  const [, given = '', rest = ''] = /^(\S+)( as a (?:decimal|fraction))$/.exec(asks) ?? [];
  const read = given === '' ? undefined : readReply(given);
  const words = read && !isRefusal(read) ? wordsOf(read, spoken) + rest : asks;
  return `${capital(words.replace(/\?$/, ''))}?`;
}
