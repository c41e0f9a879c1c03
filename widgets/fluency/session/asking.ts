import { random, type Random } from '../../maths/random.ts';
import { nextQuestion } from '../memory/next.ts';
import type { Question } from '../memory/question.ts';
import type { Session } from './session.ts';

/** What is asked next, or why nothing is. */
export type Next = Question | { readonly why: string };

/** In Check-in a group counts as known with so many of its questions right, and it ends after so many groups that are not, or so many questions. */
export const CHECK_IN = { each: 4, known: 3, unknown: 2, most: 40 } as const;
/** Understand stays with a fact until so many of its last four are right. */
const UNDERSTOOD = 3;

/** What is asked next on a calendar day. */
export function nextOf(session: Session, day: string): Next {
  const { sitting: { mode, seed, catalogue, plan }, memory, drawn } = session;
  const chance = random(seed).fork(String(drawn));
  if (catalogue.list.length === 0) return { why: 'No deck is chosen. Ask your teacher for one.' };
  if (mode === 'understand') return toUnderstand(session, chance);
  if (mode === 'check-in') return toCheck(session, chance);
  return nextQuestion(memory, catalogue, { plan, date: day }, chance) ?? { why: 'No facts are marked as taught. Ask your teacher, or choose Understand.' };
}

function asked(session: Session, card: string, chance: Random): Question | undefined {
  const forms = session.sitting.catalogue.byId.get(card)?.card.forms;
  return forms && { card, form: chance.pick(forms).id, why: 'learning' };
}

/** The first fact of the groups that is not understood yet, never the same twice running while there is another. */
function toUnderstand(session: Session, chance: Random): Next {
  const { sitting: { catalogue, groups }, memory, answers } = session;
  const isUnderstood = (card: string): boolean => {
    const trace = memory.cards[card];
    return trace !== undefined && (trace.stage !== 'understand' || trace.shown.filter(Boolean).length >= UNDERSTOOD);
  };
  const open = groups.flatMap((group) => catalogue.list.filter((entry) => entry.group === group && !isUnderstood(entry.card.id))).slice(0, 3);
  const last = answers.at(-1)?.card;
  const next = open.find(({ card }) => card.id !== last) ?? open[0];
  return (next && asked(session, next.card.id, chance)) ?? { why: 'All of these facts are understood.' };
}

/** Group by group, a few questions of each, until two running are not known. */
function toCheck(session: Session, chance: Random): Next {
  const { sitting: { catalogue, groups }, answers } = session;
  const results = checkedIn(session);
  const open = results.find(({ asked: so }) => so < CHECK_IN.each);
  const closed = results.filter(({ asked: so }) => so >= CHECK_IN.each);
  const isOver = closed.slice(-CHECK_IN.unknown).length === CHECK_IN.unknown && closed.slice(-CHECK_IN.unknown).every(({ known }) => !known);
  const group = open?.group ?? groups.find((one) => !results.some((result) => result.group === one));
  if (isOver || answers.length >= CHECK_IN.most || group === undefined) return { why: 'That is all for now. Your teacher can see what you know already.' };
  const entries = catalogue.list.filter((entry) => entry.group === group);
  const fresh = entries.filter(({ card }) => !answers.some((answer) => answer.card === card.id));
  const from = fresh.length > 0 ? fresh : entries;
  return (from.length > 0 && asked(session, chance.pick(from).card.id, chance)) || { why: 'That is all for now. Your teacher can see what you know already.' };
}

/** What a Check-in has shown of each group that was asked: known is right, and not only worked out. */
export function checkedIn({ sitting: { catalogue, groups }, answers }: Session): readonly { readonly group: string; readonly asked: number; readonly known: boolean }[] {
  return groups.flatMap((group) => {
    const own = answers.filter(({ card, mode }) => mode === 'check-in' && catalogue.byId.get(card)?.group === group);
    const known = own.filter(({ right, band }) => right && band !== 'worked out').length >= CHECK_IN.known;
    return own.length === 0 ? [] : [{ group, asked: own.length, known }];
  });
}
