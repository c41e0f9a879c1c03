import * as v from 'valibot';
import type { Json } from '../board/document.ts';
import type { Deck } from '../fluency/fact.ts';
import type { OwnDeck } from '../fluency/own-deck.ts';
import { isRefusal, type Refusal } from '../maths/refusal.ts';
import { LONGEST_SEED } from '../variation/code.ts';
import { factIn } from './drill-fact.ts';
import type { Content } from './lesson.ts';

/** How the whole class answers at once. */
export const RESPONSES = ['fingers', 'boards', 'voices'] as const;
export type Response = (typeof RESPONSES)[number];
/** What the class does with one fact, in its order. */
export const MOMENTS = ['show', 'think', 'together', 'reveal'] as const;
export type Moment = (typeof MOMENTS)[number];

/** A question as it is kept: a card of the deck and one of its forms, both by ids that never change. `again`: it comes back, as the teacher wished. */
export interface Asked { readonly card: string; readonly form: string; readonly again?: true }
/** Number facts that a class answers together, as a step holds them: the questions in their order, and how far the class has come. Counted from 0. */
export interface Drill {
  readonly deck: string;
  /** The facts of a deck that the teacher made, which the lesson takes with it: other devices have no such deck. */
  readonly own?: OwnDeck;
  /** The groups they were drawn from, in the order of the deck, and the seed they were drawn by. */
  readonly groups: readonly string[]; readonly seed: string;
  readonly respond: Response;
  readonly questions: readonly Asked[];
  /** The question that is shown, and which of its moments. */
  readonly at: number; readonly moment: Moment;
  /** How often its picture was shown again in this moment. */
  readonly looks: number;
}

/** The version of the content that is written now. */
const VERSION = 1;
/** So many facts are drawn at most; there is room for as many again that are turned round or come back. */
export const MOST_DRAWN = 40;
export const MOST_QUESTIONS = 120;
export const MOST_LOOKS = 99;

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
/** Whether the facts are so is found where the deck is made of them. */
const typed = v.pipe(v.string(), v.maxLength(200));
const own = v.looseObject({ title: typed, facts: v.pipe(v.array(typed), v.maxLength(200)) });
/** Checks and never transforms. */
export const drillSchema: v.GenericSchema<Drill> = v.pipe(
  v.looseObject({
    deck: name, own: v.exactOptional(own), groups: v.pipe(v.array(name), v.maxLength(60)), seed: v.pipe(v.string(), v.maxLength(LONGEST_SEED)), respond: v.picklist(RESPONSES),
    questions: v.pipe(v.array(v.looseObject({ card: name, form: name, again: v.exactOptional(v.literal(true)) })), v.minLength(1), v.maxLength(MOST_QUESTIONS)),
    at: whole, moment: v.picklist(MOMENTS), looks: v.pipe(whole, v.maxValue(MOST_LOOKS)),
  }),
  v.check(({ at, questions }) => at < questions.length, 'A question is shown that is not there.'),
  v.check(({ deck, own: facts }) => deck.startsWith('own-') === (facts !== undefined), 'A deck of the teacher’s own has its facts with it, and no other has.'),
);

/** A drill as a step's content. */
export function drillContent(drill: Drill): Content {
  const props: Json = JSON.parse(JSON.stringify(drill));
  return { kind: 'drill', version: VERSION, props };
}

/** The drill that a step holds; refused, in a sentence, where this Partwhole cannot show it. The content stays as it is. */
export function drillIn(content: Content): Drill | Refusal {
  if (content.kind !== 'drill') return { refused: 'There are no number facts on this step.' };
  if (content.version > VERSION) return { refused: 'These number facts were put here by a newer Partwhole. They stay as they are: update the extension to see them.' };
  if (v.is(drillSchema, content.props)) return content.props;
  const issue = v.safeParse(drillSchema, content.props, { abortEarly: true }).issues?.[0];
  const where = issue ? v.getDotPath(issue) : null;
  return { refused: `These number facts are damaged${where ? ` (at “${where}”)` : ''} and cannot be shown. They stay as they are.` };
}

/** The content with a drill changed; as it was, with the reason, where it holds none that can be shown. */
export function drillChanged(content: Content, change: (drill: Drill) => Drill): Content | Refusal {
  const drill = drillIn(content);
  return isRefusal(drill) ? drill : drillContent(change(drill));
}

/** Why a drill cannot be shown with this deck: it asks what the deck does not have. */
export function drillUnfit({ questions }: Drill, deck: Deck): Refusal | undefined {
  const isMissing = questions.some((asked) => !factIn(deck, asked));
  return isMissing ? { refused: `“${deck.title}” has not all of these facts here. They stay as they are: update the extension to see them.` } : undefined;
}

/** The question that is shown. Every drill has one; another place is a fault in the program. */
export function askedNow({ questions, at }: Drill): Asked {
  const asked = questions[at];
  if (!asked) throw new Error(`There is no question ${at}.`);
  return asked;
}
