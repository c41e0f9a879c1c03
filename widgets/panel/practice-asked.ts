import type { Form } from '../fluency/fact.ts';
import type { Catalogue, Entry } from '../fluency/memory/catalogue.ts';
import type { Question } from '../fluency/memory/question.ts';

/** A card in the form in which it is asked. */
export interface Asked { readonly entry: Entry; readonly form: Form }

/** What a question is about; undefined where its card is not there. */
export function askedIn({ byId }: Catalogue, { card, form }: Question): Asked | undefined {
  const entry = byId.get(card);
  const found = entry?.card.forms.find(({ id }) => id === form);
  return entry && found && { entry, form: found };
}

/** A card as it is told where nobody asked it: in its first form. */
export function plainly(entry: Entry): Asked {
  return { entry, form: entry.card.forms[0] };
}
