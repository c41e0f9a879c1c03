import { askedNow, type Drill, MOMENTS, type Moment, MOST_LOOKS, MOST_QUESTIONS } from './drill.ts';

/** A fact that is to come again comes after so many others, where there are so many. */
const OTHERS = 3;

/** Whether nothing comes after what is shown. */
export function isAtEnd({ questions, at, moment }: Drill): boolean {
  return at === questions.length - 1 && moment === 'reveal';
}

/** Whether nothing comes before what is shown. */
export function isAtStart({ at, moment }: Drill): boolean {
  return at === 0 && moment === 'show';
}

/** The next moment of the question; after its last, the next question. At the end it stays. */
export function next(drill: Drill): Drill {
  const moment = MOMENTS[MOMENTS.indexOf(drill.moment) + 1];
  if (moment) return toMoment(drill, moment);
  return isAtEnd(drill) ? drill : toQuestion(drill, drill.at + 1);
}

/** What was shown before; the question before, revealed. At the start it stays. */
export function back(drill: Drill): Drill {
  const moment = MOMENTS[MOMENTS.indexOf(drill.moment) - 1];
  if (moment) return toMoment(drill, moment);
  return isAtStart(drill) ? drill : toMoment(toQuestion(drill, drill.at - 1), 'reveal');
}

/** A moment of the question that is shown. */
export function toMoment(drill: Drill, moment: Moment): Drill {
  return { ...drill, moment, looks: 0 };
}

/** Another question from its first moment; beyond the ends, the end. */
export function toQuestion(drill: Drill, at: number): Drill {
  return toMoment({ ...drill, at: Math.max(0, Math.min(drill.questions.length - 1, at)) }, 'show');
}

/** A picture that was seen for a moment is seen once more. */
export function lookAgain(drill: Drill): Drill {
  return { ...drill, looks: drill.looks % MOST_LOOKS + 1 };
}

/** After how many others the fact that is shown comes back, as the teacher wished; undefined where it does not. */
export function comesBackAfter(drill: Drill): number | undefined {
  const place = placeOfReturn(drill);
  return place < 0 ? undefined : place - drill.at - 1;
}

/**
 * The fact that is shown comes back after three others, or at the end; asked once more, it does not. At the last question it would only follow itself, and
 * where there is no room for more it cannot: the drill stays as it is.
 */
export function againLater(drill: Drill): Drill {
  const { questions, at } = drill;
  const place = placeOfReturn(drill);
  if (place >= 0) return { ...drill, questions: questions.toSpliced(place, 1) };
  if (at === questions.length - 1 || isFull(drill)) return drill;
  const { card, form } = askedNow(drill);
  return { ...drill, questions: questions.toSpliced(at + 1 + OTHERS, 0, { card, form, again: true }) };
}

/** Whether there is no room for more questions. */
export function isFull({ questions }: Drill): boolean {
  return questions.length >= MOST_QUESTIONS;
}

/** The form that turns the question round: the next one of these forms of its card that was not asked in this run of it. Undefined when all were. */
export function turnOf(drill: Drill, forms: readonly string[]): string | undefined {
  const { questions, at } = drill;
  const { card, form } = askedNow(drill);
  const start = questions.slice(0, at).findLastIndex((one) => one.card !== card) + 1;
  const asked = new Set(questions.slice(start, at + 1).map((one) => one.form));
  const from = forms.indexOf(form) + 1;
  return [...forms.slice(from), ...forms.slice(0, from)].find((one) => !asked.has(one));
}

/** The same fact in another form as the next small step, which is shown now; where it follows already, it is not put in once more. */
export function turnRound(drill: Drill, form: string): Drill {
  const { questions, at } = drill;
  const { card } = askedNow(drill);
  const follows = questions[at + 1];
  if (follows?.card === card && follows.form === form) return toQuestion(drill, at + 1);
  return isFull(drill) ? drill : toQuestion({ ...drill, questions: questions.toSpliced(at + 1, 0, { card, form }) }, at + 1);
}

function placeOfReturn(drill: Drill): number {
  const { card, form } = askedNow(drill);
  return drill.questions.findIndex((one, place) => place > drill.at && one.again === true && one.card === card && one.form === form);
}
