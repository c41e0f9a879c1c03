import type { Picture } from '../../board/pictured.ts';
import type { Form, Route } from '../../fluency/fact.ts';
import type { Catalogue, Entry } from '../../fluency/memory/catalogue.ts';
import type { Question } from '../../fluency/memory/question.ts';

/** A card in the form in which it is asked. */
export interface Asked { readonly entry: Entry; readonly form: Form }

/** What a question is about; undefined where its card is not there. */
export function askedIn({ byId }: Catalogue, { card, form }: Question): Asked | undefined {
  const entry = byId.get(card);
  const found = entry?.card.forms.find(({ id }) => id === form);
  return entry && found && { entry, form: found };
}

/** The picture of a card: the one that was seen, else as this way to it shows it, else as the way to this very card does, else the one of its family. */
export function pictureOf({ entry: { card, family }, form }: Asked, route?: Route): Picture {
  return form.seen ?? route?.picture ?? family.routes.find(({ cards }) => cards?.includes(card.id))?.picture ?? family.picture;
}

/** Whether a picture shows more than the fact itself does, which is printed above it. */
export const isSeen = ({ type }: Picture): boolean => type !== 'number-sentence';

/** The lines of a way to a card without its answer: neither what is asked with the answer in its place, nor the answer at the end of the way. */
export function withoutAnswer(steps: readonly string[], { entry: { card: { answer } }, form: { asks } }: Asked): readonly string[] {
  const last = steps.findLastIndex((step) => step.endsWith(`= ${answer}`));
  return steps.map((step, at) => (step === asks.replace('?', answer) ? asks : at === last ? `${step.slice(0, -answer.length)}?` : step));
}

/** A card as it is told where nobody asked it: in its first form. */
export function plainly(entry: Entry): Asked {
  return { entry, form: entry.card.forms[0] };
}
