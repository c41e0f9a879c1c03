import type { Answer } from '../answer.ts';
import type { Route } from '../fact.ts';
import { marked, type Marked } from '../marked.ts';
import { partnerOf } from '../memory/contrast.ts';
import { judged } from '../memory/judged.ts';
import type { Question } from '../memory/question.ts';
import { isKnown } from '../seen/shade.ts';
import type { Help, Session, Sitting } from './session.ts';

/** The clock on the wall at an event: milliseconds since 1970, and the calendar day. */
export interface Wall { readonly at: number; readonly day: string }

/** What was typed for a question, marked; undefined where the card is not there. */
export function markedFor({ sitting: { catalogue }, typed }: Session, question: Question): Marked | undefined {
  const card = catalogue.byId.get(question.card)?.card;
  const form = card?.forms.find(({ id }) => id === question.form);
  return card && form && marked(card, form, typed.text);
}

/** The answer as it is to be kept, from what stands in the box. What was shown just before is no recall: it counts as answered with the picture at hand. */
export function answerFrom(session: Session, { question, right, since }: { readonly question: Question; readonly right: boolean; readonly since: number }, wall: Wall): Omit<Answer, 'number'> {
  const mode = question.why === 'new' ? 'understand' : session.sitting.mode;
  return keptFrom(session, { card: question.card, form: question.form, right, mode, ...(question.why === 'probe' && { probe: true }) }, since, wall);
}

/** What stands in the box, as it is to be kept: in answer to a question, or to "type the number you see". */
export function keptFrom({ sitting, typed, memory, hidden, now }: Session, about: Pick<Answer, 'card' | 'form' | 'right' | 'mode' | 'probe'>, since: number, { at, day }: Wall): Omit<Answer, 'number'> {
  const { text, keys, first = now, last = now, input = 'keyboard' } = typed;
  const given = { ...about, device: sitting.device, at, day, typed: text, first: first - since, last: last - since, length: keys, input, ...(hidden && { untimed: true as const }) };
  return judged(given, memory, sitting);
}

/** The first way to this very card all of whose steps this pupil knows, else the first that leans on least; a way to the card itself before one to its family. */
export function routeFor({ sitting: { catalogue }, memory }: Pick<Session, 'memory'> & { readonly sitting: Pick<Sitting, 'catalogue'> }, id: string): Route | undefined {
  const family = catalogue.byId.get(id)?.family;
  const knows = (needed: string): boolean => catalogue.list.some(({ family: one, card }) => one.id === needed && isKnown(memory, card.id));
  const routes = family?.routes.filter(({ cards }) => cards === undefined || cards.includes(id)) ?? [];
  const ways = routes.toSorted((a, b) => Number(b.cards !== undefined) - Number(a.cards !== undefined));
  return ways.find(({ needs }) => needs.every(knows)) ?? ways.toSorted((a, b) => a.needs.length - b.needs.length)[0];
}

/** What a wrong answer opens. */
export function helpFor(session: Session, question: Question, day: string): Help {
  const { sitting: { catalogue }, memory, answers, typed: { text } } = session;
  const entry = catalogue.byId.get(question.card);
  const isRepeated = memory.cards[question.card]?.wrong.includes(text) === true;
  const other = entry && isRepeated ? partnerOf(entry, text, catalogue)?.card.id : undefined;
  const isSecond = answers.some((one) => one.card === question.card && !one.right && one.day === day);
  const route = isSecond ? routeFor(session, question.card) : undefined;
  return { typed: text, ...(other !== undefined && { other }), ...(route && { route }) };
}
