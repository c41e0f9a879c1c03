import type { Answer } from '../answer.ts';
import type { Route } from '../fact.ts';
import { marked, type Marked } from '../marked.ts';
import { partnerOf } from '../memory/contrast.ts';
import { ENGINE, motorKey } from '../memory/memory.ts';
import { bandOf, NO_MOTOR } from '../memory/motor.ts';
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

/** Nothing to recall: multiplying by 1 or 10, adding 0. The fastest of these show how quick the fingers are. */
function isPlain({ sitting: { catalogue } }: Session, id: string): boolean {
  const operands = catalogue.byId.get(id)?.card.operands ?? [];
  if (id.startsWith('multiply-')) return operands.some((each) => each === 1 || each === 10);
  return id.startsWith('add-') && operands.includes(0);
}

/** The answer as it is to be kept, from what stands in the box. */
export function answerFrom(session: Session, { question, right, since }: { readonly question: Question; readonly right: boolean; readonly since: number }, { at, day }: Wall): Omit<Answer, 'number'> {
  const { sitting, typed, memory, hidden, now } = session;
  const { text, keys, first = now, last = now, input = 'keyboard' } = typed;
  const keyed = { first: first - since, last: last - since, length: keys };
  const baseline = (memory.motor[motorKey({ device: sitting.device, input })] ?? NO_MOTOR).baseline;
  const isTimed = sitting.mode !== 'understand' && !hidden;
  const band = isTimed ? bandOf({ ...keyed, right }, baseline, sitting.plan) : undefined;
  return {
    device: sitting.device, order: Math.max(at, memory.order + 1), card: question.card, form: question.form, at, day, typed: text, right, ...keyed, ...(band && { band }), mode: sitting.mode,
    ...(question.why === 'probe' && { probe: true as const }), ...(isPlain(session, question.card) && { plain: true as const }), input, engine: ENGINE,
  };
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
