import { signal, type Signal } from '@preact/signals';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import type { Read } from '../../reading/reading.ts';
import { LONGEST } from '../../shelf/selection.ts';
import type { Page } from '../page.ts';
import type * as Steps from './step.ts';

/** What the sheet for problems is open for: words that are to be typed or mended, and why they were not taken; or readings of which one is to be chosen. */
export type Modelling =
  | { readonly for: 'words'; readonly words: string; readonly refused?: string }
  | { readonly for: 'choice'; readonly readings: Read['readings'] };

/** "Same numbers, other question", or "same structure, other numbers". */
export type Other = 'question' | 'numbers';

/** From the words of a problem to a step with its model. What reads them is loaded when it is first needed. */
export interface ReadingDesk {
  readonly modelling: Signal<Modelling | undefined>;
  /** What the person must know of how the latest words were read. */
  readonly notes: Signal<readonly string[]>;
  /** Reads words and puts what they give into the lesson; asks first where two readings are plausible, and opens the sheet with the words where none is. */
  model(words: string): Promise<void>;
  /** Makes another problem of the one that is shown, as the next step. A refusal is said. */
  makeOther(other: Other): Promise<void>;
}

const UNFETCHED: Refusal = { refused: 'What reads problems could not be fetched. Close the panel, open it again and try once more.' };

/** Asks what is loaded only now. Refused where it could not be. */
function fetched<Answer>(ask: (steps: typeof Steps) => Promise<Answer | Refusal>): Promise<Answer | Refusal> {
  return import('./step.ts').then(ask).catch(() => UNFETCHED);
}

export function newReadingDesk(page: Page): ReadingDesk {
  const modelling = signal<Modelling | undefined>(undefined);
  const notes = signal<readonly string[]>([]);
  const take = async (read: Read): Promise<void> => {
    notes.value = read.notes;
    const put = await fetched(async ({ settled, putChosen }) => {
      const chosen = settled(read.readings);
      modelling.value = chosen ? undefined : { for: 'choice', readings: read.readings };
      if (chosen) await putChosen(page, chosen);
    });
    if (isRefusal(put)) page.host.say(put.refused);
  };
  return {
    modelling, notes,
    model: async (all) => {
      const words = all.slice(0, LONGEST);
      const read = await fetched(({ readWords }) => readWords(words));
      if (!isRefusal(read)) return take(read);
      notes.value = [];
      modelling.value = { for: 'words', words, ...read };
    },
    makeOther: async (other) => {
      const reading = await fetched(({ readOther }) => readOther(page, other));
      if (isRefusal(reading)) page.host.say(reading.refused);
      else await take({ readings: [reading], notes: [] });
    },
  };
}
