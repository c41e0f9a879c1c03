import type { Picture } from '../board/pictured.ts';
import { askedAloud, factAloud } from '../fluency/aloud.ts';
import { answerOf, factOf, placesOfAnswer, sentenceOf } from '../fluency/asked.ts';
import type { Card, Deck, Family, Form, Route } from '../fluency/fact.ts';
import type { Expression } from '../maths/expression.ts';
import { isRefusal } from '../maths/refusal.ts';
import { toText } from '../maths/print.ts';
import { readReply } from '../maths/reply.ts';
import type { Path } from '../maths/mathml.ts';
import type { Asked } from './drill.ts';

/** A question with all that is shown of it. `route`: the way to this very card, else to its family. */
export interface Fact { readonly card: Card; readonly form: Form; readonly family: Family; readonly route: Route }

/** What a deck has for a question; undefined where it has no such card, or the card no such form. */
export function factIn({ families }: Deck, { card: id, form: name }: Pick<Asked, 'card' | 'form'>): Fact | undefined {
  for (const family of families) {
    const card = family.cards.find((one) => one.id === id);
    const form = card?.forms.find((one) => one.id === name);
    if (card && form) return { card, form, family, route: family.routes.find(({ cards }) => cards?.includes(id)) ?? family.routes[0] };
  }
  return undefined;
}

/** A line of a fact: words and expressions. `marked`: the places of an expression that are the answer. */
export type Line = readonly (string | { readonly value: Expression; readonly marked?: ReadonlySet<Path> })[];

/** What is asked: a number sentence with its unknown; or words, in which fractions are printed as such. */
export function questionLine({ form }: Pick<Fact, 'form'>): Line {
  const sentence = sentenceOf(form);
  return sentence ? [{ value: sentence }] : inWords(form.asks);
}

/** The whole fact, its answer marked. */
export function wholeLine({ card, form }: Pick<Fact, 'card' | 'form'>): Line {
  const [fact, answer] = [factOf(card, form), answerOf(card)];
  if (fact) return [{ value: fact, marked: placesOfAnswer(form) }];
  const last = answer ? { value: answer, marked: new Set(['']) } : card.answer;
  return form.asks.endsWith('?') ? [form.asks, ' ', last] : [...inWords(form.asks), ': ', last];
}

/** What is asked, and the whole fact, for the ear. */
export const questionAloud = ({ form }: Pick<Fact, 'form'>): string => askedAloud(form);
export const wholeAloud = ({ card, form }: Pick<Fact, 'card' | 'form'>): string => factAloud(card, form);

/** How many signs wide a fact is at most, so that its letters can be as large as a screen allows: words may be in three lines. */
export function widthOf(fact: Pick<Fact, 'card' | 'form'>): number {
  const line = wholeLine(fact);
  const signs = line.map((piece) => (typeof piece === 'string' ? piece : toText(piece.value))).join('');
  return sentenceOf(fact.form) ? signs.length : Math.max(Math.ceil(signs.length / 3) + 2, ...signs.split(' ').map((word) => word.length));
}

/** The pictures of a fact that is revealed, in their order: the one that was seen, and, if that is another, the fact as its route or its family shows it. */
export function picturesOf({ form, family, route }: Pick<Fact, 'form' | 'family' | 'route'>): readonly Picture[] {
  const found = route.picture ?? family.picture;
  return form.seen && JSON.stringify(form.seen) !== JSON.stringify(found) ? [form.seen, found] : [found];
}

function inWords(asks: string): Line {
  const capital = asks.charAt(0).toUpperCase() + asks.slice(1);
  return capital.split(/(\S*\d\/\d\S*)/).filter((piece) => piece !== '').map((piece) => {
    const read = piece.includes('/') ? readReply(piece) : undefined;
    return read && !isRefusal(read) ? { value: read } : piece;
  });
}
